import 'server-only'
import { generateText } from 'ai'
import { capSentence, stripMarkup } from '../../ai/clean-prose'
import { settleCall } from '../../ai/mutations'
import type { Viewer } from '../../auth/viewer'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { namesOnly } from '../../catalog/titles/films-named-in'
import { env } from '../../env'
import type { AssembledPrompt } from '../../prompts/person/assemble'
import type { ServingPrompt } from '../../prompts/schema'
import { chooseWriter } from '../../writers/choose-writer'
import { composerModel } from '../../writers/resolve-model'

export type WrittenText = { text: string; servedBy: 'MODEL' | 'COMPOSER' }

type TextJob = {
  viewer: Viewer
  prompt: ServingPrompt
  assembled: AssembledPrompt
  /** Films the text may name. */
  nameable: { id: number; title: string; year: number }[]
  catalog: CatalogSnapshot
  maxChars: number
}

/** One short text by the model, held to the films it may name; the composer's whenever anything is amiss. */
export async function writeText(job: TextJob): Promise<WrittenText> {
  const { instructions, prompt } = job.assembled
  const writer = await chooseWriter(job.viewer, job.prompt.model, {
    instructions,
    prompt,
    maxOutputTokens: job.prompt.maxTokens,
  })
  if (writer.resolved.writer === 'MODEL') {
    const text = await askModel(job, writer)
    if (text !== null) return { text, servedBy: 'MODEL' }
  }
  const composed = await generateText({ model: composerModel().model, system: instructions, prompt })
  return { text: composed.text, servedBy: 'COMPOSER' }
}

async function askModel(
  job: TextJob,
  { resolved, reservation }: Awaited<ReturnType<typeof chooseWriter>>,
): Promise<string | null> {
  let used = 0
  try {
    const answer = await generateText({
      model: resolved.model,
      system: job.assembled.instructions,
      prompt: job.assembled.prompt,
      temperature: job.prompt.temperature,
      topP: job.prompt.topP,
      maxOutputTokens: job.prompt.maxTokens,
      providerOptions: resolved.providerOptions,
      maxRetries: 0,
      abortSignal: AbortSignal.timeout(env().MODEL_FIRST_TIMEOUT_MS),
    })
    used = answer.usage.totalTokens ?? 0
    const text = capSentence(stripMarkup(answer.text), job.maxChars)
    return text.length >= 20 && namesOnly(answer.text, job.nameable, job.catalog) ? text : null
  } catch (error) {
    console.error(`${job.assembled.data.task} text failed`, error instanceof Error ? error.message : error)
    return null
  } finally {
    if (reservation) await settleCall(reservation, used)
  }
}
