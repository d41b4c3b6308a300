import type { Slice } from './exams'

/** One number, the values tried for it in ascending order, and the slices it is chosen on. */
export type TuningRow = { path: string; values: readonly number[]; slices: readonly Slice[] }

/** Those that matter most come first: a search that is cut short has seen them. */
export const tuningRows: readonly TuningRow[] = [
  { path: 'training.next', values: [0, 1, 2, 3, 4], slices: ['warm'] },
  { path: 'training.ridge', values: [80, 120, 160, 220, 300], slices: ['warm'] },
  { path: 'ranking.recency.floor', values: [0.1, 0.175, 0.25, 0.4, 0.6], slices: ['warm'] },
  { path: 'ranking.recency.halfLife', values: [4, 7, 12, 20], slices: ['warm'] },
  { path: 'ranking.collaborative.unit', values: [10, 14, 20, 28, 40], slices: ['warm', 'cold'] },
  { path: 'ranking.collaborative.growth', values: [2, 4, 8], slices: ['warm', 'cold'] },
  { path: 'ranking.collaborative.deviation', values: [0.8, 1, 1.2, 1.5, 1.8], slices: ['warm', 'cold'] },
  { path: 'ranking.likedShare.weight', values: [0.15, 0.2, 0.3, 0.4, 0.5], slices: ['warm', 'cold'] },
  { path: 'ranking.likedShare.fade', values: [5, 7, 10, 14, 20], slices: ['warm', 'cold'] },
  { path: 'ranking.likedShare.least', values: [20, 40, 80, 160], slices: ['warm', 'cold'] },
  { path: 'ranking.content.deviation', values: [0.15, 0.2, 0.3, 0.45, 0.6], slices: ['new films', 'warm'] },
  { path: 'training.newFilmTrust', values: [0, 0.15, 0.3, 0.6, 1], slices: ['new films', 'warm'] },
  { path: 'training.neighbours', values: [50, 70, 100, 150], slices: ['warm'] },
  { path: 'training.dropout', values: [0.1, 0.25, 0.4, 0.55], slices: ['warm'] },
  { path: 'training.facets', values: [12, 24, 48], slices: ['warm'] },
]
