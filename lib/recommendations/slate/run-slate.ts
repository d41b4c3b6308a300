import 'server-only'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Writer } from '../../writers/choose-writer'
import { closeSlate } from '../mutations'
import type { PreparedSlate } from '../prepare-prompt'
import type { SlateItemView, SlateSummary } from '../schema'
import { createSlots } from './slots'
import { type WrittenSlate, writeSlate } from './write-slate'

type SlateRun = { slateId: string; prepared: PreparedSlate; writer: Writer; signal: AbortSignal | undefined }
type Slots = ReturnType<typeof createSlots<SlateItemView>>

export type LiveSlate = {
  id: string
  /** Eight places, each settled as soon as its film is known; null when there are fewer films. */
  places: Promise<SlateItemView | null>[]
  /** Settled when the slate is complete and stored. */
  summary: Promise<SlateSummary>
}

/** Starts the writer and returns at once. Nothing here throws: whatever fails, the ranking fills the places. */
export function runSlate(run: SlateRun): LiveSlate {
  const slots = createSlots<SlateItemView>(SLATE_SIZE)
  const summary = writeAndStore(run, slots).catch((error): SlateSummary => {
    console.error('slate failed', error)
    slots.end()
    return { writer: 'composer', model: run.writer.resolved.name, fault: 'failed' }
  })
  return { id: run.slateId, places: slots.promises, summary }
}

async function writeAndStore({ slateId, prepared, writer, signal }: SlateRun, slots: Slots): Promise<SlateSummary> {
  const written = await writeSlate(prepared, writer, { signal, onPlaced: (item) => slots.fill(item) })
  slots.end()
  const { items, usage } = written
  const fault = writer.cause === 'quota' || writer.cause === 'resting' ? writer.cause : written.fault
  await closeSlate(slateId, {
    items: [...items],
    fault,
    inputTokens: usage.inputTokens,
    outputTokens: usage.outputTokens,
    abandoned: written.fault === 'aborted',
  })
  return { writer: writtenBy(written), model: writer.resolved.name, fault }
}

function writtenBy({ items, placedByWriter }: WrittenSlate): SlateSummary['writer'] {
  const byModel = items.filter((item) => item.servedBy === 'MODEL').length
  if (byModel === 0) return 'composer'
  return byModel === items.length && placedByWriter === items.length ? 'model' : 'mixed'
}
