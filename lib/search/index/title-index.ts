import type { CatalogFilm } from '../../catalog/schema'
import { titleParts } from '../../catalog/titles/title-keys'
import { seriesKey } from './nicknames'
import { Spellings } from './spelling'
import { spelledWords, withoutArticle } from './title-words'

/** One name of a film: a title, or what stands before or after the colon of one. */
export type TitleName = {
  /** Place of the film in the index. */
  row: number
  words: readonly string[]
  /** The words run together, with and without an article in front. */
  key: string
  bare: string
  isPart: boolean
  /** The name the film stands under in the catalog. */
  isMain: boolean
}

export type TitleIndex = {
  names: readonly TitleName[]
  /** Words of the main title, by place of the film. */
  mainWords: readonly (readonly string[])[]
  byKey: ReadonlyMap<string, readonly number[]>
  /** Places of names in the order of their bare keys, for what begins a title. */
  sorted: Int32Array
  byWord: ReadonlyMap<string, readonly number[]>
  /** Main names of the films of a series, by its own name run together. */
  bySeries: ReadonlyMap<string, readonly number[]>
  /** Main names by the film's slug. */
  bySlug: ReadonlyMap<string, number>
  /** Words of titles in order, for the last word, still unfinished. */
  words: readonly string[]
  wordSpellings: Spellings
  /** Bare keys of all names, for slips in whole titles. */
  keySpellings: Spellings
}

type NamePlaces = ReadonlyMap<string, number[]>

/** Takes the films one by one, so that whoever builds a large index can let others work in between. */
export function titleIndexer() {
  const names: TitleName[] = []
  const byKey = new Map<string, number[]>()
  const byWord = new Map<string, number[]>()
  const bySeries = new Map<string, number[]>()
  const bySlug = new Map<string, number>()
  return {
    add(film: CatalogFilm, row: number) {
      // The main name of a film is the first of its names.
      bySlug.set(film.slug, names.length)
      if (film.series) push(bySeries, seriesKey(film.series), names.length)
      for (const name of namesOf(film, row)) {
        const place = names.push(name) - 1
        for (const key of new Set([name.key, name.bare])) push(byKey, key, place)
        for (const word of new Set(name.words)) push(byWord, word, place)
      }
    },
    finish: () => titleIndexOf(names, byKey, byWord, bySeries, bySlug),
  }
}

function titleIndexOf(
  names: TitleName[],
  byKey: NamePlaces,
  byWord: NamePlaces,
  bySeries: NamePlaces,
  bySlug: ReadonlyMap<string, number>,
): TitleIndex {
  const words = [...byWord.keys()].sort()
  const mainWords: (readonly string[])[] = []
  for (const { row, words: own, isMain } of names) if (isMain) mainWords[row] = own
  return {
    names,
    mainWords,
    byKey,
    sorted: Int32Array.from(names.keys()).sort((a, b) => compare(names[a]?.bare ?? '', names[b]?.bare ?? '')),
    byWord,
    bySeries,
    bySlug,
    words,
    wordSpellings: new Spellings(words),
    keySpellings: new Spellings(names.map((name) => name.bare)),
  }
}

export function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

const compare = (left: string, right: string) => (left < right ? -1 : left > right ? 1 : 0)

function namesOf(film: CatalogFilm, row: number): TitleName[] {
  const titles = [film.title, film.originalTitle ?? '', ...film.alternativeTitles].filter(Boolean)
  const named = (text: string, isPart: boolean, isMain = false): TitleName => {
    const words = spelledWords(text)
    return { row, words, key: words.join(''), bare: withoutArticle(words).join(''), isPart, isMain }
  }
  const names = [
    ...titles.map((title, place) => named(title, false, place === 0)),
    ...titles.flatMap(titleParts).map((part) => named(part, true)),
  ]
  const seen = new Set<string>()
  return names.filter(({ key }) => key !== '' && !seen.has(key) && seen.add(key))
}

/** Places of names whose bare key begins with `key`, at most `most`. O(log names + found). */
export function namesBeginning({ names, sorted }: TitleIndex, key: string, most: number): number[] {
  const found: number[] = []
  for (let at = firstFrom(sorted.length, (place) => (names[sorted[place] as number]?.bare ?? '') >= key); ; at++) {
    const place = sorted[at]
    if (place === undefined || found.length >= most || !names[place]?.bare.startsWith(key)) return found
    found.push(place)
  }
}

/** Words of titles that begin with `start`, at most `most`. */
export function wordsBeginning({ words }: TitleIndex, start: string, most: number): readonly string[] {
  const from = firstFrom(words.length, (place) => (words[place] as string) >= start)
  let to = from
  while (to < words.length && to - from < most && words[to]?.startsWith(start)) to++
  return words.slice(from, to)
}

function firstFrom(length: number, isPast: (place: number) => boolean): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (isPast(middle)) high = middle
    else low = middle + 1
  }
  return low
}
