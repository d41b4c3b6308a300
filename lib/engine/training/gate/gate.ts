import type { RankConfig } from '../../../recommender/config/rank-config'
import { fallsBy, meanWithError, ndcgAt10 } from '../../../recommender/evaluation/metrics'
import type { CatalogIndex } from '../../../recommender/index/catalog-index'
import type { RankModels } from '../../../recommender/models/served-models'
import { likeFrom } from '../../../recommender/models/site-likes'
import { likeWeight } from '../../../recommender/models/training-data'
import { plainRequest } from '../../../recommender/plain-request'
import { rankCandidates } from '../../../recommender/rank/rank-candidates'
import type { Pause } from '../../../recommender/steps'
import { hashKey } from '../../hash-key'
import type { Verdict } from '../../schema'
import type { PersonRatings } from '../people/hold-out'
import { fallen, groupVerdicts } from './gate-groups'
import { cutHistory, KNOWN_TENTHS } from './held-out-history'
import { type HeldOutUser, LEAST_HELD_OUT_USERS } from './held-out-user'

/** More people say hardly anything new and take time. */
const mostHeldOutUsers = 2_000

/** So many of the people held out are asked in one night, at least; of fewer all are. */
const leastDrawn = 60
const drawnShare = 0.75
/** The cuts a history may have: the first six tenths of it known, or up to nine. */
const [fewestTenths, cuts] = [6, 4]

/**
 * People held out who like something both before and after the cut. Each draw (the day of a training) asks others of them, and cuts
 * their histories in other places, so that no model is chosen night after night for the same questions; one draw is always the same.
 * Without a draw all are asked, cut at eight tenths.
 */
export function heldOutUsersOf(
  heldOut: readonly PersonRatings[],
  index: CatalogIndex,
  draw: string | null = null,
): HeldOutUser[] {
  const drawn = draw === null ? heldOut.length : Math.max(leastDrawn, Math.ceil(drawnShare * heldOut.length))
  return heldOut
    .map((person) => ({ person, order: hashKey(`judge ${draw ?? ''}${person.key}`) }))
    .sort((a, b) => a.order - b.order)
    .slice(0, drawn)
    .map(({ person }) => heldOutUserOf(person, index, tenthsOf(person.key, draw)))
    .filter(({ known, answers }) => known.length > 0 && answers.size > 0)
    .slice(0, mostHeldOutUsers)
}

const tenthsOf = (key: string, draw: string | null) =>
  draw === null ? KNOWN_TENTHS : fewestTenths + (hashKey(`cut ${draw}${key}`) % cuts)

function heldOutUserOf(person: PersonRatings, index: CatalogIndex, tenths: number): HeldOutUser {
  const { known, later } = cutHistory(person, index, tenths)
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
export async function scoresOf(
  heldOutUsers: readonly HeldOutUser[],
  index: CatalogIndex,
  models: RankModels,
  config: RankConfig,
  /** Called after each person. */
  pause: Pause = () => undefined,
  /** What another recommender proposes to each of them. */
  outside: readonly (readonly number[])[] = [],
): Promise<number[]> {
  const scores: number[] = []
  for (const [person, { known, excluded, answers }] of heldOutUsers.entries()) {
    const proposed = outside[person]
    const ranked = rankCandidates(
      index,
      plainRequest({ liked: known, excludedFilmIds: excluded, limit: 10 }),
      proposed ? { ...models, outside: proposed } : models,
      config,
    )
    const shown = ranked.map(({ filmId }) => filmId)
    scores.push(ndcgAt10(shown, answers))
    const waited = pause()
    if (waited) await waited
  }
  return scores
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
  /** Who was asked, and which artefacts `serving` was put together from (best-before.ts). */
  drawn?: Pick<Verdict, 'draw' | 'against'>
}): Verdict {
  const { candidate, serving, alone, comparable, labels = {}, drawn = {} } = input
  const people = candidate.length
  const own = meanWithError(candidate)
  if (people < LEAST_HELD_OUT_USERS) return { kind: 'too-few', people, ndcg10: null, ...drawn }
  const baseline = meanWithError(alone)
  if (serving && !comparable)
    return {
      kind: 'not-comparable',
      people,
      baseline,
      ndcg10: { candidate: own, serving: null, difference: null },
      ...drawn,
    }
  const before = serving ?? alone
  const difference = meanWithError(candidate.map((value, person) => value - before[person]!))
  const groups = groupVerdicts(labels, candidate, before)
  const down = fallen(groups)
  const worse = fallsBy(difference, 1) || down.length > 0
  const ndcg10 = { candidate: own, serving: meanWithError(before), difference }
  const kind = worse ? 'worse' : serving ? 'passed' : 'first'
  return { kind, people, ndcg10, baseline, groups, fallen: down, ...drawn }
}
