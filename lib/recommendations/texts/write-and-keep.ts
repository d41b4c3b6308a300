import 'server-only'
import type { TextServing } from '../../experiments/serving'
import { ENGLISH } from '../../languages/languages'
import type { ServingPrompt } from '../../prompts/schema'
import type { Payer } from '../../writers/choose-writer'
import type { Written } from '../mutations'
import { type PreparedText, writerFor } from '../prepare-prompt'
import { requestOf } from '../request-of'
import { type ShownText, writeText } from './write-text'

type WhoFor = Payer & { profileVersion: number }
type Keep = (written: Written) => Promise<void>

/** Writes a prepared text for somebody and keeps it beside the version of their profile. */
export async function writeAndKeep(
  prepared: PreparedText,
  {
    prompt: serving,
    variantId,
  }: Pick<TextServing, 'variantId'> & { prompt: Pick<ServingPrompt, 'versionId' | 'number'> },
  viewer: WhoFor,
  keep: Keep,
): Promise<ShownText> {
  const writer = await writerFor(prepared, viewer)
  const { text, servedBy, refused, fault, usage } = await writeText(prepared, writer)
  const language = prepared.assembled.data.language ?? ENGLISH
  await keep({
    promptVersionId: prepared.fellBack ? null : serving.versionId,
    variantId,
    model: writer.resolved.name,
    profileVersion: viewer.profileVersion,
    text,
    language,
    servedBy,
    refused,
    request: {
      ...requestOf(prepared, writer, serving),
      inputTokens: usage.inputTokens,
      outputTokens: usage.outputTokens,
      fault,
    },
  })
  return { text, servedBy, language }
}
