import 'server-only'
import { settleCall } from '../ai/mutations'
import type { Viewer } from '../auth/viewer'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { titlesOf } from '../catalog/titles/films-named-in'
import { env } from '../env'
import { SLATE_SIZE } from '../prompts/parts/limits'
import { type GroundContext, groundPick } from '../recommendations/ground'
import type { Pick, PickOutcome } from '../recommendations/schema'
import { createReasonComposer } from '../recommendations/slate/compose-reason'
import { streamPicks } from '../recommendations/slate/stream-picks'
import { createFeed, type Feed } from './feed'
import type { PreparedTrial } from './prompt'
import { type ComposerCause, chooseTrialWriter } from './prompt'

/** One element as the model wrote it, and what the site would make of it. */
export type TrialPick = {
  filmId: number
  title: string
  year: number | null
  written: string
  /** What a card would say; null when the pick is dropped. */
  shown: string | null
  basis: string[]
  verdict: 'kept' | 'reason-replaced' | 'dropped' | 'beyond-the-last-place'
  why: 'unknown-id' | 'duplicate' | 'rated' | 'no-reason' | 'names-other-film' | 'too-far' | null
  afterMs: number
}

export type TrialSummary = {
  fault: string | null
  inputTokens: number
  outputTokens: number
  estimated: boolean
  totalMs: number
}

export type SlateTrial = {
  writer: { name: string; cause: ComposerCause }
  picks: Promise<Feed<TrialPick> | null>
  /** `kept` counts places filled; the ranking would fill the rest. */
  summary: Promise<TrialSummary & { kept: number; replaced: number; dropped: number }>
}

/** Runs a list for somebody without storing anything of it: no slate, no exposure, only the admin's use of the model. */
export async function runSlateTrial(
  admin: Viewer,
  prepared: PreparedTrial,
  signal: AbortSignal | undefined,
): Promise<SlateTrial> {
  const { resolved, reservation, cause } = await chooseTrialWriter(admin, prepared)
  const { version, assembled } = prepared
  const { MODEL_FIRST_TIMEOUT_MS, MODEL_GAP_TIMEOUT_MS, MODEL_TOTAL_TIMEOUT_MS } = env()
  const feed = createFeed<TrialPick>()
  const startedAt = performance.now()
  const elapsed = () => Math.round(performance.now() - startedAt)
  const judge = createJudge(prepared)

  const read = async () => {
    let outcome: PickOutcome | undefined
    try {
      const picks = streamPicks({
        model: resolved.model,
        instructions: assembled.instructions,
        prompt: assembled.prompt,
        settings: { temperature: version.temperature, topP: version.topP, maxOutputTokens: version.maxTokens },
        providerOptions: resolved.providerOptions,
        timeouts: { firstMs: MODEL_FIRST_TIMEOUT_MS, gapMs: MODEL_GAP_TIMEOUT_MS, totalMs: MODEL_TOTAL_TIMEOUT_MS },
        signal,
      })
      for (;;) {
        const next = await picks.next()
        if (next.done) {
          outcome = next.value
          break
        }
        feed.push({ ...judge.take(next.value), afterMs: elapsed() })
      }
    } finally {
      feed.end()
      const used = outcome ? outcome.usage.inputTokens + outcome.usage.outputTokens : 0
      if (reservation) await settleCall(reservation, used)
    }
    return { fault: outcome.fault, ...outcome.usage, totalMs: elapsed(), ...judge.counts }
  }
  const summary = read()
  // The boundary shows what goes wrong; this keeps the process from calling it unhandled meanwhile.
  summary.catch(() => undefined)
  return { writer: { name: resolved.name, cause }, picks: feed.first, summary }
}

function createJudge({ subject, assembled, candidates, moveLimit }: PreparedTrial) {
  const { catalog } = subject.context
  if (assembled.data.task !== 'slate') throw new Error('not the prompt of a slate')
  const composer = createReasonComposer(assembled.data)
  const shown = new Set<number>()
  const reachable = new Set(candidates.slice(0, SLATE_SIZE + moveLimit).map((candidate) => candidate.filmId))
  const context: GroundContext = {
    candidates: titled(
      candidates.map((candidate) => candidate.filmId),
      catalog,
    ),
    evidenceFilms: titled(
      assembled.data.evidence.map((film) => film.id),
      catalog,
    ),
    alreadyShown: shown,
    catalogTitles: titlesOf(catalog),
  }
  const counts = { kept: 0, replaced: 0, dropped: 0 }
  const titleOf = (id: number) => catalog.films.get(id)?.title

  function place(pick: Pick): Partial<TrialPick> & { verdict: TrialPick['verdict'] } {
    const grounded = groundPick(pick, context)
    if (!grounded.kept) return { verdict: 'dropped', why: grounded.dropped }
    if (!reachable.has(pick.id)) return { verdict: 'dropped', why: 'too-far' }
    if (shown.size >= SLATE_SIZE) return { verdict: 'beyond-the-last-place' }
    const composed = grounded.flagged ? composer.reasonFor(pick.id) : grounded.pick
    if (!composed) return { verdict: 'dropped', why: grounded.flagged }
    shown.add(pick.id)
    composer.notice(composed.reason)
    const basis = composed.basis.flatMap((id) => titleOf(id) ?? [])
    return {
      verdict: grounded.flagged ? 'reason-replaced' : 'kept',
      why: grounded.flagged,
      shown: composed.reason,
      basis,
    }
  }

  return {
    counts,
    take(pick: Pick): Omit<TrialPick, 'afterMs'> {
      const film = catalog.films.get(pick.id)
      const placed = place(pick)
      if (placed.verdict === 'dropped') counts.dropped += 1
      else if (placed.verdict !== 'beyond-the-last-place') counts.kept += 1
      if (placed.verdict === 'reason-replaced') counts.replaced += 1
      return {
        filmId: pick.id,
        title: film?.title ?? `Id ${pick.id}`,
        year: film?.year ?? null,
        written: pick.reason,
        shown: null,
        basis: [],
        why: null,
        ...placed,
      }
    },
  }
}

function titled(filmIds: readonly number[], catalog: CatalogSnapshot) {
  return new Map(
    filmIds.flatMap((id) => {
      const film = catalog.films.get(id)
      return film ? [[id, { id, title: film.title, year: film.year }] as const] : []
    }),
  )
}
