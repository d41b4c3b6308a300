import { slugify } from '../../catalog/slugify'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { memo } from '../../recommender/memo'
import { commonWords } from './common-words'
import { keysOf, wordsOf } from './tokens'

/** What a catalog tells of words: those it and we use in lower case, and the people it knows. */
export type Lexicon = {
  ordinary: ReadonlySet<string>
  /** Full names as keys, by their first word. */
  fullNames: ReadonlyMap<string, readonly string[][]>
  lastNames: ReadonlySet<string>
}

/** Counted once for each version of a catalog. */
export const lexiconOf = memo((catalog: CatalogSnapshot): Lexicon => {
  const ordinary = new Set<string>(commonWords)
  const once = new Set<string>()
  const people = new Map<string, string>()
  for (const film of catalog.films.values()) {
    const words = [film.logline, ...film.kindred.map(({ because }) => because)].flatMap(wordsOf)
    const keys = new Set(words.filter(({ text }) => /^\p{Ll}/u.test(text)).map(({ key }) => key))
    // Of two films at least: what somebody planted in one text makes no word ordinary.
    for (const key of keys) (once.has(key) ? ordinary : once).add(key)
    for (const name of [...film.directors, ...film.cast]) people.set(slugify(name), name)
  }
  const fullNames = new Map<string, string[][]>()
  const lastNames = new Set<string>()
  for (const name of people.values()) {
    const keys = keysOf(name)
    const [first = '', ...others] = keys
    if (others.length === 0) continue
    fullNames.set(first, [...(fullNames.get(first) ?? []), keys])
    const last = others.at(-1) ?? ''
    if (last.length >= 4) lastNames.add(last)
  }
  return { ordinary, fullNames, lastNames }
})
