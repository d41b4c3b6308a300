import type { DenseComponent, ScoreComponents, SparseComponent } from './component'

/** Adds every amount of the components to `scores` [films]. */
export function addComponents({ sparse, dense, folded }: ScoreComponents, scores: Float64Array): void {
  for (const component of dense) addDense(component, scores)
  for (const component of sparse) addSparse(component, scores)
  for (const component of folded) component.addTo(scores)
}

function addDense({ scale, value }: DenseComponent, scores: Float64Array) {
  for (let row = 0; row < scores.length; row++) {
    scores[row] = scores[row]! + scale * value[row]!
  }
}

/** Adds the amounts of one component to `scores`. */
export function addSparse({ scale, row, value, from, end }: SparseComponent, scores: Float64Array): void {
  if (value === null) {
    for (let at = from; at < end; at++) scores[row[at]!] = scores[row[at]!]! + scale
    return
  }
  for (let at = from; at < end; at++) {
    const film = row[at]!
    scores[film] = scores[film]! + scale * value[at]!
  }
}
