import 'server-only'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { getConfigBase } from '../engine/config/serving-config'
import { modelsFor } from '../engine/get-engine'
import type { Verdict } from '../engine/schema'
import { getServing } from '../engine/serving'
import { heldOutUsersOf, promotionVerdict, scoresOf } from '../engine/training/gate/gate'
import { labelsOf } from '../engine/training/gate/gate-groups'
import type { HeldOutUser } from '../engine/training/gate/held-out-user'
import { verdictSentence } from '../engine/training/outcome'
import { isHeldOut, type PersonRatings } from '../engine/training/people/hold-out'
import { streamDatasetPeople } from '../engine/training/people/queries'
import { rankConfigFor } from '../recommender/config/rank-config'
import { openGorse } from './client'
import { filmsOf, PULLED } from './proposals'
import { raterName } from './raters'

const STEP_TIMEOUT_MS = 30_000
/** More say hardly anything new, and each is a call. */
const MOST_JUDGED = 500
const RECORD = 'gorse-proposals'

export type ProposalJudgement = { verdict: Verdict; proposedTo: number; sentence: string; hurts: boolean }

/**
 * Whether Gorse's proposals help: the lists the site would show with them and without, for people of imported sets of whom
 * Gorse was told the first four fifths. Kept, so that lists go without them where they hurt.
 */
export async function judgeProposals(): Promise<ProposalJudgement> {
  const { index } = await getCatalog()
  const heldOut: PersonRatings[] = []
  for await (const person of streamDatasetPeople()) if (isHeldOut(person.key)) heldOut.push(person)
  const users = heldOutUsersOf(heldOut, index).slice(0, MOST_JUDGED)
  const proposals = await proposalsTo(users)
  const serving = await getServing()
  const likedIds = users.flatMap(({ known }) => known.map(({ filmId }) => filmId))
  const models = serving ? await modelsFor(serving, likedIds) : {}
  const config = rankConfigFor(models, await getConfigBase())
  const without = await scoresOf(users, index, models, config)
  const verdict = promotionVerdict({
    candidate: await scoresOf(users, index, models, config, undefined, proposals),
    serving: without,
    alone: await scoresOf(users, index, {}, rankConfigFor({}, await getConfigBase())),
    comparable: true,
    labels: labelsOf(users, index),
  })
  const proposedTo = proposals.filter((films) => films.length > 0).length
  const hurts = verdict.kind === 'worse'
  const sentence = `Gorse has a list for ${proposedTo} of ${users.length} people held out. ${sentenceOf(verdict)}`
  const judged = { endedAt: new Date(), outcome: sentence, failed: hurts }
  await db.engineLease.upsert({
    where: { name: RECORD },
    create: { name: RECORD, ...judged },
    update: judged,
    select: { name: true },
  })
  return { verdict, proposedTo, sentence, hurts }
}

const sentenceOf = (verdict: Verdict) =>
  verdict.ndcg10 ? `With its films: ${verdictSentence(verdict)}` : 'Too few to judge its films by.'

async function proposalsTo(users: readonly HeldOutUser[]): Promise<number[][]> {
  const lists: number[][] = []
  for (const { key } of users) {
    const client = await openGorse(STEP_TIMEOUT_MS)
    lists.push(filmsOf(await client.getRecommend({ userId: raterName(key), cursorOptions: { n: PULLED } })))
  }
  return lists
}

/** How Gorse's proposals were judged last; null while they were not. */
export async function findProposalJudgement(): Promise<{ at: Date; sentence: string; hurts: boolean } | null> {
  const row = await db.engineLease.findUnique({
    where: { name: RECORD },
    select: { endedAt: true, outcome: true, failed: true },
  })
  return row?.endedAt && row.outcome ? { at: row.endedAt, sentence: row.outcome, hurts: row.failed } : null
}
