import type { DenseComponent, LinkedComponent, ScoreComponents, SparseComponent } from './component'

/** Adds every amount of the components to `scores` [films]. */
export function addComponents({ sparse, dense, linked, folded }: ScoreComponents, scores: Float64Array): void {
  for (const component of dense) addDense(component, scores)
  for (const component of sparse) addSparse(component, scores)
  for (const component of linked) addLinked(component, scores)
  for (const component of folded) component.addTo(scores)
}

function addDense({ scale, value }: DenseComponent, scores: Float64Array) {
  for (let row = 0; row < scores.length; row++) {
    scores[row] = scores[row]! + scale * value[row]!
  }
}

/** Adds one component, `times` over. */
export function addSparse(
  { scale, row, value, from, end }: SparseComponent,
  scores: Float64Array,
  times: 1 | -1 = 1,
): void {
  const amount = times * scale
  if (value === null) {
    for (let at = from; at < end; at++) scores[row[at]!] = scores[row[at]!]! + amount
    return
  }
  for (let at = from; at < end; at++) {
    const film = row[at]!
    scores[film] = scores[film]! + amount * value[at]!
  }
}

function addLinked(component: LinkedComponent, scores: Float64Array) {
  if (!component.known) return sumLinks(component, scores)
  const { sums, unit } = component.known
  for (let row = 0; row < scores.length; row++) scores[row] = scores[row]! + unit * sums[row]!
}

/** Adds to `sums` what all films of a component give. O(links of the films). */
export function sumLinks(
  { rows, scales, links }: Pick<LinkedComponent, 'rows' | 'scales' | 'links'>,
  sums: Float64Array,
): void {
  const { start, column, value } = links
  for (let each = 0; each < rows.length; each++) {
    const scale = scales[each]!
    const end = start[rows[each]! + 1]!
    for (let at = start[rows[each]!]!; at < end; at++) {
      const film = column[at]!
      sums[film] = sums[film]! + scale * value[at]!
    }
  }
}
