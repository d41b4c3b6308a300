import type { RankConfig } from '../../../recommender/config/rank-config'
import { meanWithError, ndcgAt10 } from '../../../recommender/evaluation/metrics'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { RankModels } from '../../../recommender/models/served-models'
import { likeFrom } from '../../../recommender/models/site-likes'
import { likeWeight } from '../../../recommender/models/training-data'
import { plainRequest } from '../../../recommender/plain-request'
import { rankCandidates } from '../../../recommender/rank/rank-candidates'
import { hashKey } from '../../hash-key'
import type { Verdict } from '../../schema'
import type { PersonRatings } from '../people/hold-out'
import { fallen, groupVerdicts } from './gate-groups'
import { cutHistory } from './held-out-history'
import { type HeldOutUser, LEAST_HELD_OUT_USERS } from './held-out-user'

/** More people say hardly anything new and take time. */
const mostHeldOutUsers = 2_000

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

function heldOutUserOf(person: PersonRatings, index: CatalogIndex): HeldOutUser {
  const { known, later } = cutHistory(person, index)
  const weighed = known.map(({ filmId, stars }) => ({ filmId, weight: likeWeight(stars) }))
  return {
    key: person.key,
    origin: person.origin,
    known: weighed.filter(({ weight }) => weight > 0).reverse(),
    excluded: new Set(known.map(({ filmId }) => filmId)),
    answers: new Set(later.flatMap(({ filmId, stars }) => (likeWeight(stars) >= likeFrom ? [filmId] : []))),
  }
}

/** NDCG@10 of each held-out user, of the list the site would show. */
export function scoresOf(
  heldOutUsers: readonly HeldOutUser[],
  index: CatalogIndex,
  models: RankModels,
  config: RankConfig,
  /** What another recommender proposes to each of them. */
  outside: readonly (readonly number[])[] = [],
): number[] {
  return heldOutUsers.map(({ known, excluded, answers }, person) => {
    const proposed = outside[person]
    const ranked = rankCandidates(
      index,
      plainRequest({ liked: known, excludedFilmIds: excluded, limit: 10 }),
      proposed ? { ...models, outside: proposed } : models,
      config,
    )
    return ndcgAt10(
      ranked.map(({ filmId }) => filmId),
      answers,
    )
  })
}

/**
 * Compares a new artefact with the serving one on the same people, in pairs; a first one with the catalog alone. Worse by
 * more than one standard error of the difference is worse, and so is a group that fell far (gate-groups.ts); anything
 * else may serve, and so may what cannot be judged.
 */
export function promotionVerdict(input: {
  candidate: number[]
  serving: number[] | null
  /** Of the catalog alone: what a first artefact has to hold its own against. */
  alone: number[]
  comparable: boolean
  /** dimension → the group of each person */
  labels?: Record<string, string[]>
}): Verdict {
  const { candidate, serving, alone, comparable, labels = {} } = input
  const people = candidate.length
  const own = meanWithError(candidate)
  if (people < LEAST_HELD_OUT_USERS) return { kind: 'too-few', people, ndcg10: null }
  const baseline = meanWithError(alone)
  if (serving && !comparable)
    return { kind: 'not-comparable', people, baseline, ndcg10: { candidate: own, serving: null, difference: null } }
  const before = serving ?? alone
  const difference = meanWithError(candidate.map((value, person) => value - before[person]!))
  const groups = groupVerdicts(labels, candidate, before)
  const down = fallen(groups)
  const worse = difference.mean < -difference.standardError || down.length > 0
  const ndcg10 = { candidate: own, serving: meanWithError(before), difference }
  const kind = worse ? 'worse' : serving ? 'passed' : 'first'
  return { kind, people, ndcg10, baseline, groups, fallen: down }
}
