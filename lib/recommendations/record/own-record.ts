import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { facetLabel } from '../../catalog/facets'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { changedLine } from '../../profile/changed-line'
import { facetReader } from '../../profile/facet-reader'
import { listEvidenceEvents } from '../../profile/queries'
import type { EvidenceEvent } from '../../profile/schema'
import { basisList } from '../schema'
import {
  type CalibrationRow,
  calibrationOf,
  countVerdicts,
  promisedStars,
  type Verdict,
  type Verdicts,
  verdictOf,
} from './judge'
import { type HeldCard, listHeldOf } from './queries'

/** So many of the latest are told one by one. */
const MOST_TOLD = 40

export type ToldCard = {
  filmId: number
  verdict: Verdict
  /** Stars the card named; null where it named none. */
  promised: number | null
  given: number
  shownAt: Date
  ratedAt: Date
  /** Titles of own films it rested on. */
  restedOn: string[]
  /** Of a miss: the line of the taste that the rating moved most. */
  changed: { label: string; before: number; after: number } | null
}

export type OwnRecord = { cards: number; verdicts: Verdicts; calibration: CalibrationRow[]; told: ToldCard[] }

/** What lists predicted for a person and what they then gave, the latest first. */
export async function ownRecord({ id, consents }: Viewer, catalog: CatalogSnapshot): Promise<OwnRecord> {
  const [held, events] = await Promise.all([listHeldOf(id), listEvidenceEvents(id, consents.behaviour)])
  const known = held.filter(({ filmId }) => catalog.films.has(filmId))
  return {
    cards: known.length,
    verdicts: countVerdicts(known),
    calibration: calibrationOf(known),
    told: known.slice(0, MOST_TOLD).map((card) => tell(card, events, catalog)),
  }
}

function tell(card: HeldCard, events: readonly EvidenceEvent[], catalog: CatalogSnapshot): ToldCard {
  const { filmId, given, shownAt, ratedAt, predictedFrom } = card
  const verdict = verdictOf(card)
  const from = predictedFrom.length > 0 ? predictedFrom : basisList.parse(card.basis)
  const line = verdict === 'miss' ? changedLine(events, { filmId, at: ratedAt.getTime() }, facetReader(catalog)) : null
  return {
    filmId,
    verdict,
    given,
    shownAt,
    ratedAt,
    promised: promisedStars(card),
    restedOn: from.flatMap((id) => catalog.films.get(id)?.title ?? []),
    changed: line && { ...line, label: facetLabel(line.facet, catalog.personName) },
  }
}
