import 'server-only'
import type { Payer } from '../../writers/choose-writer'
import type { Written } from '../mutations'
import { type PreparedText, writerFor } from '../prepare-prompt'
import { type ShownText, writeText } from './write-text'

type WhoFor = Payer & { profileVersion: number }
type Keep = (written: Written) => Promise<void>

/** Writes a prepared text for somebody and keeps it beside the version of their profile. */
export async function writeAndKeep(
  prepared: PreparedText,
  versionId: string | null,
  viewer: WhoFor,
  keep: Keep,
): Promise<ShownText> {
  const writer = await writerFor(prepared, viewer)
  const { text, servedBy, refused } = await writeText(prepared, writer)
  await keep({
    promptVersionId: prepared.fellBack ? null : versionId,
    model: writer.resolved.name,
    profileVersion: viewer.profileVersion,
    text,
    servedBy,
    refused,
  })
  return { text, servedBy }
}
