import 'server-only'
import { LRUCache } from 'lru-cache'
import { listFilmsByWords } from '../catalog/queries'
import type { AskedIndex, SearchIndex } from './index/search-index'
import { formsOf, tellingWords } from './index/text-index'
import { MOST_CHARS } from './limits'

/** Words kept per catalog, with their films. */
const MOST_WORDS_KEPT = 5_000

const kept = new WeakMap<SearchIndex, LRUCache<string, readonly number[]>>()

/** The index with the films that mention the words of a query: one statement over the column made for it, where a word is new. */
export async function withFilmsByWord(index: SearchIndex, query: string): Promise<AskedIndex> {
  const known = kept.get(index) ?? new LRUCache<string, readonly number[]>({ max: MOST_WORDS_KEPT })
  kept.set(index, known)
  // No film has a word that the catalog has not.
  const words = tellingWords(query.normalize('NFC').slice(0, MOST_CHARS)).filter((stem) =>
    formsOf(stem).some((word) => index.known.has(word)),
  )
  const rows = new Map<string, number[]>(words.filter((word) => !known.has(word)).map((word) => [word, []]))
  if (rows.size > 0) {
    const lists = [...rows.values()]
    for (const { group, filmId } of await listFilmsByWords([...rows.keys()].map(formsOf))) {
      const row = index.rowOfId.get(filmId)
      if (row !== undefined) lists[group]?.push(row)
    }
    for (const [word, list] of rows) known.set(word, list)
  }
  return { ...index, byWord: new Map(words.map((word) => [word, rows.get(word) ?? known.get(word) ?? []])) }
}
