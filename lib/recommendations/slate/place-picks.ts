import 'server-only'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { titlesOf } from '../../catalog/titles/titles-of'
import { listFeedback } from '../../feedback/queries'
import { ENGLISH } from '../../languages/languages'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import type { Refusal } from '../../text-gate/parts/given'
import type { RefusedText } from '../../text-gate/parts/refused-text'
import { groundPick } from '../ground'
import { createJudge } from '../judge-reasons'
import { asksOfPerson, wishKeeper } from '../keep-wishes'
import type { PreparedSlate } from '../prepare-prompt'
import type { Pick, ServedByName, SlateItemView } from '../schema'
import { boundedOrder } from './bounded-order'
import { createReasonComposer } from './compose-reason'
import { LATE_MS } from './late-ms'
import { createLatePlaces } from './late-places'

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

/** What the page is told while a list is written. */
export type PlaceHooks = {
  /** A film stands in a place; its words come later. */
  show: (position: number, film: { filmId: number; propensity: number | null }) => void
  /** Film and words of a place are final. */
  settle: (item: SlateItemView) => void
  /** Films on the page that somebody has touched: they stay where they are. */
  findHeld?: () => Promise<number[]>
}

/**
 * Gives the picks of a writer their places: each is grounded, and none stands further from its rank than the bound.
 * Where the order is fixed, and wherever a model takes its time, the films of the ranking stand there first and get
 * their words, or give way, when its picks come. The ranking fills what is left.
 */
export function createPlacer(
  { context, assembled, candidates, moveLimit }: PreparedSlate,
  writtenBy: ServedByName,
  hooks: PlaceHooks,
) {
  const { catalog, viewer } = context
  const composer = createReasonComposer(assembled.data)
  const language = assembled.data.language ?? ENGLISH
  const wishes = asksOfPerson(context)
  const order = boundedOrder(
    candidates.map((candidate) => candidate.filmId),
    moveLimit,
    (ranked) => wishKeeper(catalog, wishes, ranked, moveLimit),
  )
  const items = new Map<number, SlateItemView>()
  let late: ReturnType<typeof createLatePlaces> | null = null
  let timer: NodeJS.Timeout | undefined
  let oldestWait: number | null = null
  const waiting = new Map<number, Waiting>()
  const byId = new Map(candidates.map((candidate) => [candidate.filmId, candidate]))
  const taken = new Set<number>()
  const grounds = {
    candidates: titled(byId.keys(), catalog),
    evidenceFilms: titled(
      [...assembled.sent.evidence, ...assembled.sent.disliked].map((film) => film.id),
      catalog,
    ),
    speakFor: (filmId: number) =>
      new Set(byId.get(filmId)?.contributions.flatMap((contribution) => contribution.filmId ?? [])),
    judge: createJudge(assembled, catalog, writtenBy),
    alreadyShown: taken,
    catalogTitles: titlesOf(catalog),
  }
  const isFull = () => items.size >= SLATE_SIZE

  /** The films that were rated, seen or refused while a model was still writing. The composer is too quick for that. */
  const ruledOut = (filmIds: number[]) =>
    writtenBy === 'MODEL' ? ruledOutSince(viewer.id, filmIds) : Promise.resolve(new Set<number>())

  const findHeld = async () => (await hooks.findHeld?.().catch(() => [])) ?? []

  const composed = (filmId: number, servedBy: ServedByName): Words | null => {
    const reason = composer.reasonFor(filmId)
    return reason && { ...reason, servedBy }
  }

  const filmOf = (filmId: number) => ({ filmId, propensity: byId.get(filmId)?.propensity ?? null })

  function put(filmId: number, words: Words, position = items.size): SlateItemView {
    const item: SlateItemView = { position, ...filmOf(filmId), ...words, language }
    order.take(filmId)
    taken.add(filmId)
    composer.notice(words.reason)
    items.set(position, item)
    hooks.settle(item)
    return item
  }

  function putPick(filmId: number, { words, decide }: Waiting, position?: number): void {
    const item = put(filmId, words, position)
    waiting.delete(filmId)
    const why = words.refused?.why
    decide(why ? { verdict: 'reason-replaced', why, item } : { verdict: 'kept', why: null, item })
  }

  function fill(writerHasEnded: boolean): void {
    for (let id = order.next(writerHasEnded); id !== undefined && !isFull(); id = order.next(writerHasEnded)) {
      const pick = waiting.get(id)
      const words = pick?.words ?? composed(id, 'RANKING')
      if (pick) putPick(id, pick)
      else if (words) put(id, words)
      else order.drop(id)
    }
    if (waiting.size === 0) oldestWait = null
    watch()
  }

  /** The model takes its time: every film of the list stands there now, as far as it is known. */
  function showAll(): void {
    if (late || isFull()) return
    const places = createLatePlaces(order.rankOf, { size: SLATE_SIZE, limit: moveLimit, allows: order.allows })
    late = places
    for (const { filmId } of items.values()) places.show(filmId, true)
    for (let id = order.next(true); id !== undefined && places.shown.length < SLATE_SIZE; id = order.next(true)) {
      const position = places.shown.length
      const pick = waiting.get(id)
      places.show(id, pick !== undefined)
      order.take(id)
      if (pick) putPick(id, pick, position)
      else hooks.show(position, filmOf(id))
    }
    for (const [id, pick] of waiting) void takeLate(id, pick)
  }

  async function takeLate(filmId: number, pick: Waiting): Promise<void> {
    if (!late) return
    const shown = late.open.map((at) => late?.shown[at] ?? 0)
    const held = new Set([...(await findHeld()), ...(await ruledOut(shown))])
    const place = late.placeFor(filmId, held)
    if (!place) {
      waiting.delete(filmId)
      return pick.decide(order.mayReach(filmId, SLATE_SIZE) ? notNeeded : dropped('too-far'))
    }
    late.take(filmId, place)
    if (place.moved) hooks.show(place.moved.position, filmOf(place.moved.filmId))
    putPick(filmId, pick, place.position)
  }

  function watch(): void {
    clearTimeout(timer)
    if (writtenBy !== 'MODEL' || late || isFull()) return
    const waited = oldestWait === null ? 0 : performance.now() - oldestWait
    timer = setTimeout(showAll, Math.max(0, LATE_MS - waited))
  }

  function rule(filmId: number): void {
    order.drop(filmId)
    waiting.get(filmId)?.decide(dropped('rated'))
    waiting.delete(filmId)
  }

  // Nothing a model may write could change the order.
  if (writtenBy === 'MODEL' && moveLimit === 0) showAll()
  else watch()

  return {
    get items(): readonly SlateItemView[] {
      return [...items.values()].toSorted((a, b) => a.position - b.position)
    },
    /** Picks that have a place, or may still get one. */
    get keptByWriter() {
      const placed = [...items.values()].filter(({ servedBy }) => servedBy !== 'RANKING').length
      return placed + [...waiting.keys()].filter((id) => order.mayReach(id, SLATE_SIZE)).length
    },
    /** Takes the next pick. What becomes of it may be open until its place is free, or until the end. */
    async take(pick: Pick): Promise<{ verdict: Promise<PickVerdict> }> {
      const isShown = late?.shown.includes(pick.id) === true
      const rated = isFull() || isShown ? undefined : await ruledOut([pick.id])
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
      taken.add(pick.id)
      const verdict = new Promise<PickVerdict>((decide) => {
        waiting.set(pick.id, { words, decide })
      })
      const accepted = waiting.get(pick.id)
      if (late && accepted) await takeLate(pick.id, accepted)
      else {
        oldestWait ??= performance.now()
        order.want(pick.id)
        fill(false)
      }
      return { verdict }
    },
    /** Nothing more will come: the ranking fills what is left. */
    async finish(): Promise<void> {
      clearTimeout(timer)
      if (!late) {
        for (const id of await ruledOut(order.left)) rule(id)
        return fill(true)
      }
      for (const position of late.open) {
        const filmId = late.shown[position] ?? 0
        const words = composed(filmId, 'RANKING')
        late.settle(position)
        if (words) put(filmId, words, position)
      }
    },
    /** Decides on every pick still without a place. */
    end(): void {
      clearTimeout(timer)
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
