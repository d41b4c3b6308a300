import { contentNotes } from '../catalog/vocabulary/content-notes'
import type { Combination, Facet, Span } from '../recommender/types'
import { companies, emptyWish, type Wish, wishSchema } from './schema'

/** A wish as the tokens of docs/wishes.md, one a line of what it asks. */
export function tokensOf(wish: Wish): string[] {
  const span = (name: string, limit: Span | null) => (limit ? [`${name}:${limit.from ?? ''}-${limit.to ?? ''}`] : [])
  return [
    ...wish.want.map(({ facet, level }) => `${level}:${facet}`),
    ...wish.without.map((facet) => `without:${facet}`),
    ...wish.combinations.map(combinationToken),
    ...wish.only.map((facet) => `only:${facet}`),
    ...wish.like.map((slug) => `like:${slug}`),
    ...wish.unlike.map((slug) => `unlike:${slug}`),
    ...span('minutes', wish.minutes),
    ...span('years', wish.years),
    ...wish.avoid.map((note) => `avoid:${note}`),
    ...(wish.company ? [`company:${wish.company}`] : []),
    ...(wish.age === null ? [] : [`age:${wish.age}`]),
    ...(wish.wellKnown ? [`known:${wish.wellKnown}`] : []),
    ...(wish.surprise ? ['surprise'] : []),
    ...wish.unread.map((words) => `unread:${words}`),
  ]
}

/** "without:genre:comedy+country:US", "without:genre:horror~genre:comedy": all of these, unless one of those. */
export const combinationToken = ({ all, unless }: Combination): string =>
  `without:${all.join('+')}${unless.map((facet) => `~${facet}`).join('')}`

function combinationOf(value: string): Combination | null {
  const [together = '', ...unless] = value.split('~')
  const all = together.split('+')
  return all.length + unless.length > 1 ? { all: all as Facet[], unless: unless as Facet[] } : null
}

/** A wish from tokens; null when one of them is none. */
export function wishOf(tokens: readonly string[]): Wish | null {
  const wish: Wish = structuredClone(emptyWish)
  for (const token of tokens) {
    const colon = token.indexOf(':')
    const name = colon < 0 ? token : token.slice(0, colon)
    if (!put(wish, name, colon < 0 ? '' : token.slice(colon + 1))) return null
  }
  const parsed = wishSchema.safeParse(wish)
  return parsed.success ? parsed.data : null
}

function put(wish: Wish, name: string, value: string): boolean {
  switch (name) {
    case 'more':
    case 'much-more':
    case 'less':
      wish.want.push({ facet: value as Facet, level: name })
      return true
    case 'without': {
      const combination = combinationOf(value)
      if (combination) wish.combinations.push({ all: [...combination.all], unless: [...combination.unless] })
      else wish.without.push(value as Facet)
      return true
    }
    case 'only':
      wish[name].push(value as Facet)
      return true
    case 'like':
    case 'unlike':
    case 'unread':
      wish[name].push(value)
      return true
    case 'minutes':
    case 'years': {
      const span = /^(\d*)-(\d*)$/.exec(value)
      if (!span) return false
      wish[name] = { from: span[1] ? Number(span[1]) : null, to: span[2] ? Number(span[2]) : null }
      return true
    }
    case 'avoid': {
      const note = contentNotes.ids.find((id) => id === value)
      if (note) wish.avoid.push(note)
      return note !== undefined
    }
    case 'company': {
      const who = companies.find((each) => each === value)
      if (who) wish.company = who
      return who !== undefined
    }
    case 'age':
      wish.age = Number(value)
      return /^\d+$/.test(value)
    case 'known':
      if (value !== 'hidden' && value !== 'famous') return false
      wish.wellKnown = value
      return true
    case 'surprise':
      wish.surprise = true
      return value === ''
    default:
      return false
  }
}
