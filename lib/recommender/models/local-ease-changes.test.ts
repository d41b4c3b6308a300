import { expect, test } from 'vitest'
import { seededRandom } from '../matrix/random'
import { packRows, type SparseRows } from '../matrix/sparse-rows'
import { addLikes } from './fixtures'
import { addRows, emptyGram, type Gram } from './gram'
import { countLikedNext } from './liked-next'
import { trainLocalEase, trainLocalEaseFilms } from './local-ease'
import { changedFilms, replaceRows } from './local-ease-changes'

const options = { neighbours: 6, ridge: 2, dropout: 0.3 }

/** Two circles of twenty films each; nobody likes films of both. */
function syntheticGram(): Gram {
  const random = seededRandom(11)
  const gram = emptyGram(40)
  const person = (half: number) => [...new Set(Array.from({ length: 5 }, () => half * 20 + Math.floor(20 * random())))]
  const people = Array.from({ length: 80 }, (_, at) => person(at % 2).map((column) => ({ column, value: 1 })))
  addRows(gram, packRows(people))
  return gram
}

const dense = (rows: SparseRows) =>
  Array.from({ length: rows.start.length - 1 }, (_, row) =>
    Object.fromEntries(
      Array.from({ length: (rows.start[row + 1] ?? 0) - (rows.start[row] ?? 0) }, (_each, entry) => {
        const at = (rows.start[row] ?? 0) + entry
        return [rows.column[at], rows.value[at]]
      }),
    ),
  )

test('solving only what new likes changed gives the rows of a full training', () => {
  const before = syntheticGram()
  const after: Gram = { size: before.size, values: before.values.slice() }
  addLikes(after, 0, 3, 7)
  addLikes(after, 1)
  const films = changedFilms(before, after, options)
  expect(films.length).toBeGreaterThan(0)
  expect([...films].every((film) => film < 20)).toBe(true)
  const updated = replaceRows(trainLocalEase(before, options), films, trainLocalEaseFilms(after, options, films))
  expect(dense(updated)).toEqual(dense(trainLocalEase(after, options)))
  expect(dense(updated)).not.toEqual(dense(trainLocalEase(before, options)))
})

test('a film that becomes a neighbour counts as a change, and so does one that stops being one', () => {
  const before = emptyGram(4)
  addRows(
    before,
    packRows([
      [
        { column: 0, value: 1 },
        { column: 1, value: 1 },
      ],
    ]),
  )
  const after: Gram = { size: 4, values: before.values.slice() }
  addLikes(after, 0, 2)
  expect([...changedFilms(before, after, options)]).toEqual([0, 1, 2])
  expect([...changedFilms(after, before, options)]).toEqual([0, 1, 2])
})

test('the order in which films were liked counts: of what was liked just after another the row is solved anew', () => {
  const liked = (...films: number[]) =>
    countLikedNext(40, { user: films.map(() => 0), film: films, seconds: films.map((_, at) => at) })
  const { values } = syntheticGram()
  const before: Gram = { size: 40, values, next: liked(0, 3, 7) }
  const after: Gram = { size: 40, values, next: liked(3, 0, 7) }
  const ordered = { ...options, next: 4 }
  const films = changedFilms(before, after, ordered)
  expect([...films]).toEqual([0, 3])
  const updated = replaceRows(trainLocalEase(before, ordered), films, trainLocalEaseFilms(after, ordered, films))
  expect(dense(updated)).toEqual(dense(trainLocalEase(after, ordered)))
  expect(dense(updated)).not.toEqual(dense(trainLocalEase(before, ordered)))
})

test('without a change nothing is solved, and other catalogs are refused', () => {
  const gram = syntheticGram()
  expect([...changedFilms(gram, { size: 40, values: gram.values.slice() }, options)]).toEqual([])
  expect(() => changedFilms(gram, emptyGram(3), options)).toThrow(RangeError)
})
