import type { SparseRows } from '../matrix/sparse-rows'
import { mapping, type Steps } from '../steps'
import type { RankedFilm } from '../types'

/** What a link counts when it was written on the other film: the author of one entry vouched for one direction. */
export const reverseKindredWeight = 0.5

/** Links film → film, each with its words. Within a row the strongest come first, so columns do not ascend. */
export type KindredRows = SparseRows & {
  /** [entries] */
  because: string[]
}

type Link = { target: number; weight: number; because: string }

/**
 * Reads every written link in both directions: 1 forwards, `reverseKindredWeight` backwards,
 * their sum when both films name each other (the words are then those of the film the row belongs to).
 */
export function* indexKindred(films: readonly RankedFilm[], rowOf: ReadonlyMap<number, number>): Steps<KindredRows> {
  const links = films.map(() => new Map<number, Link>())
  yield* mapping(films, (film, row) => {
    for (const edge of film.kindred) {
      const target = rowOf.get(edge.filmId)
      if (target === undefined || target === row) continue
      addLink(links[row]!, { target, weight: 1, because: edge.because }, true)
      addLink(links[target]!, { target: row, weight: reverseKindredWeight, because: edge.because }, false)
    }
  })
  return pack(
    yield* mapping(links, (row) => [...row.values()].sort((a, b) => b.weight - a.weight || a.target - b.target)),
  )
}

function addLink(row: Map<number, Link>, link: Link, ownWords: boolean) {
  const earlier = row.get(link.target)
  if (!earlier) row.set(link.target, link)
  else {
    earlier.weight += link.weight
    if (ownWords) earlier.because = link.because
  }
}

function pack(rows: Link[][]): KindredRows {
  const flat = rows.flat()
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, r) => {
    start[r + 1] = start[r]! + row.length
  })
  return {
    start,
    column: Int32Array.from(flat, (link) => link.target),
    value: Float32Array.from(flat, (link) => link.weight),
    because: flat.map((link) => link.because),
  }
}
