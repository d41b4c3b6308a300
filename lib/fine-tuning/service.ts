import { z } from 'zod'
import type { ModelServer } from '../ai/server/learned'
import { providerSentence, sentenceOf } from '../ai/wire/error-text'
import { AppError } from '../errors'
import type { Kind } from './formats'

const ANSWER_MS = 30_000
const UPLOAD_MS = 600_000
const MOST_ANSWER_CHARS = 200_000

const named = z.object({ id: z.string().regex(/^[\w.:/@-]{1,200}$/) })
const job = named.extend({
  status: z.string().max(60),
  fine_tuned_model: z.string().max(200).nullish(),
  error: z.unknown().optional(),
})
export type Job = { id: string; status: string; model: string; said: string }

/** The routes for trainings of a server that speaks OpenAI's API, at the address and with the key the site writes with. */
export function createService({ address, key }: Pick<ModelServer, 'address' | 'key'>, call: typeof fetch = fetch) {
  async function ask<Answer>(
    path: string,
    schema: z.ZodType<Answer>,
    init: RequestInit = {},
    waitMs = ANSWER_MS,
  ): Promise<Answer> {
    const headers = { ...init.headers, ...(key ? { authorization: `Bearer ${key}` } : {}) }
    const url = `${/\/v\d+(?:beta)?$/.test(address) ? address : `${address}/v1`}/${path}`
    const response = await call(url, {
      ...init,
      headers,
      redirect: 'error',
      signal: AbortSignal.timeout(waitMs),
    }).catch((error: unknown) => {
      throw new AppError('unavailable', `${new URL(url).host} gave no answer: ${providerSentence(causeOf(error), key)}`)
    })
    const text = (await response.text()).slice(0, MOST_ANSWER_CHARS)
    const body = parsed(text)
    if (!response.ok) {
      const sentence = providerSentence(sentenceOf(body), key) || 'no reason given'
      const hint = response.status === 404 ? ' Does this server offer trainings at all?' : ''
      throw new AppError('unavailable', `${new URL(url).host} answered ${response.status}: ${sentence}.${hint}`)
    }
    const answer = schema.safeParse(body)
    if (!answer.success)
      throw new AppError('unavailable', `${new URL(url).host} answered something that is no ${path.split('/')[0]}.`)
    return answer.data
  }

  const read = ({ id, status, fine_tuned_model, error }: z.output<typeof job>): Job => ({
    id,
    status,
    model: fine_tuned_model ?? '',
    said: providerSentence(sentenceOf({ error }), key),
  })

  return {
    /** Sends a file; gives back its name there. */
    async upload(name: string, content: string): Promise<string> {
      const form = new FormData()
      form.set('purpose', 'fine-tune')
      form.set('file', new File([content], name, { type: 'application/jsonl' }))
      return (await ask('files', named, { method: 'POST', body: form }, UPLOAD_MS)).id
    },
    async start(
      kind: Kind,
      { model, fileId, suffix }: { model: string; fileId: string; suffix: string },
    ): Promise<Job> {
      const body = {
        model,
        training_file: fileId,
        ...(suffix ? { suffix } : {}),
        // Without a method a server trains on the answers as they are.
        ...(kind === 'preferences' ? { method: { type: 'dpo' } } : {}),
      }
      const headers = { 'content-type': 'application/json' }
      return read(await ask('fine_tuning/jobs', job, { method: 'POST', headers, body: JSON.stringify(body) }))
    },
    status: async (jobId: string): Promise<Job> =>
      read(await ask(`fine_tuning/jobs/${encodeURIComponent(jobId)}`, job)),
    async removeFile(fileId: string): Promise<void> {
      await ask(`files/${encodeURIComponent(fileId)}`, z.unknown(), { method: 'DELETE' })
    },
  }
}
export type Service = ReturnType<typeof createService>

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function causeOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error
  return cause instanceof Error ? cause.message || cause.name : String(cause)
}
