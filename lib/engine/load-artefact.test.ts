import { describe, expect, test } from 'vitest'
import type { ServedModels } from '../recommender/models/served-models'
import { checksumOf, loadArtefact, serialiseArtefact } from './load-artefact'
import { type ArtefactDescription, ENGINE_FORMAT } from './schema'
import { serialiseWithin } from './training/models/serialise-within'

const filmIds = Int32Array.of(1, 2, 3)
const films = new Map([1, 2, 3].map((id) => [id, { slug: `film-${id}` }]))
const models: ServedModels = {
  collaborative: {
    filmIds,
    start: Int32Array.of(0, 1, 2, 2),
    column: Int32Array.of(1, 0),
    value: Float32Array.of(0.5, 0.25),
  },
  content: null,
  popularity: { filmIds, logLikes: Float32Array.of(1, 2, 3), likes: Float32Array.of(2, 7, 20), people: 21 },
}
const description: ArtefactDescription = {
  format: ENGINE_FORMAT,
  mode: 'full',
  why: 'a test',
  dataAsOf: 0,
  fullAsOf: 0,
  data: { films: 3, people: 1, likes: 1, datasetPeople: 0, heldOut: 0 },
  seconds: { reading: 0, training: 0, judging: 0 },
  solved: 3,
  inRows: false,
  catalogFingerprint: '',
  optionsFingerprint: '',
  heldOutRule: 'none',
  options: {},
  verdict: { kind: 'first', people: 0, ndcg10: null },
}

test('what was serialised opens again', () => {
  const { bytes, checksum } = serialiseArtefact(models, description, films)
  const opened = loadArtefact(bytes, checksum, films)
  expect(opened.description).toEqual(description)
  expect(opened.models.popularity).toEqual(models.popularity)
  expect(opened.models.collaborative?.column).toEqual(models.collaborative?.column)
})

describe('refused is', () => {
  const { bytes, checksum } = serialiseArtefact(models, description, films)
  const damaged = bytes.slice()
  damaged.fill(0xff, bytes.length - 4)
  const otherVersion = bytes.slice()
  otherVersion[4] = 99
  const cut = bytes.slice(0, -8)
  const others = new Map([1, 2, 3].map((id) => [id, { slug: `another-${id}` }]))
  const newFormat = serialiseArtefact(models, { ...description, format: ENGINE_FORMAT + 1 }, films)

  test.each([
    ['a changed byte', damaged, checksum, films, true, /checksum/],
    [
      'a changed byte whose checksum was changed with it',
      damaged,
      checksumOf(damaged),
      films,
      true,
      /checksum differs/,
    ],
    ['a cut one', cut, checksumOf(cut), films, true, /Damaged/],
    ['what is no artefact', Uint8Array.of(1, 2, 3), checksumOf(Uint8Array.of(1, 2, 3)), films, true, /not a model/],
    ['another version of the packing', otherVersion, checksumOf(otherVersion), films, false, /another version/],
    ['another format of the engine', newFormat.bytes, newFormat.checksum, films, false, /another version/],
    ['another catalog under the same ids', bytes, checksum, others, false, /0 of its 3 films/],
  ])('%s', (_name, given, sum, catalog, isDamaged, message) => {
    expect(() => loadArtefact(given, sum, catalog)).toThrow(message)
    try {
      loadArtefact(given, sum, catalog)
    } catch (error) {
      expect(error).toMatchObject({ damaged: isDamaged })
    }
  })
})

test('above the size limit the neighbours become rows and the small parts stay', () => {
  const catalog = films as unknown as Parameters<typeof serialiseWithin>[2]
  expect(serialiseWithin(models, description, catalog, 1e6)).toMatchObject({ rows: [], description: { inRows: false } })
  const split = serialiseWithin(models, description, catalog, 10)
  expect(split.description.inRows).toBe(true)
  expect(split.rows.map(({ filmId }) => filmId)).toEqual([1, 2])
  const opened = loadArtefact(split.bytes, split.checksum, films)
  expect(opened.models.collaborative).toBeNull()
  expect(opened.models.popularity).toEqual(models.popularity)
})
