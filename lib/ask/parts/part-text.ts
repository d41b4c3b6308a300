import { facetTypeOf } from '../../catalog/facets'
import { lowerFirst } from '../../lower-first'
import { keptWish } from '../../wishes/kept-wish'
import { readingOf, type WishNames } from '../../wishes/reading'
import type { WishChip } from '../../wishes/reading-parts'
import type { Wish } from '../../wishes/schema'

/** One thing that was understood, as it is said on the page; the token takes it off. */
export type AskChip = { token: string; label: string }

/** What was understood, in the order it is said in. */
export const chipsOf = (wish: Wish, names: WishNames): AskChip[] =>
  readingOf(wish, names).chips.map((chip) => ({ token: chip.token, label: companyText[chip.token] ?? chipText(chip) }))

/** What some tokens ask for: "Korean or Japanese", "not horror". */
export function tokensText(tokens: readonly string[], names: WishNames): string {
  const wish = keptWish(tokens)
  return wish
    ? chipsOf(wish, names)
        .map(({ label }) => label)
        .join(' or ')
    : tokens.join(' or ')
}

/** What each of some tokens asks for: "western, no comedy". */
export const eachText = (tokens: readonly string[], names: WishNames): string =>
  tokens.map((token) => tokensText([token], names)).join(', ')

/** Who else is there says nothing of films by itself; the page says so once, and not on the chip. */
const companyText: Readonly<Record<string, string>> = { 'company:alone': 'on my own', 'company:company': 'in company' }

function chipText({ kind, label, facet }: WishChip): string {
  const name = facet !== null && facetTypeOf(facet) === 'person' ? label : lowerFirst(label)
  switch (kind) {
    case 'much-more':
      return `above all ${name}`
    case 'more':
      return name
    case 'less':
      return `less ${name}`
    case 'never':
      return `no ${name}`
    case 'only':
      return `only ${name}`
    case 'avoid':
      return `no ${lowerFirst(label)}`
    case 'like':
      return `like ${label}`
    case 'unlike':
      return `not like ${label}`
    case 'limit':
      return lowerFirst(label)
  }
}
