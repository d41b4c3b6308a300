import { expect, test } from 'vitest'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { columnsOf, packRows, rowDot } from '../matrix/sparse-rows'
import { squareOf } from '../matrix/square-of'
import type { Facet } from '../types'
import { trainEase } from './ease'
import { emptyGram, type Gram, gramPlace, likedBefore } from './gram'
import { trainItemKnn } from './item-knn'
import { changedFilms } from './local-ease-changes'
import { likeCounts } from './popularity'
import { addSiteContent, siteFeatures } from './site-content'
import type { SiteLikes } from './site-likes'
import { countSiteLikes, defaultTrainServedOptions, type TrainServedInput, trainServedModels } from './train-served'
import { likesOf, type RatingSet } from './training-data'

const ratings = (rows: [user: number, film: number, stars: number][]) =>
  ({
    userIds: Int32Array.of(7, 8, 9),
    filmIds: Int32Array.of(1, 2, 3),
    user: Int32Array.from(rows, ([user]) => user),
    film: Int32Array.from(rows, ([, film]) => film),
    stars: Float32Array.from(rows, ([, , stars]) => stars),
  }) as RatingSet

test('likes are counted from four stars on, of the places asked for', () => {
  const set = ratings([
    [0, 0, 4],
    [1, 0, 5],
    [1, 1, 3.5],
    [2, 2, 4.5],
  ])
  expect([...likeCounts(set, Int32Array.of(0, 1, 2, 3))]).toEqual([2, 0, 1])
  expect([...likeCounts(set, Int32Array.of(1, 2))]).toEqual([1, 0, 0])
})

test('people who like nothing have an empty row between the others, films in each in order', () => {
  const rows = likesOf(
    ratings([
      [2, 2, 5],
      [0, 2, 5],
      [0, 1, 5],
      [0, 0, 4],
    ]),
    Int32Array.of(0, 1, 2, 3),
  )
  expect([...rows.start]).toEqual([0, 3, 3, 4])
  expect([...rows.column]).toEqual([0, 1, 2, 2])
})

test('vectors squared are what they are to each other by direction', () => {
  expect([...squareOf(Float64Array.of(1, 2, 0, 3, -1, 0), 2)]).toEqual([2, 2, 2, 13])
})

test.each([
  [0, 0],
  [1, 10],
  [2, 0],
  [3, 30],
  [5, 50],
  [7, 70],
  [8, 0],
  [9, 90],
  [11, 0],
])('of a row of every other film, what stands at film %i is %i', (before, people) => {
  const row = [1, 3, 5, 7, 9].map((column) => ({ column, value: 10 * column }))
  const next = packRows([[{ column: 8, value: 1 }], row, [{ column: 2, value: 1 }]])
  expect(likedBefore({ ...emptyGram(12), next }, 1, before)).toBe(people)
  expect(likedBefore(emptyGram(12), 1, before)).toBe(0)
})

test('a film nobody likes has no neighbours and is none', () => {
  const gram = gramOf(3, [
    [0, 0, 4],
    [1, 1, 4],
    [0, 1, 2],
    [2, 2, 3],
  ])
  const { start, column, value } = trainEase(gram, Float64Array.of(4, 4, 0), { ridge: 1 })
  expect([...start]).toEqual([0, 2, 4, 4])
  expect([...column]).toEqual([0, 1, 0, 1])
  // The other film alone speaks for one: 2 / (4 + 1).
  expect([...value].map((each) => Number(each.toFixed(6)))).toEqual([0, 0.4, 0.4, 0])
  expect([...trainItemKnn(gram, { neighbours: 3, shrink: 0 }).start]).toEqual([0, 1, 2, 2])
})

const facetsOf: Facet[][] = [
  ['genre:war', 'genre:drama', 'mood:bleak'],
  ['genre:war', 'genre:drama', 'mood:bleak', 'theme:faith'],
  ['genre:war', 'mood:bleak', 'theme:faith'],
  ['genre:war', 'genre:drama'],
  [],
]
const index = buildCatalogIndex(
  facetsOf.map((facets, row) =>
    filmOf({ id: 10 + row, facets, kindred: row === 0 ? [{ filmId: 13, because: 'one front' }] : [] }),
  ),
)

test('films that are alike count as liked by as many as alikeness weighs', () => {
  const gram = emptyGram(5)
  addSiteContent(gram, index, { facets: 3, kindred: 0 })
  for (let row = 0; row < 5; row++)
    for (let other = 0; other <= row; other++)
      expect(gram.values[gramPlace(row, other)]).toBeCloseTo(3 * rowDot(index.filmFacets, row, other), 5)
})

test('films linked in writing count as liked by as many as both directions weigh, and no others', () => {
  const gram = emptyGram(5)
  addSiteContent(gram, index, { facets: 0, kindred: 4 })
  // One way counts 1, the other ½: half of it each, four times over.
  const linked = [gramPlace(0, 0), gramPlace(3, 0), gramPlace(3, 3)]
  expect([...gram.values]).toEqual(
    [...gram.values.keys()].map((place) => (linked.includes(place) ? expect.closeTo(3, 5) : 0)),
  )
  addSiteContent(gram, index, { facets: 0, kindred: 0 })
  expect(gram.values[gramPlace(3, 0)]).toBeCloseTo(3, 5)
})

test('a regression learns from the commonest facets that three films have, of equal ones the first', () => {
  const liked = new Float32Array(index.size).fill(1)
  const named = (most: number) => {
    const { content, features } = siteFeatures(index, liked, most)
    return [features, facetsOf.map((_, row) => [...columnsOf(content, row)])]
  }
  // War stands on four films, dramas and bleak ones are three, of faith there are two.
  expect(named(9)).toEqual([3, [[0, 1, 2], [0, 1, 2], [0, 2], [0, 1], []]])
  expect(named(2)).toEqual([2, [[0, 1], [0, 1], [0], [0, 1], []]])
  const { content } = siteFeatures(index, liked, 9)
  const ratio = (row: number) => content.value[content.start[row]!]! / content.value[content.start[row]! + 1]!
  expect(ratio(3)).toBeCloseTo(Math.log1p(1 / index.facetShare[1]!) / Math.log1p(1 / index.facetShare[0]!), 5)
  for (const row of [0, 1, 2, 3]) expect(rowDot(content, row, row)).toBeCloseTo(1, 6)
})

/** A Gram matrix by its entries: film, film, how many like both. */
function gramOf(size: number, entries: [number, number, number][]): Gram {
  const gram = emptyGram(size)
  for (const [row, column, value] of entries) gram.values[gramPlace(row, column)] = value
  return gram
}
/** Films 0 and 1 are liked together, 2 and 3 are; film 4 is a little liked with 1 and less with 3. */
const circles: [number, number, number][] = [
  ...[0, 1, 2, 3, 4].map((film): [number, number, number] => [film, film, 4]),
  [0, 1, 2],
  [2, 3, 2],
  [4, 1, 0.5],
  [4, 3, 0.25],
]
test.each<[string, [number, number, number][], number[]]>([
  ['nothing', [], []],
  ['how many like a film, which speaks for another', [[3, 3, 5]], [2, 3]],
  ['how many like it together with its nearest', [[4, 1, 0.75]], [4]],
  ['which film is its nearest', [[4, 1, 0]], [4]],
  ['how many like it together with one that is not its nearest', [[4, 3, 0.3]], []],
  [
    'that it has one',
    [
      [4, 1, 0],
      [4, 3, 0],
    ],
    [4],
  ],
])('with one neighbour each, what is solved anew when there changes %s', (_, changes, films) => {
  const options = { neighbours: 1, ridge: 1, dropout: 0 }
  const [before, after] = [gramOf(5, circles), gramOf(5, [...circles, ...changes])]
  expect([...changedFilms(before, after, options)]).toEqual(films)
  expect([...changedFilms(after, before, options)]).toEqual(films)
})

test('matrices of different catalogs are told as that', () => {
  const options = { neighbours: 1, ridge: 1, dropout: 0 }
  expect(() => changedFilms(emptyGram(2), emptyGram(3), options)).toThrow('these matrices are of different catalogs')
})

/** Six people like film 10 and then 11. */
const likes: SiteLikes = {
  people: 6,
  user: Int32Array.from({ length: 12 }, (_, at) => at >> 1),
  filmId: Int32Array.from({ length: 12 }, (_, at) => 10 + (at % 2)),
  weight: new Float32Array(12).fill(1),
  seconds: Float64Array.from({ length: 12 }, (_, at) => at),
}
const vectors = {
  ...defaultTrainServedOptions.vectors,
  ials: { ...defaultTrainServedOptions.vectors.ials, dimensions: 2, iterations: 2 },
  newFilmLikesPerRoot: 0,
  newFilmLikesLeast: 6,
}
const options = { ...defaultTrainServedOptions, vectors, leastLikes: 12 }
async function train(part: Partial<TrainServedInput> = {}) {
  const stages: string[] = []
  const models = await trainServedModels({
    index,
    likes,
    asOfSeconds: 0,
    options,
    onStage: (stage) => stages.push(stage),
    ...part,
  })
  return { models, stages }
}

test('a training tells each part before it begins', async () => {
  const whole = await train()
  expect(whole.stages).toEqual(['counting', 'neighbours', 'vectors', 'popularity'])
  expect([...(whole.models.popularity?.likes ?? [])]).toEqual([6, 6, 0, 0, 0])
  expect([whole.models.popularity?.people, whole.models.content?.dimensions]).toEqual([6, 2])
  const kept = await train({ content: whole.models.content! })
  expect(kept.stages).toEqual(['counting', 'neighbours', 'popularity'])
  expect(kept.models.content).toBe(whole.models.content)
  expect(kept.models.collaborative).toEqual(whole.models.collaborative)
  const few = await train({ options: { ...options, leastLikes: 13 } })
  expect(few.stages).toEqual(['counting', 'popularity'])
  expect([few.models.collaborative, few.models.content]).toEqual([null, null])
  expect(few.models.popularity).toEqual(whole.models.popularity)
})

test('people went on from the film they liked first, and not back', async () => {
  const { collaborative } = (await train()).models
  const marks = [10, 11].map((id) => {
    const row = collaborative!.filmIds.indexOf(id)
    return [...columnsOf(collaborative!, row)].flatMap((to, at) =>
      collaborative!.next![collaborative!.start[row]! + at] === 1 ? [collaborative!.filmIds[to]] : [],
    )
  })
  expect(marks).toEqual([[11], []])
})

test('what was counted before is used as it is, and stays as it was', async () => {
  const gram = countSiteLikes(index, likes)
  const counted = gram.values.slice()
  expect([...counted.subarray(0, 3)]).toEqual([6, 6, 6])
  expect((await train({ gram })).models).toEqual((await train()).models)
  expect(gram.values).toEqual(counted)
  const none = countSiteLikes(index, { ...likes, weight: new Float32Array(12) })
  expect((await train({ gram: none })).models.collaborative).not.toEqual((await train()).models.collaborative)
})
