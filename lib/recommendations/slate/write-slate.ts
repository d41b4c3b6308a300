import 'server-only'
import { timeoutsOf } from '../../ai/call-clock'
import type { CallFault } from '../../ai/call-fault'
import { reportCall } from '../../ai/server/report'
import { type CallUsage, usageOf } from '../../ai/usage'
import { env } from '../../env'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { listSchema } from '../../prompts/person/list-schema'
import { callsOf, settleWriter, type Writer } from '../../writers/choose-writer'
import { type DraftView, textOf, viewsOf } from '../drafts/draft-view'
import { playDraft, readListDrafts } from '../drafts/list-drafts'
import { costOfAll } from '../drafts/read-drafts'
import { createJudge } from '../judge-reasons'
import type { PreparedSlate } from '../prepare-prompt'
import type { Pick, PickOutcome, SlateItemView } from '../schema'
import { composePicks } from './compose-picks'
import { createPlacer, type PickVerdict, type PlaceHooks } from './place-picks'
import { streamPicks } from './stream-picks'

export type WrittenSlate = {
  items: readonly SlateItemView[]
  fault: CallFault | null
  usage: CallUsage
  /** Places filled before the ranking filled up. */
  placedByWriter: number
  /** All drafts, where more than one was asked for. */
  drafts: DraftView[]
}

export type SlateHooks = {
  /** What the page is told of its places. */
  places?: PlaceHooks
  /** Every pick as the writer wrote it; `verdict` settles as soon as it is decided. */
  onPick?: (pick: Pick, verdict: Promise<PickVerdict>) => void
  signal: AbortSignal | undefined
}

/**
 * Streams, grounds and places the picks of a prepared slate, and books what the call cost. It stores nothing: the site
 * keeps the result, a trial shows it.
 */
export async function writeSlate(prepared: PreparedSlate, writer: Writer, hooks: SlateHooks): Promise<WrittenSlate> {
  const { assembled, version } = prepared
  const { resolved } = writer
  const offered = new Set(prepared.candidates.map(({ filmId }) => filmId))
  const placer = createPlacer(
    prepared,
    resolved.writer,
    hooks.places ?? { show: () => undefined, settle: () => undefined },
  )
  const isKnown = (filmId: number) => offered.has(filmId)
  const places = Math.min(SLATE_SIZE, offered.size)
  const ask = (one: Writer, signal: AbortSignal | undefined, isEnough: () => boolean) => {
    if (one.resolved.writer === 'COMPOSER') return composePicks(assembled.data, signal)
    return streamPicks({
      model: one.resolved.model,
      instructions: assembled.instructions,
      prompt: assembled.prompt,
      schema: listSchema(assembled.sent),
      settings: { temperature: version.temperature, topP: version.topP, maxOutputTokens: version.maxTokens },
      isKnown,
      isEnough,
      timeouts: timeoutsOf(env()),
      signal,
    })
  }
  const calls = callsOf(writer)
  if (calls.length > 1) {
    const judge = createJudge(assembled, prepared.context.catalog, resolved.writer)
    const many = () => readListDrafts(calls, ask, { places, judge, isKnown, signal: hooks.signal })
    return placeBest(prepared, calls, many, placer, hooks)
  }
  const picks = ask(writer, hooks.signal, () => placer.keptByWriter >= places)
  let outcome: PickOutcome | undefined
  try {
    // What comes after the last place is read to its end, so that the tokens used are known.
    outcome = await drain(picks, async (pick) => {
      const { verdict } = await placer.take(pick)
      hooks.onPick?.(pick, verdict)
    })
    const placedByWriter = placer.items.length
    if (outcome.fault !== 'aborted') await placer.finish()
    return { items: placer.items, ...outcome, placedByWriter, drafts: [] }
  } finally {
    placer.end()
    if (outcome) await reportCall(resolved.server, 'list', outcome)
    await settleWriter(writer, outcome?.usage ?? usageOf(assembled, { chars: 0, counted: undefined, fault: 'cut' }))
  }
}

/** Of several drafts the best gets the places; what all of them cost is booked, call by call. */
async function placeBest(
  { assembled, context }: PreparedSlate,
  calls: readonly Writer[],
  readAll: () => ReturnType<typeof readListDrafts<Writer>>,
  placer: ReturnType<typeof createPlacer>,
  hooks: SlateHooks,
): Promise<WrittenSlate> {
  let read: Awaited<ReturnType<typeof readAll>> | undefined
  try {
    read = await readAll()
    const best = read.drafts[read.kept]?.read
    if (!best) throw new Error('no draft of a list was read')
    await drain(playDraft(best), async (pick) => {
      const { verdict } = await placer.take(pick)
      hooks.onPick?.(pick, verdict)
    })
    const placedByWriter = placer.items.length
    const fault = hooks.signal?.aborted ? 'aborted' : best.fault
    if (fault !== 'aborted') await placer.finish()
    const titleOf = (id: number) => context.catalog.films.get(id)?.title ?? `Id ${id}`
    const drafts = viewsOf(read, ({ read: picks, ...outcome }) => ({
      ...outcome,
      texts: picks.map(({ pick, judged }) => textOf(`${titleOf(pick.id)}: ${pick.reason}`, judged)),
    }))
    const usage = costOfAll(read.drafts.map((draft) => draft.read.usage))
    return { items: placer.items, fault, usage, placedByWriter, drafts }
  } finally {
    placer.end()
    for (const [place, call] of calls.entries()) {
      const outcome = read?.drafts[place]?.read
      if (outcome) await reportCall(call.resolved.server, 'list', outcome)
      await settleWriter(call, outcome?.usage ?? usageOf(assembled, { chars: 0, counted: undefined, fault: 'cut' }))
    }
  }
}

/** Reads every pick; when `take` throws, the generator is closed, which also ends the call. */
async function drain(
  picks: AsyncGenerator<Pick, PickOutcome, void>,
  take: (pick: Pick) => Promise<void>,
): Promise<PickOutcome> {
  try {
    for (;;) {
      const next = await picks.next()
      if (next.done) return next.value
      await take(next.value)
    }
  } catch (error) {
    await picks.return(undefined as never)
    throw error
  }
}
