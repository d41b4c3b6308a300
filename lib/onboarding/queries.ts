import 'server-only'
import { db } from '../db'
import { type Transaction, wordsByFilm } from '../feedback/settle'
import { earlierFirst, standingWords } from '../feedback/standing-words'
import { type Screen, type Step, screens, steps } from './schema'
import { shelfIds } from './shelves'

export type OnboardingState = { step: Step; screens: Screen[]; finished: boolean }

const fresh: OnboardingState = { step: 'films', screens: [], finished: false }

/** What is stored, or nothing where it is of another form. */
export const readScreens = (stored: unknown): Screen[] => screens.safeParse(stored).data ?? []

export async function getOnboarding(userId: string): Promise<OnboardingState> {
  const row = await db.onboarding.findUnique({
    where: { userId },
    select: { step: true, screens: true, finishedAt: true },
  })
  if (!row) return fresh
  const step = steps.find((known) => known === row.step) ?? 'films'
  return { step, screens: readScreens(row.screens), finished: row.finishedAt !== null }
}

/** Films now marked as loved in the survey, in the order they were. */
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
  const loved = [...words].flatMap(([filmId, said]) => {
    const word = standingWords(said).loved
    return word ? [{ filmId, word }] : []
  })
  return new Set(loved.toSorted((a, b) => earlierFirst(a.word, b.word)).map(({ filmId }) => filmId))
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

export const shelfFacet = (id: string) => `words:shelf-${id}`

/** Ids of the shelves picked, in our order; one muted or struck out on the taste page no longer counts. */
export async function listShelvesPicked(userId: string): Promise<string[]> {
  const rows = await db.interestEdit.findMany({
    where: { userId, state: 'ACTIVE', facet: { in: shelfIds.map(shelfFacet) } },
    select: { facet: true },
  })
  return shelfIds.filter((id) => rows.some((row) => row.facet === shelfFacet(id)))
}
