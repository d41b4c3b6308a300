/** The parts of a diary, in the order of its tabs. */
export const diaryTabs = ['ratings', 'watched', 'notes', 'lists', 'searches', 'shown'] as const
export type DiaryTab = (typeof diaryTabs)[number]

export const NOTE_MAX_CHARS = 1_000
/** Viewings of one film a person may keep. */
export const MOST_VIEWINGS = 100

/** What somebody allows of a note, each on its own; without either it is theirs alone. */
export type NoteUses = { evidence: boolean; shared: boolean }

/** As an event holds them. */
export const usesText = ({ evidence, shared }: NoteUses): string | null =>
  [evidence && 'evidence', shared && 'shared'].filter(Boolean).join(' ') || null

export const usesOf = (reason: string | null | undefined): NoteUses => {
  const uses = (reason ?? '').split(' ')
  return { evidence: uses.includes('evidence'), shared: uses.includes('shared') }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const HOUR_MS = 3_600_000
/** The first place on earth where a day begins. */
const FIRST_ZONE_HOURS = 14

/** The latest day it can be for somebody now, "2026-11-24": in their zone, or anywhere where that is not known. */
export function latestDay(now: Date, timeZone?: string | null): string {
  if (!timeZone) return new Date(now.getTime() + FIRST_ZONE_HOURS * HOUR_MS).toISOString().slice(0, 10)
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(now)
}

/** The first day a film of a year can have been seen. */
export const firstDay = (year: number): string => `${String(Math.max(1, year)).padStart(4, '0')}-01-01`

/** Why a day cannot be one on which a film of a year was seen; null where it can. */
export function dayProblem(day: string, year: number, latest: string): string | null {
  const at = DAY.test(day) ? new Date(`${day}T12:00:00Z`) : null
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== day)
    return 'Give a day, such as 2024-05-31.'
  if (day > latest) return 'That day is yet to come.'
  return day < firstDay(year) ? `That is before ${year}, the year it is from.` : null
}

/** When a word of that day counts: at its noon, or now where that is still to come. */
export function momentOf(day: string, now: Date): Date | undefined {
  const noon = new Date(`${day}T12:00:00Z`)
  return noon < now ? noon : undefined
}
