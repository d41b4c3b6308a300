import 'server-only'
import { db } from '../db'
import { AppError } from '../errors'
import { inTurn } from '../feedback/mutations'
import { record } from '../feedback/record'
import { listLoved, listWishes } from './queries'
import { nextStep, type Step, steps } from './schema'

export async function saveLoved(userId: string, filmId: number, loved: boolean): Promise<void> {
  const film = await db.film.findUnique({ where: { id: filmId }, select: { id: true } })
  if (!film) throw new AppError('not-found', 'That film is not in the catalog.')
  await inTurn(userId, async (tx) => {
    if ((await listLoved(userId, tx)).has(filmId) === loved) return
    await record(tx, userId, [{ type: loved ? 'SURVEY_LOVED' : 'SURVEY_UNLOVED', filmId }])
  })
}

export async function saveWish(userId: string, facet: string, value: number): Promise<void> {
  await inTurn(userId, async (tx) => {
    if (((await listWishes(userId, tx)).get(facet) ?? 0) === value) return
    await record(tx, userId, [{ type: 'SURVEY_WISH', facet, value }])
  })
}

/** Remembers the films of a grid, so that coming back shows the same ones. */
export async function saveGrid(
  userId: string,
  grid: { shownFirst: number[] } | { shownNext: number[] },
): Promise<void> {
  await db.onboarding.upsert({
    where: { userId },
    create: { userId, ...grid },
    update: grid,
    select: { userId: true },
  })
}

/** Notes that a step was left forwards; the survey resumes at the furthest step reached. */
export async function passStep(userId: string, step: Step): Promise<void> {
  const next = nextStep(step)
  const known = await db.onboarding.findUnique({ where: { userId }, select: { step: true } })
  const reached = steps.indexOf((known?.step as Step | undefined) ?? 'films')
  const furthest = steps[Math.max(reached, next ? steps.indexOf(next) : reached)] ?? step
  const data = { step: furthest, ...(next ? {} : { finishedAt: new Date() }) }
  await db.onboarding.upsert({ where: { userId }, create: { userId, ...data }, update: data, select: { userId: true } })
}
