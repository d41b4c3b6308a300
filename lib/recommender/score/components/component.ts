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
  /** Words for each entry, where they differ from film to film. */
  because?: readonly string[]
  /** Films marked 1 are told of under another kind. */
  otherwise?: { marked: Uint8Array; kind: ContributionKind }
}

/** The part of a sparse component that one row of a matrix makes. */
export const entriesOf = ({ column, value, start }: SparseRows, row: number) => ({
  row: column,
  value,
  from: start[row]!,
  end: start[row + 1]!,
})

/** What one source gives to every film: scale · value[row]. */
export type DenseComponent = { source: Source; scale: number; value: Float64Array }

/** What several sources give together, worked out in one sweep and told apart only for the few films that are shown. */
export type FoldedComponent = {
  sources: readonly Source[]
  addTo(scores: Float64Array): void
  /** Writes the amount of each source for one film [sources]; they sum to what addTo adds there. False: all are 0. */
  amountsAt(row: number, amounts: Float64Array): boolean
}

export type ScoreComponents = {
  sparse: SparseComponent[]
  dense: DenseComponent[]
  folded: FoldedComponent[]
  /** Score for one unit of the collaborative model (collaborative.ts). */
  unit: number
}

/**
 * One part of the score, as components. Scores add the components up and reasons read the same components back, so that a
 * reason cannot drift from the score.
 */
export type ScoreComponent = (input: ComponentInput, components: ScoreComponents) => void
