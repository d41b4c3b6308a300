import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import type { CallUsage } from '../ai/usage'
import { editFilm, lockFilmState } from '../catalog/edits/mutations'
import type { FilmState } from '../catalog/edits/schema'
import { db } from '../db'
import { AppError } from '../errors'
import { columnsOf, type RefusedText } from '../text-gate/parts/refused-text'
import { additionsTo, type FilmAdditions, onlyKept, withAdditions, withoutAdditions } from './additions'
import type { Proposal } from './answers/read-answer'
import { viewWords } from './answers/view-words'
import { editedText } from './edited-text'
import { additionsSchema, kindredSchema } from './schema'
import { type Strategy, strategyRecord } from './strategies'

type Transaction = Prisma.TransactionClient

export type NewProposal = {
  filmId: number
  strategy: Strategy
  promptVersionId: string | null
  model: string
  inputHash: string
  proposal: Proposal
  usage: CallUsage
}

/** Puts a proposal into the queue; one that still waits for the same film and strategy gives way to it. */
export async function saveProposal({ proposal, usage, ...source }: NewProposal): Promise<void> {
  const { filmId, strategy } = source
  try {
    await db.$transaction([
      db.filmProposal.updateMany({ where: { filmId, strategy, status: 'WAITING' }, data: { status: 'REPLACED' } }),
      db.filmProposal.create({
        data: { ...source, ...proposal, inputTokens: usage.inputTokens, outputTokens: usage.outputTokens },
        select: { id: true },
      }),
      db.refusedProposal.deleteMany({ where: { filmId, strategy } }),
    ])
  } catch (error) {
    // Another run has asked the very same meanwhile; one answer is enough.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return
    throw error
  }
}

export type NewRefusal = Pick<NewProposal, 'filmId' | 'strategy' | 'model'> & { refused: RefusedText }

/** Keeps the text the gate refused, and why, for admins to read; the latest of each film and strategy. */
export async function saveRefused({ filmId, strategy, model, refused }: NewRefusal): Promise<void> {
  const { refusedWhy, refusedText } = columnsOf(refused)
  const row = { model, refusedWhy: refusedWhy ?? '', refusedText: refusedText ?? '', createdAt: new Date() }
  await db.refusedProposal.upsert({
    where: { filmId_strategy: { filmId, strategy } },
    create: { filmId, strategy, ...row },
    update: row,
    select: { filmId: true },
  })
}

/** `kept`: of what the proposal would add to the film, only these ("moods:dread"); everything when it is not given. */
export type Approval = {
  proposalId: string
  adminId: string
  kept?: ReadonlySet<string>
  /** The text as an admin has edited it before approving. */
  text?: string | undefined
}

/** Makes a proposal's text the film's view of that strategy, and adds to the film what it proposed and there is room for. */
export async function approveProposal({ proposalId, adminId, kept, text: typed }: Approval): Promise<void> {
  await db.$transaction(async (tx) => {
    const waiting = await lockProposal(tx, proposalId)
    if (waiting.status !== 'WAITING') throw new AppError('conflict', 'This proposal is no longer waiting.')
    const text = editedText(typed, waiting.text)
    const proposal = text === undefined ? waiting : { ...waiting, text }
    const { filmId, strategy, model } = proposal
    const { state } = await lockFilmState(tx, filmId)
    const proposed = await proposedAdditions(tx, proposal)
    const applied = additionsTo(state, kept ? onlyKept(proposed, kept) : proposed)
    await edit(
      tx,
      { filmId, adminId, kind: 'APPROVED', values: withAdditions(state, applied) },
      text !== undefined ? `${sourceOf(strategy, model)}, text edited` : sourceOf(strategy, model),
    )
    const before = await tx.filmText.findUnique({ where: { filmId_strategy: { filmId, strategy } } })
    if (before)
      await tx.filmProposal.update({
        where: { id: before.proposalId },
        data: { status: 'REPLACED' },
        select: { id: true },
      })
    await writeText(tx, proposal)
    await tx.filmProposal.update({
      where: { id: proposalId },
      data: {
        status: 'APPROVED',
        text: proposal.text,
        decidedAt: new Date(),
        decidedById: adminId,
        applied,
        replacedId: before?.proposalId ?? null,
      },
      select: { id: true },
    })
    await indexViews(tx, filmId)
  })
}

export async function rejectProposal(proposalId: string, adminId: string): Promise<void> {
  const { count } = await db.filmProposal.updateMany({
    where: { id: proposalId, status: 'WAITING' },
    data: { status: 'REJECTED', decidedAt: new Date(), decidedById: adminId },
  })
  if (count === 0) throw new AppError('conflict', 'This proposal is no longer waiting.')
}

/** Takes a decision back: the proposal waits again, and the film is what it was, but for what was changed since. */
export async function undoDecision(proposalId: string, adminId: string): Promise<void> {
  await db.$transaction(async (tx) => {
    const proposal = await lockProposal(tx, proposalId)
    if (proposal.status === 'APPROVED') await takeBack(tx, proposal, adminId)
    else if (proposal.status !== 'REJECTED')
      throw new AppError('conflict', 'This proposal is not decided, or a newer one has taken its place.')
    await tx.filmProposal.update({
      where: { id: proposalId },
      data: {
        status: 'WAITING',
        decidedAt: null,
        decidedById: null,
        replacedId: null,
        applied: Prisma.DbNull,
      },
      select: { id: true },
    })
  })
}

type LockedProposal = Awaited<ReturnType<typeof lockProposal>>

async function takeBack(tx: Transaction, proposal: LockedProposal, adminId: string): Promise<void> {
  const { filmId, strategy, model } = proposal
  const { state } = await lockFilmState(tx, filmId)
  const values = withoutAdditions(state, additionsSchema.parse(proposal.applied ?? {}))
  await edit(tx, { filmId, adminId, kind: 'RESTORED', values }, `Taken back: ${sourceOf(strategy, model)}`)
  await tx.filmText.deleteMany({ where: { proposalId: proposal.id } })
  const before = proposal.replacedId ? await tx.filmProposal.findUnique({ where: { id: proposal.replacedId } }) : null
  if (before) {
    await writeText(tx, before)
    await tx.filmProposal.update({ where: { id: before.id }, data: { status: 'APPROVED' }, select: { id: true } })
  }
  await indexViews(tx, filmId)
}

type Edit = { filmId: number; adminId: string; kind: 'APPROVED' | 'RESTORED'; values: Partial<FilmState> }

const edit = (tx: Transaction, { adminId, ...request }: Edit, note: string) =>
  editFilm(tx, { ...request, authorId: adminId, note })

const sourceOf = (strategy: string, model: string) =>
  `Proposal, ${strategyRecord(strategy).label.toLowerCase()}, ${model}`

/** The film first, as everywhere, so that two decisions about one film come one after the other. */
async function lockProposal(tx: Transaction, id: string) {
  const known = await tx.filmProposal.findUnique({ where: { id }, select: { filmId: true } })
  if (!known) throw new AppError('not-found', 'There is no such proposal.')
  await tx.$queryRaw`SELECT "id" FROM "Film" WHERE "id" = ${known.filmId} FOR UPDATE`
  return tx.filmProposal.findUniqueOrThrow({ where: { id } })
}

async function proposedAdditions(tx: Transaction, proposal: LockedProposal): Promise<FilmAdditions> {
  const { moods, themes, contentNotes } = proposal
  const links = kindredSchema.parse(proposal.kindred)
  const films = await tx.film.findMany({
    where: { id: { in: links.map((link) => link.filmId) }, retiredAt: null },
    select: { id: true, slug: true },
  })
  const slugs = new Map(films.map((film) => [film.id, film.slug]))
  const kindred = links.flatMap(({ filmId, because }) => {
    const slug = slugs.get(filmId)
    return slug ? [{ slug, because }] : []
  })
  return { moods, themes, contentNotes, kindred }
}

async function writeText(tx: Transaction, proposal: LockedProposal): Promise<void> {
  const { id: proposalId, filmId, strategy, text, tags, emotions } = proposal
  const content = { text, tags, emotions, proposalId, approvedAt: new Date() }
  await tx.filmText.upsert({
    where: { filmId_strategy: { filmId, strategy } },
    create: { filmId, strategy, ...content },
    update: content,
    select: { filmId: true },
  })
}

async function indexViews(tx: Transaction, filmId: number): Promise<void> {
  const views = await tx.filmText.findMany({ where: { filmId }, select: { text: true, tags: true, emotions: true } })
  await tx.film.update({ where: { id: filmId }, data: { searchViews: viewWords(views) }, select: { id: true } })
}
