import type { RankConfig } from '../../config/rank-config'
import type { CatalogIndex } from '../../index/catalog-index'
import type { SparseRows } from '../../matrix/sparse-rows'
import type { RankModels } from '../../models/served-models'
import type { Contribution, ContributionKind, RankRequest } from '../../types'
import type { Scratch } from './scratch'

/** Where an amount comes from: a contribution without its amount. */
export type Source = Omit<Contribution, 'amount'>

export type ComponentInput = {
  index: CatalogIndex
  request: RankRequest
  config: RankConfig
  models: RankModels
  scratch: Scratch
  /** How much content counts for this person, 1 for the usual taste (coherence.ts). */
  coherence: number
}

/** What one source gives to some films: amount of row[at] is scale · value[at], for from ≤ at < end. */
export type SparseComponent = {
  source: Source
  scale: number
  row: Int32Array
  /** Null where every film gets the same: 1. */
  value: Float32Array | null
  from: number
  end: number
  /** Rows ascend between `from` and `end`, so one can be found by halving. */
  ascending: boolean
}

/** The component that one row of a matrix makes, of films in ascending order; with `alike` every film of it gets the same. */
export const componentOf = (
  source: Source,
  scale: number,
  { column, value, start }: SparseRows,
  row: number,
  alike = false,
): SparseComponent => ({
  source,
  scale,
  row: column,
  value: alike ? null : value,
  from: start[row]!,
  end: start[row + 1]!,
  ascending: true,
})

/** What one source gives to every film: scale · value[row]. */
export type DenseComponent = { source: Source; scale: number; value: Float64Array }

/**
 * What many films give to others, each by its row of one matrix: film `each` gives the films of row rows[each] their
 * value · scales[each]. Kept as numbers side by side: of hundreds of films a few are ever told one by one.
 */
export type LinkedComponent = {
  kind: ContributionKind
  /** [sources] */
  filmIds: Int32Array
  /** [sources] */
  rows: Int32Array
  /** [sources] */
  scales: Float64Array
  links: SparseRows
  /** [entries of the matrix] words for each link, where it has some. */
  because?: readonly string[]
  /** [entries of the matrix] 1 where people went on from the one film to the other. */
  next?: Uint8Array
  /** Films marked 1 are told of under another kind. */
  otherwise?: { marked: Uint8Array; kind: ContributionKind }
  /** What all of them give together, unit · sums [size], where that is known; it is read at once and may be written over later. */
  known?: { sums: Float64Array; unit: number }
}

/** What several sources give together, worked out in one sweep and told apart only for the few films that are shown. */
export type FoldedComponent = {
  kind: ContributionKind
  /** [sources] the films that give it; null where it is one source that is no film. */
  filmIds: Int32Array | null
  addTo(scores: Float64Array): void
  /** Writes the amount of each source for one film [sources]; they sum to what addTo adds there. False: all are 0. */
  amountsAt(row: number, amounts: Float64Array): boolean
}

export type ScoreComponents = {
  sparse: SparseComponent[]
  dense: DenseComponent[]
  linked: LinkedComponent[]
  folded: FoldedComponent[]
  /** Score for one unit of the collaborative model (collaborative.ts). */
  unit: number
}

/**
 * One part of the score, as components. Scores add the components up and reasons read the same components back, so that a
 * reason cannot drift from the score.
 */
export type ScoreComponent = (input: ComponentInput, components: ScoreComponents) => void
