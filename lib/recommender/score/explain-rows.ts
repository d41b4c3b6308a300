import type { Contribution } from '../types'
import type { FoldedComponent, ScoreComponents, Source, SparseComponent } from './components/component'
import { sortLargestFirst } from './largest-first'

/** Up to this length a component is read through: cheaper than halving it for every film shown. */
const shortComponent = 200

/**
 * The amounts of the components for a few different rows, one list a row, largest absolute amount first.
 * `placeOf` [films] comes zeroed and is left zeroed.
 */
export function explainRows(
  components: ScoreComponents,
  rows: readonly number[],
  placeOf: Int16Array,
): Contribution[][] {
  const lists = rows.map((): Told => ({ list: [], renamed: [] }))
  rows.forEach((row, place) => {
    placeOf[row] = place + 1
  })
  for (const component of components.sparse) {
    if (component.ascending && component.end - component.from > shortComponent) halveComponent(component, rows, lists)
    else readComponent(component, placeOf, lists)
  }
  const amounts = new Float64Array(Math.max(0, ...components.folded.map(({ sources }) => sources.length)))
  rows.forEach((row, place) => {
    placeOf[row] = 0
    const told = lists[place]!
    for (const { scale, value, source } of components.dense) tell(told.list, source, scale * value[row]!)
    for (const folded of components.folded) tellFolded(told, folded, row, amounts)
  })
  const keys = new Float64Array(Math.max(0, ...lists.map(({ list }) => list.length)))
  for (const { list } of lists) sortLargestFirst(list, keys)
  return lists.map(({ list }) => list)
}

/** What has been told of one film so far, and what of it under another kind than its component's. */
type Told = { list: Contribution[]; renamed: Contribution[] }

function readComponent(component: SparseComponent, placeOf: Int16Array, lists: readonly Told[]) {
  const { row, from, end } = component
  for (let at = from; at < end; at++) {
    const place = placeOf[row[at]!]!
    if (place !== 0) tellEntry(lists[place - 1]!, component, at)
  }
}

function halveComponent(component: SparseComponent, rows: readonly number[], lists: readonly Told[]) {
  rows.forEach((row, place) => {
    const at = findRow(component, row)
    if (at >= 0) tellEntry(lists[place]!, component, at)
  })
}

function findRow({ row, from, end }: SparseComponent, wanted: number): number {
  let low = from
  let high = end - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = row[middle]!
    if (found === wanted) return middle
    if (found < wanted) low = middle + 1
    else high = middle - 1
  }
  return -1
}

function tellEntry(told: Told, { source, scale, value, row, because, otherwise }: SparseComponent, at: number) {
  const amount = value === null ? scale : scale * value[at]!
  if (otherwise && otherwise.marked[row[at]!] === 1) {
    const contribution = { kind: otherwise.kind, filmId: source.filmId!, amount }
    told.list.push(contribution)
    told.renamed.push(contribution)
  } else tell(told.list, source, amount, because?.[at])
}

/** Written out by shape, because spreading a source into each of a thousand contributions is what a long list costs. */
function tell(list: Contribution[], { kind, filmId, facet, because }: Source, amount: number, words = because) {
  if (amount === 0) return
  if (filmId !== undefined) {
    list.push(words === undefined ? { kind, filmId, amount } : { kind, filmId, amount, because: words })
  } else if (facet !== undefined) list.push({ kind, facet, amount })
  else list.push(words === undefined ? { kind, amount } : { kind, amount, because: words })
}

/** What the sparse components already told under the same kind and film is added to, not told again. */
function tellFolded(film: Told, folded: FoldedComponent, row: number, amounts: Float64Array) {
  if (!folded.amountsAt(row, amounts)) return
  for (let each = 0; each < folded.sources.length; each++) {
    const source = folded.sources[each]!
    const told = toldAlready(film.renamed, source)
    if (told) told.amount += amounts[each]!
    else tell(film.list, source, amounts[each]!)
  }
}

function toldAlready(renamed: readonly Contribution[], { kind, filmId }: Source): Contribution | null {
  for (const told of renamed) if (told.filmId === filmId && told.kind === kind) return told
  return null
}
