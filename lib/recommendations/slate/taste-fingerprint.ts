import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '../../auth/viewer'
import type { Profile } from '../../profile/profile'
import { listTasteEdits } from '../queries'

/**
 * Of everything that makes a new list when it changes: preferences, consents, the taste as edited, the survey and
 * imports. What somebody says of single films is no part of it: that adjusts the list they have.
 */
export async function tasteFingerprint(viewer: Viewer, { events }: Profile): Promise<string> {
  const {
    id,
    name,
    email,
    isGuest,
    role,
    profileVersion,
    consentAsked,
    consentLapsed,
    apart,
    timeZone,
    ...preferences
  } = viewer
  // Whether a model may be trained later changes no list.
  const { training, ...consents } = preferences.consents
  const survey = events.filter((event) => event.type.startsWith('SURVEY_')).map((event) => event.id)
  const parts = [{ ...preferences, consents }, survey.toSorted(), await listTasteEdits(id)]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
