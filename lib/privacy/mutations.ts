import 'server-only'
import { db } from '../db'
import { inTurn } from '../feedback/mutations'
import type { Transaction } from '../feedback/settle'
import { personHash } from '../security/log'
import { listMergedGuests } from '../security/queries'
import { eraseStatements } from './erase-statements'
import { erasedRows, keptRows, type RowsOf } from './erasure/person-rows'
import { addressHash, writeReceipt } from './erasure/receipt'
import type { ConsentChoice } from './inputs'
import { type AskedPurpose, asText, behaviourEvents, type PurposeName, purposeKeys, purposes } from './schema'

/** Where somebody was asked, and the questions as they stood there. */
export type Asked = { source: 'SURVEY' | 'ACCOUNT' | 'TASTE'; questions: readonly AskedPurpose[] }

/**
 * Stores a decision per purpose, in the person's turn: what is being stored under the old decision is stored before, and
 * removed. Withdrawing a purpose removes what was kept for it.
 */
export async function saveConsent(
  userId: string,
  choice: ConsentChoice,
  timeZone: string | null,
  asked: Asked = { source: 'ACCOUNT', questions: purposes },
): Promise<void> {
  await inTurn(userId, async (tx) => {
    await writeDecisions(tx, userId, choice, asked)
    await removeKept(tx, userId, choice)
    await tx.user.update({
      where: { id: userId },
      // A form sent without JavaScript names no zone: the known one stays.
      data: { timeZone: choice.context ? (timeZone ?? undefined) : null, profileVersion: { increment: 1 } },
      select: { id: true },
    })
  })
}

/** The one decision about groups of taste, wherever it is made. */
export async function saveGroupConsent(userId: string, groups: boolean, asked: Asked): Promise<void> {
  await inTurn(userId, async (tx) => {
    await writeDecisions(tx, userId, { groups }, asked)
    if (!groups) await leaveGroup(tx, userId)
    await tx.user.update({
      where: { id: userId },
      data: { profileVersion: { increment: 1 } },
      select: { id: true },
    })
  })
}

/** Each decision as it stands, and in the ledger where it says something new: the same yes to the same words is no entry. */
async function writeDecisions(
  tx: Transaction,
  userId: string,
  choice: Partial<ConsentChoice>,
  asked: Asked,
): Promise<void> {
  const stands = await tx.consent.findMany({
    where: { userId },
    select: { purpose: true, granted: true, version: true, lapsedAt: true },
  })
  for (const { name, version } of purposes) {
    const granted = choice[name]
    if (granted === undefined) continue
    const purpose = purposeKeys[name]
    const at = new Date()
    const before = stands.find((each) => each.purpose === purpose)
    await tx.consent.upsert({
      where: { userId_purpose: { userId, purpose } },
      create: { userId, purpose, granted, version, decidedAt: at },
      update: { granted, version, decidedAt: at, lapsedAt: null },
      select: { purpose: true },
    })
    if (before && before.granted === granted && before.version === version && !before.lapsedAt) continue
    const question = asked.questions.find((each) => each.name === name)
    const words = question ? asText(question) : ''
    await tx.consentEntry.create({
      data: { userId, purpose, granted, version, words, source: asked.source, at },
      select: { id: true },
    })
  }
}

/**
 * Ends each yes that was given to words which have changed in substance since. What was kept under it waits, unused, for the
 * next decision: a no removes it.
 */
export async function lapseConsents(
  asked: readonly { name: PurposeName; asksAgainBelow: number }[] = purposes,
): Promise<number> {
  let lapsed = 0
  for (const { name, asksAgainBelow } of asked) {
    lapsed += await db.$executeRaw`
      WITH ended AS (
        UPDATE "Consent" SET "granted" = false, "lapsedAt" = now()
        WHERE "purpose"::text = ${purposeKeys[name]} AND "granted" AND "version" < ${asksAgainBelow}
        RETURNING "userId", "purpose", "version"
      ), said AS (
        INSERT INTO "ConsentEntry" ("userId", "purpose", "granted", "version", "source")
        SELECT "userId", "purpose", false, "version", 'NEW_WORDS' FROM ended
      )
      UPDATE "User" SET "profileVersion" = "profileVersion" + 1 WHERE "id" IN (SELECT "userId" FROM ended)`
  }
  return lapsed
}

/** What was kept for each purpose that is not allowed (any more). */
export async function removeKept(
  tx: Transaction,
  userId: string,
  { behaviour, context, model, mail, groups }: ConsentChoice,
): Promise<void> {
  if (groups === false) await leaveGroup(tx, userId)
  if (mail === false) await removeLetters(tx, userId)
  if (!behaviour) {
    await tx.campaignMail.updateMany({ where: { userId }, data: { openedAt: null } })
    await tx.event.deleteMany({ where: { userId, type: { in: [...behaviourEvents] } } })
    await tx.experimentPerson.deleteMany({ where: { userId } })
    await tx.keptOutcome.deleteMany({ where: { userId } })
    await tx.textExposure.deleteMany({ where: { userId } })
    await tx.filmNote.updateMany({ where: { userId, variantId: { not: null } }, data: { variantId: null } })
    await tx.portrait.updateMany({ where: { userId, variantId: { not: null } }, data: { variantId: null } })
    await tx.slateRequest.deleteMany({ where: { slate: { userId }, usesBehaviour: true } })
    await tx.textRequest.deleteMany({ where: { userId, usesBehaviour: true } })
  }
  if (!context) {
    await tx.slate.updateMany({ where: { userId }, data: { partOfDay: 'any' } })
    await tx.slateRequest.deleteMany({ where: { slate: { userId }, usesHour: true } })
    await tx.textRequest.deleteMany({ where: { userId, usesHour: true } })
  }
  if (!model) await removeModelTexts(tx, userId)
}

/** Out of the group, and what was written from it is forgotten. */
async function leaveGroup(tx: Transaction, userId: string): Promise<void> {
  await tx.tasteGroupPerson.deleteMany({ where: { userId } })
  await tx.slateRequest.deleteMany({ where: { slate: { userId }, usesGroup: true } })
  await tx.textRequest.deleteMany({ where: { userId, usesGroup: true } })
}

/** Of each letter stays that it came: without that it could come again. */
const removeLetters = (tx: Transaction, userId: string) =>
  tx.campaignMail.updateMany({ where: { userId }, data: { filmIds: [], openedAt: null } })

/** By the link in a letter, which knows its person and nobody who is signed in: no more letters. */
export async function withdrawLetters(userId: string): Promise<void> {
  const question = purposes.find(({ name }) => name === 'mail')
  await inTurn(userId, async (tx) => {
    const ended = await tx.consent.updateMany({
      where: { userId, purpose: 'MAIL', granted: true },
      data: { granted: false, decidedAt: new Date(), lapsedAt: null },
    })
    await removeLetters(tx, userId)
    if (ended.count === 0 || !question) return
    await tx.consentEntry.create({
      data: {
        userId,
        purpose: 'MAIL',
        granted: false,
        version: question.version,
        words: asText(question),
        source: 'LETTER',
      },
      select: { id: true },
    })
  })
}

/** What a model wrote to somebody, shown or refused, and what it was sent. */
async function removeModelTexts(tx: Transaction, userId: string): Promise<void> {
  await tx.slateRequest.deleteMany({ where: { slate: { userId }, sent: true } })
  await tx.textRequest.deleteMany({ where: { userId, sent: true } })
  const written = { userId, servedBy: 'MODEL' as const }
  await tx.filmNote.deleteMany({ where: written })
  await tx.portrait.deleteMany({ where: written })
  // A line somebody said yes to is theirs; the question and what was not answered go.
  await tx.tasteReading.deleteMany({ where: written })
  // The list stays as a list of films; its next one is written anew.
  await tx.slateItem.updateMany({ where: { slate: { userId }, servedBy: 'MODEL' }, data: { reason: '' } })
  await tx.wordsVerdict.updateMany({ where: written, data: { text: '' } })
  const none = { refusedText: null, refusedWhy: null }
  const refused = { refusedWhy: { not: null } }
  await tx.filmNote.updateMany({ where: { userId, ...refused }, data: none })
  await tx.portrait.updateMany({ where: { userId, ...refused }, data: none })
  await tx.slateItem.updateMany({ where: { slate: { userId }, ...refused }, data: none })
}

/**
 * Keeps texts that may be a model's, in the person's turn. It was allowed when the model was asked; whoever has withdrawn it
 * since keeps nothing of them.
 */
export async function keepModelTexts(userId: string, write: (tx: Transaction) => Promise<unknown>): Promise<void> {
  await inTurn(userId, async (tx) => {
    await write(tx)
    const where = { userId_purpose: { userId, purpose: 'MODEL' as const } }
    const consent = await tx.consent.findUnique({ where, select: { granted: true } })
    if (!consent?.granted) await removeModelTexts(tx, userId)
  })
}

/**
 * Removes the person and, by cascade, every row about them, and hands out a receipt. Authored prompt versions stay, without a
 * name. `gorse`: their name there. A backup may hold the guests they once were, so those are noted as erased too.
 */
export async function erasePerson(userId: string, gorse: string | null = null): Promise<string> {
  const person = await db.user.findUnique({ where: { id: userId }, select: { email: true } })
  const email = person?.email ?? null
  const people = [personHash(userId), ...(await listMergedGuests(userId))]
  const counted = await db.$transaction(
    async (tx) => {
      // Locked, so that what is counted is what goes.
      await tx.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR UPDATE`
      const counts = {
        erased: await countRows(tx, erasedRows(userId, email)),
        kept: await countRows(tx, keptRows(userId)),
      }
      await tx.erasure.createMany({ data: people.map((hash) => ({ hash })), skipDuplicates: true })
      for (const { sql, values } of eraseStatements(userId, email)) await tx.$executeRawUnsafe(sql, ...values)
      return counts
    },
    { maxWait: 10_000, timeout: 30_000 },
  )
  return writeReceipt({
    format: 'matinee-erasure-1',
    erasedAt: new Date().toISOString(),
    people,
    address: email && addressHash(email),
    gorse,
    ...counted,
  })
}

/** Tables without a row of theirs are left out. */
async function countRows(tx: Transaction, tables: Record<string, RowsOf>): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const [table, { where, values }] of Object.entries(tables)) {
    const sql = `SELECT count(*)::int AS "count" FROM "${table}" WHERE ${where}`
    const [row] = await tx.$queryRawUnsafe<{ count: number }[]>(sql, ...values)
    if (row && row.count > 0) counts[table] = row.count
  }
  return counts
}
