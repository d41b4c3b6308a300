import 'server-only'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Writer } from '../../writers/choose-writer'
import { exposuresOf, type ServedWith } from '../exposure'
import type { ClosedSlate } from '../mutations'
import type { PreparedSlate } from '../prepare-prompt'
import { findHeldFilms } from '../queries'
import type { SlateSummary } from '../schema'
import type { PlaceHooks } from './place-picks'
import { createPlaceViews, type PlaceView } from './place-views'
import { renewalAt } from './renewal-at'
import { type WrittenSlate, writeSlate } from './write-slate'

type SlateRun = {
  slateId: string
  prepared: PreparedSlate
  writer: Writer
  served: ServedWith
  /** When the list was asked for, by performance.now(). */
  askedAt: number
  signal: AbortSignal | undefined
  /** Stores what was shown. */
  store: (end: ClosedSlate) => Promise<void>
}
type Views = ReturnType<typeof createPlaceViews>

export type LiveSlate = {
  id: string
  /** Eight places, each settled as soon as a film stands there; null when there are fewer films. */
  places: Promise<PlaceView | null>[]
  /** Settled when the slate is complete and stored. */
  summary: Promise<SlateSummary>
  /** False where our own composer writes: it is whole in some milliseconds, so that a page may wait for it. */
  takesTime: boolean
}

const isModels = ({ resolved }: Writer) => resolved.writer === 'MODEL'

/** Starts the writer and returns at once. Nothing here throws: whatever fails, the ranking fills the places. */
export function runSlate(run: SlateRun): LiveSlate {
  const views = createPlaceViews(SLATE_SIZE)
  const summary = writeAndStore(run, views).catch((error): SlateSummary => {
    console.error('slate failed', error)
    views.end()
    return { writer: 'composer', model: run.writer.resolved.name, fault: 'failed', renewAfter: null }
  })
  return { id: run.slateId, places: views.promises, summary, takesTime: isModels(run.writer) }
}

async function writeAndStore(run: SlateRun, views: Views): Promise<SlateSummary> {
  const { slateId, prepared, writer, signal } = run
  let firstCardMs: number | null = null
  const noteFirst = () => {
    firstCardMs ??= Math.round(performance.now() - run.askedAt)
  }
  const places: PlaceHooks = {
    show: (position, film) => {
      noteFirst()
      views.show(position, film)
    },
    settle: (item) => {
      noteFirst()
      views.settle(item)
    },
    findHeld: () => findHeldFilms(slateId),
  }
  const written = await writeSlate(prepared, writer, { signal, places })
  views.end()
  const { items, usage } = written
  const exposureOf = exposuresOf(prepared.context, run.served)
  const fault = writer.cause === 'quota' || writer.cause === 'resting' ? writer.cause : written.fault
  const renewAfter = renewalAt(fault, 0)
  const end = {
    items: items.map((item) => ({ ...item, ...exposureOf(item) })),
    firstCardMs,
    fault,
    renewAfter,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    abandoned: written.fault === 'aborted',
  }
  await run.store(end)
  return { writer: writtenBy(written), model: writer.resolved.name, fault, renewAfter }
}

function writtenBy({ items, placedByWriter }: WrittenSlate): SlateSummary['writer'] {
  const byModel = items.filter((item) => item.servedBy === 'MODEL').length
  if (byModel === 0) return 'composer'
  return byModel === items.length && placedByWriter === items.length ? 'model' : 'mixed'
}
