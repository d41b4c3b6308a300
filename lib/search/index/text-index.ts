import { foldText } from '../../catalog/search-text'

/** Words as they stand in titles and texts, which tell a word from a slip. */
export type KnownWords = ReadonlySet<string>

/** Places of the films that titles, log lines, facets or approved texts mention a word for, by the stem of the word. */
export type FilmsByWord = ReadonlyMap<string, readonly number[]>

const SAYING_NOTHING = new Set(
  `a an and are as at be but by for from has have he her him his if in into is it its no not of off on one or other out own
  she than that the their them then they this to up was what when where which while who whom whose will with without you
  film films movie movies about`.split(/\s+/),
)

/** Plurals and singulars meet. */
export const stemOf = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && word.endsWith('s') && !word.endsWith('ss')
      ? word.slice(0, -1)
      : word

/** Every telling word that has this stem: "whos", not "who". */
export const formsOf = (stem: string): string[] =>
  [stem, `${stem}s`, `${stem.slice(0, -1)}ies`].filter((word) => !SAYING_NOTHING.has(word) && stemOf(word) === stem)

/** Words of a text that say something, as they are indexed. */
export const tellingWords = (text: string): string[] => [
  ...new Set(
    foldText(text)
      .split(' ')
      .filter((word) => word !== '' && !SAYING_NOTHING.has(word))
      .map(stemOf),
  ),
]

/** Films that mention every one of the words. O(sum of the lists). */
export function filmsMentioning(byWord: FilmsByWord, text: string): Set<number> {
  const words = tellingWords(text)
  if (words.length === 0) return new Set()
  const [shortest, ...others] = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
  const sets = others.map((list) => new Set(list))
  return new Set((shortest ?? []).filter((row) => sets.every((set) => set.has(row))))
}

/** A word of no more films than this share tells them from others that have the same kind. */
const RARE = 0.03

/** Films that have the typed word itself, not only the kind it is read as: "the shark movie" is about animals, and this one about a shark. */
export function withRareWords(byWord: FilmsByWord, words: readonly string[], films: number): Set<number> {
  const lists = words.map((word) => byWord.get(word) ?? [])
  return new Set(lists.filter((list) => list.length <= RARE * films).flat())
}
