import 'server-only'
import { type Reservation, settleCall } from '../../ai/mutations'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { titlesOf } from '../../catalog/titles/films-named-in'
import { env } from '../../env'
import { listFeedback } from '../../feedback/queries'
import type { SlateData } from '../../prompts/parts/data-block'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { AssembledPrompt } from '../../prompts/person/assemble'
import type { Candidate } from '../../recommender/types'
import type { ResolvedModel } from '../../writers/resolve-model'
import { groundPick } from '../ground'
import { closeSlate } from '../mutations'
import type { Pick, PickOutcome, SlateItemView, SlateSummary } from '../schema'
import { createReasonComposer } from './compose-reason'
import { holdOrder } from './hold-order'
import { createSlots } from './slots'
import { streamPicks } from './stream-picks'

type SlateRun = {
  slateId: string
  userId: string
  resolved: ResolvedModel
  reservation: Reservation | null
  refusal: 'quota' | null
  assembled: AssembledPrompt
  settings: { temperature: number; topP: number; maxOutputTokens: number }
  candidates: Candidate[]
  /** How many places a pick may stand from its rank. */
  moveLimit: number
  catalog: CatalogSnapshot
  signal: AbortSignal | undefined
}

export type LiveSlate = {
  id: string
  /** Eight places, each settled as soon as its film is known; null when there are fewer films. */
  places: Promise<SlateItemView | null>[]
  /** Settled when the list is complete and stored. */
  summary: Promise<SlateSummary>
}

/** Starts the model and returns at once. Nothing here throws: whatever fails, the ranking fills the places. */
export function runSlate(run: SlateRun): LiveSlate {
  const slots = createSlots<SlateItemView>(SLATE_SIZE)
  const summary = fillSlots(run, slots).catch((error): SlateSummary => {
    console.error('slate failed', error)
    slots.end()
    return { writer: 'composer', model: run.resolved.name, fault: 'failed' }
  })
  return { id: run.slateId, places: slots.promises, summary }
}

async function fillSlots(run: SlateRun, slots: ReturnType<typeof createSlots<SlateItemView>>): Promise<SlateSummary> {
  const { MODEL_FIRST_TIMEOUT_MS, MODEL_GAP_TIMEOUT_MS, MODEL_TOTAL_TIMEOUT_MS } = env()
  const place = createPlacer(run, slots)
  const picks = streamPicks({
    model: run.resolved.model,
    instructions: run.assembled.instructions,
    prompt: run.assembled.prompt,
    settings: run.settings,
    providerOptions: run.resolved.providerOptions,
    timeouts: { firstMs: MODEL_FIRST_TIMEOUT_MS, gapMs: MODEL_GAP_TIMEOUT_MS, totalMs: MODEL_TOTAL_TIMEOUT_MS },
    signal: run.signal,
  })
  const outcome = await drain(picks, async (pick) => {
    await place.pick(pick)
    return !slots.full
  })
  if (run.reservation) await settleCall(run.reservation, outcome.usage.inputTokens + outcome.usage.outputTokens)
  const abandoned = outcome.fault === 'aborted'
  const modelPicked = slots.filled.length
  if (!abandoned) await place.finish()
  slots.end()
  const fault = run.refusal ?? outcome.fault
  await closeSlate(run.slateId, { items: slots.filled, fault, ...tokensOf(outcome), abandoned })
  const writer = writerOf(slots.filled, modelPicked)
  return { writer, model: run.resolved.name, fault }
}

const tokensOf = ({ usage }: PickOutcome) => ({ inputTokens: usage.inputTokens, outputTokens: usage.outputTokens })

function writerOf(items: SlateItemView[], modelPicked: number): SlateSummary['writer'] {
  const byModel = items.filter((item) => item.servedBy === 'MODEL').length
  if (byModel === 0) return 'composer'
  return byModel === items.length && modelPicked === items.length ? 'model' : 'mixed'
}

/** Reads picks until `keepGoing` says no; the generator is then closed, which also ends the call. */
async function drain(
  picks: AsyncGenerator<Pick, PickOutcome, void>,
  take: (pick: Pick) => Promise<boolean>,
): Promise<PickOutcome> {
  let enough = false
  for (;;) {
    const next = await picks.next()
    if (next.done) return next.value
    // What comes after the last place is read to its end, so that the tokens used are known.
    if (!enough) enough = !(await take(next.value))
  }
}

type Placed = Omit<SlateItemView, 'position' | 'filmId' | 'propensity'>

function createPlacer(run: SlateRun, slots: ReturnType<typeof createSlots<SlateItemView>>) {
  const composer = createReasonComposer(run.assembled.data as SlateData)
  const order = holdOrder(
    run.candidates.map((candidate) => candidate.filmId),
    run.moveLimit,
  )
  const shown = new Set<number>()
  /** Picks that wait for their place. */
  const held = new Map<number, Placed>()
  const byId = new Map(run.candidates.map((candidate) => [candidate.filmId, candidate]))
  const offered = titled(byId.keys(), run.catalog)
  const evidence = titled(
    run.assembled.data.evidence.map((film) => film.id),
    run.catalog,
  )
  const titles = titlesOf(run.catalog)
  const own = run.resolved.writer

  const put = (filmId: number, { reason, basis, servedBy }: Placed) => {
    order.take(filmId)
    shown.add(filmId)
    composer.notice(reason)
    slots.fill({
      position: slots.filled.length,
      filmId,
      reason,
      basis,
      servedBy,
      propensity: byId.get(filmId)?.propensity ?? null,
    })
  }

  const composed = (filmId: number, servedBy: Placed['servedBy']): Placed | null => {
    const reason = composer.reasonFor(filmId)
    return reason && { ...reason, servedBy }
  }

  const fill = (modelHasEnded: boolean) => {
    for (let id = order.next(modelHasEnded); id !== undefined && !slots.full; id = order.next(modelHasEnded)) {
      const placed = held.get(id) ?? composed(id, 'RANKING')
      if (placed) put(id, placed)
      else order.drop(id)
    }
  }

  return {
    async pick(pick: Pick) {
      const rated = own === 'MODEL' ? await ruledOutSince(run.userId, [pick.id]) : undefined
      const grounded = groundPick(pick, {
        candidates: offered,
        evidenceFilms: evidence,
        alreadyShown: shown,
        rated,
        catalogTitles: titles,
      })
      if (grounded.kept && !held.has(pick.id)) {
        const placed = grounded.flagged ? composed(pick.id, 'COMPOSER') : { ...grounded.pick, servedBy: own }
        if (placed) {
          held.set(pick.id, placed)
          order.want(pick.id)
        }
      }
      if (!grounded.kept && grounded.dropped === 'rated') order.drop(pick.id)
      fill(false)
    },
    /** Nothing more will come: the ranking fills what is left. */
    async finish() {
      if (own === 'MODEL') for (const id of await ruledOutSince(run.userId, order.left)) order.drop(id)
      fill(true)
    },
  }
}

/** Those of the films that were rated, seen or refused while the model was still writing. */
async function ruledOutSince(userId: string, filmIds: number[]): Promise<Set<number>> {
  const feedback = await listFeedback(userId, filmIds)
  return new Set(
    filmIds.filter((filmId) => {
      const said = feedback.get(filmId)
      return said && (said.rating !== null || said.seen || said.notForMe)
    }),
  )
}

function titled(filmIds: Iterable<number>, catalog: CatalogSnapshot) {
  const films = new Map<number, { id: number; title: string; year: number }>()
  for (const id of filmIds) {
    const film = catalog.films.get(id)
    if (film) films.set(id, { id, title: film.title, year: film.year })
  }
  return films
}
