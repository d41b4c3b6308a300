export type ServedByName = 'MODEL' | 'COMPOSER' | 'RANKING'

/** One place of a list as it is shown and stored. */
export type SlateItemView = {
  /** 0 to 7. */
  position: number
  filmId: number
  reason: string
  /** Ids of the person's films the reason rests on. */
  basis: number[]
  /** Who put the film in this place: the model, the composer, or the ranking that filled up. */
  servedBy: ServedByName
  propensity: number | null
}

export type StoredSlate = {
  id: string
  model: string
  fault: string | null
  items: SlateItemView[]
  candidateIds: number[]
}

/** What can be said about a whole list once it is finished. */
export type SlateSummary = { writer: 'model' | 'composer' | 'mixed'; model: string; fault: string | null }
