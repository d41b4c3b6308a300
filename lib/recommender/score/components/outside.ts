import type { ScoreComponent } from './component'

/**
 * What another recommender proposes, by place alone, because its scores are on a scale of its own: of n films the one
 * at place r (from 0) gets weight · (1 - r / n). It is believed for people of few likes as well: how to treat them is the
 * other recommender's business. Films that are not in the catalog are passed over.
 */
export const outsideComponent: ScoreComponent = ({ index, config, models: { outside = [] } }, components) => {
  const rows: number[] = []
  const values: number[] = []
  outside.forEach((filmId, place) => {
    const row = index.rowOf.get(filmId)
    if (row === undefined) return
    rows.push(row)
    values.push(1 - place / outside.length)
  })
  if (rows.length === 0) return
  components.sparse.push({
    source: { kind: 'outside' },
    scale: config.outsideWeight,
    row: Int32Array.from(rows),
    value: Float32Array.from(values),
    from: 0,
    end: rows.length,
    ascending: false,
  })
}
