import { expect, test } from 'vitest'
import { type Artefact, decodeArtefact, encodeArtefact } from '../artefact/artefact'
import { packModel } from '../artefact/pack-model'
import { packServedModels, unpackServedModels } from '../artefact/pack-served'
import { filmOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { seededRandom } from '../matrix/random'
import { gramPlace } from './gram'
import { trainLocalEase } from './local-ease'
import type { ServedModels } from './served-models'
import type { SiteLikes } from './site-likes'
import { countSiteLikes, defaultTrainServedOptions, trainServedModels } from './train-served'

const day = 86_400
const films = Array.from({ length: 24 }, (_, i) =>
  filmOf({
    id: 100 + i,
    facets: i % 2 ? ['genre:war', 'mood:dread', 'era:1970s'] : ['genre:romance', 'mood:tender', 'era:1990s'],
    kindred: i === 0 ? [{ filmId: 101, because: 'one story' }] : [],
  }),
)
const index = buildCatalogIndex(films)
const { vectors } = defaultTrainServedOptions
const options = { ...defaultTrainServedOptions, vectors: { ...vectors, newFilmLikesPerRoot: 0, newFilmLikesLeast: 5 } }

/** Eighty people of two tastes; films 122 and 123 are liked by nobody. */
function syntheticLikes(): SiteLikes {
  const random = seededRandom(3)
  const pairs = Array.from({ length: 80 }, (_, user) => {
    const liked = new Set(Array.from({ length: 8 }, () => 100 + 2 * Math.floor(11 * random()) + (user % 2)))
    return [...liked].map((filmId) => ({ user, filmId }))
  }).flat()
  return likesFrom(pairs.map((pair) => ({ ...pair, weight: 1, seconds: 0 })))
}

function likesFrom(rows: { user: number; filmId: number; weight: number; seconds: number }[]): SiteLikes {
  return {
    people: 1 + Math.max(-1, ...rows.map(({ user }) => user)),
    user: Int32Array.from(rows, (row) => row.user),
    filmId: Int32Array.from(rows, (row) => row.filmId),
    weight: Float32Array.from(rows, (row) => row.weight),
    seconds: Float64Array.from(rows, (row) => row.seconds),
  }
}

test('the models learn which films go together, and a film nobody likes gets the vector of its kind', async () => {
  const { collaborative, content, popularity } = await trainServedModels({
    index,
    likes: syntheticLikes(),
    asOfSeconds: 0,
    options,
  })
  if (!collaborative || !content || !popularity) throw new Error('a model is missing')
  const weightTo = (from: number, to: number) => {
    for (let at = collaborative.start[from] ?? 0; at < (collaborative.start[from + 1] ?? 0); at++) {
      if (collaborative.column[at] === to) return collaborative.value[at] ?? 0
    }
    return 0
  }
  expect(weightTo(2, 4)).toBeGreaterThan(weightTo(2, 5))
  const dot = (left: number, right: number) => {
    const d = content.dimensions
    const at = (row: number, i: number) => content.vectors[row * d + i] ?? Number.NaN
    return Array.from({ length: d }, (_, i) => at(left, i) * at(right, i)).reduce((sum, product) => sum + product, 0)
  }
  expect(dot(23, 1)).toBeGreaterThan(dot(23, 2))
  expect(content.likes[23]).toBe(0)
  expect(popularity.logLikes[23]).toBe(0)
  expect(popularity.logLikes[2]).toBeCloseTo(Math.log1p(content.likes[2] ?? -1))
})

test('likes fade by their half-life, an earlier word on a film is replaced, unknown films and faint likes are left out', async () => {
  const likes = likesFrom([
    { user: 0, filmId: 100, weight: 1, seconds: 0 },
    { user: 1, filmId: 101, weight: 1, seconds: 9 * day },
    { user: 1, filmId: 101, weight: 0, seconds: 10 * day },
    { user: 1, filmId: 102, weight: 0.6, seconds: 10 * day },
    { user: 0, filmId: 7, weight: 1, seconds: 0 },
    { user: 1, filmId: 103, weight: 0.3, seconds: 1 },
    { user: 1, filmId: 103, weight: 0.9, seconds: 10 * day },
  ])
  const models = await trainServedModels({
    index,
    likes,
    asOfSeconds: 10 * day,
    options: { ...options, popularityHalfLifeDays: 10 },
  })
  expect(models.collaborative).toBeNull()
  expect(models.content).toBeNull()
  const [first, second, third, fourth] = models.popularity?.logLikes ?? []
  expect(first).toBeCloseTo(Math.log(1.5))
  expect([second, third]).toEqual([0, 0])
  expect(fourth).toBeCloseTo(Math.log(2))
})

test('likes are as old as they were when the set they came with ended, and no set ends after the training', async () => {
  const likes = likesFrom([
    { user: 0, filmId: 100, weight: 1, seconds: 0 },
    { user: 1, filmId: 101, weight: 1, seconds: 0 },
    { user: 2, filmId: 102, weight: 1, seconds: 90 * day },
  ])
  const aged = async (ends: number[]) => {
    const asOfSeconds = 100 * day
    const input = { index, likes: { ...likes, ends: Float64Array.from(ends) }, asOfSeconds }
    const models = await trainServedModels({ ...input, options: { ...options, popularityHalfLifeDays: 10 } })
    return Array.from(models.popularity?.logLikes.subarray(0, 3) ?? [], (likes) => Math.expm1(likes))
  }
  const [own, other, late] = await aged([10 * day, 0, 900 * day])
  expect(own).toBeCloseTo(0.5)
  expect(other).toBeCloseTo(1)
  expect(late).toBeCloseTo(0.5)
})

test('likes counted beforehand train the same models, and another trainer of rows may be used', async () => {
  const after = syntheticLikes()
  const gram = countSiteLikes(index, after)
  const counted = gram.values.slice()
  const kept = await trainServedModels({ index, likes: after, asOfSeconds: 0, options, gram })
  const asked: number[] = []
  const fresh = await trainServedModels({
    index,
    likes: after,
    asOfSeconds: 0,
    options,
    trainRows: async (matrix, chosen) => {
      asked.push(matrix.size)
      return trainLocalEase(matrix, chosen)
    },
  })
  expect(kept).toEqual(fresh)
  expect(asked).toEqual([24])
  expect(gram.values).toEqual(counted)
})

test('a written link counts for its two films', async () => {
  let seen = Number.NaN
  const likes = syntheticLikes()
  const plain = countSiteLikes(index, likes).values[gramPlace(0, 1)]!
  await trainServedModels({
    index,
    likes,
    asOfSeconds: 0,
    options: { ...options, content: { facets: 0, kindred: 4 } },
    trainRows: (gram, chosen) => {
      seen = gram.values[gramPlace(0, 1)]!
      return trainLocalEase(gram, chosen)
    },
  })
  // Forwards 1, backwards .5; half of each is read from either side.
  expect(seen - plain).toBeCloseTo(4 * (0.5 + 0.25))
})

test('all models survive packing, and a part that is missing stays missing', async () => {
  const trained = await trainServedModels({ index, likes: syntheticLikes(), asOfSeconds: 0, options })
  const travel = (models: ServedModels) =>
    unpackServedModels(decodeArtefact(encodeArtefact(packServedModels(models, { trainedOn: 'a synthetic set' }))))
  const back = travel(trained)
  expect(back.popularity).toEqual(trained.popularity)
  expect(back.content?.likes).toEqual(trained.content?.likes)
  expect(back.content?.foldIn).toEqual(trained.content?.foldIn)
  back.content?.vectors.forEach((value, at) => {
    expect(value).toBeCloseTo(trained.content?.vectors[at] ?? Number.NaN, 1)
  })
  expect(back.collaborative?.filmIds).toEqual(trained.collaborative?.filmIds)
  expect(travel({ collaborative: null, content: null, popularity: null })).toEqual({
    collaborative: null,
    content: null,
    popularity: null,
    rating: null,
  })
  const older = unpackServedModels(packModel(trained.collaborative as NonNullable<typeof trained.collaborative>, {}))
  expect(older.content).toBeNull()
  expect(older.collaborative?.column.length).toBe(back.collaborative?.column.length)
})

test('sections that do not fit are refused', async () => {
  const trained = await trainServedModels({ index, likes: syntheticLikes(), asOfSeconds: 0, options })
  const { sections } = packServedModels(trained, {})
  const broken: Artefact['sections'][] = [
    { 'content.square': new Float64Array(1) },
    { 'content.likes': new Float32Array(2) },
    { 'popularity.logLikes': new Float32Array(2) },
    { target: sections.target?.slice().fill(99) as Int32Array },
  ]
  for (const part of broken) {
    expect(() => unpackServedModels({ description: {}, sections: { ...sections, ...part } })).toThrow(/do not form/)
  }
})

test('likes that cannot be are refused', async () => {
  const likes = syntheticLikes()
  const train = (given: SiteLikes) => trainServedModels({ index, likes: given, asOfSeconds: 0, options })
  await expect(train({ ...likes, people: 1 })).rejects.toThrow(/no person has the row/)
  await expect(train({ ...likes, weight: new Float32Array(1) })).rejects.toThrow(/different lengths/)
  const gram = { size: 3, values: new Float32Array(6) }
  await expect(trainServedModels({ index, likes, asOfSeconds: 0, options, gram })).rejects.toThrow(/another catalog/)
})

test('what is liked after what goes by the moment it was said, in whatever order the likes come', () => {
  const rows = [0, 1, 2].flatMap((user) => [
    { user, filmId: 101, weight: 1, seconds: 20 },
    { user, filmId: 100, weight: 1, seconds: 10 },
  ])
  const { next } = countSiteLikes(index, likesFrom(rows))
  expect([...(next?.start ?? [])].slice(0, 3)).toEqual([0, 0, 1])
  expect([next?.column[0], next?.value[0]]).toEqual([0, 3])
  const alike = countSiteLikes(index, likesFrom(rows.map((row) => ({ ...row, seconds: 5 }))))
  expect(alike.next?.column).toHaveLength(0)
})
