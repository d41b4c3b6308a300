import type { DenseStrand, SparseStrand, Strands } from './component'

/** Adds every amount of the strands to `scores` [films]. */
export function addStrands({ sparse, dense, folded }: Strands, scores: Float64Array): void {
  for (const strand of dense) addDense(strand, scores)
  for (const strand of sparse) addSparse(strand, scores)
  for (const strand of folded) strand.addTo(scores)
}

function addDense({ scale, value }: DenseStrand, scores: Float64Array) {
  for (let row = 0; row < scores.length; row++) {
    scores[row] = (scores[row] as number) + scale * (value[row] as number)
  }
}

/** Adds the amounts of one strand to `scores`. */
export function addSparse({ scale, row, value, from, end }: SparseStrand, scores: Float64Array): void {
  if (value === null) {
    for (let at = from; at < end; at++) scores[row[at] as number] = (scores[row[at] as number] as number) + scale
    return
  }
  for (let at = from; at < end; at++) {
    const film = row[at] as number
    scores[film] = (scores[film] as number) + scale * (value[at] as number)
  }
}
