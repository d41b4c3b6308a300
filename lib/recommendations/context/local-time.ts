import type { PartOfDay } from '../../recommender/types'

export function partOfDay(hour: number): PartOfDay {
  if (hour >= 5 && hour < 12) return 'morning'
  if (hour >= 12 && hour < 17) return 'afternoon'
  return hour >= 17 && hour < 22 ? 'evening' : 'night'
}

type Clock = { time: Intl.DateTimeFormat; day: Intl.DateTimeFormat; weekday: Intl.DateTimeFormat }

/** Making a format takes longer than a query; there are some four hundred zones. */
const clocks = new Map<string, Clock>()

function clockOf(timeZone: string): Clock {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = {
    time: new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', hourCycle: 'h23', weekday: 'short' }),
    weekday: new Intl.DateTimeFormat('en-GB', { timeZone, weekday: 'long' }),
    day: new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }),
  }
  clocks.set(timeZone, made)
  return made
}

export function localTime(now: Date, timeZone: string): { hour: number; weekend: boolean } {
  const parts = clockOf(timeZone).time.formatToParts(now)
  const part = (type: string) => parts.find((each) => each.type === type)?.value ?? ''
  return { hour: Number(part('hour')), weekend: ['Sat', 'Sun'].includes(part('weekday')) }
}

/** Till then a night is that of the day before. */
const NIGHT_ENDS_MS = 5 * 3_600_000

/** What one would call the day: at one in the night it is still Tuesday. */
export const weekdayOf = (now: Date, timeZone: string): string =>
  clockOf(timeZone).weekday.format(new Date(now.getTime() - NIGHT_ENDS_MS))

/** The day a clock there shows, "2026-11-24". */
export function localDay(now: Date, timeZone: string): string {
  return clockOf(timeZone).day.format(now)
}
