import type { Candidate } from '../types'
import type { LinkedComponent, ScoreComponents, SparseComponent } from './components/component'
import { largestFirst } from './largest-first'
import { mergeRenamed } from './merge-renamed'
import { contributionAt, layoutOf, type SourceLayout } from './source-layout'

/** So many contributions of a film are told one by one. */
export const mostContributions = 100

/** Up to this length a component is read through: cheaper than halving it for every film shown. */
const shortComponent = 200

export type Explained = Pick<Candidate, 'contributions' | 'others'>

/** So many films of a list are explained at once: as many as a page shows first. */
const explainedTogether = 8

/**
 * What the components give to a few different rows: the largest contributions of each, and the sum of the others. The
 * amounts of all sources stand in one table of numbers, and only what is kept becomes a contribution.
 * `placeOf` [films] comes zeroed and is left zeroed.
 */
export function explainRows(components: ScoreComponents, rows: readonly number[], placeOf: Int16Array): Explained[] {
  const layout = layoutOf(components)
  const { width } = layout
  /** [rows × sources] */
  const amounts = tableOf(rows.length * width)
  rows.forEach((row, place) => {
    placeOf[row] = place + 1
  })
  components.sparse.forEach((component, each) => {
    const read = component.ascending && component.end - component.from > shortComponent ? halve : readThrough
    read(component, rows, placeOf, { amounts, first: layout.sparse + each, width })
  })
  components.linked.forEach((component, each) => {
    readLinks(component, placeOf, { amounts, first: layout.linked[each]!, width })
  })
  rows.forEach((row, place) => {
    placeOf[row] = 0
    const own = amounts.subarray(place * width, (place + 1) * width)
    components.dense.forEach(({ scale, value }, each) => {
      own[layout.dense + each] = scale * value[row]!
    })
    components.folded.forEach((folded, each) => {
      folded.amountsAt(row, own.subarray(layout.folded[each]!, layout.folded[each]! + (folded.filmIds?.length ?? 1)))
    })
  })
  mergeRenamed(components, layout, rows, amounts)
  const work = { places: new Int32Array(width), sizes: new Float64Array(width) }
  return rows.map((row, place) => {
    const own = amounts.subarray(place * width, (place + 1) * width)
    return keepLargest(components, layout, row, own, work)
  })
}

/**
 * The same for the films of a list, made only once somebody asks for one of them: most lists are longer than what is shown of
 * them, and rows of films and evaluations never ask.
 */
export function explainWhenAsked(
  components: ScoreComponents,
  rows: readonly number[],
  placeOf: Int16Array,
): (place: number) => Explained {
  const explained: Explained[] = []
  return (place) => {
    const first = place - (place % explainedTogether)
    if (!explained[first]) {
      const block = explainRows(components, rows.slice(first, first + explainedTogether), placeOf)
      for (let each = 0; each < block.length; each++) explained[first + each] = block[each]!
    }
    return explained[place]!
  }
}

/** The table of one call after another, grown when one needs more: hundreds of kilobytes made anew for each list are what garbage is. */
let table = new Float64Array(0)

function tableOf(length: number): Float64Array {
  if (table.length < length) table = new Float64Array(2 * length)
  return table.subarray(0, length).fill(0)
}

/** `first` is the place of a component's source in the first row; that of the next row stands `width` on. */
type Table = { amounts: Float64Array; first: number; width: number }

function readThrough(
  { row, from, end, value, scale }: SparseComponent,
  _rows: readonly number[],
  placeOf: Int16Array,
  { amounts, first, width }: Table,
) {
  for (let at = from; at < end; at++) {
    const place = placeOf[row[at]!]!
    if (place === 0) continue
    const to = first + (place - 1) * width
    amounts[to] = amounts[to]! + (value === null ? scale : scale * value[at]!)
  }
}

function halve(
  { row, from, end, value, scale }: SparseComponent,
  rows: readonly number[],
  _placeOf: Int16Array,
  { amounts, first, width }: Table,
) {
  for (let place = 0; place < rows.length; place++) {
    const wanted = rows[place]!
    let low = from
    let high = end - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if (row[middle]! < wanted) low = middle + 1
      else high = middle
    }
    if (low < end && row[low] === wanted) amounts[first + place * width] = value === null ? scale : scale * value[low]!
  }
}

function readLinks({ links, rows, scales }: LinkedComponent, placeOf: Int16Array, { amounts, first, width }: Table) {
  const { start, column, value } = links
  for (let each = 0; each < rows.length; each++) {
    const end = start[rows[each]! + 1]!
    for (let at = start[rows[each]!]!; at < end; at++) {
      const place = placeOf[column[at]!]!
      if (place === 0) continue
      const to = first + (place - 1) * width + each
      amounts[to] = amounts[to]! + scales[each]! * value[at]!
    }
  }
}

function keepLargest(
  components: ScoreComponents,
  layout: SourceLayout,
  row: number,
  amounts: Float64Array,
  { places, sizes }: { places: Int32Array; sizes: Float64Array },
): Explained {
  let found = 0
  for (let place = 0; place < amounts.length; place++) {
    if (amounts[place] === 0) continue
    sizes[found] = Math.abs(amounts[place]!)
    places[found++] = place
  }
  largestFirst(places, sizes, found, mostContributions)
  const kept = Math.min(found, mostContributions)
  const contributions: Candidate['contributions'] = []
  for (let each = 0; each < kept; each++) {
    const amount = amounts[places[each]!]!
    contributions.push(contributionAt(components, layout, places[each]!, row, amount))
  }
  let others = 0
  for (let each = kept; each < found; each++) others += amounts[places[each]!]!
  return { contributions, others }
}
