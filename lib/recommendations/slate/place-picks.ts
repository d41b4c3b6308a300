import 'server-only'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { titlesOf } from '../../catalog/titles/titles-of'
import { listFeedback } from '../../feedback/queries'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Refusal } from '../../text-gate/parts/given'
import type { RefusedText } from '../../text-gate/parts/refused-text'
import { groundPick } from '../ground'
import { createJudge } from '../judge-reasons'
import { asksOfProfile, wishKeeper } from '../keep-wishes'
import type { PreparedSlate } from '../prepare-prompt'
import type { Pick, ServedByName, SlateItemView } from '../schema'
import { boundedOrder } from './bounded-order'
import { createReasonComposer } from './compose-reason'

export type DropCause = 'unknown-id' | 'duplicate' | 'rated' | 'no-reason' | 'too-far'

/** What became of one pick of the writer. `item`: its place and the words beside it. */
export type PickVerdict =
  | { verdict: 'kept'; why: null; item: SlateItemView }
  | { verdict: 'reason-replaced'; why: Refusal; item: SlateItemView }
  | { verdict: 'dropped'; why: DropCause; item: null }
  | { verdict: 'beyond-the-last-place'; why: null; item: null }

type Words = { reason: string; basis: number[]; servedBy: ServedByName; refused?: RefusedText }
/** A grounded pick until its place within the bound is free. */
type Waiting = { words: Words; decide: (verdict: PickVerdict) => void }

const dropped = (why: DropCause): PickVerdict => ({ verdict: 'dropped', why, item: null })
const notNeeded: PickVerdict = { verdict: 'beyond-the-last-place', why: null, item: null }

/**
 * Gives the picks of a writer their places: each is grounded, and none stands further from its rank than the bound.
 * The ranking fills what is left.
 */
export function createPlacer(
  { context, assembled, candidates, moveLimit }: PreparedSlate,
  writtenBy: ServedByName,
  onPlaced: (item: SlateItemView) => void,
) {
  const { catalog, viewer } = context
  const composer = createReasonComposer(assembled.data)
  const wishes = asksOfProfile(context.profile)
  const order = boundedOrder(
    candidates.map((candidate) => candidate.filmId),
    moveLimit,
    (ranked) => wishKeeper(catalog, wishes, ranked, moveLimit),
  )
  const items: SlateItemView[] = []
  const waiting = new Map<number, Waiting>()
  const byId = new Map(candidates.map((candidate) => [candidate.filmId, candidate]))
  const taken = new Set<number>()
  const grounds = {
    candidates: titled(byId.keys(), catalog),
    evidenceFilms: titled(
      assembled.data.evidence.map((film) => film.id),
      catalog,
    ),
    speakFor: (filmId: number) =>
      new Set(byId.get(filmId)?.contributions.flatMap((contribution) => contribution.filmId ?? [])),
    judge: createJudge(assembled, catalog, writtenBy),
    alreadyShown: taken,
    catalogTitles: titlesOf(catalog),
  }
  const isFull = () => items.length >= SLATE_SIZE

  /** The films that were rated, seen or refused while a model was still writing. The composer is too quick for that. */
  const ruledOut = (filmIds: number[]) =>
    writtenBy === 'MODEL' ? ruledOutSince(viewer.id, filmIds) : Promise.resolve(new Set<number>())

  const composed = (filmId: number, servedBy: ServedByName): Words | null => {
    const reason = composer.reasonFor(filmId)
    return reason && { ...reason, servedBy }
  }

  function put(filmId: number, words: Words): SlateItemView {
    const { propensity } = byId.get(filmId) ?? { propensity: null }
    const item: SlateItemView = { position: items.length, filmId, propensity, ...words }
    order.take(filmId)
    taken.add(filmId)
    composer.notice(words.reason)
    items.push(item)
    onPlaced(item)
    return item
  }

  function fill(writerHasEnded: boolean): void {
    for (let id = order.next(writerHasEnded); id !== undefined && !isFull(); id = order.next(writerHasEnded)) {
      const pick = waiting.get(id)
      const words = pick?.words ?? composed(id, 'RANKING')
      if (!words) {
        order.drop(id)
        continue
      }
      const item = put(id, words)
      waiting.delete(id)
      const why = words.refused?.why
      pick?.decide(why ? { verdict: 'reason-replaced', why, item } : { verdict: 'kept', why: null, item })
    }
  }

  function rule(filmId: number): void {
    order.drop(filmId)
    waiting.get(filmId)?.decide(dropped('rated'))
    waiting.delete(filmId)
  }

  return {
    items: items as readonly SlateItemView[],
    /** Picks that have a place, or may still get one. */
    get keptByWriter() {
      const placed = items.filter(({ servedBy }) => servedBy !== 'RANKING').length
      return placed + [...waiting.keys()].filter((id) => order.mayReach(id, SLATE_SIZE)).length
    },
    /** Takes the next pick. What becomes of it may be open until its place is free, or until the end. */
    async take(pick: Pick): Promise<{ verdict: Promise<PickVerdict> }> {
      const rated = isFull() ? undefined : await ruledOut([pick.id])
      const grounded = groundPick(pick, { ...grounds, rated })
      if (!grounded.kept) {
        if (grounded.dropped === 'rated') rule(pick.id)
        fill(false)
        return { verdict: Promise.resolve(dropped(grounded.dropped)) }
      }
      if (isFull())
        return { verdict: Promise.resolve(order.mayReach(pick.id, SLATE_SIZE) ? notNeeded : dropped('too-far')) }
      const {
        refused,
        pick: { reason, basis },
      } = grounded
      const instead = refused && composed(pick.id, 'COMPOSER')
      const words = refused ? instead && { ...instead, refused } : { reason, basis, servedBy: writtenBy }
      if (!words) return { verdict: Promise.resolve(dropped('no-reason')) }
      const verdict = new Promise<PickVerdict>((decide) => {
        waiting.set(pick.id, { words, decide })
      })
      taken.add(pick.id)
      order.want(pick.id)
      fill(false)
      return { verdict }
    },
    /** Nothing more will come: the ranking fills what is left. */
    async finish(): Promise<void> {
      for (const id of await ruledOut(order.left)) rule(id)
      fill(true)
    },
    /** Decides on every pick still without a place. */
    end(): void {
      for (const [id, { decide }] of waiting) decide(order.mayReach(id, SLATE_SIZE) ? notNeeded : dropped('too-far'))
      waiting.clear()
    },
  }
}

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
