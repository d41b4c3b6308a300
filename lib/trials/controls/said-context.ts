import { viewerLike } from '../../auth/viewer'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { Engine } from '../../engine/get-engine'
import { type FilmFeedback, knownReason, noFeedback } from '../../feedback/schema'
import { standingWords } from '../../feedback/standing-words'
import { profileOf } from '../../profile/profile'
import type { EditRecord, EvidenceEvent } from '../../profile/schema'
import type { RecommendationContext } from '../../recommendations/context/context'

/** Everything somebody told the site. */
export type SaidByPerson = {
  id: string
  events: readonly EvidenceEvent[]
  edits?: readonly EditRecord[]
  /** Content notes kept off. */
  avoid?: readonly string[]
  adventurous?: number
}

/** Any day: the lists of a trial do not depend on the calendar. */
const today = 20_783

/** What the site knows of somebody who told it so much, put together like that of anybody else. */
export function contextOfSaid(
  { id, events, edits = [], avoid = [], adventurous = 40 }: SaidByPerson,
  catalog: CatalogSnapshot,
  engine: Engine,
): RecommendationContext {
  return {
    viewer: viewerLike({ id, adventurous, avoid: [...avoid] }),
    catalog,
    profile: profileOf(1, events, edits, catalog),
    feedback: feedbackOf(events),
    viewing: null,
    engine,
    today,
  }
}

function feedbackOf(events: readonly EvidenceEvent[]): Map<number, FilmFeedback> {
  const filmIds = new Set(events.flatMap(({ filmId }) => filmId ?? []))
  return new Map(
    [...filmIds].map((filmId) => {
      const words = events.filter((event) => event.filmId === filmId)
      const { rating, seen, want, refusal } = standingWords(words)
      const said = { rating: rating?.value ?? null, seen: seen !== null, want: want !== null }
      return [filmId, { ...noFeedback, ...said, notForMe: refusal !== null, reason: knownReason(refusal?.reason) }]
    }),
  )
}
