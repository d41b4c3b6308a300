import 'server-only'
import { timeoutsOf } from '../../ai/call-clock'
import type { SentToModel } from '../../ai/sent-to-model'
import { reportCall } from '../../ai/server/report'
import type { Viewer } from '../../auth/viewer'
import { env } from '../../env'
import type { Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { chooseWriter, settleWriter } from '../choose-writer'
import { resolveModel } from '../resolve-model'
import { askRest, REST_TOKENS, restPrompt } from './ask-rest'

/** Answers kept so that a page shown again asks nothing again. */
const MOST_KEPT = 200

type Reader = Pick<Viewer, 'id' | 'isGuest' | 'consents'>

/** Whether a model may be offered to this person at all. */
export const mayReadRest = ({ consents }: Pick<Viewer, 'consents'>): boolean =>
  consents.model && resolveModel().writer === 'MODEL'

/** What was read, and what went to the model for it; null where none was asked. */
export type RestRead = { tokens: string[]; sent: SentToModel | null }
const nothing: RestRead = { tokens: [], sent: null }

const kept = new Map<string, Promise<RestRead>>()

/**
 * What a model makes of the words the grammar left unread, as tokens the wish does not have yet. Within the person's
 * consent and share of the day; whatever goes wrong, nothing is added.
 */
export function readRest(reader: Reader, words: string, wish: Wish): Promise<RestRead> {
  if (!mayReadRest(reader) || wish.unread.length === 0) return Promise.resolve(nothing)
  const key = JSON.stringify([reader.id, words])
  const known = kept.get(key) ?? ask(reader, words, wish)
  kept.set(key, known)
  // Nothing understood, or nobody reached: the next time may go better.
  void known.then(({ tokens }) => tokens.length === 0 && kept.delete(key))
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  return known
}

async function ask({ id, isGuest, consents }: Reader, words: string, wish: Wish): Promise<RestRead> {
  const sent = restPrompt({ words, unread: wish.unread })
  const writer = await chooseWriter({
    payer: { id, isGuest },
    consent: consents.model,
    model: '',
    ...sent,
    maxOutputTokens: REST_TOKENS,
  })
  if (writer.resolved.writer !== 'MODEL') return nothing
  const { tokens, usage, ...outcome } = await askRest(writer.resolved, sent, timeoutsOf(env()))
  await settleWriter(writer, usage)
  await reportCall(writer.resolved.server, 'wish', outcome)
  const said = new Set(tokensOf(wish).map(subjectOf))
  return {
    tokens: tokens.filter((token) => !said.has(subjectOf(token))),
    sent: { ...sent, at: new Date(), model: writer.resolved.name, usage, fault: outcome.fault },
  }
}

/** What a token is about: "more:mood:tense" and "less:mood:tense" are about one thing. */
const subjectOf = (token: string) => token.slice(token.indexOf(':') + 1)
