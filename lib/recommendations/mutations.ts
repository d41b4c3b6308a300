import 'server-only'
import { db } from '../db'
import { keepModelTexts } from '../privacy/mutations'
import type { Candidate } from '../recommender/types'
import { columnsOf, type RefusedText } from '../text-gate/parts/refused-text'
import type { Exposure } from './exposure'
import type { Moment } from './queries'
import type { KeptRequest } from './request-of'
import type { SlateItemView } from './schema'
import type { SlateChange } from './slate-changes'

export async function createSlate(
  userId: string,
  start: {
    promptVersionId: string | null
    variantId: string | null
    model: string
    engineConfig: string
    artefactId: string | null
    recommender: 'local' | 'gorse'
    profileVersion: number
    profiled: boolean
    saidUntil: Date
    moment: Moment
    changes: SlateChange[]
    moveLimit: number
    candidates: Candidate[]
    request: KeptRequest
  },
): Promise<string> {
  const { moment, request, ...slate } = start
  const row = await db.slate.create({
    data: {
      userId,
      ...slate,
      ...moment,
      candidates: start.candidates as object[],
      requests: { create: { number: 0, ...request } },
    },
    select: { id: true },
  })
  return row.id
}

/** Stores what was shown. A list the person left before it was finished is kept as abandoned, and never shown again. */
export async function closeSlate(
  slateId: string,
  end: {
    items: (SlateItemView & Exposure)[]
    firstCardMs: number | null
    fault: string | null
    renewAfter: Date | null
    inputTokens: number
    outputTokens: number
    abandoned: boolean
  },
): Promise<void> {
  const { items, abandoned, ...rest } = end
  await inTurnOfOwner(slateId, async (tx) => {
    await tx.slateItem.createMany({
      data: items.map(({ refused, ...item }) => ({ slateId, ...item, ...columnsOf(refused) })),
      skipDuplicates: true,
    })
    await tx.slate.updateMany({
      where: { id: slateId },
      data: { ...rest, status: abandoned ? 'ABANDONED' : 'DONE', finishedAt: new Date() },
    })
    const { fault, inputTokens, outputTokens } = rest
    await tx.slateRequest.updateMany({ where: { slateId, number: 0 }, data: { fault, inputTokens, outputTokens } })
  })
}

/** Of whoever the list belongs to when it is written: its guest may be becoming an account at this moment. */
async function inTurnOfOwner(slateId: string, write: Parameters<typeof keepModelTexts>[1]): Promise<void> {
  const owner = async () =>
    (await db.slate.findUniqueOrThrow({ where: { id: slateId }, select: { userId: true } })).userId
  const before = await owner()
  try {
    await keepModelTexts(before, write)
  } catch (error) {
    const now = await owner()
    if (now === before) throw error
    await keepModelTexts(now, write)
  }
}

/** Sets lists of one kind aside: those that know the person, or those made without. */
export async function supersedeSlates(userId: string, profiled = true): Promise<void> {
  await db.slate.updateMany({ where: { userId, profiled, supersededAt: null }, data: { supersededAt: new Date() } })
}

export type Written = {
  promptVersionId: string | null
  model: string
  text: string
  profileVersion: number
  servedBy: 'MODEL' | 'COMPOSER'
  refused: RefusedText | null
}

export async function saveFilmNote(userId: string, filmId: number, { refused, ...note }: Written): Promise<void> {
  const data = { ...note, ...columnsOf(refused) }
  await keepModelTexts(userId, (tx) =>
    tx.filmNote.upsert({
      where: { userId_filmId: { userId, filmId } },
      create: { userId, filmId, ...data },
      update: { ...data, createdAt: new Date() },
      select: { filmId: true },
    }),
  )
}

export async function savePortrait(userId: string, { refused, ...portrait }: Written): Promise<void> {
  const data = { ...portrait, ...columnsOf(refused) }
  await keepModelTexts(userId, (tx) =>
    tx.portrait.upsert({
      where: { userId },
      create: { userId, ...data },
      update: { ...data, createdAt: new Date() },
      select: { userId: true },
    }),
  )
}
