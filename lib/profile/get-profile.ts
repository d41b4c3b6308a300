import 'server-only'
import type { Viewer } from '../auth/viewer'
import { getCatalog } from '../catalog/snapshot'
import { computeInterests } from './compute-interests'
import { facetReader } from './facet-reader'
import { type FilmEvidence, filmEvidence } from './film-evidence'
import { listEdits, listEvidenceEvents } from './queries'
import type { ComputedInterest, EvidenceEvent } from './schema'

export type Profile = {
  version: number
  events: EvidenceEvent[]
  films: FilmEvidence[]
  interests: ComputedInterest[]
}

type ProfileOwner = Pick<Viewer, 'id' | 'profileVersion' | 'consents'>

/**
 * The profile of a person at its current version. It is computed from the
 * events each time, so it is never out of date.
 */
export async function getProfile(owner: ProfileOwner): Promise<Profile> {
  const [events, edits, catalog] = await Promise.all([
    listEvidenceEvents(owner.id, owner.consents.behaviour),
    listEdits(owner.id),
    getCatalog(),
  ])
  return {
    version: owner.profileVersion,
    events,
    films: filmEvidence(events),
    interests: computeInterests(events, edits, facetReader(catalog)),
  }
}
