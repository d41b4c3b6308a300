import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import type { Transaction } from '../feedback/settle'
import { keepModelTexts } from '../privacy/mutations'
import type { Candidate } from '../recommender/types'
import { columnsOf, type RefusedText } from '../text-gate/parts/refused-text'
import type { Exposure } from './exposure'
import type { Moment } from './queries'
import type { SlateItemView } from './schema'
import { keepRequest, type TextRequest } from './sent/mutations'
import type { KeptRequest } from './sent/sources'
import { noteSubject } from './sent/subjects'
import type { SlateChange } from './slate-changes'

type StartedSlate = {
  id: string
  promptVersionId: string | null
  variantId: string | null
  model: string
  engineConfig: string
  artefactId: string | null
  recommender: 'local' | 'gorse'
  profileVersion: number
  profiled: boolean
  saidUntil: Date
  startedAt: Date
  moment: Moment
  changes: SlateChange[]
  moveLimit: number
  candidates: Candidate[]
  request: KeptRequest
}

/** Stores a list that begins to be written, in one statement; with `end` one that is whole already. */
export async function createSlate(userId: string, start: StartedSlate, end?: ClosedSlate): Promise<void> {
  const { id, moment, request, changes, candidates, ...slate } = start
  const { fault = null, inputTokens = 0, outputTokens = 0 } = end ?? {}
  // Its long JSON as text: the client would go through every value of it.
  await db.$executeRaw`
    WITH list AS (
      INSERT INTO "Slate" ("id", "userId", "promptVersionId", "variantId", "model", "engineConfig", "artefactId",
        "recommender", "profileVersion", "profiled", "saidUntil", "moveLimit", "day", "partOfDay", "tasteFingerprint",
        "changes", "candidates", "startedAt", "firstCardMs", "fault", "renewAfter", "inputTokens", "outputTokens", "status",
        "finishedAt")
      VALUES (${id}, ${userId}, ${slate.promptVersionId}, ${slate.variantId}, ${slate.model}, ${slate.engineConfig},
        ${slate.artefactId}, ${slate.recommender}, ${slate.profileVersion}, ${slate.profiled}, ${slate.saidUntil},
        ${slate.moveLimit}, ${moment.day}, ${moment.partOfDay}, ${moment.tasteFingerprint},
        ${JSON.stringify(changes)}::jsonb, ${JSON.stringify(candidates.map(shortened))}::jsonb, ${slate.startedAt},
        ${end?.firstCardMs ?? null}, ${fault}, ${end?.renewAfter ?? null}, ${inputTokens}, ${outputTokens},
        ${statusOf(end)}::"SlateStatus", ${end ? new Date() : null})
    ), shown AS (${insertItems(id, end?.items ?? [])})
    INSERT INTO "SlateRequest" ("slateId", "number", "at", "sent", "model", "promptVersionId", "promptNumber",
      "instructions", "prompt", "usesHour", "usesBehaviour", "usesGroup", "fault", "inputTokens", "outputTokens")
    VALUES (${id}, 0, ${slate.startedAt}, ${request.sent}, ${request.model}, ${request.promptVersionId}, ${request.promptNumber},
      ${JSON.stringify(request.instructions)}::jsonb, ${JSON.stringify(request.prompt)}::jsonb, ${request.usesHour},
      ${request.usesBehaviour}, ${request.usesGroup}, ${fault}, ${inputTokens}, ${outputTokens})`
}

/** Six places behind the point are more than any page tells: seventeen make the longest column of a list half as long again. */
const shortened = ({ contributions, ...candidate }: Candidate): Candidate => ({
  ...candidate,
  contributions: contributions.map((one) => ({ ...one, amount: Math.round(one.amount * 1e6) / 1e6 })),
})

export type ClosedSlate = {
  items: (SlateItemView & Exposure)[]
  firstCardMs: number | null
  fault: string | null
  renewAfter: Date | null
  inputTokens: number
  outputTokens: number
  abandoned: boolean
}

const statusOf = (end: ClosedSlate | undefined) => (end ? (end.abandoned ? 'ABANDONED' : 'DONE') : 'STREAMING')

/** Stores what was shown of a list a model wrote. One the person left before it was finished is kept as abandoned, and never shown again. */
export async function closeSlate(slateId: string, end: ClosedSlate): Promise<void> {
  await inTurnOfOwner(slateId, (tx) => writeEnd(tx, slateId, end))
}

async function writeEnd(tx: Pick<Transaction, '$executeRaw'>, slateId: string, end: ClosedSlate): Promise<void> {
  await tx.$executeRaw`
    WITH shown AS (${insertItems(slateId, end.items)}), request AS (
      UPDATE "SlateRequest" SET "fault" = ${end.fault}, "inputTokens" = ${end.inputTokens}, "outputTokens" = ${end.outputTokens}
      WHERE "slateId" = ${slateId} AND "number" = 0
    )
    UPDATE "Slate" SET "firstCardMs" = ${end.firstCardMs}, "fault" = ${end.fault}, "renewAfter" = ${end.renewAfter},
      "inputTokens" = ${end.inputTokens}, "outputTokens" = ${end.outputTokens},
      "status" = ${statusOf(end)}::"SlateStatus", "finishedAt" = ${new Date()}
    WHERE "id" = ${slateId}`
}

function insertItems(slateId: string, shown: ClosedSlate['items']): Prisma.Sql {
  const items = shown.map(({ refused, ...item }) => ({ ...item, ...columnsOf(refused) }))
  return Prisma.sql`
    INSERT INTO "SlateItem" ("slateId", "position", "filmId", "reason", "basis", "servedBy", "propensity", "refusedText",
      "refusedWhy", "promptVersionId", "variantId", "model", "engineConfig", "profileVersion", "verdict", "predicted",
      "predictedFrom", "predictedSaid", "language")
    SELECT ${slateId}, i."position", i."filmId", i."reason", i."basis", i."servedBy", i."propensity", i."refusedText",
      i."refusedWhy", i."promptVersionId", i."variantId", i."model", i."engineConfig", i."profileVersion", i."verdict",
      i."predicted", i."predictedFrom", i."predictedSaid", i."language"
    FROM jsonb_populate_recordset(NULL::"SlateItem", ${JSON.stringify(items)}::jsonb) i
    ON CONFLICT DO NOTHING`
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
  /** Of the experiment that varies such texts. */
  variantId?: string | null
  model: string
  text: string
  language: string
  profileVersion: number
  servedBy: 'MODEL' | 'COMPOSER'
  refused: RefusedText | null
  request: TextRequest
}

export async function saveFilmNote(
  userId: string,
  filmId: number,
  { refused, request, ...note }: Written,
): Promise<void> {
  const data = { ...note, ...columnsOf(refused) }
  await keepModelTexts(userId, async (tx) => {
    await tx.filmNote.upsert({
      where: { userId_filmId: { userId, filmId } },
      create: { userId, filmId, ...data },
      update: { ...data, createdAt: new Date() },
      select: { filmId: true },
    })
    await keepRequest(tx, userId, noteSubject(filmId), request)
  })
}

export async function savePortrait(userId: string, { refused, request, ...portrait }: Written): Promise<void> {
  const data = { ...portrait, ...columnsOf(refused) }
  await keepModelTexts(userId, async (tx) => {
    await tx.portrait.upsert({
      where: { userId },
      create: { userId, ...data },
      update: { ...data, createdAt: new Date() },
      select: { userId: true },
    })
    await keepRequest(tx, userId, 'portrait', request)
  })
}
