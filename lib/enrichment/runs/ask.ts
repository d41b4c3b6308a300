import { askForText, type AskOutcome as CallOutcome } from '../../ai/ask/ask-model'
import type { CallTimeouts } from '../../ai/call-clock'
import type { CallFault } from '../../ai/call-fault'
import { reportCall } from '../../ai/server/report'
import type { CallUsage } from '../../ai/usage'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import type { FilmData } from '../../prompts/parts/data-block'
import { type RefusedText, refusedText } from '../../text-gate/parts/refused-text'
import type { ResolvedModel } from '../../writers/resolve-model'
import { answerSchema } from '../answers/answer-schema'
import { gateProposal } from '../answers/gate-proposal'
import { type AnswerFault, type Proposal, readAnswer } from '../answers/read-answer'

export type AskFault = AnswerFault | CallFault
export type AskOutcome = { usage: CallUsage } & (
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'fault'; fault: AskFault; detail: string; retryAfterMs: number | null; refused?: RefusedText }
)

export type AskInput = {
  resolved: ResolvedModel
  instructions: string
  prompt: string
  data: FilmData
  catalog: CatalogSnapshot
  settings: { temperature: number; topP: number; maxTokens: number }
  timeouts: CallTimeouts
  signal?: AbortSignal | undefined
}

/** One request about a film. It never throws: what went wrong is in the outcome, with the tokens used. */
export async function askAboutFilm(input: AskInput): Promise<AskOutcome> {
  const { resolved, instructions, prompt, settings, timeouts, signal } = input
  const { text, ...outcome } = await askForText({
    model: resolved.model,
    instructions,
    prompt,
    signal,
    schema: { name: 'film', schema: answerSchema(input.data) },
    settings: { temperature: settings.temperature, topP: settings.topP, maxOutputTokens: settings.maxTokens },
    timeouts,
  })
  // An answer that is whole counts, however the stream ended after it.
  const answer = readAnswer(text, input.data, outcome.finishReason === 'length')
  const fault = answer.kind === 'proposal' ? null : (outcome.fault ?? answer.fault)
  await reportCall(resolved.server, 'film', { ...outcome, fault })
  const { usage, retryAfterMs } = outcome
  if (answer.kind === 'proposal') {
    const { proposal, refused } = gateProposal(answer.proposal, input)
    if (proposal) return { kind: 'proposal', proposal, usage }
    const detail = `${refused.why}: ${refused.at}`
    const kept = refusedText(refused, answer.proposal.text)
    return { kind: 'fault', fault: 'refused', detail, retryAfterMs: null, refused: kept, usage }
  }
  if (outcome.fault) return { kind: 'fault', fault: outcome.fault, detail: detailOf(outcome), retryAfterMs, usage }
  return { ...answer, usage, detail: text.slice(0, 80).replace(/\s+/g, ' '), retryAfterMs: null }
}

function detailOf({ fault, sentence }: CallOutcome): string {
  if (fault === 'aborted') return 'stopped'
  return sentence || (fault ?? '')
}
