import 'server-only'
import type { Engine } from '../engine/get-engine'
import { gorseServes } from './client'
import { findProposalJudgement } from './judge-proposals'
import { pullRanking } from './pull'

/** How often a process looks how the proposals were judged. */
const JUDGEMENT_FOR_MS = 60_000

let judged: { hurts: boolean; at: number } | undefined

/**
 * The engine for one list of this person: with RECOMMENDER=gorse its films stand beside our own models, as a term of their
 * own, so that filters and reasons stay true. Without an answer, or where they were found to hurt, the engine is as it was.
 */
export async function throughGorse(engine: Engine, userId: string, likedFilmIds: readonly number[]): Promise<Engine> {
  if (!gorseServes() || (await proposalsHurt())) return engine
  const outside = await pullRanking(userId, likedFilmIds)
  return outside ? { ...engine, models: { ...engine.models, outside }, recommender: 'gorse' } : engine
}

async function proposalsHurt(): Promise<boolean> {
  if (!judged || Date.now() - judged.at > JUDGEMENT_FOR_MS) {
    judged = { hurts: (await findProposalJudgement())?.hurts ?? false, at: Date.now() }
  }
  return judged.hurts
}
