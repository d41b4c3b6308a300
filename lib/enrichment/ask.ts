import { generateText, jsonSchema, NoObjectGeneratedError, Output } from 'ai'
import { z } from 'zod'
import { type CallFault, faultOf, retryAfterMs } from '../ai/call-fault'
import { type CallUsage, usageOf } from '../ai/usage'
import type { FilmData } from '../prompts/parts/data-block'
import type { ResolvedModel } from '../writers/resolve-model'
import { answerSchema } from './answer-schema'
import { type AnswerFault, type Proposal, readAnswer } from './read-answer'

export type AskFault = AnswerFault | CallFault
export type AskOutcome = { usage: CallUsage } & (
  | { kind: 'proposal'; proposal: Proposal }
  | { kind: 'fault'; fault: AskFault; detail: string; retryAfterMs: number | null }
)

export type AskInput = {
  resolved: ResolvedModel
  instructions: string
  prompt: string
  data: FilmData
  settings: { temperature: number; topP: number; maxTokens: number }
  timeoutMs: number
  signal?: AbortSignal | undefined
}

/** How long one answer may take, on the command line and in a trial. */
export const ANSWER_TIMEOUT_MS = 60_000

const wanted = Output.object({
  name: 'film',
  // Read forgivingly later: here nothing is refused, so that what small models get slightly wrong is not lost.
  schema: jsonSchema<unknown>(z.toJSONSchema(answerSchema, { target: 'draft-7' }) as Parameters<typeof jsonSchema>[0], {
    validate: (value) => ({ success: true, value }),
  }),
})

/** One request about a film. It never throws: what went wrong is in the outcome, with the tokens used. */
export async function askAboutFilm(input: AskInput): Promise<AskOutcome> {
  const limit = AbortSignal.timeout(input.timeoutMs)
  try {
    const answer = await generateText({
      model: input.resolved.model,
      system: input.instructions,
      prompt: input.prompt,
      output: wanted,
      temperature: input.settings.temperature,
      topP: input.settings.topP,
      maxOutputTokens: input.settings.maxTokens,
      providerOptions: input.resolved.providerOptions,
      maxRetries: 0,
      abortSignal: input.signal ? AbortSignal.any([input.signal, limit]) : limit,
    })
    return read(input, answer.text, answer.usage, answer.finishReason)
  } catch (error) {
    if (NoObjectGeneratedError.isInstance(error)) return read(input, error.text ?? '', error.usage, error.finishReason)
    return failure(input, error, limit.aborted)
  }
}

type TokenCounts = { inputTokens: number | undefined; outputTokens: number | undefined } | undefined

function read(input: AskInput, text: string, counted: TokenCounts, finishReason: string | undefined): AskOutcome {
  const answer = readAnswer(text, input.data, finishReason === 'length')
  const usage = usageOf(input, { text, counted, fault: null })
  if (answer.kind === 'proposal') return { ...answer, usage }
  return { ...answer, usage, detail: text.slice(0, 80).replace(/\s+/g, ' '), retryAfterMs: null }
}

function failure(input: AskInput, error: unknown, timedOut: boolean): AskOutcome {
  const fault = input.signal?.aborted ? 'aborted' : timedOut ? 'timeout-total' : faultOf(error, false)
  return {
    kind: 'fault',
    fault,
    detail: detailOf(fault, error, input),
    retryAfterMs: retryAfterMs(error),
    usage: usageOf(input, { text: '', counted: undefined, fault }),
  }
}

function detailOf(fault: CallFault, error: unknown, { timeoutMs }: AskInput): string {
  if (fault === 'aborted') return 'stopped'
  if (fault === 'timeout-total') return `no answer within ${Math.round(timeoutMs / 1000)} s`
  return error instanceof Error ? error.message : String(error)
}
