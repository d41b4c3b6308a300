import 'server-only'
import { db } from '../db'
import { type Transaction, wordsByFilm } from '../feedback/settle'
import { standingWords } from '../feedback/standing-words'
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
export async function listLoved(userId: string, from: Pick<Transaction, 'event'> = db): Promise<Set<number>> {
  const tapped = await from.event.findMany({
    where: { userId, type: 'SURVEY_LOVED', filmId: { not: null } },
    distinct: ['filmId'],
    select: { filmId: true },
  })
  const words = await wordsByFilm(
    from,
    userId,
    tapped.flatMap(({ filmId }) => filmId ?? []),
  )
  return new Set([...words].filter(([, said]) => standingWords(said).loved).map(([filmId]) => filmId))
}

/** The last answer per genre and mood asked. */
export async function listWishes(userId: string, from: Pick<Transaction, 'event'> = db): Promise<Map<string, number>> {
  const rows = await from.event.findMany({
    where: { userId, type: 'SURVEY_WISH' },
    orderBy: [{ occurredAt: 'asc' }, { id: 'asc' }],
    select: { facet: true, value: true },
  })
  return new Map(
    rows.flatMap((row) => (row.facet === null || row.value === null ? [] : [[row.facet, row.value] as const])),
  )
}
