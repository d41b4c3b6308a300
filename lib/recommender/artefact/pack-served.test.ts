import { expect, test } from 'vitest'
import { packRows } from '../matrix/sparse-rows'
import type { ServedModels } from '../models/served-models'
import type { ArtefactArray } from './artefact'
import { asStored, packServedModels, unpackServedModels } from './pack-served'
import { evenStarts, quantise, restore } from './quantise'

const filmIds = Int32Array.of(5, 9, 12)
/** Whole 127ths of a row's largest, which come back as they were. */
const models: ServedModels = {
  collaborative: null,
  content: {
    filmIds,
    dimensions: 2,
    vectors: Float32Array.of(127, 1, -127, 64, 0, 0),
    likes: Float32Array.of(3, 0, 7),
    square: Float64Array.of(1, 2, 2, 4),
    newFilmLikes: 20,
    foldIn: { unobserved: 0.5, penalty: 3, frequencyPower: 0.25 },
  },
  popularity: { filmIds, logLikes: Float32Array.of(1, 0.5, 0), likes: Float32Array.of(2, 1, 0), people: 4 },
  rating: {
    filmIds,
    mean: 3.5,
    filmBias: Float32Array.of(0.5, 0, -0.5),
    ratings: Float32Array.of(9, 4, 1),
    spread: Float32Array.of(1, 2, 3),
    usualSpread: 1.5,
    personPrior: 3,
    links: packRows([
      [{ column: 1, value: 127 }],
      [],
      [
        { column: 0, value: -127 },
        { column: 1, value: 2 },
      ],
    ]),
  },
}

test('what is stored comes back as it was, and a part that is not there stays none', () => {
  expect(asStored(models)).toEqual(models)
  expect(packServedModels(models, { of: 'today' }).description).toEqual({ of: 'today' })
  for (const part of ['content', 'popularity', 'rating'] as const)
    expect(asStored({ ...models, [part]: null })).toEqual({ ...models, [part]: null })
  const nobody = { ...models.popularity!, people: 0 }
  expect(asStored({ ...models, popularity: nobody }).popularity).toEqual(nobody)
})

const { sections } = packServedModels(models, {})
const names = Object.keys(sections)
const partOf = (name: string) =>
  name.startsWith('content') ? 'content model' : name.startsWith('popularity') ? 'popularity model' : 'model of stars'
const refused = (name: string, section: ArtefactArray | undefined) =>
  expect(() =>
    unpackServedModels({ description: {}, sections: { ...sections, [name]: section } as typeof sections }),
  ).toThrow(
    expect.objectContaining({
      fault: 'damaged',
      message: `the sections of this artefact do not form a ${partOf(name)}`,
    }),
  )
/** Told by their length alone, or not even by that. */
const arrays = names.filter((name) => !/numbers|foldIn|people/.test(name))
const measured = [...arrays, 'content.foldIn']

test.each(names.filter((name) => !name.endsWith('filmIds')))('the section %s is not missed unsaid', (name) => {
  refused(name, undefined)
})

test.each(arrays)('the section %s is of its own kind', (name) => {
  const section = sections[name]!
  refused(name, Array.from(section) as unknown as ArtefactArray)
  refused(name, section instanceof Float64Array ? Float32Array.from(section) : Float64Array.from(section))
})

test.each(measured)('the section %s is as long as the others say', (name) => {
  const section = sections[name]!
  const longer = new (section.constructor as Int32ArrayConstructor)(section.length + 1)
  longer.set(section as Int32Array)
  refused(name, longer)
  refused(name, section.slice(0, -1))
})

test.each<[string, ArtefactArray]>([
  ['content.foldIn', Float64Array.of(2, 0, 0.5, 3, 0.25)],
  ['content.foldIn', Float64Array.of(2, -1, 0.5, 3, 0.25)],
  ['popularity.people', Float64Array.of(-1)],
  ['rating.column', Int32Array.of(1, -1, 1)],
  ['rating.column', Int32Array.of(1, 3, 1)],
  ['rating.start', Int32Array.of(0, 2, 1, 3)],
  ['rating.start', Int32Array.of(1, 1, 1, 3)],
  ['rating.numbers', Float64Array.of(Number.NaN, 1, 1)],
])('%s that cannot be is refused', (name, section) => refused(name, section))

test('rows are written in 127ths of their largest number, and none is read beyond its row', () => {
  const start = Int32Array.of(0, 2, 2, 5)
  const { code, scale } = quantise(Float32Array.of(2, -1, 0, 0, 0), start)
  expect([...code]).toEqual([127, -63, 0, 0, 0])
  expect([...scale]).toEqual([Math.fround(2 / 127), 0, 0])
  const numbers = Float32Array.of(0.3, -0.9, 5, 4, 3)
  const back = restore(quantise(numbers, start), start)
  for (const [at, number] of numbers.entries())
    expect(Math.abs(back[at]! - number)).toBeLessThanOrEqual((at < 2 ? 0.9 : 5) / 253)
  expect([...evenStarts(3, 4)]).toEqual([0, 4, 8, 12])
})
