import { type RecommendationContext, rankRequest } from '../../recommendations/context/context'
import { type RankConfig, rankConfigFor } from '../../recommender/config/rank-config'
import { rankCandidates } from '../../recommender/rank/rank-candidates'

/** So many places of a list are set side by side. */
export const COMPARED = 10
/** And so many candidates are ranked, as for a list of the site. */
export const RANKED = 24
const SEED = 1

/** A film of one list: its place from 1, and its place in the other, null where it is not among its candidates. */
export type ComparedFilm = { filmId: number; title: string; place: number; otherwise: number | null; explores: boolean }

export type ConfigComparison = {
  now: ComparedFilm[]
  tried: ComparedFilm[]
  /** Titles that only one of them shows. */
  came: string[]
  went: string[]
}

/** What two configurations make of the same person, with the models that serve. `tried` takes the place of `now`. */
export function compareConfigs(context: RecommendationContext, now: RankConfig, tried: RankConfig): ConfigComparison {
  const request = rankRequest(context, { excluded: [], limit: RANKED, seed: SEED })
  const { models } = context.engine
  const rank = (base: RankConfig) => rankCandidates(context.catalog.index, request, models, rankConfigFor(models, base))
  const [before, after] = [rank(now), rank(tried)]
  const shown = (candidates: typeof before, others: typeof before) =>
    candidates.slice(0, COMPARED).map(({ filmId, propensity }, at): ComparedFilm => {
      const other = others.findIndex((each) => each.filmId === filmId)
      return {
        filmId,
        title: context.catalog.films.get(filmId)?.title ?? `Id ${filmId}`,
        place: at + 1,
        otherwise: other < 0 ? null : other + 1,
        explores: propensity !== null,
      }
    })
  const comparison = { now: shown(before, after), tried: shown(after, before) }
  const left = ({ otherwise }: ComparedFilm) => otherwise === null || otherwise > COMPARED
  const titles = (films: ComparedFilm[]) => films.filter(left).map(({ title }) => title)
  return { ...comparison, went: titles(comparison.now), came: titles(comparison.tried) }
}
