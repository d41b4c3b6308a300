import 'server-only'
import { db } from '../db'
import { type Step, steps } from './schema'

export type OnboardingState = { step: Step; shownFirst: number[]; shownNext: number[]; finished: boolean }

const fresh: OnboardingState = { step: 'films', shownFirst: [], shownNext: [], finished: false }

export async function getOnboarding(userId: string): Promise<OnboardingState> {
  const row = await db.onboarding.findUnique({
    where: { userId },
    select: { step: true, shownFirst: true, shownNext: true, finishedAt: true },
  })
  if (!row) return fresh
  const step = steps.find((known) => known === row.step) ?? 'films'
  return { step, shownFirst: row.shownFirst, shownNext: row.shownNext, finished: row.finishedAt !== null }
}

/** Films now marked as loved in the survey. */
export async function listLoved(userId: string): Promise<Set<number>> {
  const rows = await db.event.findMany({
    where: { userId, type: { in: ['SURVEY_LOVED', 'SURVEY_UNLOVED'] } },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    select: { type: true, filmId: true },
  })
  const loved = new Set<number>()
  for (const { type, filmId } of rows) {
    if (filmId === null) continue
    if (type === 'SURVEY_LOVED') loved.add(filmId)
    else loved.delete(filmId)
  }
  return loved
}

/** The last answer per genre and mood asked. */
export async function listWishes(userId: string): Promise<Map<string, number>> {
  const rows = await db.event.findMany({
    where: { userId, type: 'SURVEY_WISH' },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    select: { facet: true, value: true },
  })
  return new Map(
    rows.flatMap((row) => (row.facet === null || row.value === null ? [] : [[row.facet, row.value] as const])),
  )
}
