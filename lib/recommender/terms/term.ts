import type { CatalogIndex } from '../catalog-index'
import type { RankConfig } from '../rank-config'
import type { RankModels } from '../served-models'
import type { Contribution, RankRequest } from '../types'

/** Where an amount comes from: a contribution without its amount. */
export type Source = Omit<Contribution, 'amount'>

export type TermInput = {
  index: CatalogIndex
  request: RankRequest
  config: RankConfig
  models: RankModels
}

/** What one source gives to some films: amount of row[at] is scale · value[at], for from ≤ at < end. */
export type SparseStrand = {
  source: Source
  scale: number
  row: Int32Array
  value: Float32Array
  from: number
  end: number
  /** Words for each entry, where they differ from film to film. */
  because?: readonly string[]
}

/** What one source gives to every film: scale · value[row]. */
export type DenseStrand = { source: Source; scale: number; value: Float32Array | Float64Array }

export type Strands = { sparse: SparseStrand[]; dense: DenseStrand[] }

/**
 * One part of the score, as strands. Scores add the strands up and reasons read the same strands back, so that a
 * reason cannot drift from the score.
 */
export type Term = (input: TermInput, strands: Strands) => void
