import 'server-only'
import { timeoutsOfWhole } from '../../ai/call-clock'
import type { CallFault } from '../../ai/call-fault'
import { reportCall } from '../../ai/server/report'
import { type CallUsage, usageOf } from '../../ai/usage'
import { env } from '../../env'
import { settleWriter, type Writer } from '../../writers/choose-writer'
import { composerModel, type ResolvedModel } from '../../writers/resolve-model'
import { groundText, type TextVerdict } from '../ground-text'
import type { PreparedText } from '../prepare-prompt'
import { type ProseOutcome, streamProse } from './stream-prose'

/** A text as it is shown and kept. */
export type ShownText = { text: string; servedBy: 'MODEL' | 'COMPOSER' }

export type WrittenText = ShownText & {
  verdict: TextVerdict
  fault: CallFault | null
  usage: CallUsage
}

export type TextHooks = {
  /** Each piece of what the writer writes, before it is known whether it may be shown. */
  onPiece?: (piece: string) => void
  signal?: AbortSignal | undefined
}

/**
 * Streams and grounds a prepared text, and books what the call cost; the composer's takes its place whenever anything
 * is amiss. It stores nothing: the site keeps the result, a trial shows it.
 */
export async function writeText(prepared: PreparedText, writer: Writer, hooks: TextHooks = {}): Promise<WrittenText> {
  const { fault, usage, text: written } = await ask(prepared, writer, hooks)
  if (writer.resolved.writer === 'COMPOSER')
    return { text: written, servedBy: 'COMPOSER', verdict: fault ? 'failed' : 'kept', fault, usage }
  const { verdict, shown } = fault
    ? { verdict: 'failed' as const, shown: null }
    : groundText(written, { ...prepared, catalog: prepared.context.catalog })
  if (shown !== null) return { text: shown, servedBy: 'MODEL', verdict, fault, usage }
  const composed = await finish(stream(prepared, composerModel(), undefined), () => undefined)
  return { text: composed.text, servedBy: 'COMPOSER', verdict, fault, usage }
}

async function ask(prepared: PreparedText, writer: Writer, { onPiece, signal }: TextHooks): Promise<ProseOutcome> {
  let outcome: ProseOutcome | undefined
  try {
    outcome = await finish(stream(prepared, writer.resolved, signal), onPiece ?? (() => undefined))
    return outcome
  } finally {
    const spent = outcome?.usage ?? usageOf(prepared.assembled, { chars: 0, counted: undefined, fault: 'cut' })
    await settleWriter(writer, spent)
    if (outcome) await reportCall(writer.resolved.server, prepared.assembled.data.task, outcome)
  }
}

function stream({ assembled, version }: PreparedText, { model }: ResolvedModel, signal?: AbortSignal) {
  return streamProse({
    model,
    instructions: assembled.instructions,
    prompt: assembled.prompt,
    settings: { temperature: version.temperature, topP: version.topP, maxOutputTokens: version.maxTokens },
    timeouts: timeoutsOfWhole(env()),
    signal,
  })
}

async function finish(
  pieces: AsyncGenerator<string, ProseOutcome, void>,
  onPiece: (piece: string) => void,
): Promise<ProseOutcome> {
  for (;;) {
    const next = await pieces.next()
    if (next.done) return next.value
    onPiece(next.value)
  }
}
