import { type RankConfig, rankConfigFor } from '../../config/rank-config'
import { seededRandom } from '../../matrix/random'
import { topRows } from '../../matrix/top-rows'
import type { ServedModels } from '../../models/served-models'
import { likeThreshold } from '../../models/training-data'
import { scoreCatalog } from '../../score/score-catalog'
import type { CatalogSet } from '../content/catalog-set'
import { type ContentCatalog, requestFor } from '../content/content-catalog'
import { profileOf, relevantFilms } from '../evaluate'
import { ndcgAt10 } from '../metrics'
import type { Plan, Question } from '../split'
import { isUnreleased } from '../unreleased'
import { amountsByKind, weighedKinds } from './amounts'
import { learnFromPairs, type Pairs } from './learn-pairs'

/** What one film of a person is told by: each kind's amount, and the same times how far the person's likes are from the usual. */
const features = 2 * weighedKinds.length
/** Served weights: every kind counts once, whatever a person has said. */
export const servedWeights = Float64Array.from({ length: features }, (_, at) => (at < weighedKinds.length ? 1 : 0))

/** Logarithm of the liked films, in units of a doubling, from the usual number. */
const usualLikes = 30
const saidBy = (likes: number) => Math.log2((1 + likes) / (1 + usualLikes)) / 4

/** Films not liked that a liked one is held against: half of them from the best by score, where lists are decided. */
const drawn = 12
const best = 100

type Asked = { amounts: Float64Array[]; said: number; blocked: Uint8Array; scores: Float64Array }

/** Scores films of a catalog for one question of a set, part by part. */
export function askParts(
  catalog: ContentCatalog,
  { set, catalogRow }: CatalogSet,
  models: ServedModels,
  config: RankConfig = rankConfigFor(models),
): (question: Question, plan: Plan) => Asked {
  const size = catalog.index.size
  return (question, { rankable }) => {
    const profile = profileOf(set, question.known)
    const request = requestFor(catalog, catalogRow, profile)
    const { scores, components } = scoreCatalog(catalog.index, request, models, config)
    const total = scores.slice()
    const amounts = amountsByKind(components, size)
    const unreleased = isUnreleased(set, question.asOfSeconds)
    const blocked = new Uint8Array(size).fill(1)
    catalogRow.forEach((row, film) => {
      blocked[row] = unreleased(film) || rankable?.[film] === 0 ? 1 : 0
    })
    for (const place of question.excluded) blocked[catalogRow[set.film[place]!]!] = 1
    const likes = profile.stars.filter((stars) => stars >= likeThreshold).length
    return { amounts, said: saidBy(likes), blocked, scores: total }
  }
}

/** Pairs of everybody in a plan, each person of the same weight in all. */
export function pairsOf(
  { set, catalogRow }: CatalogSet,
  plan: Plan,
  ask: ReturnType<typeof askParts>,
  seed: number,
): Pairs {
  const random = seededRandom(seed)
  const pairs: Pairs = { size: features, difference: [], weight: [] }
  for (const question of plan.groups.flatMap(({ questions }) => questions)) {
    const relevant = [...relevantFilms(set, question)].map((film) => catalogRow[film]!)
    if (relevant.length === 0) continue
    const asked = ask(question, plan)
    const liked = new Set(relevant)
    const near = Array.from(topRows(asked.scores, best, asked.blocked)).filter((row) => !liked.has(row))
    const all = Array.from(asked.blocked.keys()).filter((row) => asked.blocked[row] === 0 && !liked.has(row))
    for (const row of relevant) {
      if (asked.blocked[row] === 1) continue
      const own = featuresAt(asked, row)
      for (let at = 0; at < drawn; at++) {
        const from = at % 2 === 0 ? near : all
        if (from.length === 0) continue
        const other = featuresAt(asked, from[Math.floor(random() * from.length)]!)
        pairs.difference.push(own.map((value, feature) => value - other[feature]!))
        pairs.weight.push(1 / (relevant.length * drawn))
      }
    }
  }
  return pairs
}

/** In people: as if so many had said that what serves is right. */
const penalty = 3
export const learnWeights = (pairs: Pairs): Float64Array => learnFromPairs(pairs, servedWeights, penalty)

/** NDCG@10 of everybody of a plan with these weights, by score. */
export function measureWeights(
  { set, catalogRow }: CatalogSet,
  plan: Plan,
  ask: ReturnType<typeof askParts>,
  weights: readonly Float64Array[],
): number[][] {
  const ndcg: number[][] = weights.map(() => [])
  for (const question of plan.groups.flatMap(({ questions }) => questions)) {
    const relevant = new Set([...relevantFilms(set, question)].map((film) => catalogRow[film]!))
    if (relevant.size === 0) continue
    const asked = ask(question, plan)
    weights.forEach((own, which) => {
      const scores = new Float64Array(asked.scores.length)
      asked.amounts.forEach((amount, kind) => {
        const factor = own[kind]! + asked.said * own[weighedKinds.length + kind]!
        for (let row = 0; row < scores.length; row++) scores[row] = scores[row]! + factor * amount[row]!
      })
      ndcg[which]!.push(ndcgAt10(topRows(scores, 10, asked.blocked), relevant))
    })
  }
  return ndcg
}

function featuresAt({ amounts, said }: Asked, row: number): Float64Array {
  const values = new Float64Array(features)
  amounts.forEach((amount, kind) => {
    values[kind] = amount[row]!
    values[weighedKinds.length + kind] = said * amount[row]!
  })
  return values
}
