import { facetLabel } from '../catalog/facets'
import { foldText } from '../catalog/search-text'
import type { Wish } from '../wishes/schema'
import type { AskedIndex } from './index/search-index'
import { tellingWords } from './index/text-index'
import { MOST_WORDS } from './limits'
import type { WishReader } from './query-facts'

/** Kinds that words finer than ours are read as. */
const OF_SUBJECTS = /^(?:theme|setting):/
/** A word of more films than this says hardly more than the kind it is read as. */
const MOST_SHARE = 0.01

/** What each telling word of a query is read as alone; words that name no kind and nothing else ("best", "short") are left out. */
export function wordReadings(query: string, readWish: WishReader): ReadonlyMap<string, Wish> {
  const readings = tellingWords(query)
    .slice(0, MOST_WORDS)
    .map((word) => [word, readWish(word)] as const)
  return new Map(readings.filter(([, { want, only, unread }]) => want.length + only.length + unread.length > 0))
}

/**
 * "Samurai" is read as martial arts, and not every film of a samurai has that among its themes: films that speak of the
 * word itself count as well. By facet, places of films.
 */
export function filmsOfFinerWords(
  { byWord, films }: AskedIndex,
  readings: ReadonlyMap<string, Wish>,
  wish: Wish,
): ReadonlyMap<string, ReadonlySet<number>> {
  const wanted = new Set<string>(wish.want.map(({ facet }) => facet).filter((facet) => OF_SUBJECTS.test(facet)))
  const found = new Map<string, Set<number>>()
  if (wanted.size === 0) return found
  for (const [word, reading] of readings) {
    const rows = byWord.get(word) ?? []
    if (rows.length === 0 || rows.length > MOST_SHARE * films.length) continue
    for (const { facet, level } of reading.want) {
      if (level === 'less' || !wanted.has(facet) || isOfLabel(facet, word)) continue
      found.set(facet, new Set([...(found.get(facet) ?? []), ...rows]))
    }
  }
  return found
}

/** "Zombie" says no more than Zombies. */
const isOfLabel = (facet: string, word: string) =>
  foldText(`${facetLabel(facet)} ${facet.replace(/[:-]/g, ' ')}`)
    .split(' ')
    .some((own) => own.startsWith(word.slice(0, -1)))
