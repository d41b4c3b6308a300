import { meanWithError, ndcgAt10 } from '../../recommender/evaluation/metrics'
import { scoresAlone, withStages } from '../../recommender/evaluation/stages'
import type { CatalogIndex } from '../../recommender/index/catalog-index'
import type { RankModels } from '../../recommender/models/served-models'
import { likeFrom } from '../../recommender/models/site-likes'
import { likeWeight } from '../../recommender/models/training-data'
import { plainRequest } from '../../recommender/plain-request'
import { rankCandidates } from '../../recommender/rank/rank-candidates'
import type { RankConfig } from '../../recommender/score/rank-config'
import { hashKey } from '../hash-key'
import type { Verdict } from '../schema'
import type { PersonRatings } from './hold-out'

/** Fewer people say nothing; more say hardly anything new and take time. */
export const LEAST_JUDGES = 30
const mostJudges = 2_000
/** The share of a person's ratings, oldest first, the model is told. */
const toldTenths = 8

type Judge = { told: { filmId: number; weight: number }[]; excluded: Set<number>; answers: Set<number> }

/** People held out who like something both before and after the cut; always the same ones of them. */
export function judgesOf(heldOut: readonly PersonRatings[], index: CatalogIndex): Judge[] {
  return heldOut
    .flatMap((person) => {
      const judge = judgeOf(person, index)
      return judge.told.length > 0 && judge.answers.size > 0 ? [{ judge, order: hashKey(`judge ${person.key}`) }] : []
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, mostJudges)
    .map(({ judge }) => judge)
}

function judgeOf({ filmIds, stars, seconds }: PersonRatings, index: CatalogIndex): Judge {
  const history = Array.from(filmIds, (filmId, at) => ({
    filmId,
    weight: likeWeight(stars[at] as number),
    at: seconds[at] as number,
  }))
    .filter(({ filmId }) => index.rowOf.has(filmId))
    .sort((a, b) => a.at - b.at || a.filmId - b.filmId)
  const cut = Math.floor((history.length * toldTenths) / 10)
  const told = history.slice(0, cut)
  return {
    told: told.filter(({ weight }) => weight > 0).reverse(),
    excluded: new Set(told.map(({ filmId }) => filmId)),
    answers: new Set(history.slice(cut).flatMap(({ filmId, weight }) => (weight >= likeFrom ? [filmId] : []))),
  }
}

/** NDCG@10 of each judge, ranked as the site ranks, without what is there for variety. */
export function scoresOf(
  judges: readonly Judge[],
  index: CatalogIndex,
  models: RankModels,
  config: RankConfig,
): number[] {
  const plain = withStages(config, scoresAlone)
  return judges.map(({ told, excluded, answers }) => {
    const ranked = rankCandidates(
      index,
      plainRequest({ liked: told, excludedFilmIds: excluded, limit: 10 }),
      models,
      plain,
    )
    return ndcgAt10(
      ranked.map(({ filmId }) => filmId),
      answers,
    )
  })
}

/**
 * Compares a new artefact with the serving one on the same people, in pairs. Worse by more than one standard error of
 * the difference is worse; anything else may serve, and so may what cannot be judged.
 */
export function judge(input: { candidate: number[]; serving: number[] | null; comparable: boolean }): Verdict {
  const { candidate, serving, comparable } = input
  const people = candidate.length
  const own = meanWithError(candidate)
  if (people < LEAST_JUDGES) return { kind: 'too-few', people, ndcg10: null }
  if (!serving) return { kind: 'first', people, ndcg10: { candidate: own, serving: null, difference: null } }
  if (!comparable)
    return { kind: 'not-comparable', people, ndcg10: { candidate: own, serving: null, difference: null } }
  const difference = meanWithError(candidate.map((value, person) => value - (serving[person] as number)))
  const worse = difference.mean < -difference.standardError
  const ndcg10 = { candidate: own, serving: meanWithError(serving), difference }
  return { kind: worse ? 'worse' : 'passed', people, ndcg10 }
}
