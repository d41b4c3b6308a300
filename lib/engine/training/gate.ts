import type { RankConfig } from '../../recommender/config/rank-config'
import { meanWithError, ndcgAt10 } from '../../recommender/evaluation/metrics'
import { scoresAlone, withStages } from '../../recommender/evaluation/stages'
import type { CatalogIndex } from '../../recommender/index/catalog-index'
import type { RankModels } from '../../recommender/models/served-models'
import { likeFrom } from '../../recommender/models/site-likes'
import { likeWeight } from '../../recommender/models/training-data'
import { plainRequest } from '../../recommender/plain-request'
import { rankCandidates } from '../../recommender/rank/rank-candidates'
import { hashKey } from '../hash-key'
import type { Verdict } from '../schema'
import type { PersonRatings } from './hold-out'

/** Fewer people say nothing; more say hardly anything new and take time. */
export const LEAST_HELD_OUT_USERS = 30
const mostHeldOutUsers = 2_000
/** The share of a person's ratings, oldest first, the model knows. */
const knownTenths = 8

type HeldOutUser = { known: { filmId: number; weight: number }[]; excluded: Set<number>; answers: Set<number> }

/** People held out who like something both before and after the cut; always the same ones of them. */
export function heldOutUsersOf(heldOut: readonly PersonRatings[], index: CatalogIndex): HeldOutUser[] {
  return heldOut
    .flatMap((person) => {
      const heldOutUser = heldOutUserOf(person, index)
      return heldOutUser.known.length > 0 && heldOutUser.answers.size > 0
        ? [{ heldOutUser, order: hashKey(`judge ${person.key}`) }]
        : []
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, mostHeldOutUsers)
    .map(({ heldOutUser }) => heldOutUser)
}

function heldOutUserOf({ filmIds, stars, seconds }: PersonRatings, index: CatalogIndex): HeldOutUser {
  const history = Array.from(filmIds, (filmId, at) => ({
    filmId,
    weight: likeWeight(stars[at]!),
    at: seconds[at]!,
  }))
    .filter(({ filmId }) => index.rowOf.has(filmId))
    .sort((a, b) => a.at - b.at || a.filmId - b.filmId)
  const cut = Math.floor((history.length * knownTenths) / 10)
  const known = history.slice(0, cut)
  return {
    known: known.filter(({ weight }) => weight > 0).reverse(),
    excluded: new Set(known.map(({ filmId }) => filmId)),
    answers: new Set(history.slice(cut).flatMap(({ filmId, weight }) => (weight >= likeFrom ? [filmId] : []))),
  }
}

/** NDCG@10 of each held-out user, ranked as the site ranks, without what is there for variety. */
export function scoresOf(
  heldOutUsers: readonly HeldOutUser[],
  index: CatalogIndex,
  models: RankModels,
  config: RankConfig,
): number[] {
  const plain = withStages(config, scoresAlone)
  return heldOutUsers.map(({ known, excluded, answers }) => {
    const ranked = rankCandidates(
      index,
      plainRequest({ liked: known, excludedFilmIds: excluded, limit: 10 }),
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
export function promotionVerdict(input: {
  candidate: number[]
  serving: number[] | null
  comparable: boolean
}): Verdict {
  const { candidate, serving, comparable } = input
  const people = candidate.length
  const own = meanWithError(candidate)
  if (people < LEAST_HELD_OUT_USERS) return { kind: 'too-few', people, ndcg10: null }
  if (!serving) return { kind: 'first', people, ndcg10: { candidate: own, serving: null, difference: null } }
  if (!comparable)
    return { kind: 'not-comparable', people, ndcg10: { candidate: own, serving: null, difference: null } }
  const difference = meanWithError(candidate.map((value, person) => value - serving[person]!))
  const worse = difference.mean < -difference.standardError
  const ndcg10 = { candidate: own, serving: meanWithError(serving), difference }
  return { kind: worse ? 'worse' : 'passed', people, ndcg10 }
}
