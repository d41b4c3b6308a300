import 'server-only'
import { db } from '../db'
import type { Candidate } from '../recommender/types'
import { columnsOf, type RefusedText } from '../text-gate/parts/refused-text'
import type { Moment } from './queries'
import type { SlateItemView } from './schema'
import type { SlateChange } from './slate-changes'
import { toStored } from './stored-candidates'

export async function createSlate(
  userId: string,
  start: {
    promptVersionId: string | null
    model: string
    engineConfig: string
    artefactId: string | null
    recommender: 'local' | 'gorse'
    profileVersion: number
    saidUntil: Date
    moment: Moment
    changes: SlateChange[]
    moveLimit: number
    candidates: Candidate[]
  },
): Promise<string> {
  const { moment, ...slate } = start
  const row = await db.slate.create({
    data: { userId, ...slate, ...moment, candidates: toStored(start.candidates) as object[] },
    select: { id: true },
  })
  return row.id
}

/** Stores what was shown. A list the person left before it was finished is kept as abandoned, and never shown again. */
export async function closeSlate(
  slateId: string,
  end: {
    items: SlateItemView[]
    fault: string | null
    renewAfter: Date | null
    inputTokens: number
    outputTokens: number
    abandoned: boolean
  },
): Promise<void> {
  const { items, abandoned, ...rest } = end
  await db.$transaction([
    db.slateItem.createMany({
      data: items.map(({ refused, ...item }) => ({ slateId, ...item, ...columnsOf(refused) })),
      skipDuplicates: true,
    }),
    db.slate.updateMany({
      where: { id: slateId },
      data: { ...rest, status: abandoned ? 'ABANDONED' : 'DONE', finishedAt: new Date() },
    }),
  ])
}

export async function supersedeSlates(userId: string): Promise<void> {
  await db.slate.updateMany({ where: { userId, supersededAt: null }, data: { supersededAt: new Date() } })
}

export async function saveFilmNote(
  userId: string,
  filmId: number,
  {
    refused,
    ...note
  }: { profileVersion: number; text: string; servedBy: 'MODEL' | 'COMPOSER'; refused: RefusedText | null },
): Promise<void> {
  const reason = { ...note, ...columnsOf(refused) }
  await db.filmNote.upsert({
    where: { userId_filmId: { userId, filmId } },
    create: { userId, filmId, ...reason },
    update: { ...reason, createdAt: new Date() },
    select: { filmId: true },
  })
}
