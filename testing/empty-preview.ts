import type { Preview } from '@/lib/imports/ratings/schema'

/** What is found in a file of nothing. */
export const emptyPreview: Preview = {
  source: 'table',
  scale: null,
  best: null,
  scaleIsKnown: false,
  asks: null,
  columns: null,
  matched: [],
  ambiguous: [],
  unmatched: [],
  problems: [],
  notes: [],
  own: null,
  more: { ambiguous: 0, unmatched: 0, problems: 0 },
  left: { series: 0, nothing: 0, list: 0, collection: 0, repeated: 0 },
}
