import type { FoldedComponent, LinkedComponent, ScoreComponents } from './components/component'
import type { SourceLayout } from './source-layout'

/**
 * Where a film is told of under another kind than the component's, what folded components say under that kind of the
 * same source is added to it, so that nothing is told twice. `amounts` is [rows × sources].
 */
export function mergeRenamed(
  { linked, folded }: ScoreComponents,
  layout: SourceLayout,
  rows: readonly number[],
  amounts: Float64Array,
): void {
  linked.forEach((component, each) => {
    const { otherwise } = component
    if (!otherwise) return
    const renamed = rows.flatMap((row, place) => (otherwise.marked[row] === 1 ? [place * layout.width] : []))
    if (renamed.length === 0) return
    folded.forEach((other, fold) => {
      if (other.kind !== otherwise.kind || !other.filmIds) return
      const twins = twinsOf(component, other.filmIds)
      for (const base of renamed) moveAmounts(amounts, base + layout.folded[fold]!, base + layout.linked[each]!, twins)
    })
  })
}

/** [folded sources] the place of the same film among the linked ones; -1 where there is none. */
function twinsOf({ filmIds }: LinkedComponent, others: NonNullable<FoldedComponent['filmIds']>): Int32Array {
  const placeOf = new Map<number, number>()
  for (let place = 0; place < filmIds.length; place++) placeOf.set(filmIds[place]!, place)
  return others.map((id) => placeOf.get(id) ?? -1)
}

function moveAmounts(amounts: Float64Array, from: number, to: number, twins: Int32Array) {
  for (let each = 0; each < twins.length; each++) {
    const twin = twins[each]!
    if (twin < 0 || amounts[to + twin] === 0) continue
    amounts[to + twin] = amounts[to + twin]! + amounts[from + each]!
    amounts[from + each] = 0
  }
}
