import { facetsOf } from '../../catalog/facets'
import type { CatalogFilm, FilmCardData } from '../../catalog/schema'
import { type CatalogSnapshot, toCard } from '../../catalog/snapshot'
import type { Engine } from '../../engine/get-engine'
import { LIKED_WEIGHT } from '../../profile/film-evidence'
import { isBlank } from '../../profile/profile'
import { rankInputs } from '../../profile/ranking/rank-inputs'
import { isExploration, usualGenres } from '../../profile/ranking/usual-genres'
import { topRows } from '../../recommender/matrix/top-rows'
import { blockBroken } from '../../recommender/rank/film-rules'
import { blockLaterParts } from '../../recommender/rank/series-rule'
import { similarFilms } from '../../recommender/rank/similar-films'
import { blendedPopularity } from '../../recommender/score/components/popularity-blend'
import type { Facet } from '../../recommender/types'
import { type RecommendationContext, rankFor, rankRequest, rulesFor, seenFilmIds } from '../context/context'

export const ROW_SIZE = 6

export type FilmRow = { id: string; title: string; films: FilmCardData[]; notes?: ReadonlyMap<number, string> }

/** The rows below the list. A film stands at most once on the page, so each row keeps off what is above it. */
export function homeRows(context: RecommendationContext, onPage: Iterable<number>): FilmRow[] {
  const used = new Set([...onPage, ...seenFilmIds(context), ...ruledOut(context)])
  const rows: FilmRow[] = []
  const add = (row: FilmRow | null) => {
    if (!row || row.films.length < 3) return
    rows.push(row)
    for (const film of row.films) used.add(film.id)
  }
  add(becauseYouLiked(context, used))
  for (const id of unwanted(context)) used.add(id)
  add(somethingDifferent(context, used))
  add(newFilms(context.catalog, used))
  // Of somebody we know nothing of, the list itself is what is popular.
  if (!isBlank(context.profile)) add(popularFilms(context.catalog, context.engine, used))
  return rows
}

/** Rows for people we know nothing of. */
export function strangerRows(catalog: CatalogSnapshot, engine: Engine, onPage: Iterable<number>): FilmRow[] {
  const used = new Set([...onPage, ...laterParts(catalog)])
  const popular = popularFilms(catalog, engine, used)
  for (const film of popular.films) used.add(film.id)
  return [popular, newFilms(catalog, used)]
}

/** Films that break one of the person's rules, and later parts of a series: in no row, however popular. */
function ruledOut(context: RecommendationContext): number[] {
  const { index } = context.catalog
  const blocked = new Uint8Array(index.size)
  const known = seenFilmIds(context)
  blockBroken(index, rulesFor(context), blocked)
  blockLaterParts(index, (row) => known.has(index.filmIds[row] ?? 0), blocked)
  return [...index.filmIds].filter((_id, row) => blocked[row] === 1)
}

/** Films with something the person wants less of: a row that only fills up the page is no place for them. */
function unwanted({ catalog, profile }: RecommendationContext): number[] {
  const { wishes, mutedFacets } = rankInputs(profile)
  const lessOf = wishes.filter(({ level }) => level === 'less').map(({ facet }) => facet)
  const less = new Set<Facet>([...mutedFacets, ...lessOf])
  if (less.size === 0) return []
  return [...catalog.films.values()]
    .filter((film) => facetsOf(film).some((facet) => less.has(facet)))
    .map(({ id }) => id)
}

/** Parts of a series that wait for an earlier one, for somebody of whom nothing is known. */
function laterParts({ index }: CatalogSnapshot): number[] {
  const blocked = new Uint8Array(index.size)
  blockLaterParts(index, () => false, blocked)
  return [...index.filmIds].filter((_id, row) => blocked[row] === 1)
}

function becauseYouLiked(context: RecommendationContext, used: ReadonlySet<number>): FilmRow | null {
  const liked = context.profile.films
    .filter((film) => film.weight >= LIKED_WEIGHT)
    .toSorted((a, b) => b.at - a.at || a.filmId - b.filmId)[0]
  const film = liked && context.catalog.films.get(liked.filmId)
  if (!film) return null
  const similar = similarFilms(context.catalog.index, film.id, 3 * ROW_SIZE + used.size, context.engine.models)
    .filter((each) => !used.has(each.filmId))
    .slice(0, ROW_SIZE)
  const notes = new Map(
    similar.flatMap((each) => (each.because.kindred ? [[each.filmId, each.because.kindred] as const] : [])),
  )
  return {
    id: 'because',
    title: `Because you liked ${film.title}`,
    films: cards(
      context.catalog,
      similar.map((each) => each.filmId),
    ),
    notes,
  }
}

/** Films of none of the genres the person's lists are full of, that still have what the person likes beyond genre. */
function somethingDifferent(context: RecommendationContext, used: ReadonlySet<number>): FilmRow | null {
  const usual = usualGenres(context.profile.active)
  if (usual.size === 0) return null
  const request = rankRequest(context, { excluded: used, limit: 20 * ROW_SIZE, seed: 1 })
  const ranked = rankFor(context, { ...request, adventurous: 1 })
  const films = ranked
    .map((candidate) => context.catalog.films.get(candidate.filmId))
    .filter((film): film is CatalogFilm => film !== undefined && isExploration(film, usual))
  return { id: 'different', title: 'Something different', films: films.slice(0, ROW_SIZE).map(toCard) }
}

function newFilms(catalog: CatalogSnapshot, used: ReadonlySet<number>): FilmRow {
  const films = shownFilms(catalog, used).toSorted(
    (a, b) => b.addedDay - a.addedDay || b.year - a.year || b.prominence - a.prominence || a.id - b.id,
  )
  return { id: 'new', title: 'New to the catalog', films: films.slice(0, ROW_SIZE).map(toCard) }
}

/** By what people here like, as far as there are any; by prominence until then. */
function popularFilms({ index, films: known }: CatalogSnapshot, engine: Engine, used: ReadonlySet<number>): FilmRow {
  const blocked = Uint8Array.from(index.filmIds, (id) => (used.has(id) ? 1 : 0))
  const rows = topRows(blendedPopularity(index, engine.models, engine.config), ROW_SIZE, blocked)
  const films = Array.from(rows, (row) => known.get(index.filmIds[row] as number)).filter((film) => film !== undefined)
  return { id: 'popular', title: 'Popular', films: films.map(toCard) }
}

const shownFilms = (catalog: CatalogSnapshot, used: ReadonlySet<number>) =>
  [...catalog.films.values()].filter((film) => !film.retired && !used.has(film.id))

const cards = (catalog: CatalogSnapshot, ids: number[]) =>
  ids.flatMap((id) => {
    const film = catalog.films.get(id)
    return film ? [toCard(film)] : []
  })
