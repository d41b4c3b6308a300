import { sumLinks } from '../../score/components/add-components'
import type { ScoreComponents } from '../../score/components/component'
import type { ContributionKind } from '../../types'

/** What a combiner may weigh; together they are the whole score of somebody who asks for nothing. */
export const weighedKinds = [
  'collaborative',
  'popularity',
  'content',
  'kindred',
  'interest',
] as const satisfies readonly ContributionKind[]

/** What each kind of component gives to every film [kind][films]. Reads the components at once, as scores do. */
export function amountsByKind({ sparse, dense, linked, folded }: ScoreComponents, films: number): Float64Array[] {
  const amounts = weighedKinds.map(() => new Float64Array(films))
  const of = (kind: ContributionKind) => amounts[(weighedKinds as readonly ContributionKind[]).indexOf(kind)]
  for (const component of linked) {
    const to = of(component.kind)
    if (to) sumLinks(component, to)
  }
  for (const { source, scale, value } of dense) {
    const to = of(source.kind)
    for (let row = 0; to && row < films; row++) to[row] = to[row]! + scale * value[row]!
  }
  for (const { source, scale, row, value, from, end } of sparse) {
    const to = of(source.kind)
    for (let at = from; to && at < end; at++) to[row[at]!] = to[row[at]!]! + scale * (value?.[at] ?? 1)
  }
  for (const component of folded) {
    const to = of(component.kind)
    if (to) component.addTo(to)
  }
  return amounts
}
