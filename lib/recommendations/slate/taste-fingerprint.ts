import 'server-only'
import { createHash } from 'node:crypto'
import type { Viewer } from '../../auth/viewer'
import type { Known } from '../../profile/known'

/**
 * Of everything that makes a new list when it changes: preferences, consents, the taste as edited, the survey and
 * imports. What somebody says of single films is no part of it: that adjusts the list they have.
 */
export function tasteFingerprint(
  viewer: Viewer,
  { profile, tasteEdits }: Pick<Known, 'profile' | 'tasteEdits'>,
): string {
  const {
    id: _id,
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
  const survey = profile.events.filter((event) => event.type.startsWith('SURVEY_')).map((event) => event.id)
  const parts = [{ ...preferences, consents }, survey.toSorted(), tasteEdits]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)
}
