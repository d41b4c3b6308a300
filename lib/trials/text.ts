import 'server-only'
import type { Viewer } from '../auth/viewer'
import { type PreparedText, writerFor } from '../recommendations/prepare-prompt'
import { type TextVerdict, writeText } from '../recommendations/texts/write-text'
import { createGate } from '../text-gate/judge-text'
import type { RefusedText } from '../text-gate/parts/refused-text'
import { createFeed, type Feed } from './feed'
import type { TrialWriter } from './prompt'
import type { TrialSummary } from './slate'

/** `shown`: what the site would show. */
export type TextTrialSummary = TrialSummary & { verdict: TextVerdict; refused: RefusedText | null; shown: string }

export type TextTrial = {
  writer: TrialWriter
  /** As the writer writes them; one that the gate refuses by itself is left out. */
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
  const gate = createGate(prepared.given, { ...prepared.use, minChars: 1, isPhrase: true })
  const mayShow = (sentence: string) => writer.resolved.writer === 'COMPOSER' || gate(sentence).refused === null
  const push = (sentence: string) => feed.push(mayShow(sentence) ? sentence : LEFT_OUT)

  const onPiece = (piece: string) => {
    open += piece
    for (const sentence of wholeSentences(open)) {
      push(sentence.trim())
      open = open.slice(sentence.length)
    }
  }
  const read = async (): Promise<TextTrialSummary> => {
    const { text, verdict, refused, fault, usage, drafts } = await writeText(prepared, writer, { onPiece, signal })
    if (open.trim()) push(open.trim())
    const totalMs = Math.round(performance.now() - startedAt)
    return { fault, ...usage, totalMs, verdict, refused, shown: text, drafts }
  }
  const summary = read().finally(() => feed.end())
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  summary.catch(() => undefined)
  return { writer: { name: writer.resolved.name, cause: writer.cause }, sentences: feed.first, summary }
}

/** Stands for a sentence nobody is shown. */
export const LEFT_OUT = '[left out]'

/** Sentences that are over for certain: something follows them. */
const wholeSentences = (text: string): string[] => text.match(/[\s\S]*?[.!?…]["”’')]?\s+(?=\S)/g) ?? []
