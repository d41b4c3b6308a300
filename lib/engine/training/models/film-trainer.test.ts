import { expect, test } from 'vitest'
import { addLikes } from '../../../recommender/models/fixtures'
import { emptyGram } from '../../../recommender/models/gram'
import { countLikedNext } from '../../../recommender/models/liked-next'
import { trainLocalEase } from '../../../recommender/models/local-ease'
import { trainInSlices } from './film-trainer'
import { isSameGram, packGram, unpackGram } from './gram-store'

const options = { neighbours: 5, ridge: 1, dropout: 0.2 }
const gram = emptyGram(60)
for (let person = 0; person < 60; person++) {
  const films = new Set([person, (person + 1) % 60, (7 * person) % 60])
  addLikes(gram, ...[...films].toSorted((one, other) => one - other))
}
const films = Int32Array.from({ length: 60 }, (_, film) => film)

test('slices give the rows of one piece, tell how far they are and let others in between', async () => {
  const told: number[] = []
  let between = 0
  const ticking = setInterval(() => between++, 0)
  const rows = await trainInSlices(gram, options, films, { onFilms: (done) => told.push(done) })
  clearInterval(ticking)
  expect(rows).toEqual(trainLocalEase(gram, options))
  expect(told).toEqual([16, 32, 48, 60])
  expect(between).toBeGreaterThan(0)
})

test('a signal ends it with its reason', async () => {
  const cancel = new AbortController()
  const onFilms = () => cancel.abort(new Error('enough'))
  await expect(trainInSlices(gram, options, films, { signal: cancel.signal, onFilms })).rejects.toThrow('enough')
})

test('pairs of likes are kept and come back; those of another catalog or damaged ones do not', async () => {
  const packed = await packGram(gram)
  if (!packed) throw new Error('not packed')
  expect(packed.length).toBeLessThan(gram.values.byteLength / 4)
  const { values, next } = (await unpackGram(packed, 60)) ?? {}
  expect(values).toEqual(gram.values)
  expect(next?.column).toHaveLength(0)
  expect(await unpackGram(packed, 59)).toBeNull()
  expect(await unpackGram(packed, 61)).toBeNull()
  expect(await unpackGram(packed.slice(0, 20), 60)).toBeNull()
})

test('the order of likes is kept beside the pairs, and tells whether anything is new', async () => {
  const after = (...films: number[]) =>
    countLikedNext(60, { user: films.map(() => 0), film: films, seconds: films.map((_, at) => at) })
  const counted = { ...gram, next: after(4, 9, 30) }
  const packed = await packGram(counted)
  if (!packed) throw new Error('not packed')
  const kept = await unpackGram(packed, 60)
  if (!kept) throw new Error('not read')
  expect(kept).toEqual(counted)
  expect(isSameGram(kept, counted)).toBe(true)
  expect(isSameGram(kept, { ...gram, next: after(9, 4, 30) })).toBe(false)
  expect(isSameGram(kept, gram)).toBe(false)
  const other = counted.values.slice()
  other[100] = 7
  expect(isSameGram(kept, { ...counted, values: other })).toBe(false)
})
