import 'server-only'
import type { Viewer } from '../auth/viewer'
import type { FilmCardData } from '../catalog/schema'
import { searchFilms } from '../catalog/search-films'
import { isBlank } from '../profile/profile'
import { getRecommendationContext, keepsRules, rankRequest } from '../recommendations/context'
import { rerankSearch } from '../recommender/rank/rerank-search'

/**
 * Films for a query. Among matches of nearly the same worth, somebody who has told us anything gets those first that
 * suit them, and none that breaks a rule of theirs; strangers, and people who have told nothing, get the plain order.
 */
export async function searchFor(viewer: Viewer | null, query: string): Promise<FilmCardData[]> {
  const all = await searchFilms(query)
  if (!viewer || viewer.profileVersion === 0 || all.length === 0) return all.map(({ film }) => film)
  const context = await getRecommendationContext(viewer)
  const found = all.filter(({ film }) => keepsRules(context, film.id))
  const films = found.map(({ film }) => film)
  const { engine, catalog, profile } = context
  if (isBlank(profile)) return films
  const results = found.map(({ film, relevance }) => ({ filmId: film.id, relevance }))
  const request = rankRequest(context, { excluded: [], limit: results.length, seed: 0 })
  const order = rerankSearch(catalog.index, results, request, engine.models, engine.config)
  const byId = new Map(films.map((film) => [film.id, film]))
  return order.flatMap((filmId) => byId.get(filmId) ?? [])
}
