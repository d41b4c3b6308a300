import 'server-only'
import { askForText } from '../../ai/ask/ask-model'
import { timeoutsOf } from '../../ai/call-clock'
import type { CallFault } from '../../ai/call-fault'
import { reportCall } from '../../ai/server/report'
import { type CallUsage, usageOf } from '../../ai/usage'
import { env } from '../../env'
import { holdLines } from '../../profile/proposals/hold-lines'
import type { HeldLine } from '../../profile/proposals/schema'
import { sensitiveKind } from '../../profile/proposals/sensitive'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { LINE_MAX_CHARS, MOST_LINES } from '../../prompts/parts/limits'
import { callsOf, settleWriter, type Writer } from '../../writers/choose-writer'
import { composerModel, type ResolvedModel } from '../../writers/resolve-model'
import { type DraftView, textOf, viewsOf } from '../drafts/draft-view'
import { costOfAll, readDrafts } from '../drafts/read-drafts'
import type { PreparedTaste } from './prepare-taste'
import { readTaste, tasteSchema } from './read-taste'

/** Lines as they may be asked about. */
export type ReadTaste = {
  servedBy: 'MODEL' | 'COMPOSER'
  summary: string
  lines: HeldLine[]
  /** Parts of the answer that were left out, each with why. */
  dropped: string[]
  fault: CallFault | 'prose' | null
  usage: CallUsage
  /** All drafts, where more than one was asked for. */
  drafts: DraftView[]
}

/**
 * Asks a writer for lines, holds them to the evidence and passes their words through the gate; the composer's take the place of a
 * reply of which nothing can be read. It stores nothing: the site keeps the result, a trial shows it.
 */
export async function writeTaste(prepared: PreparedTaste, writer: Writer, signal?: AbortSignal): Promise<ReadTaste> {
  const calls = callsOf(writer)
  if (calls.length === 1) return { ...(await writeOne(prepared, writer, signal)), drafts: [] }
  const read = await readDrafts(
    calls,
    (call, either) => writeOne(prepared, call, either),
    ({ lines, dropped, servedBy }) => ({
      score: servedBy === 'MODEL' ? lines.length : 0,
      isBest: servedBy === 'MODEL' && lines.length >= MOST_LINES && dropped.length === 0,
    }),
    { signal },
  )
  const best = read.drafts[read.kept]?.read
  if (!best) throw new Error('no draft of a taste was read')
  const usage = costOfAll(read.drafts.map((draft) => draft.read.usage))
  const drafts = viewsOf(read, ({ lines, ...outcome }) => ({
    ...outcome,
    texts: outcome.servedBy === 'MODEL' ? lines.map(({ label, insight }) => textOf(`${label}: ${insight}`, null)) : [],
  }))
  return { ...best, usage, drafts }
}

async function writeOne(
  prepared: PreparedTaste,
  writer: Writer,
  signal: AbortSignal | undefined,
): Promise<Omit<ReadTaste, 'drafts'>> {
  let usage: CallUsage = usageOf(prepared.assembled, { chars: 0, counted: undefined, fault: 'cut' })
  try {
    const outcome = await ask(prepared, writer.resolved, signal)
    usage = outcome.usage
    const taste = readTaste(outcome.text)
    const fault =
      taste && outcome.finishReason !== 'length' ? outcome.fault : (outcome.fault ?? (taste ? null : 'prose'))
    await reportCall(writer.resolved.server, 'taste', { ...outcome, fault })
    if (taste) return { ...held(taste, prepared, writer.resolved.writer), fault, usage }
    return { ...(await composed(prepared)), fault, usage }
  } finally {
    await settleWriter(writer, usage)
  }
}

async function composed(prepared: PreparedTaste) {
  const { text } = await ask(prepared, composerModel(), undefined)
  return held(readTaste(text) ?? { summary: '', lines: [] }, prepared, 'COMPOSER')
}

function held(
  { summary, lines }: NonNullable<ReturnType<typeof readTaste>>,
  { grounds, refusedBy }: PreparedTaste,
  servedBy: ReadTaste['servedBy'],
): Pick<ReadTaste, 'servedBy' | 'summary' | 'lines' | 'dropped'> {
  const byModel = servedBy === 'MODEL'
  const kept = holdLines(lines, byModel ? { ...grounds, refusedBy } : grounds)
  const touched = sensitiveKind(summary)
  const refused = touched
    ? `it speaks of ${touched}`
    : summary.length > LINE_MAX_CHARS
      ? `it has ${summary.length} characters`
      : byModel && summary !== ''
        ? refusedBy('insight', summary)
        : null
  return {
    servedBy,
    lines: kept.lines,
    summary: refused || kept.lines.length === 0 ? '' : summary,
    dropped: refused ? [...kept.dropped, `the summary: ${refused}`] : kept.dropped,
  }
}

function ask({ assembled, version }: PreparedTaste, { model, writer }: ResolvedModel, signal: AbortSignal | undefined) {
  const { evidence, disliked } = assembled.sent
  return askForText({
    model,
    instructions: assembled.instructions,
    prompt: writer === 'COMPOSER' ? writeDataBlock(assembled.data) : assembled.prompt,
    schema: { name: 'taste', schema: tasteSchema([...evidence, ...disliked].map(({ id }) => id)) },
    settings: { temperature: version.temperature, topP: version.topP, maxOutputTokens: version.maxTokens },
    timeouts: timeoutsOf(env()),
    signal,
  })
}
