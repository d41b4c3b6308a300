import 'server-only'
import { timeoutsOf } from '../../ai/call-clock'
import type { CallFault } from '../../ai/call-fault'
import { reportCall } from '../../ai/server/report'
import { type CallUsage, usageOf } from '../../ai/usage'
import { env } from '../../env'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { createGate } from '../../text-gate/judge-text'
import { type RefusedText, refusedText } from '../../text-gate/parts/refused-text'
import { callsOf, settleWriter, type Writer } from '../../writers/choose-writer'
import { composerModel, type ResolvedModel } from '../../writers/resolve-model'
import { type DraftView, textOf, viewsOf } from '../drafts/draft-view'
import { costOfAll, readDrafts } from '../drafts/read-drafts'
import { scoreOfText } from '../drafts/score-drafts'
import type { PreparedText } from '../prepare-prompt'
import { type ProseOutcome, streamProse } from './stream-prose'

/** What became of what a model wrote: shown, or the composer's in its place because the gate refused it or the call failed. */
export type TextVerdict = 'kept' | 'shortened' | 'refused' | 'failed'

/** A text as it is shown and kept. */
export type ShownText = { text: string; servedBy: 'MODEL' | 'COMPOSER'; language: string }

export type WrittenText = Omit<ShownText, 'language'> & {
  verdict: TextVerdict
  refused: RefusedText | null
  fault: CallFault | null
  usage: CallUsage
  /** All drafts, where more than one was asked for. */
  drafts: DraftView[]
}

export type TextHooks = {
  /** Each piece of what the writer writes, before it is known whether it may be shown. */
  onPiece?: (piece: string) => void
  signal?: AbortSignal | undefined
}

/**
 * Streams a prepared text, passes it through the gate, and books what the call cost; the composer's takes its place whenever anything
 * is amiss. It stores nothing: the site keeps the result, a trial shows it.
 */
export async function writeText(prepared: PreparedText, writer: Writer, hooks: TextHooks = {}): Promise<WrittenText> {
  const gate = createGate(prepared.given, prepared.use)
  const { fault, usage, text: written, drafts } = await askForBest(prepared, writer, gate, hooks)
  if (writer.resolved.writer === 'COMPOSER')
    return {
      text: written,
      servedBy: 'COMPOSER',
      verdict: fault ? 'failed' : 'kept',
      refused: null,
      fault,
      usage,
      drafts,
    }
  const judged = fault ? null : gate(written)
  if (judged?.shown)
    return {
      text: judged.shown,
      servedBy: 'MODEL',
      verdict: judged.shortened ? 'shortened' : 'kept',
      refused: null,
      fault,
      usage,
      drafts,
    }
  const composed = await finish(stream(prepared, composerModel(), undefined), () => undefined)
  const refused = judged?.refused ? refusedText(judged.refused, written) : null
  return {
    text: composed.text,
    servedBy: 'COMPOSER',
    verdict: refused ? 'refused' : 'failed',
    refused,
    fault,
    usage,
    drafts,
  }
}

/** One text, or the best of several drafts by the gate; what they cost together. */
async function askForBest(
  prepared: PreparedText,
  writer: Writer,
  gate: ReturnType<typeof createGate>,
  hooks: TextHooks,
): Promise<ProseOutcome & { drafts: DraftView[] }> {
  const calls = callsOf(writer)
  if (calls.length === 1) return { ...(await ask(prepared, writer, hooks)), drafts: [] }
  const judge = ({ fault, text }: ProseOutcome) => (fault ? null : gate(text))
  const read = await readDrafts(
    calls,
    (call, signal) => ask(prepared, call, { signal }),
    (outcome) => scoreOfText(judge(outcome)),
    { signal: hooks.signal },
  )
  const best = read.drafts[read.kept]?.read
  if (!best) throw new Error('no draft of a text was read')
  hooks.onPiece?.(best.text)
  const usage = costOfAll(read.drafts.map((draft) => draft.read.usage))
  const drafts = viewsOf(read, (outcome) => ({
    ...outcome,
    texts: outcome.text ? [textOf(outcome.text, judge(outcome))] : [],
  }))
  return { ...best, usage, drafts }
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

function stream({ assembled, version }: PreparedText, { model, writer }: ResolvedModel, signal?: AbortSignal) {
  return streamProse({
    model,
    instructions: assembled.instructions,
    prompt: writer === 'COMPOSER' ? writeDataBlock(assembled.data) : assembled.prompt,
    settings: { temperature: version.temperature, topP: version.topP, maxOutputTokens: version.maxTokens },
    timeouts: timeoutsOf(env()),
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
