import { slugify } from '../../catalog/slugify'
import type { Facet } from '../../recommender/types'
import { wordsOf } from './person-phrases'

type Credited = { directors: readonly string[]; cast: readonly string[]; prominence: number }

/** Fewer films say little of who is meant. */
const LEAST_FILMS = 2
/** So many are asked about. */
const MOST_ASKED = 3
const SHORTEST = 4

/** Who is meant by a last name several people have: those of most films here, the best known first. */
export function namesakesAmong(
  films: readonly Credited[],
  isWord: (word: string) => boolean,
): (word: string) => Facet[] {
  const byLast = new Map<string, Map<Facet, { films: number; known: number }>>()
  for (const { directors, cast, prominence } of films)
    for (const name of new Set([...directors, ...cast])) {
      const words = wordsOf(name)
      const last = words.at(-1) ?? ''
      if (words.length < 2 || last.length < SHORTEST || isWord(last)) continue
      const holders = byLast.get(last) ?? new Map<Facet, { films: number; known: number }>()
      const facet: Facet = `person:${slugify(name)}`
      const before = holders.get(facet) ?? { films: 0, known: 0 }
      byLast.set(last, holders.set(facet, { films: before.films + 1, known: before.known + prominence }))
    }
  return (word) => {
    const holders = [...(byLast.get(word) ?? [])].filter(([, { films }]) => films >= LEAST_FILMS)
    return holders
      .toSorted(([, one], [, other]) => other.known - one.known)
      .slice(0, MOST_ASKED)
      .map(([facet]) => facet)
  }
}
