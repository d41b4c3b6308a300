import type { CatalogFilm } from '../../catalog/schema'
import { foldText } from '../../catalog/search-text'
import { genres, moods, settings, themes } from '../../catalog/vocabulary/vocabularies'
import { push } from './title-index'

/** What is said of films, by word: log lines, the words of their facets, texts that were approved. */
export type TextIndex = {
  byWord: ReadonlyMap<string, readonly number[]>
  /** Words as they stand, which tell a word from a slip. */
  known: ReadonlySet<string>
}

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

/** Takes the films one by one; `more` are texts beside the log line, by film id. */
export function textIndexer(more: ReadonlyMap<number, string>) {
  const byWord = new Map<string, number[]>()
  const known = new Set<string>()
  return {
    add(film: CatalogFilm, row: number) {
      const words = foldText(
        [
          film.title,
          film.logline,
          ...film.genres.map(genres.label),
          ...film.moods.map(moods.label),
          ...film.themes.map(themes.label),
          ...film.settings.map(settings.label),
          more.get(film.id) ?? '',
        ].join(' '),
      ).split(' ')
      for (const word of words) known.add(word)
      const stems = new Set(words.filter((word) => !SAYING_NOTHING.has(word)).map(stemOf))
      for (const stem of stems) push(byWord, stem, row)
    },
    finish: (): TextIndex => ({ byWord, known }),
  }
}

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
export function filmsMentioning({ byWord }: TextIndex, text: string): Set<number> {
  const words = tellingWords(text)
  if (words.length === 0) return new Set()
  const [shortest, ...others] = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)
  const sets = others.map((list) => new Set(list))
  return new Set((shortest ?? []).filter((row) => sets.every((set) => set.has(row))))
}

/** A word of no more films than this share tells them from others that have the same kind. */
const RARE = 0.03

/** Films that have the typed word itself, not only the kind it is read as: "the shark movie" is about animals, and this one about a shark. */
export function withRareWords({ byWord }: TextIndex, text: string, films: number): Set<number> {
  const lists = tellingWords(text).map((word) => byWord.get(word) ?? [])
  return new Set(lists.filter((list) => list.length <= RARE * films).flat())
}
