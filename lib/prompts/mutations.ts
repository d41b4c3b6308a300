import 'server-only'
import type { Prisma } from '@/prisma/generated/client'
import { db } from '../db'
import { env } from '../env'
import { AppError } from '../errors'
import { ENGLISH } from '../languages/languages'
import { standingOf } from './gate/queries'
import { mergeDrafts } from './merge-drafts'
import { takeMerge } from './merged'
import type { PromptContent } from './parts/define-prompt'
import { contentSelect } from './parts/prompt-content'
import { isPromptKey, type PromptKeyName, promptOf } from './prompts'
import { fieldsOf, type PromptFields, type SavePromptInput, savePromptInput } from './schema'
import { problemsOf } from './validate'

export type SavedVersion = { id: string; number: number }
type Transaction = Prisma.TransactionClient

const saved = { id: true, number: true } as const

/** Versions of one prompt are numbered and published one after another, whoever asks at the same moment. */
async function inTurn<Result>(key: PromptKeyName, run: (tx: Transaction) => Promise<Result>): Promise<Result> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`prompt:${key}`}))`
    return run(tx)
  })
}

async function nextNumber(tx: Transaction, key: PromptKeyName): Promise<number> {
  const last = await tx.promptVersion.aggregate({ where: { key }, _max: { number: true } })
  return (last._max.number ?? 0) + 1
}

/**
 * One draft a prompt, by an admin or by a command (null): saving again writes over it. With `basedOn` (when the draft that was edited had been saved,
 * "none" without one) a draft that somebody else has saved since is not written over; with `base` (what the form began with)
 * both are put together for a look.
 */
export async function saveDraft(
  authorId: string | null,
  input: SavePromptInput,
  basedOn?: string,
  base: PromptFields | null = null,
): Promise<SavedVersion> {
  const { key, ...text } = input
  return inTurn(key, async (tx) => {
    const draft = await tx.promptVersion.findFirst({
      where: { key, status: 'DRAFT' },
      orderBy: { number: 'desc' },
      select: { ...saved, ...contentSelect, note: true, authorId: true, updatedAt: true },
    })
    const isNews = basedOn !== undefined && draft?.updatedAt.toISOString() !== basedOn
    if (draft && isNews) {
      const who = draft.authorId === authorId ? 'You have, in another window,' : 'Somebody else has'
      const said = `${who} saved draft ${draft.number} since you opened this page.`
      if (!base) throw new AppError('conflict', said)
      const theirs = { ...fieldsOf(draft), savedAt: draft.updatedAt.toISOString() }
      const merge = mergeDrafts(base, fieldsOf(text), theirs)
      throw new AppError('conflict', said, undefined, { merge: JSON.stringify(merge) })
    }
    if (draft) return tx.promptVersion.update({ where: { id: draft.id }, data: { ...text, authorId }, select: saved })
    const number = await nextNumber(tx, key)
    return tx.promptVersion.create({ data: { key, number, ...text, authorId }, select: saved })
  })
}

/**
 * Saves mine and theirs put together, as the form showed them: where both changed the same, theirs stays at the places
 * named. A draft that was saved again since is shown anew instead.
 */
export async function saveBoth(
  authorId: string,
  input: SavePromptInput,
  { base, savedAt, theirs }: { base: PromptFields; savedAt: string; theirs: readonly string[] },
): Promise<SavedVersion> {
  const draft = await db.promptVersion.findFirst({
    where: { key: input.key, status: 'DRAFT' },
    orderBy: { number: 'desc' },
    select: { ...contentSelect, note: true, updatedAt: true },
  })
  if (draft?.updatedAt.toISOString() !== savedAt) return saveDraft(authorId, input, savedAt, base)
  const merge = mergeDrafts(base, fieldsOf(input), { ...fieldsOf(draft), savedAt })
  const sides = Object.fromEntries(theirs.map((name) => [name, 'theirs' as const]))
  return saveDraft(authorId, savePromptInput.parse({ key: input.key, ...takeMerge(merge, sides) }), savedAt)
}

/**
 * Publishes a draft; the version that served until now goes to the archive. With `savedAt` (when the draft that was
 * seen had been saved) one that was saved again since is not published unread. `despite`: why, although it has not
 * passed its replay (decision 101).
 */
export async function publishVersion(
  versionId: string,
  { savedAt, despite = '' }: { savedAt?: string; despite?: string } = {},
): Promise<SavedVersion> {
  const { key } = await versionKey(versionId)
  return inTurn(key, async (tx) => {
    const version = await tx.promptVersion.findUnique({
      where: { id: versionId },
      select: { status: true, number: true, updatedAt: true, ...contentSelect },
    })
    if (!version) throw new AppError('not-found', 'There is no such version.')
    if (version.status !== 'DRAFT')
      throw new AppError('conflict', 'Only a draft can be published. To bring back an older version, roll back to it.')
    refuseUnseen(version, savedAt)
    refuseBroken(version.instructions, key)
    const has = await requireReplay(tx, key, version, despite)
    await archivePublished(tx, key, version.language)
    return tx.promptVersion.update({
      where: { id: versionId },
      data: { status: 'PUBLISHED', publishedAt: new Date(), despite: has === 'passed' ? '' : despite },
      select: saved,
    })
  })
}

/** Takes a draft out of the way. It stays in the history, so that it can be taken up again. `savedAt` as for publishing. */
export async function setDraftAside(versionId: string, savedAt?: string): Promise<SavedVersion> {
  const { key } = await versionKey(versionId)
  return inTurn(key, async (tx) => {
    const draft = await tx.promptVersion.findUnique({
      where: { id: versionId },
      select: { status: true, number: true, updatedAt: true },
    })
    if (draft?.status === 'DRAFT') refuseUnseen(draft, savedAt)
    const { count } = await tx.promptVersion.updateMany({
      where: { id: versionId, status: 'DRAFT' },
      data: { status: 'ARCHIVED' },
    })
    if (count === 0) throw new AppError('conflict', 'This is no longer a draft.')
    return tx.promptVersion.findUniqueOrThrow({ where: { id: versionId }, select: saved })
  })
}

/** Publishes a copy of an older version under a new number, so that history only ever grows. */
export async function rollBack(authorId: string, versionId: string): Promise<SavedVersion> {
  const { key } = await versionKey(versionId)
  return inTurn(key, async (tx) => {
    const old = await tx.promptVersion.findUnique({
      where: { id: versionId },
      select: {
        number: true,
        status: true,
        ...contentSelect,
      },
    })
    if (!old) throw new AppError('not-found', 'There is no such version.')
    const { number: oldNumber, status, ...text } = old
    if (status === 'PUBLISHED') throw new AppError('conflict', `Version ${oldNumber} is the one that serves now.`)
    if (status === 'DRAFT') throw new AppError('conflict', 'This is a draft; publish it instead.')
    refuseBroken(text.instructions, key)
    await archivePublished(tx, key, text.language)
    const number = await nextNumber(tx, key)
    const note = `Rolled back to version ${oldNumber}`
    return tx.promptVersion.create({
      data: { key, number, ...text, note, authorId, status: 'PUBLISHED', publishedAt: new Date() },
      select: saved,
    })
  })
}

/**
 * Lets a version that took part in an experiment serve everybody, in the caller's transaction; null: the built-in
 * default. The version that serves already stays as it is.
 */
export async function releaseVersion(tx: Transaction, key: PromptKeyName, versionId: string | null): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`prompt:${key}`}))`
  const version = versionId
    ? await tx.promptVersion.findFirst({
        where: { id: versionId, key },
        select: { instructions: true, language: true, status: true },
      })
    : null
  if (versionId && !version) throw new AppError('not-found', 'There is no such version.')
  if (version) refuseBroken(version.instructions, key)
  if (version?.status === 'PUBLISHED') return
  await archivePublished(tx, key, version?.language ?? ENGLISH)
  if (!versionId) return
  await tx.promptVersion.update({
    where: { id: versionId },
    data: { status: 'PUBLISHED', publishedAt: new Date() },
    select: saved,
  })
}

function refuseUnseen(draft: { number: number; updatedAt: Date }, savedAt: string | undefined): void {
  if (savedAt === undefined || draft.updatedAt.toISOString() === savedAt) return
  throw new AppError(
    'conflict',
    `Draft ${draft.number} has been saved again since you opened this page. Load the page anew and read it first.`,
  )
}

/** What is written to people passes its replay, or says why it serves all the same; a second yes is asked for where the site wants one. */
export async function requireReplay(
  tx: Transaction,
  key: PromptKeyName,
  version: PromptContent,
  despite: string,
): Promise<'passed' | 'despite'> {
  // What a prompt about films writes waits for an admin, text by text.
  if (promptOf(key).data === 'film') return 'passed'
  const { state, agreed } = await standingOf(key, version, tx)
  if (env().PROMPT_SECOND_YES === 'on' && !agreed)
    throw new AppError('conflict', 'A second admin has to say yes to the replay of this draft first.')
  if (state === 'passed') return 'passed'
  if (despite !== '') return 'despite'
  const why = state === 'failed' ? 'did not pass its replay' : 'has not been replayed as it stands now'
  throw new AppError('conflict', `This draft ${why}. Replay it, or say why it shall serve all the same.`, {
    despite: ['Say why it shall serve all the same.'],
  })
}

async function versionKey(versionId: string): Promise<{ key: PromptKeyName }> {
  const version = await db.promptVersion.findUnique({ where: { id: versionId }, select: { key: true } })
  // A key without a record belongs to a prompt that is gone.
  if (!version || !isPromptKey(version.key)) throw new AppError('not-found', 'There is no such version.')
  return { key: version.key }
}

/** Of each language one version serves; the others of this prompt stay. */
async function archivePublished(tx: Transaction, key: PromptKeyName, language: string): Promise<void> {
  await tx.promptVersion.updateMany({ where: { key, language, status: 'PUBLISHED' }, data: { status: 'ARCHIVED' } })
}

function refuseBroken(instructions: string, key: PromptKeyName): void {
  const problems = problemsOf(instructions, promptOf(key).variables)
  if (problems.length === 0) return
  throw new AppError('invalid', 'These instructions would not work.', {
    instructions: problems.map((problem) => `Line ${problem.line}: ${problem.message}`),
  })
}
