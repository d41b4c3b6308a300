import type { FilmVectors } from '../content/text-vectors'
import { columnsOf, type Entry, packRows } from '../matrix/sparse-rows'
import type { FeatureRows } from './content-features'

/**
 * Content rows of a regression: `features` [films → facets, rows of length 1] and for each kind of text its vectors [films × dimensions] as
 * columns of their own, `weight` long for a film that has such a text, so that it learns what each kind is worth by itself.
 * Rows come out of length 1. Throws RangeError when a kind covers other films.
 */
export function withTexts(features: FeatureRows, texts: readonly FilmVectors[], weight: number): FeatureRows {
  if (texts.length === 0) return features
  const films = features.content.start.length - 1
  let columns = features.features
  const starts = texts.map(({ dimensions, values }) => {
    if (values.length !== films * dimensions) throw new RangeError('texts and facets are of different films')
    const start = columns
    columns += dimensions
    return start
  })
  const rows = Array.from({ length: films }, (_, film) => {
    const from = features.content.start[film]!
    const entries: Entry[] = Array.from(columnsOf(features.content, film), (column, place) => ({
      column,
      value: features.content.value[from + place]!,
    }))
    texts.forEach(({ dimensions, values }, kind) => {
      for (let d = 0; d < dimensions; d++) {
        const value = weight * values[film * dimensions + d]!
        if (value !== 0) entries.push({ column: starts[kind]! + d, value })
      }
    })
    const length = Math.hypot(...entries.map(({ value }) => value))
    return entries.map(({ column, value }) => ({ column, value: value / length }))
  })
  return { content: packRows(rows), features: columns }
}
