import { expect, test } from 'vitest'
import { rankConfigFor } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import { seededRandom } from '../matrix/random'
import { defaultTrainServedOptions, trainServedModels } from '../models/train-served'
import type { Facet, RankedFilm } from '../types'
import { scoreCatalog } from './score-catalog'

const kinds: Facet[] = ['genre:war', 'genre:romance', 'genre:western', 'genre:horror']
const rated = Array.from({ length: 48 }, (_, row) =>
  filmOf({
    id: 1 + row,
    // Of every sixth nobody wrote how well known it is.
    prominence: row % 6 === 5 ? 0 : 20 + ((row * 37) % 80),
    facets: [kinds[row % 4]!, row % 3 ? 'mood:bleak' : 'mood:tender', `era:19${50 + 10 * (row % 5)}s` as Facet],
    kindred: row % 7 ? [] : [{ filmId: 1 + ((row + 8) % 48), because: 'one story' }],
  }),
)

/** A hundred people, each of two kinds of film; the last two films are liked by nobody. */
function ratings() {
  const random = seededRandom(4)
  const likes = Array.from({ length: 100 }, (_, user) =>
    Array.from({ length: 9 }, () => ({ user, filmId: 1 + ((4 * Math.floor(12 * random()) + (user % 3)) % 46) })),
  ).flat()
  return {
    people: 100,
    user: Int32Array.from(likes, ({ user }) => user),
    filmId: Int32Array.from(likes, ({ filmId }) => filmId),
    weight: new Float32Array(likes.length).fill(1),
    seconds: Float64Array.from(likes, (_, at) => 86_400 * at),
  }
}

const people = [
  requestOf({}),
  requestOf({ liked: [{ filmId: 3, weight: 1 }] }),
  requestOf({
    liked: [5, 9, 13, 48, 2].map((filmId) => ({ filmId, weight: 0.8 })),
    disliked: [{ filmId: 4, weight: 1 }],
    interests: [{ facet: 'genre:war', strength: 1, confidence: 1 }],
  }),
  requestOf({ liked: Array.from({ length: 30 }, (_, at) => ({ filmId: 1 + at, weight: 1 })) }),
]

/** Scores of the films above for each person, of models trained on a catalog and ranked over it. */
async function scoresOver(films: RankedFilm[], isTrained: boolean) {
  const index = buildCatalogIndex(films)
  const { vectors } = defaultTrainServedOptions
  const options = { ...defaultTrainServedOptions, vectors: { ...vectors, ials: { ...vectors.ials, dimensions: 8 } } }
  const models = isTrained
    ? await trainServedModels({ index, likes: ratings(), asOfSeconds: 86_400 * 900, options })
    : {}
  return people.map((request) => {
    const { scores } = scoreCatalog(index, request, models, rankConfigFor(models))
    return rated.map(({ id }) => scores[index.rowOf.get(id)!]!)
  })
}

test.each([true, false])(
  'five thousand films nobody has rated move no score of the others (trained: %s)',
  async (isTrained) => {
    const bare = Array.from({ length: 5_000 }, (_, at) => filmOf({ id: 1_000 + at, prominence: at % 101, year: 1990 }))
    const [alone, among] = [await scoresOver(rated, isTrained), await scoresOver([...bare, ...rated], isTrained)]
    expect(new Set(alone[1]).size).toBeGreaterThan(20)
    alone.forEach((scores, person) => {
      for (const [film, score] of scores.entries()) expect(among[person]![film]).toBeCloseTo(score, 9)
    })
  },
)
