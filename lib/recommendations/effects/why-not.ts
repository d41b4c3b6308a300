import { facetLabel, facetsOf, facetTypeOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { profileOf } from '../../profile/profile'
import { brokenBy } from '../../profile/ranking/rules'
import type { EditRecord } from '../../profile/schema'
import { SLATE_SIZE } from '../../prompts/parts/limits'
import { standingOf } from '../../recommender/rank/film-standing'
import type { Contribution, Facet } from '../../recommender/types'
import { LEVEL_STRENGTH, type Level } from '../../wishes/levels'
import { type RecommendationContext, rankFor, rankRequest, rulesFor, seenFilmIds } from '../context/context'
import { nothingWaits, orderOfDay, PLACES_DOWN, type Waiting } from '../passed-over'

/** One thing said that would bring the film into the eight. */
export type OneChange = { facet: Facet; label: string; level: Level }

export type WhyNot = {
  rank: number
  of: number
  /** Among the eight as they would be made now. */
  isIn: boolean
  /** Why it is not proposed at all, whatever its rank. */
  keptOut: 'dealt-with' | 'rule' | 'later-part' | 'replaced' | 'rests' | null
  /** Of a film that rests: the first day it may come again, and whether it comes at once to who wants to watch it. */
  rest: { until: string; wakes: boolean } | null
  /** Days lately on which a list showed it and it was not opened, and the places it stands lower for them. */
  passed: { days: number; places: number }
  /** By name and amount, the largest first. */
  against: { label: string; amount: number }[]
  inFavour: { label: string; amount: number }[]
  change: OneChange | null
}

/** Each costs a list. */
const changesTried = 12
const amountsTold = 5
/** Less is not worth a line. */
const faint = 0.05

/** Where a film stands for a person, what speaks against it, and the least they could say that brings it in. */
export function whyNot(
  context: RecommendationContext,
  edits: readonly EditRecord[],
  filmId: number,
  waiting: Waiting = nothingWaits,
): WhyNot | null {
  const { catalog, engine } = context
  const film = catalog.films.get(filmId)
  const request = rankRequest(context, { excluded: [], limit: 3 * SLATE_SIZE, seed: 1 })
  const standing = standingOf(catalog.index, request, engine.models, engine.config, filmId)
  if (!film || !standing) return null
  const isIn = firstEight(context, waiting).includes(filmId)
  const keptOut = isIn ? null : whyKeptOut(context, film, waiting)
  const { restsUntil = null, times = 0 } = waiting.passed.get(filmId) ?? {}
  return {
    rank: standing.rank,
    of: standing.of,
    isIn,
    keptOut,
    rest: keptOut === 'rests' && restsUntil ? { until: restsUntil, wakes: wakes(context, filmId, waiting) } : null,
    passed: { days: times, places: PLACES_DOWN * times },
    against: amounts(standing.contributions, catalog, -1),
    inFavour: amounts(standing.contributions, catalog, 1),
    change: isIn || keptOut ? null : oneChange(context, edits, film, waiting),
  }
}

/** As the list of a day: without what waits, and what was passed over lately further down. */
function firstEight(context: RecommendationContext, { replaced, resting, passed }: Waiting): number[] {
  const request = rankRequest(context, { excluded: [...replaced, ...resting], limit: 3 * SLATE_SIZE, seed: 1 })
  return orderOfDay(rankFor(context, request), (filmId) => passed.get(filmId)?.times ?? 0)
    .slice(0, SLATE_SIZE)
    .map(({ filmId }) => filmId)
}

function whyKeptOut(
  context: RecommendationContext,
  film: CatalogFilm,
  { replaced, resting }: Waiting,
): WhyNot['keptOut'] {
  if (seenFilmIds(context).has(film.id)) return 'dealt-with'
  if (brokenBy(film, rulesFor(context))) return 'rule'
  const parts = [...context.catalog.films.values()].filter(({ series }) => series !== null && series === film.series)
  const isLater = parts.some(
    ({ id, seriesPart }) => (seriesPart ?? 0) < (film.seriesPart ?? 0) && !seenFilmIds(context).has(id),
  )
  if (isLater) return 'later-part'
  return replaced.includes(film.id) ? 'replaced' : resting.includes(film.id) ? 'rests' : null
}

/** Whether a film that rests would be among the eight if it did not. */
const wakes = (context: RecommendationContext, filmId: number, waiting: Waiting): boolean =>
  firstEight(context, { ...waiting, resting: waiting.resting.filter((id) => id !== filmId) }).includes(filmId)

/** One line for what goes by one name: a film may speak by what it is and by who else liked it. */
function amounts(contributions: readonly Contribution[], catalog: CatalogSnapshot, sign: 1 | -1) {
  const sums = new Map<string, number>()
  for (const each of contributions) {
    const label = labelOf(each, catalog)
    sums.set(label, (sums.get(label) ?? 0) + each.amount)
  }
  return [...sums]
    .map(([label, amount]) => ({ label, amount }))
    .filter(({ amount }) => sign * amount >= faint)
    .toSorted((a, b) => sign * (b.amount - a.amount))
    .slice(0, amountsTold)
}

function labelOf({ kind, facet, filmId, amount }: Contribution, { films, personName }: CatalogSnapshot): string {
  if (facet) return facetLabel(facet, personName)
  const title = filmId === undefined ? undefined : films.get(filmId)?.title
  if (title) return amount < 0 ? `Like ${title}, which you turned down` : `Your liking for ${title}`
  return kind === 'popularity' ? 'How well known it is' : 'Other people’s ratings'
}

/**
 * The first of these that brings it in: what was said against it taken back, then "more" and "much more" of what it has,
 * the rarest first.
 */
function oneChange(
  context: RecommendationContext,
  edits: readonly EditRecord[],
  film: CatalogFilm,
  waiting: Waiting,
): OneChange | null {
  const { catalog, profile } = context
  const { facetRowOf, facetShare } = catalog.index
  const shareOf = (facet: Facet) => facetShare[facetRowOf.get(facet) ?? -1] ?? 1
  const own = facetsOf(film)
    .filter((facet) => facetRowOf.has(facet) && facetTypeOf(facet) !== 'language')
    .toSorted((a, b) => shareOf(a) - shareOf(b) || (a < b ? -1 : 1))
  const levelIn = (facet: Facet) => profile.levels.get(facet)?.level
  const isAgainst = (facet: Facet) =>
    ['less', 'muted'].includes(levelIn(facet) ?? '') || profile.turnedDown.includes(facet)
  const tries: [Facet, Level][] = [
    ...own.filter(isAgainst).map((facet): [Facet, Level] => [facet, 'as-it-comes']),
    ...(['more', 'much-more'] as const).flatMap((level) =>
      own.filter((facet) => levelIn(facet) !== 'much-more').map((facet): [Facet, Level] => [facet, level]),
    ),
  ]
  for (const [facet, level] of tries.slice(0, changesTried)) {
    const said: EditRecord = {
      facet,
      state: 'ACTIVE',
      strength: LEVEL_STRENGTH[level],
      stated: true,
      label: null,
      at: Number.MAX_SAFE_INTEGER,
    }
    const others = edits.filter((edit) => edit.facet !== facet)
    const changed = { ...context, profile: profileOf(profile.version, profile.events, [...others, said], catalog) }
    if (firstEight(changed, waiting).includes(film.id))
      return { facet, label: facetLabel(facet, catalog.personName), level }
  }
  return null
}
