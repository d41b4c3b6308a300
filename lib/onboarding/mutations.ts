import { say } from '@/domains/words'
import 'server-only'
import type { Shelf } from '../../domains/domain'
import { db } from '../db'
import { AppError } from '../errors'
import { inTurn } from '../feedback/mutations'
import { raiseProfileVersion, record } from '../feedback/record'
import { editInterest } from '../profile/mutations'
import type { Facet } from '../recommender/types'
import { LEVEL_STRENGTH, type Level } from '../wishes/levels'
import { emptyWish, type Wish } from '../wishes/schema'
import { knownEdit, knownLine, lengthEdit, lengthLine } from './asked-lines'
import { listLoved, listWishes, readScreens, shelfFacet } from './queries'
import { answerOfLevel, type Length, nextStep, type Screen, type Step, steps } from './schema'

export async function saveLoved(userId: string, filmId: number, loved: boolean): Promise<void> {
  const film = await db.film.findUnique({ where: { id: filmId }, select: { id: true } })
  if (!film) throw new AppError('not-found', say('That film is not in the catalog.'))
  await inTurn(userId, async (tx) => {
    if ((await listLoved(userId, tx)).has(filmId) === loved) return
    await record(tx, userId, [{ type: loved ? 'SURVEY_LOVED' : 'SURVEY_UNLOVED', filmId }])
  })
}

/** An answer on the scale. Where the taste page has a line for it, the answer is one of that line: one facet, one word. */
export async function saveWish(userId: string, facet: Facet, level: Level): Promise<void> {
  const line = await db.interestEdit.findUnique({ where: { userId_facet: { userId, facet } }, select: { facet: true } })
  if (line) {
    const said = { strength: LEVEL_STRENGTH[level], stated: true, saidAt: new Date() }
    return editInterest(userId, facet, { ...said, state: 'ACTIVE' })
  }
  const value = answerOfLevel[level]
  await inTurn(userId, async (tx) => {
    if (((await listWishes(userId, tx)).get(facet) ?? 0) === value) return
    await record(tx, userId, [{ type: 'SURVEY_WISH', facet, value }])
  })
}

/** Picks a shelf, or puts it back: a ready-made wish in the person's own words, seen and taken back like any other. */
export async function saveShelf(
  userId: string,
  shelf: Shelf,
  picked: boolean,
  facets: readonly string[],
): Promise<void> {
  const facet = shelfFacet(shelf.id)
  if (picked) {
    const want = shelf.says
      .filter((said) => facets.includes(said))
      .map((said) => ({ facet: said, level: 'more' as const }))
    const wish: Wish = { ...emptyWish, want }
    await editInterest(userId, facet, { state: 'ACTIVE', label: shelf.title, stated: true, wish, saidAt: new Date() })
    return
  }
  await removeLine(userId, facet)
}

/** How well known films should be; null takes it back. */
export async function saveKnown(userId: string, known: Wish['wellKnown']): Promise<void> {
  if (known) await editInterest(userId, knownLine, { ...knownEdit(known), saidAt: new Date() })
  else await removeLine(userId, knownLine)
}

/** How long films may be; null takes it back. */
export async function saveLength(userId: string, length: Length | null): Promise<void> {
  if (length) await editInterest(userId, lengthLine, { ...lengthEdit(length), saidAt: new Date() })
  else await removeLine(userId, lengthLine)
}

async function removeLine(userId: string, facet: string): Promise<void> {
  await inTurn(userId, async (tx) => {
    const { count } = await tx.interestEdit.deleteMany({ where: { userId, facet } })
    if (count > 0) await raiseProfileVersion(tx, userId)
  })
}

/** Changes the screens of films shown, one change at a time: two taps at once must not lose a row. */
export async function changeScreens(userId: string, change: (screens: Screen[]) => Screen[]): Promise<Screen[]> {
  return db.$transaction(async (tx) => {
    // Not an upsert: with nothing to update it reads before it writes, and two visits at once collide.
    await tx.onboarding.createMany({ data: { userId }, skipDuplicates: true })
    await tx.$queryRaw`SELECT 1 FROM "Onboarding" WHERE "userId" = ${userId} FOR UPDATE`
    const row = await tx.onboarding.findUniqueOrThrow({ where: { userId }, select: { screens: true } })
    const before = readScreens(row.screens)
    const after = change(before)
    if (after !== before) {
      await tx.onboarding.update({ where: { userId }, data: { screens: after }, select: { userId: true } })
    }
    return after
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
