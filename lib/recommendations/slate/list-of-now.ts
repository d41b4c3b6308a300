import 'server-only'
import { cache } from 'react'
import type { Viewer } from '../../auth/viewer'
import { getKnown } from '../../profile/known'
import { getRecommendationContext } from '../context/context'
import { getLocalDay } from '../context/viewing-context'
import type { Moment } from '../queries'
import { findListOfNow } from './queries'
import { tasteFingerprint } from './taste-fingerprint'

/** The moment whose list is shown, what stands of it, and whom to ask of earlier ones; read once a request. */
export const getListOfNow = cache(async (viewer: Viewer) => {
  const [known, { tasteEdits }] = await Promise.all([getRecommendationContext(viewer), getKnown(viewer)])
  const moment: Moment = {
    day: getLocalDay(viewer),
    partOfDay: known.viewing?.partOfDay ?? 'any',
    tasteFingerprint: tasteFingerprint(viewer, { profile: known.profile, tasteEdits }),
  }
  return { moment, ...(await findListOfNow(viewer.id, moment)) }
})
