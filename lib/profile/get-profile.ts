import 'server-only'
import { cache } from 'react'
import type { Viewer } from '../auth/viewer'
import { getCatalog } from '../catalog/snapshot'
import { type Profile, profileOf } from './profile'
import { listEdits, listEvidenceEvents } from './queries'

type ProfileOwner = Pick<Viewer, 'id' | 'profileVersion' | 'consents'>

/** The profile of a person at its current version: computed from the events once per request, so never out of date. */
export const getProfile = cache(async (owner: ProfileOwner): Promise<Profile> => {
  const [events, edits, catalog] = await Promise.all([
    listEvidenceEvents(owner.id, owner.consents.behaviour),
    listEdits(owner.id),
    getCatalog(),
  ])
  return profileOf(owner.profileVersion, events, edits, catalog)
})
