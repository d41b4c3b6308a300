import 'server-only'
import type { Viewer } from '../../auth/viewer'
import { db } from '../../db'
import { AppError } from '../../errors'
import { inTurn } from '../../feedback/mutations'
import type { WordsInput } from '../../feedback/words-inputs'
import { listLowered } from '../../prompts/list-lowered'
import { INFERRED, PLOT } from '../../prompts/parts/kinds-of-reasons'
import { REASON_MAX_CHARS } from '../../prompts/parts/limits'
import { findPublished } from '../../prompts/queries'
import { createReasonWriter } from '../../writers/composer/reasons'
import { getRecommendationContext, type RecommendationContext } from '../context/context'
import { prepareNote } from '../prepare-prompt'
import { findReasonOnList } from '../queries'
import type { ServedByName } from '../schema'
import { evidenceLines, restedOn } from './rested-on'

type Judged = {
  subject: string
  filmId: number | null
  slateId: string | null
  text: string
  basis: number[]
  servedBy: ServedByName
  promptVersionId: string | null
  model: string
}

/** More than anybody judges; the oldest go. */
const MOST_OF_ONE = 500

/**
 * Keeps what somebody says of words written to them. What is not true, or spoils it, gives way at once, and its kind of
 * reason is given to them no more. Tells whether the words were changed.
 */
export async function judgeWords(viewer: Viewer, input: WordsInput): Promise<{ changed: boolean }> {
  const judged = await findJudged(viewer.id, input)
  if (!judged) throw new AppError('not-found', 'These words are no longer there. Load the page anew.')
  const context = await getRecommendationContext(viewer)
  const described = judged.filmId === null ? null : await filmAsGiven(context, judged.filmId)
  const rested = described
    ? restedOn(judged.text, judged.basis, described.film)
    : judged.filmId === null
      ? [INFERRED]
      : []
  const kinds = input.verdict === 'SPOILS' ? [PLOT] : rested
  const evidence = described ? evidenceLines(described.film, described.evidence) : portraitLines(context)
  const byModel = judged.servedBy === 'MODEL'
  const data = {
    filmId: judged.filmId,
    verdict: input.verdict,
    text: judged.text,
    kinds,
    evidence,
    comment: input.comment,
    servedBy: judged.servedBy,
    promptVersionId: byModel ? judged.promptVersionId : null,
    model: byModel ? judged.model : '',
    saidAt: new Date(),
    closedAt: null,
  }
  await inTurn(viewer.id, async (tx) => {
    const { subject } = judged
    await tx.wordsVerdict.upsert({
      where: { userId_subject: { userId: viewer.id, subject } },
      create: { userId: viewer.id, subject, ...data },
      update: data,
      select: { subject: true },
    })
    await tx.$executeRaw`
      DELETE FROM "WordsVerdict" WHERE "userId" = ${viewer.id} AND "subject" IN (
        SELECT "subject" FROM "WordsVerdict" WHERE "userId" = ${viewer.id} ORDER BY "saidAt" DESC OFFSET ${MOST_OF_ONE})`
  })
  if (input.verdict === 'HELPFUL') return { changed: false }
  await giveWay({ ...context, lowered: await listLowered(viewer.id) }, judged)
  return { changed: true }
}

/** The person wants this kind of reason again; what else was said stays said. */
export async function forgetLowered(userId: string, kind: string): Promise<void> {
  await inTurn(userId, async (tx) => {
    await tx.$executeRaw`
      UPDATE "WordsVerdict" SET "kinds" = array_remove("kinds", ${kind}) WHERE "userId" = ${userId} AND "verdict" <> 'HELPFUL'`
  })
}

async function findJudged(userId: string, { about, slateId, filmId }: WordsInput): Promise<Judged | null> {
  if (about === 'portrait') {
    const row = await db.portrait.findUnique({ where: { userId } })
    return row && { ...row, subject: 'portrait', filmId: null, slateId: null, basis: [] }
  }
  if (filmId === undefined) return null
  // A film's page says what the card says, where there is one.
  const onList = slateId ?? (about === 'note' ? (await findReasonOnList(userId, filmId))?.slateId : undefined)
  if (onList === undefined) {
    const row = await db.filmNote.findUnique({ where: { userId_filmId: { userId, filmId } } })
    return row && { ...row, subject: `note:${filmId}`, slateId: null, basis: [] }
  }
  const item = await db.slateItem.findFirst({
    where: { slateId: onList, filmId, slate: { userId }, reason: { not: '' } },
  })
  return (
    item && {
      ...item,
      subject: `reason:${onList}:${filmId}`,
      text: item.reason,
      basis: Array.isArray(item.basis) ? item.basis.filter((id): id is number => typeof id === 'number') : [],
    }
  )
}

/** The film as prompts show it now, with what ties it to the person. */
async function filmAsGiven(context: RecommendationContext, filmId: number) {
  const data = prepareNote(await findPublished('NOTE', context.viewer.language ?? undefined), context, filmId)
    ?.assembled.data
  return data?.task === 'note' ? data : null
}

const portraitLines = ({ profile }: RecommendationContext): string[] =>
  profile.active.slice(0, 12).map(({ facet, stated }) => `${stated ? 'Said' : 'Concluded'}: ${facet}`)

/** Other words take the place of those that were wrong: the composer’s, from what may still be said. */
async function giveWay(context: RecommendationContext, { slateId, filmId, text, subject }: Judged): Promise<void> {
  const userId = context.viewer.id
  if (subject === 'portrait') await db.portrait.deleteMany({ where: { userId } })
  if (filmId === null) return
  if (slateId === null) {
    await db.filmNote.deleteMany({ where: { userId, filmId } })
    return
  }
  const data = await filmAsGiven(context, filmId)
  const writer = data && createReasonWriter({ ...data, reasonMaxChars: REASON_MAX_CHARS })
  writer?.notice(text)
  const written = data && writer ? writer.write(data.film) : { reason: '', basis: [] }
  await db.slateItem.updateMany({
    where: { slateId, filmId, slate: { userId } },
    data: { reason: written.reason, basis: written.basis, servedBy: 'COMPOSER' },
  })
}
