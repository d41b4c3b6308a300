import { slugify } from '../../catalog/slugify'
import type { Facet } from '../../recommender/types'
import { wordsOf } from './person-phrases'

type Credited = { directors: readonly string[]; cast: readonly string[]; prominence: number }

/** Fewer films say little of who is meant. */
const LEAST_FILMS = 2
/** By a first name fewer people are meant: "Agnès". */
const LEAST_BY_FIRST = 2
/** So many are asked about. */
const MOST_ASKED = 3
const SHORTEST = 4
/** Somebody is meant by the last name alone who has so many films here, and is so many times as well known as the next. */
const MANY_FILMS = 5
const FAR_BETTER = 5

type Named = Map<string, Map<Facet, { films: number; known: number }>>

function count(named: Named, word: string, name: string, prominence: number): void {
  const holders = named.get(word) ?? new Map<Facet, { films: number; known: number }>()
  const facet: Facet = `person:${slugify(name)}`
  const before = holders.get(facet) ?? { films: 0, known: 0 }
  named.set(word, holders.set(facet, { films: before.films + 1, known: before.known + prominence }))
}

type Namesakes = { namesakes: (word: string) => Facet[]; bestKnown: (word: string) => Facet | null }

/** Who is meant by a last name several people have: those of most films here, the best known first. */
export function* namesakesAmong(
  films: readonly Credited[],
  isWord: (word: string) => boolean,
): Generator<void, Namesakes> {
  const byLast: Named = new Map()
  const byFirst: Named = new Map()
  for (const { directors, cast, prominence } of films) {
    yield
    for (const name of new Set([...directors, ...cast])) {
      const words = wordsOf(name)
      const last = words.at(-1) ?? ''
      const first = words[0] ?? ''
      if (words.length < 2) continue
      if (first.length >= SHORTEST && !isWord(first)) count(byFirst, first, name, prominence)
      if (last.length < SHORTEST || isWord(last)) continue
      count(byLast, last, name, prominence)
    }
  }
  const namesakes = (word: string) => {
    const holders = [...(byLast.get(word) ?? [])].filter(([, { films }]) => films >= LEAST_FILMS)
    const called = [...(byFirst.get(word) ?? [])].filter(([, { films }]) => films >= LEAST_BY_FIRST)
    return (holders.length > 0 ? holders : called.length <= MOST_ASKED ? called : [])
      .toSorted(([, one], [, other]) => other.known - one.known)
      .slice(0, MOST_ASKED)
      .map(([facet]) => facet)
  }
  const bestKnown = (word: string) => {
    const [best, next] = [...(byLast.get(word) ?? [])].toSorted(([, one], [, other]) => other.known - one.known)
    const isFar = best && best[1].films >= MANY_FILMS && best[1].known >= FAR_BETTER * (next?.[1].known ?? 0)
    return isFar ? best[0] : null
  }
  return { namesakes, bestKnown }
}
