import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Viewer } from '../../auth/viewer'
import type { RankContext } from '../../recommender/types'
import { countryIn } from '../../web/coarse-place'
import { localDay, localTime, partOfDay, weekdayOf } from './local-time'

/** What the ranking may use, and what words may say besides: the day's name, and the country of the connection. */
export type ViewingContext = RankContext & { weekday?: string; country?: string | null }

/** Where the person's clock stands, as far as they let us know; else that of the world. */
const zoneOf = ({ consents, timeZone }: Viewer): string => (consents.context && timeZone) || 'UTC'

/** Time, device and country, read only with the person's consent. */
export const getViewingContext = cache(async (viewer: Viewer): Promise<ViewingContext | null> => {
  if (!viewer.consents.context) return null
  const sent = await headers()
  const now = new Date()
  const { hour, weekend } = localTime(now, zoneOf(viewer))
  return {
    partOfDay: partOfDay(hour),
    weekend,
    device: deviceClass(sent.get('user-agent') ?? ''),
    // Without a zone the day's name may be another one's.
    ...(viewer.timeZone && { weekday: weekdayOf(now, viewer.timeZone) }),
    country: countryIn(sent),
  }
})

/** The person's day, "2026-11-24": each day has a list of its own. */
export const getLocalDay = (viewer: Viewer): string => localDay(new Date(), zoneOf(viewer))

export function deviceClass(userAgent: string): RankContext['device'] {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|Android/i.test(userAgent) ? 'phone' : 'desktop'
}
