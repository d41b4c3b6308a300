import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Viewer } from '../auth/viewer'
import type { RankContext } from '../recommender/types'
import { localDay, localTime, partOfDay } from './local-time'

/** Where the person's clock stands, as far as they let us know; else that of the world. */
const zoneOf = ({ consents, timeZone }: Viewer): string => (consents.context && timeZone) || 'UTC'

/** Time and device, read only with the person's consent. */
export const getViewingContext = cache(async (viewer: Viewer): Promise<RankContext | null> => {
  if (!viewer.consents.context) return null
  const agent = (await headers()).get('user-agent') ?? ''
  const { hour, weekend } = localTime(new Date(), zoneOf(viewer))
  return { partOfDay: partOfDay(hour), weekend, device: deviceClass(agent) }
})

/** The person's day, "2026-11-24": each day has a list of its own. */
export const getLocalDay = (viewer: Viewer): string => localDay(new Date(), zoneOf(viewer))

export function deviceClass(userAgent: string): RankContext['device'] {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|Android/i.test(userAgent) ? 'phone' : 'desktop'
}
