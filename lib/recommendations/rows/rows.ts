import type { CatalogFilm, FilmCardData } from '../../catalog/schema'
import { type CatalogSnapshot, toCard } from '../../catalog/snapshot'
import type { Engine } from '../../engine/get-engine'
import { LIKED_WEIGHT } from '../../profile/film-evidence'
import { isBlank } from '../../profile/profile'
import { rankInputs } from '../../profile/ranking/rank-inputs'
import { isExploration, usualGenres } from '../../profile/ranking/usual-genres'
import { topRows } from '../../recommender/matrix/top-rows'
import { memo } from '../../recommender/memo'
import { noRules } from '../../recommender/plain-request'
import { blockBroken } from '../../recommender/rank/film-rules'
import { blockLaterParts } from '../../recommender/rank/series-rule'
import { similarFilms } from '../../recommender/rank/similar-films'
import { blendedPopularity } from '../../recommender/score/components/popularity-blend'
import type { Facet } from '../../recommender/types'
import { type RecommendationContext, rankFor, rankRequest, rulesFor, seenFilmIds } from '../context/context'

export const ROW_SIZE = 6
/** What is further from a film than so many others does not stand on a page because of it, however few are left. */
const NEAREST = 60

export type FilmRow = { id: string; title: string; films: FilmCardData[]; notes?: ReadonlyMap<number, string> }

/**
 * Films that stand in no further row: what is on the page, what is known, what breaks a rule. By row of the index, as a
 * catalog has more of them than a set of ids is quick for.
 */
type Out = { blocked: Uint8Array; add: (filmIds: Iterable<number>) => void; has: (filmId: number) => boolean }

function outOf({ index }: CatalogSnapshot, blocked = new Uint8Array(index.size)): Out {
  return {
    blocked,
    add(filmIds) {
      for (const id of filmIds) {
        const row = index.rowOf.get(id)
        if (row !== undefined) blocked[row] = 1
      }
    },
    has: (filmId) => blocked[index.rowOf.get(filmId) ?? -1] === 1,
  }
}

/** The rows below the list. A film stands at most once on the page, so each row keeps off what is above it. */
export function homeRows(context: RecommendationContext, onPage: Iterable<number>): FilmRow[] {
  const { catalog, engine, profile } = context
  const known = seenFilmIds(context)
  const out = outOf(catalog)
  block(context, known, out)
  out.add(onPage)
  out.add(known)
  const rows: FilmRow[] = []
  const add = (row: FilmRow | null) => {
    if (!row || !fillsRow(row)) return
    rows.push(row)
    out.add(row.films.map(({ id }) => id))
  }
  add(becauseYouLiked(context, out))
  blockUnwanted(context, out)
  add(somethingDifferent(context, out))
  add(newFilms(catalog, out))
  // Of somebody we know nothing of, the list itself is what is popular.
  if (!isBlank(profile)) add(popularFilms(catalog, engine, out))
  return rows
}

/** Fewer films under a heading look like something that failed. */
const fillsRow = ({ films }: FilmRow) => films.length >= 3

/** Rows for people we know nothing of. */
export function strangerRows(catalog: CatalogSnapshot, engine: Engine, onPage: Iterable<number>): FilmRow[] {
  const out = outOf(catalog)
  // Parts of a series wait for an earlier one.
  blockLaterParts(catalog.index, () => false, out.blocked)
  out.add(onPage)
  const popular = popularFilms(catalog, engine, out)
  out.add(popular.films.map(({ id }) => id))
  return [popular, newFilms(catalog, out)].filter(fillsRow)
}

/** Films that break one of the person's rules, and later parts of a series: in no row, however popular. */
function block(context: RecommendationContext, known: ReadonlySet<number>, { blocked }: Out): void {
  const { index } = context.catalog
  blockBroken(index, rulesFor(context), blocked)
  blockLaterParts(index, (row) => known.has(index.filmIds[row] ?? 0), blocked)
}

/** Films with something the person wants less of: a row that only fills up the page is no place for them. */
function blockUnwanted({ catalog, profile }: RecommendationContext, { blocked }: Out): void {
  const { wishes, mutedFacets } = rankInputs(profile)
  const lessOf = wishes.filter(({ level }) => level === 'less').map(({ facet }) => facet)
  blockBroken(catalog.index, { ...noRules, without: new Set<Facet>([...mutedFacets, ...lessOf]) }, blocked)
}

function becauseYouLiked({ catalog, engine, profile }: RecommendationContext, { has }: Out): FilmRow | null {
  const liked = profile.films
    .filter((film) => film.weight >= LIKED_WEIGHT)
    .toSorted((a, b) => b.at - a.at || a.filmId - b.filmId)[0]
  const film = liked && catalog.films.get(liked.filmId)
  if (!film) return null
  const similar = similarFilms(catalog.index, film.id, NEAREST, engine.models, { rules: noRules })
    .filter(({ filmId }) => !has(filmId))
    .slice(0, ROW_SIZE)
  const notes = new Map(
    similar.flatMap((each) => (each.because.kindred ? [[each.filmId, each.because.kindred] as const] : [])),
  )
  return {
    id: 'because',
    title: `Because you liked ${film.title}`,
    films: cards(
      catalog,
      similar.map((each) => each.filmId),
    ),
    notes,
  }
}

/** Films of none of the genres the person's lists are full of, that still have what the person likes beyond genre. */
function somethingDifferent(context: RecommendationContext, { blocked }: Out): FilmRow | null {
  const usual = usualGenres(context.profile.active)
  if (usual.size === 0) return null
  const request = rankRequest(context, { excluded: [], limit: 20 * ROW_SIZE, seed: 1 })
  const films = rankFor(context, { ...request, adventurous: 1, out: blocked })
    .map((candidate) => context.catalog.films.get(candidate.filmId))
    .filter((film): film is CatalogFilm => film !== undefined && isExploration(film, usual))
  return { id: 'different', title: 'Something different', films: films.slice(0, ROW_SIZE).map(toCard) }
}

/** All that are shown, the newest first: put in order once for a catalog. */
const newestOf = memo(({ films }: CatalogSnapshot) =>
  [...films.values()]
    .filter(({ retired }) => !retired)
    .toSorted((a, b) => b.addedDay - a.addedDay || b.year - a.year || b.prominence - a.prominence || a.id - b.id),
)

function newFilms(catalog: CatalogSnapshot, out: Out): FilmRow {
  const films: FilmCardData[] = []
  for (const film of newestOf(catalog)) {
    if (films.length === ROW_SIZE) break
    if (!out.has(film.id)) films.push(toCard(film))
  }
  return { id: 'new', title: 'New to the catalog', films }
}

/** By what people here like, as far as there are any; by prominence until then. */
function popularFilms({ index, films: known }: CatalogSnapshot, engine: Engine, { blocked }: Out): FilmRow {
  const rows = topRows(blendedPopularity(index, engine.models, engine.config), ROW_SIZE, blocked)
  const films = Array.from(rows, (row) => known.get(index.filmIds[row] as number)).filter((film) => film !== undefined)
  return { id: 'popular', title: 'Popular', films: films.map(toCard) }
}

const cards = (catalog: CatalogSnapshot, ids: number[]) =>
  ids.flatMap((id) => {
    const film = catalog.films.get(id)
    return film ? [toCard(film)] : []
  })
