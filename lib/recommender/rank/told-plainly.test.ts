import { expect, test } from 'vitest'
import { defaultRankConfig, untrainedRankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { seededRandom } from '../matrix/random'
import { squareOf } from '../matrix/square-of'
import type { ServedModels } from '../models/served-models'
import type { ScoreComponents } from '../score/components/component'
import { mostContributions } from '../score/explain-rows'
import { scoreCatalog } from '../score/score-catalog'
import type { Contribution, Facet, RankRequest } from '../types'
import { rankCandidates } from './rank-candidates'

const films = 400
const d = 8
const random = seededRandom(11)
const below = (end: number) => Math.floor(random() * end)
const ids = Int32Array.from({ length: films }, (_, row) => row + 1)
const kinds = ['genre', 'mood', 'theme', 'country'] as const
const index = buildCatalogIndex(
  Array.from(ids, (id) =>
    filmOf({
      id,
      prominence: 1 + below(100),
      runtimeMinutes: 70 + below(120),
      facets: kinds.flatMap((kind) => [`${kind}:${below(9)}`, `${kind}:${9 + below(9)}`] as Facet[]),
      kindred: [{ filmId: 1 + below(films), because: `as ${id}` }],
      series: id % 9 === 0 ? { id: `series-${id % 5}`, part: id } : null,
    }),
  ),
)
const vectors = Float32Array.from({ length: films * d }, () => random() - 0.4)
const likes = Float32Array.from(ids, (id) => (id % 2 === 0 ? below(19) : 30 + below(60)))
const links = Array.from(ids, () => [...new Set(Array.from({ length: 12 }, () => below(films)))].sort((a, b) => a - b))
const models: ServedModels = {
  collaborative: {
    filmIds: ids,
    start: Int32Array.from([0, ...links.map((_, row) => links.slice(0, row + 1).flat().length)]),
    column: Int32Array.from(links.flat()),
    value: Float32Array.from(links.flat(), () => random() * 0.2),
  },
  content: {
    filmIds: ids,
    dimensions: d,
    vectors,
    likes,
    newFilmLikes: 20,
    square: squareOf(Float64Array.from(vectors), d),
    foldIn: { unobserved: 0.1, penalty: 5, frequencyPower: 0 },
  },
  popularity: { filmIds: ids, logLikes: likes.map(Math.log1p), likes, people: 500 },
}

function somebody(count: number): RankRequest {
  const liked = [...new Set(Array.from({ length: count }, () => 1 + below(films)))].map((filmId) => ({
    filmId,
    weight: 0.3 + 0.7 * random(),
  }))
  return requestOf({
    liked,
    interests: kinds.map((kind) => ({
      facet: `${kind}:${below(18)}`,
      strength: 4 * random() - 1,
      confidence: random(),
    })),
    disliked: [{ filmId: 1 + below(films), weight: 1 }],
    exampleFilmIds: count % 2 === 0 ? [] : [1 + below(films)],
    mutedFacets: new Set<Facet>(['mood:3']),
    context: { partOfDay: 'night', weekend: true, device: 'phone' },
    excludedFilmIds: new Set(liked.map(({ filmId }) => filmId)),
    limit: 24,
    seed: count,
  })
}

/** Everything that speaks for one film, as one would write it down without a thought for the time it takes. */
function toldPlainly({ sparse, dense, linked, folded }: ScoreComponents, row: number): Contribution[] {
  const told: Contribution[] = []
  const renamed = new Map<string, Contribution>()
  for (const { source, scale, value } of dense) told.push({ ...source, amount: scale * value[row]! })
  for (const { source, scale, value, row: rows, from, end } of sparse) {
    for (let at = from; at < end; at++) {
      if (rows[at] === row) told.push({ ...source, amount: value ? scale * value[at]! : scale })
    }
  }
  for (const { kind, filmIds, rows, scales, links: matrix, because, otherwise } of linked) {
    filmIds.forEach((filmId, each) => {
      for (let at = matrix.start[rows[each]!]!; at < matrix.start[rows[each]! + 1]!; at++) {
        if (matrix.column[at] !== row) continue
        const amount = scales[each]! * matrix.value[at]!
        const isRenamed = otherwise?.marked[row] === 1
        const contribution = { kind: isRenamed ? otherwise.kind : kind, filmId, amount }
        told.push(because ? { ...contribution, because: because[at]! } : contribution)
        if (isRenamed) renamed.set(`${otherwise.kind} ${filmId}`, told.at(-1)!)
      }
    })
  }
  for (const { kind, filmIds, amountsAt } of folded) {
    const amounts = new Float64Array(filmIds?.length ?? 1)
    if (!amountsAt(row, amounts)) continue
    amounts.forEach((amount, each) => {
      const earlier = filmIds && renamed.get(`${kind} ${filmIds[each]}`)
      if (earlier) earlier.amount += amount
      else told.push(filmIds ? { kind, filmId: filmIds[each]!, amount } : { kind, amount })
    })
  }
  return told.filter(({ amount }) => amount !== 0).sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount))
}

test('what is told of every film of a list is what adding everything up by hand gives, to the last of those kept', () => {
  for (const count of [0, 1, 6, 40, 300]) {
    for (const config of [defaultRankConfig, untrainedRankConfig]) {
      for (const served of [models, {}]) {
        const request = somebody(count)
        const list = rankCandidates(index, request, served, config)
        const { components, scores } = scoreCatalog(index, request, served, config)
        expect(list).toHaveLength(Math.min(24, films))
        for (const { filmId, score, contributions, others } of list) {
          const row = index.rowOf.get(filmId)!
          const plainly = toldPlainly(components, row)
          const kept = plainly.slice(0, mostContributions)
          expect(score).toBe(scores[row])
          expect(contributions).toHaveLength(kept.length)
          contributions.forEach((contribution, place) => {
            expect(contribution).toEqual({ ...kept[place], amount: expect.closeTo(kept[place]!.amount, 9) })
          })
          const rest = plainly.slice(mostContributions).reduce((sum, { amount }) => sum + amount, 0)
          expect(others).toBeCloseTo(rest, 9)
          expect(contributions.reduce((sum, { amount }) => sum + amount, others)).toBeCloseTo(score, 9)
        }
      }
    }
  }
})

test('the films of a list are the best of sums made by hand, each score from all that speaks for a film', () => {
  for (const count of [0, 3, 300]) {
    const request = somebody(count)
    const { components, scores } = scoreCatalog(index, request, models, defaultRankConfig)
    for (const row of ids.keys()) {
      const sum = toldPlainly(components, row).reduce((total, { amount }) => total + amount, 0)
      expect(scores[row]).toBeCloseTo(sum, 9)
    }
  }
})
