import 'server-only'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Writer } from '../../writers/choose-writer'
import { closeSlate } from '../mutations'
import type { PreparedSlate } from '../prepare-prompt'
import { findHeldFilms } from '../queries'
import type { SlateSummary } from '../schema'
import { createPlaceViews, type PlaceView } from './place-views'
import { renewalAt } from './renewal-at'
import { type WrittenSlate, writeSlate } from './write-slate'

type SlateRun = { slateId: string; prepared: PreparedSlate; writer: Writer; signal: AbortSignal | undefined }
type Views = ReturnType<typeof createPlaceViews>

export type LiveSlate = {
  id: string
  /** Eight places, each settled as soon as a film stands there; null when there are fewer films. */
  places: Promise<PlaceView | null>[]
  /** Settled when the slate is complete and stored. */
  summary: Promise<SlateSummary>
}

/** Starts the writer and returns at once. Nothing here throws: whatever fails, the ranking fills the places. */
export function runSlate(run: SlateRun): LiveSlate {
  const views = createPlaceViews(SLATE_SIZE)
  const summary = writeAndStore(run, views).catch((error): SlateSummary => {
    console.error('slate failed', error)
    views.end()
    return { writer: 'composer', model: run.writer.resolved.name, fault: 'failed', renewAfter: null }
  })
  return { id: run.slateId, places: views.promises, summary }
}

async function writeAndStore({ slateId, prepared, writer, signal }: SlateRun, views: Views): Promise<SlateSummary> {
  const places = { ...views, findHeld: () => findHeldFilms(slateId) }
  const written = await writeSlate(prepared, writer, { signal, places })
  views.end()
  const { items, usage } = written
  const fault = writer.cause === 'quota' || writer.cause === 'resting' ? writer.cause : written.fault
  const renewAfter = renewalAt(fault, 0)
  await closeSlate(slateId, {
    items: [...items],
    fault,
    renewAfter,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    abandoned: written.fault === 'aborted',
  })
  return { writer: writtenBy(written), model: writer.resolved.name, fault, renewAfter }
}

function writtenBy({ items, placedByWriter }: WrittenSlate): SlateSummary['writer'] {
  const byModel = items.filter((item) => item.servedBy === 'MODEL').length
  if (byModel === 0) return 'composer'
  return byModel === items.length && placedByWriter === items.length ? 'model' : 'mixed'
}
