import { APICallError, generateText, jsonSchema, NoObjectGeneratedError, Output } from 'ai'
import { z } from 'zod'
import type { FilmData } from '../prompts/parts/data-block'
import type { ResolvedModel } from '../writers/resolve-model'
import { answerSchema } from './answer-schema'
import { type AnswerFault, type Proposal, readAnswer } from './read-answer'

export type AskFault =
  | AnswerFault
  | 'http-401'
  | 'http-404'
  | 'http-429'
  | 'http-4xx'
  | 'http-5xx'
  | 'unreachable'
  | 'timeout'
  | 'aborted'

export type Usage = { inputTokens: number; outputTokens: number; estimated: boolean }
export type AskOutcome = { usage: Usage } & (
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

function read(input: AskInput, text: string, tokens: TokenCounts, finishReason: string | undefined): AskOutcome {
  const usage = usageOf(input, text, tokens)
  const answer = readAnswer(text, input.data, finishReason === 'length')
  if (answer.kind === 'proposal') return { ...answer, usage }
  return { ...answer, usage, detail: text.slice(0, 80).replace(/\s+/g, ' '), retryAfterMs: null }
}

function usageOf({ instructions, prompt, resolved }: AskInput, text: string, tokens: TokenCounts): Usage {
  if (tokens?.inputTokens !== undefined && tokens.outputTokens !== undefined)
    return { inputTokens: tokens.inputTokens, outputTokens: tokens.outputTokens, estimated: false }
  const { charsPerToken } = resolved
  return {
    inputTokens: Math.ceil((instructions.length + prompt.length) / charsPerToken),
    outputTokens: Math.ceil(text.length / charsPerToken),
    estimated: true,
  }
}

const nothingUsed: Usage = { inputTokens: 0, outputTokens: 0, estimated: false }

function failure(input: AskInput, error: unknown, timedOut: boolean): AskOutcome {
  const fault = (name: AskFault, detail: string, retryAfterMs: number | null = null): AskOutcome => ({
    ...{ kind: 'fault', fault: name, detail, retryAfterMs },
    // A request that was broken off may have been paid for.
    usage: name === 'timeout' || name === 'aborted' ? usageOf(input, '', undefined) : nothingUsed,
  })
  if (input.signal?.aborted) return fault('aborted', 'stopped')
  if (timedOut) return fault('timeout', `no answer within ${Math.round(input.timeoutMs / 1000)} s`)
  const message = error instanceof Error ? error.message : String(error)
  if (!APICallError.isInstance(error) || error.statusCode === undefined) return fault('unreachable', message)
  const { statusCode: status, responseHeaders } = error
  if (status === 401 || status === 403) return fault('http-401', message)
  if (status === 404) return fault('http-404', message)
  if (status === 429) return fault('http-429', message, retryAfter(responseHeaders))
  if (status >= 500) return fault('http-5xx', message, retryAfter(responseHeaders))
  // A body that broke off after "200 OK" is reported with that status.
  return status < 400 ? fault('cut', message) : fault('http-4xx', message)
}

const LONGEST_WAIT_MS = 120_000

function retryAfter(headers: Record<string, string> | undefined): number | null {
  const ms = Number(headers?.['retry-after-ms'])
  const seconds = Number(headers?.['retry-after'])
  const wait = ms > 0 ? ms : seconds > 0 ? seconds * 1000 : null
  return wait === null ? null : Math.min(wait, LONGEST_WAIT_MS)
}
