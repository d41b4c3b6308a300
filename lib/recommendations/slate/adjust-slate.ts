import 'server-only'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { assembleSlate } from '../../prompts/person/assemble'
import { promptOf } from '../../prompts/prompts'
import type { Candidate } from '../../recommender/types'
import { type RecommendationContext, rankOnly, ruledOutAmong, seenFilmIds } from '../context/context'
import { servingEngine } from '../context/serving-engine'
import { drawCandidates } from '../draw-candidates'
import { exposuresOf } from '../exposure'
import { answersWish, asksOfPerson } from '../keep-wishes'
import { factsOf, promptSubject } from '../prompt-subject'
import type { SlateItemView, StoredSlate } from '../schema'
import { lastSaid, type SaidOfFilm, saidSince, wordsAfter } from '../slate-changes'
import { adjustList, type Replacement } from './adjust-list'
import { createReasonComposer } from './compose-reason'
import { saveAdjustment } from './mutations'

/** Places a word about a film that is not on the list may move. */
const MOVES_PER_FILM = 2

/**
 * Brings a stored list up to what the person has said since: films they have dealt with and films a rule forbids give
 * way, what they said of other films moves two places at most, and no reason rests on what no longer holds. Null when
 * another page of theirs has just done so: then the list is to be read again.
 */
export async function adjustSlate(
  known: RecommendationContext,
  slate: StoredSlate,
  day: string,
  language: string,
): Promise<StoredSlate | null> {
  const { viewer, profile } = known
  if (stands(known, slate)) return slate

  const gone = filmsToGo(known, slate)
  const engine = await servingEngine(known)
  const context = { ...known, engine }
  const { candidates, seed } = await drawCandidates(context, day)
  const said = saidSince(profile.events, slate.saidUntil)
  const replaced = adjustList({
    items: slate.items,
    ranked: oneOfASeries(context, candidates, slate, gone),
    gone,
    kept: new Set(profile.films.filter(({ weight }) => weight > 0).map(({ filmId }) => filmId)),
    moves: MOVES_PER_FILM * filmsElsewhere(wordsAfter(profile.events, slate.saidUntil), said, slate),
    reach: SLATE_SIZE + (slate.moveLimit ?? 0),
    size: SLATE_SIZE,
    asked: {
      wishes: asksOfPerson(context),
      answers: (filmId, wish) => answersWish(context.catalog, filmId, wish),
    },
  })
  const stale = itemsWithStaleReason(context, slate, replaced, new Set(said.map(({ filmId }) => filmId)))
  const items = writeItems(context, slate, replaced, stale, { candidates, seed, language })
  const change = { kind: 'adjusted' as const, said, replaced }
  const worthTelling = said.length > 0 || replaced.length > 0
  const now = { profileVersion: viewer.profileVersion, saidUntil: lastSaid(profile.events) }
  const exposureOf = exposuresOf(context, {
    promptVersionId: slate.promptVersionId,
    variantId: slate.variantId,
    model: slate.model,
    engineConfig: engine.config.version,
    profileVersion: viewer.profileVersion,
  })
  const saved = await saveAdjustment(viewer.id, slate, {
    ...now,
    change: worthTelling ? change : null,
    items: items.map((item) => ({ ...item, ...exposureOf(item) })),
    candidates: candidates.filter(({ filmId }) => items.some((item) => item.filmId === filmId)),
  })
  if (!saved) return null
  const outIds = new Set(replaced.map(({ outId }) => outId))
  const rewritten = new Set(items.map(({ filmId }) => filmId))
  const staying = slate.items.filter(({ filmId }) => !outIds.has(filmId) && !rewritten.has(filmId))
  return {
    ...slate,
    ...now,
    items: [...staying, ...items].toSorted((a, b) => a.position - b.position),
    candidateIds: [...new Set([...slate.candidateIds, ...items.map(({ filmId }) => filmId)])],
    changes: worthTelling ? [...slate.changes, change] : slate.changes,
  }
}

/** Whether a list needs no adjusting: nothing was said since, and no film of it was dealt with or is ruled out. */
export function stands(known: RecommendationContext, slate: StoredSlate): boolean {
  const { viewer, profile, catalog, feedback, today } = known
  if (slate.profileVersion !== viewer.profileVersion) return false
  const ids = slate.items.map(({ filmId }) => filmId)
  const of = JSON.stringify([ids, viewer.avoid, viewer.children, today])
  const last = stood.get(profile)
  if (last?.of === of && last.catalog === catalog && last.feedback === feedback) return true
  const isGood = filmsToGo(known, slate).size === 0
  if (isGood) stood.set(profile, { of, catalog, feedback })
  return isGood
}

/** What was found to stand of a profile that is the very same as last time: its films, and what they were held against. */
const stood = new WeakMap<
  RecommendationContext['profile'],
  { of: string } & Pick<RecommendationContext, 'catalog' | 'feedback'>
>()

/** The candidates without films of a series that has one among those that stay. */
function oneOfASeries(
  { catalog }: RecommendationContext,
  candidates: readonly Candidate[],
  { items }: StoredSlate,
  gone: ReadonlySet<number>,
): Candidate[] {
  const seriesOf = (filmId: number) => catalog.films.get(filmId)?.series ?? null
  const staying = items.map(({ filmId }) => filmId).filter((id) => !gone.has(id))
  const taken = new Set(staying.map(seriesOf))
  return candidates.filter(({ filmId }) => {
    const series = seriesOf(filmId)
    if (series === null || staying.includes(filmId)) return true
    if (taken.has(series)) return false
    taken.add(series)
    return true
  })
}

/** Films of the list that may not be shown any longer. */
function filmsToGo(context: RecommendationContext, { items }: StoredSlate): Set<number> {
  const dealtWith = seenFilmIds(context)
  const ids = items.map(({ filmId }) => filmId)
  return new Set([...ids.filter((id) => dealtWith.has(id)), ...ruledOutAmong(context, ids)])
}

/** Films spoken of that are not on the list. Words removed from the history can no longer be counted and count as one film. */
function filmsElsewhere(words: readonly SaidOfFilm[], said: readonly SaidOfFilm[], { items }: StoredSlate): number {
  if (words.length === 0) return 1
  const listed = new Set(items.map(({ filmId }) => filmId))
  return new Set(said.map(({ filmId }) => filmId).filter((id) => !listed.has(id))).size
}

/** Films that stay, but whose reason rests on something said otherwise or taken back since. */
function itemsWithStaleReason(
  { profile }: RecommendationContext,
  { items }: StoredSlate,
  replaced: readonly Replacement[],
  saidOf: ReadonlySet<number>,
): SlateItemView[] {
  const outIds = new Set(replaced.map(({ outId }) => outId))
  const standing = new Set([...profile.films.map(({ filmId }) => filmId), ...profile.examples])
  return items
    .filter(({ filmId }) => !outIds.has(filmId))
    .filter(({ basis }) => basis.some((id) => saidOf.has(id) || !standing.has(id)))
}

function writeItems(
  context: RecommendationContext,
  slate: StoredSlate,
  replaced: readonly Replacement[],
  stale: readonly SlateItemView[],
  { candidates, seed, language }: { candidates: readonly Candidate[]; seed: number; language: string },
): SlateItemView[] {
  const staleIds = stale.map(({ filmId }) => filmId)
  const incoming = replaced.flatMap(({ inId }) => inId ?? [])
  const wanted = [...incoming, ...staleIds]
  if (wanted.length === 0) return []
  const offered = new Set(candidates.map(({ filmId }) => filmId))
  const others = staleIds.filter((id) => !offered.has(id))
  const all = [...candidates, ...rankOnly(context, others, seed)].filter(({ filmId }) => wanted.includes(filmId))
  const facts = factsOf(context, wanted)
  const { data } = assembleSlate(promptOf('SLATE'), '', { ...promptSubject(context, seed), language }, all, facts, 0)
  const composer = createReasonComposer(data)
  for (const item of slate.items) if (!staleIds.includes(item.filmId)) composer.notice(item.reason)

  const write = (filmId: number, position: number, propensity: number | null): SlateItemView[] => {
    const reason = composer.reasonFor(filmId)
    return reason ? [{ filmId, position, propensity, servedBy: 'RANKING', language, ...reason }] : []
  }
  return [
    ...replaced.flatMap(({ inId, position }) => (inId === null ? [] : write(inId, position, null))),
    ...stale.flatMap(({ filmId, position, propensity }) => write(filmId, position, propensity)),
  ]
}
