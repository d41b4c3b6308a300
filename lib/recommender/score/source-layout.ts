import type { Contribution } from '../types'
import type { ScoreComponents } from './components/component'

/** Where the sources of each component stand in a row of amounts: the first place of each, and how many places there are. */
export type SourceLayout = { sparse: number; dense: number; linked: number[]; folded: number[]; width: number }

export function layoutOf({ sparse, dense, linked, folded }: ScoreComponents): SourceLayout {
  let width = sparse.length + dense.length
  const next = (sources: number) => {
    width += sources
    return width - sources
  }
  return {
    sparse: 0,
    dense: sparse.length,
    linked: linked.map(({ rows }) => next(rows.length)),
    folded: folded.map(({ filmIds }) => next(filmIds?.length ?? 1)),
    width,
  }
}

/** The contribution of the source in one place to one film. */
export function contributionAt(
  { sparse, dense, linked, folded }: ScoreComponents,
  layout: SourceLayout,
  place: number,
  row: number,
  amount: number,
): Contribution {
  if (place < layout.dense) return { ...sparse[place]!.source, amount }
  if (place < layout.dense + dense.length) return { ...dense[place - layout.dense]!.source, amount }
  const link = lastFrom(layout.linked, place)
  const fold = lastFrom(layout.folded, place)
  if (fold >= 0) {
    const { kind, filmIds } = folded[fold]!
    return filmIds ? { kind, filmId: filmIds[place - layout.folded[fold]!]!, amount } : { kind, amount }
  }
  const component = linked[link]!
  const each = place - layout.linked[link]!
  const filmId = component.filmIds[each]!
  const { otherwise, because, next, links, rows } = component
  if (otherwise?.marked[row] === 1) return { kind: otherwise.kind, filmId, amount }
  if (because) return { kind: component.kind, filmId, amount, because: because[entryOf(links, rows[each]!, row)]! }
  if (next?.[entryOf(links, rows[each]!, row)] === 1) return { kind: component.kind, filmId, amount, next: true }
  return { kind: component.kind, filmId, amount }
}

/** The last component that begins at or before a place; -1 where none does. */
function lastFrom(starts: readonly number[], place: number): number {
  let last = -1
  for (let each = 0; each < starts.length && starts[each]! <= place; each++) last = each
  return last
}

function entryOf({ start, column }: { start: Int32Array; column: Int32Array }, from: number, row: number): number {
  let at = start[from]!
  while (column[at] !== row) at++
  return at
}
