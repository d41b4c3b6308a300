import 'server-only'
import type { Viewer } from '../auth/viewer'
import type { TextVerdict } from '../recommendations/ground-text'
import { type PreparedText, writerFor } from '../recommendations/prepare-prompt'
import { writeText } from '../recommendations/texts/write-text'
import { createFeed, type Feed } from './feed'
import type { TrialWriter } from './prompt'
import type { TrialSummary } from './slate'

/** `shown`: what the site would show. */
export type TextTrialSummary = TrialSummary & { verdict: TextVerdict; shown: string }

export type TextTrial = {
  writer: TrialWriter
  /** As the writer writes them, before anything is held against them. */
  sentences: Promise<Feed<string> | null>
  summary: Promise<TextTrialSummary>
}

/** Writes the note or the portrait without storing anything of it; only the admin's use of the model counts. */
export async function runTextTrial(
  admin: Viewer,
  prepared: PreparedText,
  signal: AbortSignal | undefined,
): Promise<TextTrial> {
  const writer = await writerFor(prepared, admin)
  const feed = createFeed<string>()
  const startedAt = performance.now()
  let open = ''

  const onPiece = (piece: string) => {
    open += piece
    for (const sentence of wholeSentences(open)) {
      feed.push(sentence.trim())
      open = open.slice(sentence.length)
    }
  }
  const read = async (): Promise<TextTrialSummary> => {
    const { text, verdict, fault, usage } = await writeText(prepared, writer, { onPiece, signal })
    if (open.trim()) feed.push(open.trim())
    return { fault, ...usage, totalMs: Math.round(performance.now() - startedAt), verdict, shown: text }
  }
  const summary = read().finally(() => feed.end())
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  summary.catch(() => undefined)
  return { writer: { name: writer.resolved.name, cause: writer.cause }, sentences: feed.first, summary }
}

/** Sentences that are over for certain: something follows them. */
const wholeSentences = (text: string): string[] => text.match(/[\s\S]*?[.!?…]["”’')]?\s+(?=\S)/g) ?? []
