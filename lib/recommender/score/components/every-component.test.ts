import { expect, test } from 'vitest'
import { type RankConfig, untrainedRankConfig } from '../../config/rank-config'
import { filmOf, requestOf } from '../../fixtures'
import { buildCatalogIndex } from '../../index/catalog-index'
import type { ContentModel, ItemModel, RankModels } from '../../models/served-models'
import type { RankContext, RankRequest } from '../../types'
import { explainRows } from '../explain-rows'
import { addComponents } from './add-components'
import { alignModel } from './align-model'
import { collaborativeComponent, modelUnit } from './collaborative'
import type { ComponentInput, ScoreComponent, ScoreComponents } from './component'
import { contentComponent } from './content'
import { contextComponent } from './context'
import { interestComponent } from './interest'
import { kindredComponent } from './kindred'
import { muteComponent } from './mute'
import { outsideComponent } from './outside'
import { popularityComponent } from './popularity'
import { scratchOf } from './scratch'
import { dislikeComponent, similarityComponent } from './similar-to-own'
import { similarityBetween } from './similarity'
import { weightOf, wishComponent } from './wish'

/** Genres are worth 3, film halves of them √½; half of the genres are war, half drama. z of prominence: -1, -1, 1, 1. */
const index = buildCatalogIndex([
  filmOf({ id: 1, prominence: 53, runtimeMinutes: 90, facets: ['genre:war', 'mood:bleak'] }),
  filmOf({ id: 2, prominence: 53, runtimeMinutes: 130, facets: ['genre:war', 'genre:drama'] }),
  filmOf({
    id: 3,
    prominence: 81,
    runtimeMinutes: 150,
    facets: ['genre:drama'],
    kindred: [{ filmId: 1, because: 'one war' }],
  }),
  filmOf({ id: 4, prominence: 81, runtimeMinutes: 120 }),
])
const config: RankConfig = {
  ...untrainedRankConfig,
  recency: { floor: 0, halfLife: 1 },
  interestWeight: { ...untrainedRankConfig.interestWeight, genre: 3 },
  wishWeight: 2,
  kindredWeight: 8,
  collaborative: { unit: 2, growth: 1, deviation: 5 },
  outsideWeight: 6,
  popularityWeight: 12,
  likedShare: { weight: 10, fade: 3, people: 10, least: 1, trust: 0 },
  popularityAsked: 1,
  popularityTaste: { weight: 6, usual: 1, sureAt: 2 },
  wellKnownWeight: 5,
  content: { unit: 4, deviation: 3 },
  contextLimit: 0.6,
  mutePenalty: 7,
}

type Given = { request?: Partial<RankRequest>; models?: RankModels; coherence?: number; config?: Partial<RankConfig> }

/** What a component adds to films that had 100, and what it tells of each of them, which must be the same. */
function amountsOf(component: ScoreComponent, given: Given, unit = 0) {
  const components: ScoreComponents = { sparse: [], dense: [], linked: [], folded: [], unit }
  const input: ComponentInput = {
    index,
    request: requestOf(given.request ?? {}),
    config: { ...config, ...given.config },
    models: given.models ?? {},
    scratch: scratchOf(index),
    coherence: given.coherence ?? 1,
  }
  component(input, components)
  const scores = new Float64Array(index.size).fill(100)
  addComponents(components, scores)
  const explained = explainRows(components, [...index.filmIds.keys()], scratchOf(index).placeOf)
  const told = explained.map(({ contributions }) => contributions)
  for (const [row, list] of told.entries())
    expect(scores[row]).toBeCloseTo(100 + list.reduce((sum, { amount }) => sum + amount, 0), 5)
  return { amounts: Array.from(scores, (score) => Number((score - 100).toFixed(5))), told, components }
}

const sixHalves = Number((6 * Math.SQRT1_2).toFixed(5))

test('an interest counts by its type, how rare its facet is, its strength and confidence, shared with others of its type', () => {
  const interests = [
    { facet: 'genre:war', strength: 2, confidence: 0.5 },
    { facet: 'genre:musical', strength: 3, confidence: 1 },
  ] as const
  // 3 · (1 - ½) · 2 · ½ · coherence.
  expect(amountsOf(interestComponent, { request: { interests }, coherence: 4 }).amounts).toEqual([6, sixHalves, 0, 0])
  const against = [{ facet: 'genre:drama', strength: -1, confidence: 1 }] as const
  expect(amountsOf(interestComponent, { request: { interests: against } }).amounts).toEqual([0, -1.06066, -1.5, 0])
  const wishes = [{ facet: 'genre:war', level: 'more' }] as const
  expect(amountsOf(interestComponent, { request: { interests, wishes } }).amounts).toEqual([0, 0, 0, 0])
})

test('what is muted costs every film that has it the same, once for each', () => {
  const mutedFacets = new Set(['genre:war', 'mood:bleak', 'genre:musical'] as const)
  const { amounts, told } = amountsOf(muteComponent, { request: { mutedFacets } })
  expect(amounts).toEqual([-14, -7, 0, 0])
  expect(told[1]).toEqual([{ kind: 'mute', facet: 'genre:war', amount: -7 }])
})

const contextOf = (part: Partial<RankContext>): RankContext => ({
  partOfDay: 'morning',
  weekend: false,
  device: 'desktop',
  ...part,
})
test.each<[string, RankContext | null, number[]]>([
  ['nobody said where', null, [0, 0, 0, 0]],
  ['a morning at a desk', contextOf({}), [0, 0, 0, 0]],
  ['a night', contextOf({ partOfDay: 'night' }), [0.6, -0.3, -0.6, 0]],
  ['a phone', contextOf({ device: 'phone' }), [0.6, -0.3, -0.6, 0]],
  ['a night with a phone', contextOf({ partOfDay: 'night', device: 'phone' }), [0.6, -0.3, -0.6, 0]],
  ['an afternoon in the week', contextOf({ partOfDay: 'afternoon' }), [0, 0, 0, 0]],
  ['an afternoon of a weekend', contextOf({ weekend: true, partOfDay: 'afternoon' }), [0, 0, 0.6, 0]],
  ['an evening of a weekend', contextOf({ weekend: true, partOfDay: 'evening' }), [0, 0, 0.6, 0]],
  ['a morning of a weekend', contextOf({ weekend: true }), [0, 0, 0, 0]],
  [
    'an evening of a weekend with a phone',
    contextOf({ weekend: true, partOfDay: 'evening', device: 'phone' }),
    [0.3, -0.15, 0, 0],
  ],
])('%s weighs the length of a film', (_, context, amounts) => {
  expect(amountsOf(contextComponent, { request: { context } }).amounts).toEqual(amounts)
})

test('the hour is told in words that name it', () => {
  const { told } = amountsOf(contextComponent, {
    request: { context: contextOf({ partOfDay: 'night', device: 'phone' }) },
  })
  expect(told[0]).toEqual([
    { kind: 'context', because: 'its length suits a late hour', amount: 0.3 },
    { kind: 'context', because: 'its length suits a phone', amount: 0.3 },
  ])
  const weekend = contextOf({ weekend: true, partOfDay: 'evening' })
  expect(amountsOf(contextComponent, { request: { context: weekend } }).told[2]).toEqual([
    { kind: 'context', because: 'a weekend has room for a long film', amount: 0.6 },
  ])
})

test('another recommender’s films count by their place in its list, those that are not here with them', () => {
  const { amounts, told } = amountsOf(outsideComponent, { models: { outside: [3, 99, 1] } })
  expect(amounts).toEqual([2, 0, 6, 0])
  expect(told[2]).toEqual([{ kind: 'outside', amount: 6 }])
  for (const outside of [[], [99]])
    expect(amountsOf(outsideComponent, { models: { outside } }).components.sparse).toEqual([])
})

const liked = [
  { filmId: 4, weight: 1 },
  { filmId: 3, weight: 0.5 },
  { filmId: 1, weight: 1 },
]

test('a written link counts by how much and how lately its film was liked, half as much against its direction', () => {
  const { amounts, told } = amountsOf(kindredComponent, { request: { liked } })
  // Film 3, second of the latest: 8 · ½ · ½; film 1, third: 8 · ¼, half of it backwards.
  expect(amounts).toEqual([2, 0, 1, 0])
  expect(told[0]).toEqual([{ kind: 'kindred', filmId: 3, amount: 2, because: 'one war' }])
})

/** Its films in another order than the catalog's, one of them gone from it. */
const model: ItemModel = {
  filmIds: Int32Array.of(4, 99, 2, 1),
  start: Int32Array.of(0, 3, 4, 4, 5),
  column: Int32Array.of(1, 2, 3, 2, 2),
  value: Float32Array.of(9, 0.5, 0.25, 7, 1),
  next: Uint8Array.of(0, 0, 1, 0, 0),
}

test('what people liked beside a liked film counts in a unit of its own that grows with what a person told', () => {
  const { amounts, told, components } = amountsOf(collaborativeComponent, {
    request: { liked },
    models: { collaborative: model },
  })
  // Film 4 gives film 2 ½ and film 1 ¼, film 1 gives film 2 1 · ¼: sums .25, .75, 0, 0.
  const deviation = Math.sqrt((0.25 ** 2 + 0.75 ** 2) / 4 - 0.25 ** 2)
  const unit = 1 / (1 / 5 + deviation / 5)
  expect(components.unit).toBeCloseTo(unit)
  expect(amounts).toEqual([0.25 * unit, 0.75 * unit, 0, 0].map((amount) => Number(amount.toFixed(5))))
  expect(told[0]).toEqual([{ kind: 'collaborative', filmId: 4, amount: expect.closeTo(unit / 4), next: true }])
  expect(told[1]?.map(({ filmId }) => filmId)).toEqual([4, 1])
})

test('a model comes to a catalog of another order with its links in that order, and without films that are gone', () => {
  const links = alignModel(index, {
    filmIds: Int32Array.of(99, 4, 3, 2, 1),
    start: Int32Array.of(0, 1, 1, 5, 5, 7),
    column: Int32Array.of(1, 0, 1, 2, 4, 3, 2),
    value: Float32Array.of(9, 8, 1, 2, 3, 4, 5),
    next: Uint8Array.of(0, 0, 1, 0, 0, 1, 0),
  })
  expect([...links.rowOf]).toEqual([
    [99, 0],
    [4, 1],
    [3, 2],
    [2, 3],
    [1, 4],
  ])
  expect([...links.start]).toEqual([0, 1, 1, 4, 4, 6])
  expect([...links.column]).toEqual([3, 0, 2, 3, 1, 2])
  expect([...links.value]).toEqual([9, 3, 2, 1, 4, 5])
  expect([...links.next]).toEqual([0, 0, 0, 1, 1, 0])
})

test('without a model nothing is said of other people', () => {
  expect(amountsOf(collaborativeComponent, { request: { liked } }, 17).components).toEqual({
    sparse: [],
    dense: [],
    linked: [],
    folded: [],
    unit: 17,
  })
})

test.each([
  [0, 0, 2],
  [0, 3, 5],
  [5, 0, 2 / 3],
  [1, 2, 1 / 0.45],
])('scores that deviate by %d after %i likes count %d a unit', (deviation, likes, unit) =>
  expect(modelUnit(deviation, likes, config)).toBeCloseTo(unit, 10),
)

/** In one dimension: the person is w / (w + 1), films are their number times that. Films of fewer than ten likes are new. */
const contentOf = (likes: number[], vectors = [1, 2, 3, 4]): ContentModel => ({
  filmIds: Int32Array.of(1, 2, 3, 4),
  dimensions: 1,
  vectors: Float32Array.from(vectors),
  likes: Float32Array.from(likes),
  square: Float64Array.of(vectors.reduce((sum, value, film) => sum + (likes[film]! > 0 ? value ** 2 : 0), 0)),
  newFilmLikes: 10,
  foldIn: { unobserved: 0, penalty: 1, frequencyPower: 0 },
})

test('what people say of a film hardly anybody liked is told as content from less than five on', () => {
  const kinds = (content: ContentModel) =>
    amountsOf(collaborativeComponent, { request: { liked }, models: { collaborative: model, content } }).told.map(
      ([first]) => first?.kind,
    )
  expect(kinds(contentOf([5, 4, 0, 0]))).toEqual(['collaborative', 'content', undefined, undefined])
  expect(kinds({ ...contentOf([5, 5, 0, 0]), filmIds: Int32Array.of(2, 99, 3, 4) })).toEqual([
    'content',
    'collaborative',
    undefined,
    undefined,
  ])
})

test('content promises new films as much as they lack likes, in a unit of its own', () => {
  const content = contentOf([40, 10, 5, 0])
  const given = { request: { liked: [{ filmId: 1, weight: 1 }] }, models: { content } }
  // The person is 1 / (1 + 1); of the products .5, 1, 1.5, 2 those of films somebody likes deviate by .5 · √⅔.
  const scale = 1 / (1 / 4 + (0.5 * Math.sqrt(2 / 3)) / 3)
  const { amounts, told } = amountsOf(contentComponent, given)
  expect(amounts).toEqual([0, 0, 0.75 * scale, 2 * scale].map((amount) => Number(amount.toFixed(5))))
  expect(told[3]).toEqual([{ kind: 'content', filmId: 1, amount: expect.closeTo(2 * scale) }])
})

test.each([
  ['nobody liked anything', [], contentOf([40, 10, 5, 0])],
  ['no film is new', [{ filmId: 1, weight: 1 }], contentOf([40, 10, 10, 90])],
  ['all films are alike', [{ filmId: 1, weight: 1 }], contentOf([40, 10, 5, 0], [1, 1, 1, 1])],
])('where %s content promises nothing', (_, own, content) => {
  expect(amountsOf(contentComponent, { request: { liked: own }, models: { content } }).components.folded).toEqual([])
})

const popularity = {
  filmIds: Int32Array.of(1, 2, 3, 4),
  logLikes: new Float32Array(4),
  likes: Float32Array.of(0, 1, 3, 30),
  people: 20,
}

test('how well known a film is counts for a stranger by what is written, by people’s likes as there are some', () => {
  // z of prominence is -1 or 1, worth 12.
  expect(amountsOf(popularityComponent, {}).amounts).toEqual([-12, -12, 12, 12])
  // A share of likes / (20 + 10), worth 10 · 5 · 3 / 3 = 50; what is written fades by 1 / (likes + 1).
  const known = { models: { popularity } }
  const of = (likes: number, z: number) => Number((50 * (likes / 30) + (12 * z) / (likes + 1)).toFixed(5))
  expect(amountsOf(popularityComponent, known, 5).amounts).toEqual([of(0, -1), of(1, -1), of(3, 1), of(30, 1)])
})

test('that counts less the more is asked for and the more films tell, and not for what somebody wants less of', () => {
  const wish = (level: 'less' | 'more') => [{ facet: 'genre:war', level }] as const
  const first = (given: Given) => amountsOf(popularityComponent, given).amounts[3]
  expect(first({ request: { wishes: wish('more') } })).toBe(6)
  expect(first({ request: { wishes: wish('less') } })).toBe(12)
  expect(first({ coherence: 3 })).toBe(4)
  // Three offered likes: half of the share of people is left, and nothing is learnt of a taste for the known.
  const offered = [1, 2, 3].map((filmId) => ({ filmId, weight: 1, offered: true as const }))
  const amount = amountsOf(popularityComponent, { request: { liked: offered }, models: { popularity } }, 5).amounts[3]
  expect(amount).toBeCloseTo(25 + 12 / 31)
})

test('a taste for the little known is read from liked films and drawn to the usual one', () => {
  const recency = { floor: 1, halfLife: 1 }
  const own = [1, 2].map((filmId) => ({ filmId, weight: 1 }))
  // Two films at -1 and two usual ones at 1: mean 0, variance (2 + 2 · 1) / 4 = 1.
  expect(amountsOf(popularityComponent, { request: { liked: own }, config: { recency } }).amounts).toEqual([
    -12 + 6,
    -12 + 6,
    12 - 6,
    12 - 6,
  ])
  // Both at 1: mean 1, variance 2 / 4. 6 · (1 / .5 - 1) · z + 3 · (1 - 1 / .5) · z².
  const known = [3, 4].map((filmId) => ({ filmId, weight: 1 }))
  expect(amountsOf(popularityComponent, { request: { liked: known }, config: { recency } }).amounts).toEqual([
    -12 - 6 - 3,
    -12 - 6 - 3,
    12 + 6 - 3,
    12 + 6 - 3,
  ])
})

test('a usual taste for the well known weighs as many films as it is sure at', () => {
  const own = [3, 4].map((filmId) => ({ filmId, weight: 1 }))
  const changed = { recency: { floor: 1, halfLife: 1 }, popularityTaste: { weight: 6, usual: 2, sureAt: 2 } }
  // Two films at 1 and two at 2: mean 1.5, variance (2 · ¼ + 2) / 4. 6 · (1.5 / .625 - 2) and 3 · (1 - 1 / .625).
  expect(amountsOf(popularityComponent, { request: { liked: own }, config: changed }).amounts).toEqual([
    -12 - 2.4 - 1.8,
    -12 - 2.4 - 1.8,
    12 + 2.4 - 1.8,
    12 + 2.4 - 1.8,
  ])
})

test('likes of others count less where films tell more', () => {
  const given = { coherence: 2, models: { popularity } }
  expect(amountsOf(popularityComponent, given, 5).amounts[3]).toBeCloseTo((50 + 12 / 31) / 2, 5)
})

test('a film of middling fame is nothing to whoever wants the famous, and the far out count as if they were nearer', () => {
  const films = [20, 67, 95, ...Array<number>(30).fill(67)].map((prominence, id) => filmOf({ id, prominence }))
  const many = buildCatalogIndex(films)
  const components: ScoreComponents = { sparse: [], dense: [], linked: [], folded: [], unit: 0 }
  const request = requestOf({ wellKnown: 'famous' })
  popularityComponent({ index: many, request, config, models: {}, scratch: scratchOf(many), coherence: 1 }, components)
  const scores = new Float64Array(many.size)
  addComponents(components, scores)
  expect([...scores.subarray(0, 4)]).toEqual([-8.75, 0, 8.75, 0])
  const told = explainRows(components, [0, 1, 2], scratchOf(many).placeOf)
  expect(told.map(({ contributions }) => contributions[0]?.amount)).toEqual([-8.75, undefined, 8.75])
})

test('who asks for the famous or the little known is taken at their word', () => {
  const of = (wellKnown: RankRequest['wellKnown']) =>
    amountsOf(popularityComponent, { request: { wellKnown, liked }, models: { popularity } }, 5).amounts
  expect(of('famous')).toEqual([-5, -5, 5, 5])
  expect(of('hidden')).toEqual([5, 5, -5, -5])
})

const similarity = { weight: 8, power: 2, sureAt: 3, most: 2, known: 0.5 }
const near = (one: number, other: number) => similarityBetween(index, one, other, {})

test('what is like own films counts by how alike, how much liked, how late and how little known they are', () => {
  const own = [
    { filmId: 2, weight: 0.5 },
    { filmId: 3, weight: 1 },
    { filmId: 1, weight: 1 },
  ]
  const { amounts, told } = amountsOf(similarityComponent, {
    request: { liked: own },
    coherence: 3,
    config: { similarity },
  })
  // Of prominence 53: 1 - ½ · .53²; of 81, and second of the latest: (1 - ½ · .81²) · ½. The third is one too many.
  const [two, three] = [(1 - 0.53 ** 2 / 2) * 0.5, (1 - 0.81 ** 2 / 2) * 0.5]
  const unit = (3 * 8) / (3 + two + three)
  const expected = [0, 1, 2, 3].map((row) => unit * (two * near(1, row) ** 2 + three * near(2, row) ** 2))
  expect(amounts).toEqual(expected.map((amount) => Number(amount.toFixed(5))))
  expect(told[0]?.map(({ kind, filmId }) => [kind, filmId])).toEqual([
    ['content', 3],
    ['content', 2],
  ])
})

test('what is like disliked films counts against a film in the same way, however known they are and whoever it is', () => {
  const dislike = { weight: 5, power: 2, sureAt: 1, most: 4 }
  const disliked = [
    { filmId: 99, weight: 1 },
    { filmId: 1, weight: 0 },
    { filmId: 2, weight: 2 },
  ]
  const given = { request: { disliked }, coherence: 3, config: { dislike } }
  // Third of the latest: 2 · ¼, of it and one more.
  const expected = [0, 1, 2, 3].map((row) => ((-5 * 0.5) / 1.5) * near(1, row) ** 2)
  expect(amountsOf(dislikeComponent, given).amounts).toEqual(expected.map((amount) => Number(amount.toFixed(5)) + 0))
})

test.each([
  ['a weight of nought', { config: { similarity: { ...similarity, weight: 0 } }, request: { liked } }],
  ['nothing liked', { config: { similarity } }],
  ['films that are not here', { config: { similarity }, request: { liked: [{ filmId: 99, weight: 1 }] } }],
  ['likes that weigh nothing', { config: { similarity }, request: { liked: [{ filmId: 1, weight: 0 }] } }],
])('with %s nothing is like one’s own', (_, given: Given) => {
  expect(amountsOf(similarityComponent, given).components.folded).toEqual([])
  const against = { config: { dislike: given.config!.similarity! }, request: { disliked: given.request?.liked ?? [] } }
  expect(amountsOf(dislikeComponent, against).components.folded).toEqual([])
})

test.each([
  ['more', 0.1, 0.375],
  ['more', 0.3, 0.55],
  ['much-more', 0.1, 0.75],
  ['much-more', 0.6, 0.85],
  ['more', 0.9, 0.99],
  ['less', 0.4, 0.2],
] as const)('%s of what a share of %d has asks for a share of %d', (level, own, asked) => {
  const odds = (share: number) => share / (1 - share)
  expect(Math.exp(weightOf(level, own))).toBeCloseTo(odds(asked) / odds(own), 6)
})

test('a wish counts by the share of films that answer it, in part the more where films are alike', () => {
  const of = (wishes: RankRequest['wishes'], given: Given = {}) =>
    amountsOf(wishComponent, { ...given, request: { wishes, ...given.request } }).amounts
  const more = Math.log(3) // From a half of the films to three quarters of them.
  const war = { facet: 'genre:war', level: 'more' } as const
  const even = of([war])
  expect(even[0]! + even[1]!).toBeCloseTo(2 * 2 * more, 3)
  expect(even.slice(2)).toEqual([0, 0])
  const alike = of([war], { coherence: 2 })
  expect(alike[0]! / even[0]!).toBeCloseTo(1.6, 4)
  expect(of([war], { coherence: 0.5 })).toEqual(even)
  expect(of([war], { request: { mutedFacets: new Set(['genre:war'] as const) } })).toEqual([0, 0, 0, 0])
  expect(of([{ facet: 'genre:musical', level: 'more' }])).toEqual([0, 0, 0, 0])
})

test('who asks for three things has answers that are nearer to each other', () => {
  const war = { facet: 'genre:war', level: 'more' } as const
  const other = (facet: 'genre:musical' | 'genre:opera') => ({ facet, level: 'more' }) as const
  const spread = (wishes: RankRequest['wishes']) => {
    const [first = 0, second = 0] = amountsOf(wishComponent, { request: { wishes } }).amounts
    return first - second
  }
  const [one, two, three] = [
    [war],
    [war, other('genre:musical')],
    [war, other('genre:musical'), other('genre:opera')],
  ].map(spread)
  expect(two).toBe(one)
  expect(Math.abs(three!)).toBeLessThan(0.5 * Math.abs(one!))
  expect(three).not.toBe(0)
})
