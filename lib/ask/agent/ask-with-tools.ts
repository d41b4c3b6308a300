import 'server-only'
import { timeoutsOf } from '../../ai/call-clock'
import type { SentToModel } from '../../ai/sent-to-model'
import { reportCall } from '../../ai/server/report'
import type { Viewer } from '../../auth/viewer'
import { listApprovedTexts } from '../../catalog/queries'
import { env } from '../../env'
import { findFilmsTyped } from '../../search/search-for'
import { lexiconOf } from '../../wishes/lexicon-of'
import { readAsking } from '../../wishes/read-wish'
import type { Wish } from '../../wishes/schema'
import { chooseWriter, settleWriter } from '../../writers/choose-writer'
import { REST_TOKENS } from '../../writers/rest/ask-rest'
import type { Asker } from '../ask-request'
import { type Plan, plansFor } from './plans'
import { agentPrompt, MOST_STEPS, readWithTools } from './read-with-tools'
import { MOST_CALLS, MOST_ROWS, ROW_LETTERS, type ToolCall } from './tools'

/** How the tools are described, to the letter about this long. */
const TOOLS_LETTERS = 16_000
/** Answers kept so that a page shown again asks nothing again. */
const MOST_KEPT = 200

export type FoundWithTools = {
  tokens: string[]
  gone: string[]
  calls: ToolCall[]
  /** All that code prepared, the discarded too, and which it shall be. */
  plans: Plan[]
  plan: number | null
  /** What went to the model; with each answer of its tools it went again, and those stand in `calls`. */
  sent: SentToModel | null
}
export const foundNothing: FoundWithTools = { tokens: [], gone: [], calls: [], plans: [], plan: null, sent: null }

const kept = new Map<string, Promise<FoundWithTools>>()

/**
 * What a model with tools makes of the words the grammar left, within the person's consent and share of the day: one
 * reservation for the whole loop. Whatever goes wrong, nothing is added.
 */
export function askWithTools(
  viewer: Viewer,
  words: string,
  asker: Asker,
  { wish, mayCorrect }: { wish: Wish; mayCorrect: boolean },
): Promise<FoundWithTools> {
  const key = JSON.stringify([viewer.id, words, wish])
  const known = kept.get(key) ?? ask(viewer, words, asker, { wish, mayCorrect })
  kept.set(key, known)
  void known.then(({ calls, tokens, plan }) => calls.length + tokens.length === 0 && plan === null && kept.delete(key))
  for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest)
  return known
}

async function ask(
  { id, isGuest, consents }: Viewer,
  words: string,
  asker: Asker,
  { wish, mayCorrect }: { wish: Wish; mayCorrect: boolean },
): Promise<FoundWithTools> {
  const { questions } = readAsking(words, lexiconOf(asker.catalog))
  const plans = plansFor(
    asker,
    wish,
    questions.map(({ token }) => token),
  )
  const sent = agentPrompt({ words, wish, plans })
  const writer = await chooseWriter({
    payer: { id, isGuest },
    consent: consents.model,
    model: '',
    instructions: sent.instructions.repeat(MOST_STEPS),
    prompt: ' '.repeat(MOST_STEPS * (sent.prompt.length + TOOLS_LETTERS + MOST_CALLS * MOST_ROWS * ROW_LETTERS)),
    maxOutputTokens: MOST_STEPS * REST_TOKENS,
  })
  if (writer.resolved.writer !== 'MODEL') return { ...foundNothing, plans }
  const read = await readWithTools(
    writer.resolved.model,
    words,
    {
      asker,
      wish,
      search: (text) => findFilmsTyped(text, MOST_ROWS),
      texts: await listApprovedTexts(),
      plans,
      mayCorrect,
    },
    { timeouts: timeoutsOf(env()), planningMs: env().ASK_PLANNING_MS, signal: new AbortController().signal },
  )
  await settleWriter(writer, read.usage)
  if (read.last) await reportCall(writer.resolved.server, 'wish', read.last)
  const { tokens, gone, calls, plan, usage, last } = read
  const model = writer.resolved.name
  return {
    tokens,
    gone,
    calls,
    plans,
    plan,
    sent: { ...sent, at: new Date(), model, usage, fault: last?.fault ?? null },
  }
}
