import type { CatalogIndex } from '../catalog-index'
import type { ItemModel } from '../item-model'
import type { RankConfig } from '../rank-config'
import type { Contribution, RankRequest } from '../types'

/** Where an amount comes from: a contribution without its amount. */
export type Source = Omit<Contribution, 'amount'>

/** Called for every (film, source) that earns or costs something. */
export type Visit = (row: number, amount: number, source: Source) => void

export type TermInput = {
  index: CatalogIndex
  request: RankRequest
  config: RankConfig
  collaborative: ItemModel | null
}

/**
 * One part of the score. It is walked twice, once to add up scores and once to collect the contributions of the
 * films that were chosen, so the reasons are the score and cannot drift from it. Must visit the same both times.
 */
export type Term = (input: TermInput, visit: Visit) => void
