import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultRankConfig, type RankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { ItemModel } from '../models/served-models'
import { noRules } from '../plain-request'
import { coherenceOf } from '../score/coherence'
import type { Candidate, Facet, LikedFilm, RankedFilm } from '../types'
import { rankCandidates } from './rank-candidates'

const facets: Facet[] = ['genre:war', 'genre:horror', 'mood:dread', 'mood:tender', 'era:1970s', 'person:ridley-scott']
const many: RankedFilm[] = Array.from({ length: 120 }, (_, i) =>
  filmOf({
    id: i + 1,
    prominence: 1 + ((i * 37) % 100),
    runtimeMinutes: 70 + ((i * 13) % 110),
    facets: facets.filter((_facet, f) => (i + f * f) % (f + 2) === 0),
    contentNotes: i % 7 === 0 ? ['gore'] : [],
    kindred: [{ filmId: ((i * 5) % 120) + 1, because: `link ${i}` }],
  }),
)
const index = buildCatalogIndex(many)
/** Film 1 speaks for films 2 and 3. */
const model: ItemModel = {
  filmIds: Int32Array.of(1, 2, 3, 999),
  start: Int32Array.of(0, 3, 3, 3, 3),
  column: Int32Array.of(1, 2, 3),
  value: Float32Array.of(0.5, 0.25, 9),
}
const ids = (candidates: Candidate[]) => candidates.map((candidate) => candidate.filmId)
const sumOf = (candidate: Candidate) =>
  candidate.contributions.reduce((sum, { amount }) => sum + amount, candidate.others)
const find = (candidates: Candidate[], filmId: number) => candidates.find((candidate) => candidate.filmId === filmId)

test('the contributions of every candidate sum to its score, largest first', () => {
  const facet = fc.constantFrom(...facets)
  const set = fc.uniqueArray(facet, { maxLength: 2 }).map((list) => new Set(list))
  fc.assert(
    fc.property(
      fc.record({
        liked: fc.uniqueArray(
          fc.record({ filmId: fc.integer({ min: 1, max: 130 }), weight: fc.double({ min: 0, max: 1, noNaN: true }) }),
          { maxLength: 12, selector: (film) => film.filmId },
        ),
        interests: fc.array(
          fc.record({
            facet,
            strength: fc.double({ min: -3, max: 3, noNaN: true }),
            confidence: fc.double({ min: 0, max: 1, noNaN: true }),
          }),
          { maxLength: 5 },
        ),
        mutedFacets: set,
        adventurous: fc.double({ min: 0, max: 1, noNaN: true }),
        seed: fc.integer(),
      }),
      (request) => {
        const context = { partOfDay: 'night', weekend: true, device: 'phone' } as const
        for (const candidate of rankCandidates(index, requestOf({ ...request, context }), { collaborative: model })) {
          expect(sumOf(candidate)).toBeCloseTo(candidate.score, 10)
          const sizes = candidate.contributions.map(({ amount }) => Math.abs(amount))
          expect(sizes).toEqual([...sizes].sort((a, b) => b - a))
        }
      },
    ),
    { numRuns: 60 },
  )
})

test('films of another recommender earn by their place, and ids nobody knows are passed over', () => {
  const outside = [7, 999, 9, 8]
  const candidates = rankCandidates(index, requestOf({ limit: 120 }), { outside })
  const earned = outside.map((id) => find(candidates, id)?.contributions.find(({ kind }) => kind === 'outside')?.amount)
  expect(earned).toEqual([3, undefined, 1.5, 0.75])
})

test('an interest earns type weight times strength times confidence over the root of the facets of its type, less for what many films have', () => {
  const small = buildCatalogIndex([
    filmOf({ id: 1, facets: ['genre:war', 'genre:horror'] }),
    filmOf({ id: 2, facets: ['genre:drama'] }),
  ])
  const [best] = rankCandidates(small, requestOf({ interests: [{ facet: 'genre:war', strength: 2, confidence: 0.5 }] }))
  expect(best?.filmId).toBe(1)
  expect(best?.contributions).toHaveLength(1)
  expect(best?.contributions[0]).toMatchObject({ kind: 'interest', facet: 'genre:war' })
  // War is a quarter of what genres the two films have.
  expect(best?.score).toBeCloseTo((0.75 * defaultRankConfig.interestWeight.genre * 2 * 0.5) / Math.SQRT2, 6)
})

test('a kindred film names the liked film and the words of the link, and counts the older liking less', () => {
  const small = buildCatalogIndex([
    filmOf({ id: 1 }),
    filmOf({ id: 2, kindred: [{ filmId: 3, because: 'the same rain' }] }),
    filmOf({ id: 3 }),
  ])
  const liked = [
    { filmId: 1, weight: 1 },
    { filmId: 2, weight: 0.8 },
  ]
  const [only, ...rest] = rankCandidates(small, requestOf({ liked }))
  expect(rest).toEqual([])
  expect(only?.contributions).toMatchObject([{ kind: 'kindred', filmId: 2, because: 'the same rain' }])
  const { kindredWeight } = defaultRankConfig
  expect(only?.score).toBeCloseTo(kindredWeight * 0.8 * (0.25 + 0.75 * 0.5 ** (1 / 7)), 10)
})

test('the collaborative score keeps its own unit as far as its deviation over the catalog allows, and skips films that left', () => {
  const small = buildCatalogIndex([1, 2, 3].map((id) => filmOf({ id })))
  const candidates = rankCandidates(small, requestOf({ liked: [{ filmId: 1, weight: 1 }] }), { collaborative: model })
  const deviation = Math.sqrt((0 + 0.25 + 0.0625) / 3 - 0.25 ** 2)
  expect(ids(candidates)).toEqual([2, 3])
  // 20 for a stranger and 4 more for one film; a deviation of 1.4 is never reached.
  expect(candidates[0]?.score).toBeCloseTo(0.5 / (1 / 24 + deviation / 1.4))
  expect(candidates[0]?.contributions).toEqual([{ kind: 'collaborative', filmId: 1, amount: candidates[0]?.score }])
})

test('what is written of a film counts alike for a stranger and for whoever tapped what the site chose, the more coherent the less', () => {
  const amountFor = (config: RankConfig, liked: LikedFilm[]) =>
    find(rankCandidates(index, requestOf({ liked, limit: 120 }), {}, config), 100)?.contributions.find(
      ({ kind }) => kind === 'popularity',
    )?.amount ?? 0
  const { popularityTaste } = defaultRankConfig
  const plain = { ...defaultRankConfig, popularityTaste: { ...popularityTaste, weight: 0 } }
  const taps: LikedFilm[] = [1, 2].map((filmId) => ({ filmId, weight: 1, offered: true }))
  const stranger = amountFor(plain, [])
  expect(stranger).toBeCloseTo(0.75 * (index.popularity[99] ?? 0))
  expect(amountFor(defaultRankConfig, [])).toBeCloseTo(stranger)
  const coherence = coherenceOf(index, requestOf({ liked: taps }), plain)
  expect(amountFor(plain, taps)).toBeCloseTo(stranger / coherence)
})

test('the share of people who like a film counts in the unit of the model, half as much after ten liked films', () => {
  const likes = Float32Array.from(index.filmIds, (id) => (id === 100 ? 70 : 0))
  const popularity = { filmIds: index.filmIds, logLikes: likes.map(Math.log1p), likes, people: 70 }
  const plain = {
    ...defaultRankConfig,
    popularityWeight: 0,
    popularityTaste: { ...defaultRankConfig.popularityTaste, weight: 0 },
  }
  const amountFor = (liked: LikedFilm[]) =>
    find(rankCandidates(index, requestOf({ liked, limit: 120 }), { popularity }, plain), 100)?.contributions.find(
      ({ kind }) => kind === 'popularity',
    )?.amount ?? 0
  expect(amountFor([])).toBeCloseTo(20 * 0.3 * 0.7)
  const ten: LikedFilm[] = Array.from({ length: 10 }, (_, place) => ({ filmId: place + 1, weight: 1, offered: true }))
  const coherence = coherenceOf(index, requestOf({ liked: ten }), plain)
  expect(amountFor(ten)).toBeCloseTo((60 * 0.3 * 0.7) / 2 / coherence)
})

test('a stranger gets well-known films that are not all alike', () => {
  const candidates = rankCandidates(index, requestOf({ limit: 5 }))
  const rows = candidates.map(({ filmId }) => filmId - 1)
  expect(rows.every((row) => (index.popularity[row] ?? 0) > 0)).toBe(true)
  expect(new Set(rows.map((row) => many[row]?.facets.join())).size).toBeGreaterThan(2)
})

test('films that are excluded, liked, ruled out by a facet or carry an avoided note are never proposed', () => {
  const request = requestOf({
    liked: [{ filmId: 5, weight: 1 }],
    excludedFilmIds: new Set([2, 3, 12_345]),
    rules: {
      ...noRules,
      without: new Set<Facet>(['genre:horror', 'theme:unknown']),
      avoid: new Set(['gore', 'unknown']),
    },
    limit: 200,
  })
  const proposed = ids(rankCandidates(index, request))
  expect(proposed.length).toBeGreaterThan(10)
  for (const id of proposed) {
    expect([2, 3, 5]).not.toContain(id)
    expect(many[id - 1]?.facets).not.toContain('genre:horror')
    expect(many[id - 1]?.contentNotes).toEqual([])
  }
})

test('a muted facet costs its penalty and stays proposable', () => {
  const muted = rankCandidates(index, requestOf({ mutedFacets: new Set<Facet>(['mood:dread']), limit: 120 }))
  const carrier = muted.find(({ filmId }) => many[filmId - 1]?.facets.includes('mood:dread'))
  expect(carrier?.contributions).toContainEqual({
    kind: 'mute',
    facet: 'mood:dread',
    amount: -defaultRankConfig.mutePenalty,
  })
})

test('context is silent without consent and small with it', () => {
  const context = { partOfDay: 'night', weekend: false, device: 'phone' } as const
  const silent = rankCandidates(index, requestOf({ limit: 120 }))
  expect(silent.flatMap(({ contributions }) => contributions).some(({ kind }) => kind === 'context')).toBe(false)
  for (const { contributions } of rankCandidates(index, requestOf({ limit: 120, context }))) {
    const sum = contributions.filter(({ kind }) => kind === 'context').reduce((total, { amount }) => total + amount, 0)
    expect(Math.abs(sum)).toBeLessThanOrEqual(defaultRankConfig.contextLimit + 1e-12)
  }
})

test('late at night a short film beats a long one, on a weekend evening a long film wins', () => {
  const small = buildCatalogIndex([filmOf({ id: 1, runtimeMinutes: 170 }), filmOf({ id: 2, runtimeMinutes: 90 })])
  const night = { partOfDay: 'night', weekend: false, device: 'desktop' } as const
  const weekend = { partOfDay: 'evening', weekend: true, device: 'desktop' } as const
  expect(ids(rankCandidates(small, requestOf({ context: night })))).toEqual([2, 1])
  expect(ids(rankCandidates(small, requestOf({ context: weekend })))).toEqual([1, 2])
})

test('one place explores, with the probability of its draw, and only when there is room for it', () => {
  const explored = rankCandidates(index, requestOf({ limit: 10 })).map(({ propensity }) => propensity)
  expect(explored.filter((propensity) => propensity !== null)).toHaveLength(1)
  expect(explored[defaultRankConfig.exploration.place]).toBeGreaterThan(0)
  expect(explored[defaultRankConfig.exploration.place]).toBeLessThan(1)
  expect(rankCandidates(index, requestOf({ limit: 4 })).every(({ propensity }) => propensity === null)).toBe(true)
})

test('the same request gives the same list, another seed explores elsewhere', () => {
  const explorations = Array.from({ length: 30 }, (_, seed) => ids(rankCandidates(index, requestOf({ seed }))))
  expect(ids(rankCandidates(index, requestOf({ seed: 3 })))).toEqual(explorations[3])
  expect(new Set(explorations.map((list) => list[5])).size).toBeGreaterThan(5)
  expect(new Set(explorations.map((list) => list.toSpliced(5, 1).join())).size).toBe(1)
})

test('no film is proposed twice and never more than the limit', () => {
  const proposed = ids(rankCandidates(index, requestOf({ limit: 60, adventurous: 1 })))
  expect(proposed).toHaveLength(60)
  expect(new Set(proposed).size).toBe(60)
})

test('nothing is proposed from an empty catalog or for a limit of none', () => {
  expect(rankCandidates(buildCatalogIndex([]), requestOf({}))).toEqual([])
  expect(rankCandidates(index, requestOf({ limit: 0 }))).toEqual([])
})
