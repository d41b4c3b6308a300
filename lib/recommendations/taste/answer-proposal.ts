import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { db } from '../../db'
import { AppError } from '../../errors'
import { inTurn } from '../../feedback/mutations'
import { editInterest, saveWords } from '../../profile/mutations'
import type { ProposalAnswerName } from '../../profile/proposals/schema'
import { wordsLine } from '../../profile/words-line'
import { LEVEL_STRENGTH } from '../../wishes/levels'
import { type Wish, wishSchema } from '../../wishes/schema'
import type { Edited } from '../effects/receipts'
import { askable } from './queries'

export type Answered = Edited & { line: string }

type Waiting = { id: string; label: string; wish: Wish }

/** Takes a proposal's answer once: a second one, from another tab or another person, finds nothing. */
async function takeAnswer(userId: string, id: string, answer: ProposalAnswerName): Promise<Waiting> {
  return inTurn(userId, async (tx) => {
    const row = await tx.tasteProposal.findFirst({
      where: { id, answer: null, reading: { userId }, ...askable() },
      select: { id: true, label: true, wish: true },
    })
    const wish = wishSchema.safeParse(row?.wish).data
    if (!row || !wish) throw new AppError('not-found', 'That question was answered already.')
    await tx.tasteProposal.update({ where: { id }, data: { answer, answeredAt: new Date() }, select: { id: true } })
    return { id, label: row.label, wish }
  })
}

/**
 * What somebody says of a line they were asked about. Yes and partly make it a line of theirs, which weighs; no strikes it
 * out, so that neither a list nor a later reading comes back to it.
 */
export async function answerProposal(viewer: Viewer, id: string, answer: ProposalAnswerName): Promise<Answered> {
  const proposal = await takeAnswer(viewer.id, id, answer)
  try {
    const answered = answer === 'NO' ? await strikeOut(viewer.id, proposal) : await makeLine(viewer.id, proposal)
    await db.tasteProposal.updateMany({ where: { id, reading: { userId: viewer.id } }, data: { line: answered.line } })
    return answered
  } catch (error) {
    // What made no line was not answered.
    const back = { answer: null, answeredAt: null }
    await db.tasteProposal.updateMany({ where: { id, reading: { userId: viewer.id } }, data: back })
    throw error
  }
}

/** One facet is a line of its own; more of them are a sentence, whose parts can be set one by one. */
async function makeLine(userId: string, { label, wish }: Waiting): Promise<Answered> {
  const [only, ...others] = wish.want
  if (only && others.length === 0) {
    await editInterest(userId, only.facet, {
      ...{ strength: LEVEL_STRENGTH[only.level], stated: true, state: 'ACTIVE', saidAt: new Date(), label },
    })
    return {
      line: only.facet,
      text: `“${label}” is a line of yours now.`,
      undo: { facet: only.facet, intent: 'unsay' },
    }
  }
  const line = await saveWords(userId, { words: label, wish })
  return { line, text: `“${label}” is a line of yours now.`, undo: { facet: line, intent: 'delete' } }
}

async function strikeOut(userId: string, { label, wish }: Waiting): Promise<Answered> {
  const [only, ...others] = wish.want
  const line = only && others.length === 0 ? only.facet : wordsLine(label)
  const stands = await db.interestEdit.findUnique({
    where: { userId_facet: { userId, facet: line } },
    select: { state: true },
  })
  // A line they made themselves meanwhile is not what they said no to.
  if (!stands) {
    const words = line === only?.facet ? {} : { label, wish }
    await editInterest(userId, line, { state: 'DELETED', ...words })
  }
  return { line, text: `“${label}” stays out.`, undo: stands ? null : { facet: line, intent: 'restore' } }
}
