import { titlesElsewhere } from '../../catalog/titles/titles-elsewhere'
import { Spellings, slipsIn } from './spelling'
import { SMALL_WORDS, spelledWords, withoutArticle } from './title-words'

type Known = { title: string; years: number[]; isBegun?: boolean }

const bareOf = (words: readonly string[]) => withoutArticle(words).join('')
/** "The Hobbit: The Desolation of Smaug" without the words people leave out. */
const tellingOf = (words: readonly string[]) => words.filter((word) => !SMALL_WORDS.has(word)).join('')

/** Years of the films of a title the catalog need not have, by bare key. */
export const yearsElsewhere: ReadonlyMap<string, Known> = titlesElsewhere.reduce((known, { title, year }) => {
  const key = bareOf(spelledWords(title))
  if (key) known.set(key, { title, years: [...(known.get(key)?.years ?? []), year] })
  return known
}, new Map<string, Known>())

/** Letters from which the telling words of a title, or how it begins, mean it. */
const LETTERS_TELLING = 10
const byTellingWords = new Map(
  [...yearsElsewhere.values()].map((known) => [tellingOf(spelledWords(known.title)), known] as const),
)
const tellingKeys = [...byTellingWords.keys()].sort()

/** The film of that very title. */
export const titleElsewhere = (words: readonly string[]): Known | null => yearsElsewhere.get(bareOf(words)) ?? null

/** The one that words name without its small words, or as far as its title has been typed. */
export function titleElsewhereBegun(words: readonly string[]): Known | null {
  const key = tellingOf(words)
  if (key.length < LETTERS_TELLING || words.length < 3) return null
  const begun = byTellingWords.get(tellingKeys.find((each) => each.startsWith(key)) ?? '-')
  return begun ? { ...begun, isBegun: true } : null
}

const keys = [...yearsElsewhere.keys()]
const spellings = new Spellings(keys)

/** The one a key with a slip in it means, if any. */
export function titleElsewhereNear(key: string): Known | null {
  const [nearest] = spellings.near(key, slipsIn(key.length))
  return (nearest && yearsElsewhere.get(keys[nearest.place] as string)) ?? null
}
