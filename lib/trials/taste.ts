import 'server-only'
import type { Viewer } from '../auth/viewer'
import { writerFor } from '../recommendations/prepare-prompt'
import type { PreparedTaste } from '../recommendations/taste/prepare-taste'
import { writeTaste } from '../recommendations/taste/write-taste'
import { createFeed } from './feed'
import type { TextTrial, TextTrialSummary } from './text'

/** Writes lines of a taste without storing anything of them; only the admin's use of the model counts. */
export async function runTasteTrial(
  admin: Viewer,
  prepared: PreparedTaste,
  signal: AbortSignal | undefined,
): Promise<TextTrial> {
  const writer = await writerFor(prepared, admin)
  const feed = createFeed<string>()
  const startedAt = performance.now()
  const read = async (): Promise<TextTrialSummary> => {
    const { summary, lines, dropped, servedBy, fault, usage, drafts } = await writeTaste(prepared, writer, signal)
    const told = [
      ...(summary ? [summary] : []),
      ...lines.map(
        ({ label, insight, strength, direction, fit }) =>
          `${label} (${direction}, ${strength}, fit ${fit.toFixed(2)}): ${insight}`,
      ),
    ]
    const left = dropped.map((why) => `Left out, ${why}.`)
    for (const sentence of [...told, ...left]) feed.push(sentence)
    const isTheirs = servedBy === (writer.resolved.writer === 'MODEL' ? 'MODEL' : 'COMPOSER')
    const verdict = !isTheirs || lines.length === 0 ? 'failed' : left.length > 0 ? 'shortened' : 'kept'
    const totalMs = Math.round(performance.now() - startedAt)
    return { fault, ...usage, totalMs, verdict, refused: null, shown: told.join(' '), drafts }
  }
  const summary = read().finally(() => feed.end())
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  summary.catch(() => undefined)
  return { writer: { name: writer.resolved.name, cause: writer.cause }, sentences: feed.first, summary }
}
