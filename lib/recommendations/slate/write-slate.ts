import 'server-only'
import { timeoutsOf } from '../../ai/call-clock'
import type { CallFault } from '../../ai/call-fault'
import { reportCall } from '../../ai/server/report'
import { type CallUsage, usageOf } from '../../ai/usage'
import { env } from '../../env'
import { writeDataBlock } from '../../prompts/parts/data-block'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { listSchema } from '../../prompts/person/list-schema'
import { settleWriter, type Writer } from '../../writers/choose-writer'
import type { PreparedSlate } from '../prepare-prompt'
import type { Pick, PickOutcome, SlateItemView } from '../schema'
import { createPlacer, type PickVerdict, type PlaceHooks } from './place-picks'
import { streamPicks } from './stream-picks'

export type WrittenSlate = {
  items: readonly SlateItemView[]
  fault: CallFault | null
  usage: CallUsage
  /** Places filled before the ranking filled up. */
  placedByWriter: number
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
  const picks = streamPicks({
    model: resolved.model,
    instructions: assembled.instructions,
    prompt: resolved.writer === 'COMPOSER' ? writeDataBlock(assembled.data) : assembled.prompt,
    schema: listSchema(assembled.sent),
    settings: { temperature: version.temperature, topP: version.topP, maxOutputTokens: version.maxTokens },
    isKnown: (filmId) => offered.has(filmId),
    isEnough: () => placer.keptByWriter >= Math.min(SLATE_SIZE, offered.size),
    timeouts: timeoutsOf(env()),
    signal: hooks.signal,
  })
  let outcome: PickOutcome | undefined
  try {
    // What comes after the last place is read to its end, so that the tokens used are known.
    outcome = await drain(picks, async (pick) => {
      const { verdict } = await placer.take(pick)
      hooks.onPick?.(pick, verdict)
    })
    const placedByWriter = placer.items.length
    if (outcome.fault !== 'aborted') await placer.finish()
    return { items: placer.items, ...outcome, placedByWriter }
  } finally {
    placer.end()
    if (outcome) await reportCall(resolved.server, 'list', outcome)
    await settleWriter(writer, outcome?.usage ?? usageOf(assembled, { chars: 0, counted: undefined, fault: 'cut' }))
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
