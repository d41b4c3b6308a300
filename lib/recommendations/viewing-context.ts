import 'server-only'
import { headers } from 'next/headers'
import { cache } from 'react'
import type { Viewer } from '../auth/viewer'
import type { PartOfDay, RankContext } from '../recommender/types'
import { findTimeZone } from './queries'

/** Time and device, read only with the person's consent. */
export const getViewingContext = cache(async (viewer: Viewer): Promise<RankContext | null> => {
  if (!viewer.consents.context) return null
  const [zone, agent] = await Promise.all([
    findTimeZone(viewer.id),
    headers().then((list) => list.get('user-agent') ?? ''),
  ])
  const { hour, weekend } = localTime(new Date(), zone ?? 'UTC')
  return { partOfDay: partOfDay(hour), weekend, device: deviceClass(agent) }
})

export function partOfDay(hour: number): PartOfDay {
  if (hour >= 5 && hour < 12) return 'morning'
  if (hour >= 12 && hour < 17) return 'afternoon'
  return hour >= 17 && hour < 22 ? 'evening' : 'night'
}

export function localTime(now: Date, timeZone: string): { hour: number; weekend: boolean } {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: 'numeric',
    hourCycle: 'h23',
    weekday: 'short',
  }).formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { hour: Number(part('hour')), weekend: ['Sat', 'Sun'].includes(part('weekday')) }
}

export function deviceClass(userAgent: string): RankContext['device'] {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(userAgent)) return 'tablet'
  return /Mobi|iPhone|Android/i.test(userAgent) ? 'phone' : 'desktop'
}
