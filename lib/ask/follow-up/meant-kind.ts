import { sortOf } from '../../catalog/facets'
import type { Facet } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { countryWords } from '../../wishes/words/countries'
import { languageWords } from '../../wishes/words/languages'

const wordsOf = (words: string | undefined) => (words ?? '').split(', ')

/** "I meant the country, not the language": French films are those from France. */
export const asCountries = (wish: Wish): Wish => turned(wish, 'language', 'country', languageWords, countryWords)
export const asLanguages = (wish: Wish): Wish => turned(wish, 'country', 'language', countryWords, languageWords)

/** Facets of one kind as those of the other that are called by the same word; the first of them is the best known. */
function turned(
  wish: Wish,
  from: string,
  to: string,
  named: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): Wish {
  const turn = (facet: Facet): Facet => {
    if (sortOf(facet) !== from) return facet
    const words = new Set(wordsOf(named[facet.slice(from.length + 1)]))
    const found = Object.keys(other).find((code) => wordsOf(other[code]).some((word) => words.has(word)))
    return found ? (`${to}:${found}` as string as Facet) : facet
  }
  return {
    ...wish,
    want: wish.want.map((each) => ({ ...each, facet: turn(each.facet) })),
    only: wish.only.map(turn),
    without: wish.without.map(turn),
  }
}

/** "With sound please", where silent films stood. */
export const WITH_SOUND =
  /(?:\b(?:with|has|have|having|needs?)\s+(?:some\s+)?|^\s*(?:(?:no|but|well)[\s,]+)*(?=sound\s+please))(?:sound|spoken\s+words|dialogue|voices|talking)(?=\s*(?:please\b|though\b|then\b|this\s+time\b|now\b|instead\b|[,.;!?]|$))|\b(?:talkies?|sound\s+films?)\b/i
export const asSpoken = (wish: Wish): Wish => ({
  ...wish,
  want: wish.want.filter(({ facet }) => facet !== SILENT),
  only: wish.only.filter((facet) => facet !== SILENT),
})
const SILENT: Facet = 'language:zxx'
