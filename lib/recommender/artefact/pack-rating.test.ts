import { expect, test } from 'vitest'
import { predictRating, raterOf } from '../rating/predict-rating'
import { trainRating } from '../rating/train-rating'
import { ArtefactError, decodeArtefact, encodeArtefact } from './artefact'
import { packServedModels, unpackServedModels } from './pack-served'

const filmIds = Int32Array.of(5, 9, 12)
const user = Int32Array.from({ length: 90 }, (_, at) => Math.floor(at / 3))
const film = Int32Array.from({ length: 90 }, (_, at) => at % 3)
const stars = Float32Array.from(user, (person, at) => 1 + ((person + (at % 3 === 2 ? 3 : 0)) % 6) / 1.5)
const rating = trainRating(filmIds, { users: 30, films: 3, user, film, stars })
const rest = { collaborative: null, content: null, popularity: null }

test('a model of stars says the same after it was packed and loaded, and an artefact without one has none', () => {
  const loaded = unpackServedModels(decodeArtefact(encodeArtefact(packServedModels({ ...rest, rating }, {})))).rating!
  const rated = [{ filmId: 9, stars: 4.5 }]
  const before = predictRating(rating, raterOf(rating, rated), 5)!
  const after = predictRating(loaded, raterOf(loaded, rated), 5)!
  expect(after.stars).toBeCloseTo(before.stars, 2)
  expect(after.error).toBeCloseTo(before.error, 6)
  expect(unpackServedModels(packServedModels(rest, {})).rating).toBeNull()
})

test('sections that do not fit each other are refused', () => {
  const { description, sections } = packServedModels({ ...rest, rating }, {})
  const refused: [string, Int32Array | Float32Array][] = [
    ['rating.filmBias', new Float32Array(2)],
    ['rating.start', Int32Array.of(0, 1)],
    ['rating.column', Int32Array.of(0, 1, 99)],
    ['rating.spread', new Float32Array(0)],
  ]
  for (const [name, array] of refused) {
    expect(() => unpackServedModels({ description, sections: { ...sections, [name]: array } })).toThrow(ArtefactError)
  }
})

test('rows of links that end before their links do, or go back, are refused', () => {
  const { description, sections } = packServedModels({ ...rest, rating }, {})
  const start = sections['rating.start'] as Int32Array
  const damaged = [
    start.map((value, row) => (row === start.length - 1 ? value - 1 : value)),
    start.map((value, row) => (row === 0 ? 1 : value)),
    start.map((value, row) => (row === 1 ? start.at(-1)! + 1 : value)),
  ]
  for (const each of damaged) {
    expect(() => unpackServedModels({ description, sections: { ...sections, 'rating.start': each } })).toThrow(
      ArtefactError,
    )
  }
})

test('each part of another shape is refused as damaged, in words', () => {
  const { description, sections } = packServedModels({ ...rest, rating }, {})
  const of = (damage: Record<string, unknown>) => () =>
    unpackServedModels({ description, sections: { ...sections, ...damage } as typeof sections })
  const refusal = (what: string) =>
    expect.objectContaining({ fault: 'damaged', message: `the sections of this artefact do not form a ${what}` })
  expect(of({ 'rating.spread': new Float32Array(0) })).toThrow(refusal('model of stars'))
  expect(of({ 'content.filmIds': Int32Array.of(1) })).toThrow(refusal('content model'))
  expect(of({ 'popularity.filmIds': Int32Array.of(1) })).toThrow(expect.objectContaining({ fault: 'damaged' }))
})
