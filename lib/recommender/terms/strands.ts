import type { Contribution } from '../types'
import type { SparseStrand, Strands } from './term'

/** Adds every amount of the strands to `scores` [films]. */
export function addStrands({ sparse, dense }: Strands, scores: Float64Array): void {
  for (const { scale, value } of dense) {
    for (let row = 0; row < scores.length; row++) {
      scores[row] = (scores[row] as number) + scale * (value[row] as number)
    }
  }
  for (const strand of sparse) addSparse(strand, scores)
}

function addSparse({ scale, row, value, from, end }: SparseStrand, scores: Float64Array) {
  for (let at = from; at < end; at++) {
    const film = row[at] as number
    scores[film] = (scores[film] as number) + scale * (value[at] as number)
  }
}

/** The amounts of the strands for a few rows, one list a row, largest absolute amount first. */
export function explainRows({ sparse, dense }: Strands, rows: readonly number[], films: number): Contribution[][] {
  const placeOf = new Int16Array(films)
  rows.forEach((row, place) => {
    placeOf[row] = place + 1
  })
  const lists: Contribution[][] = rows.map(() => [])
  for (const { scale, row, value, from, end, source, because } of sparse) {
    for (let at = from; at < end; at++) {
      const place = placeOf[row[at] as number] as number
      if (place === 0) continue
      const amount = scale * (value[at] as number)
      const words = because?.[at]
      if (amount !== 0)
        lists[place - 1]?.push({ ...source, amount, ...(words === undefined ? {} : { because: words }) })
    }
  }
  rows.forEach((row, place) => {
    for (const { scale, value, source } of dense) {
      const amount = scale * (value[row] as number)
      if (amount !== 0) lists[place]?.push({ ...source, amount })
    }
  })
  for (const list of lists) list.sort((left, right) => Math.abs(right.amount) - Math.abs(left.amount))
  return lists
}
