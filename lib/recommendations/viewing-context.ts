import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Viewer } from '../auth/viewer'
import type { RankContext } from '../recommender/types'
import { localDay, localTime, partOfDay } from './local-time'
import { findTimeZone } from './queries'

/** Where the person's clock stands, as far as they let us know; else that of the world. */
const getZone = cache(async (viewer: Viewer): Promise<string> => {
  return (viewer.consents.context ? await findTimeZone(viewer.id) : null) ?? 'UTC'
})

/** Time and device, read only with the person's consent. */
export const getViewingContext = cache(async (viewer: Viewer): Promise<RankContext | null> => {
  if (!viewer.consents.context) return null
  const [zone, agent] = await Promise.all([getZone(viewer), headers().then((list) => list.get('user-agent') ?? '')])
  const { hour, weekend } = localTime(new Date(), zone)
  return { partOfDay: partOfDay(hour), weekend, device: deviceClass(agent) }
})

/** The person's day, "2026-11-24": each day has a list of its own. */
export async function getLocalDay(viewer: Viewer): Promise<string> {
  return localDay(new Date(), await getZone(viewer))
}

export function deviceClass(userAgent: string): RankContext['device'] {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|Android/i.test(userAgent) ? 'phone' : 'desktop'
}
