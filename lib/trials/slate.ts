import 'server-only'
import type { Viewer } from '../auth/viewer'
import type { CatalogSnapshot } from '../catalog/snapshot'
import type { DraftView } from '../recommendations/drafts/draft-view'
import { type PreparedSlate, writerFor } from '../recommendations/prepare-prompt'
import type { Pick, SlateItemView } from '../recommendations/schema'
import type { PickVerdict } from '../recommendations/slate/place-picks'
import { writeSlate } from '../recommendations/slate/write-slate'
import { createFeed, type Feed } from './feed'
import type { TrialWriter } from './prompt'

/** What the site makes of one element. */
export type TrialVerdict = {
  verdict: PickVerdict['verdict']
  why: PickVerdict['why']
  /** From 0; null when it has no place. */
  position: number | null
  /** What a card would say; null when there is none. */
  shown: string | null
  basis: string[]
}

/** One element as the writer wrote it. The verdict may be open until the place of the film is. */
export type TrialPick = {
  filmId: number
  title: string
  year: number | null
  written: string
  afterMs: number
  verdict: Promise<TrialVerdict>
}

export type TrialSummary = {
  fault: string | null
  inputTokens: number
  outputTokens: number
  estimated: boolean
  totalMs: number
  /** All drafts, where more than one was asked for. */
  drafts: DraftView[]
}

export type SlateTrialSummary = TrialSummary & {
  replaced: number
  dropped: number
  /** The slate as the site would show it. */
  items: (SlateItemView & { title: string })[]
}

export type SlateTrial = {
  writer: TrialWriter
  picks: Promise<Feed<TrialPick> | null>
  summary: Promise<SlateTrialSummary>
}

/** Writes a slate for somebody without storing anything of it: no slate, no exposure, only the admin's use of the model. */
export async function runSlateTrial(
  admin: Viewer,
  prepared: PreparedSlate,
  signal: AbortSignal | undefined,
): Promise<SlateTrial> {
  const writer = await writerFor(prepared, admin)
  const { catalog } = prepared.context
  const feed = createFeed<TrialPick>()
  const startedAt = performance.now()
  const elapsed = () => Math.round(performance.now() - startedAt)
  const verdicts: Promise<PickVerdict>[] = []
  const onPick = (pick: Pick, verdict: Promise<PickVerdict>) => {
    verdicts.push(verdict)
    feed.push({ ...entryOf(pick, verdict, catalog), afterMs: elapsed() })
  }

  const read = async (): Promise<SlateTrialSummary> => {
    const { items, fault, usage, drafts } = await writeSlate(prepared, writer, { signal, onPick })
    const settled = await Promise.all(verdicts)
    const count = (wanted: PickVerdict['verdict']) => settled.filter(({ verdict }) => verdict === wanted).length
    return {
      fault,
      ...usage,
      drafts,
      totalMs: elapsed(),
      replaced: count('reason-replaced'),
      dropped: count('dropped'),
      items: items.map((item) => ({ ...item, title: titleOf(item.filmId, catalog) })),
    }
  }
  const summary = read().finally(() => feed.end())
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  summary.catch(() => undefined)
  return { writer: { name: writer.resolved.name, cause: writer.cause }, picks: feed.first, summary }
}

const titleOf = (id: number, { films }: CatalogSnapshot) => films.get(id)?.title ?? `Id ${id}`

function entryOf(pick: Pick, verdict: Promise<PickVerdict>, catalog: CatalogSnapshot): Omit<TrialPick, 'afterMs'> {
  return {
    filmId: pick.id,
    title: titleOf(pick.id, catalog),
    year: catalog.films.get(pick.id)?.year ?? null,
    written: pick.reason,
    verdict: verdict.then(({ verdict: name, why, item }) => ({
      verdict: name,
      why,
      position: item?.position ?? null,
      shown: item?.reason ?? null,
      basis: item?.basis.map((id) => titleOf(id, catalog)) ?? [],
    })),
  }
}
