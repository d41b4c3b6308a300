import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bestChanged } from './best-changed'
import { factor, factorSteps, solveFactored } from './cholesky'
import { symmetricEigen } from './jacobi'
import { seededRandom, shuffled } from './random'
import { addRow, columnsOf, denseDot, joinRows, packRows, rowDot, transposeRows } from './sparse-rows'

const width = 6
/** Whole numbers, so that sums are exact in any order. */
const dense = fc.array(fc.array(fc.constantFrom(0, 0, 1, -2, 3), { minLength: width, maxLength: width }), {
  maxLength: 5,
})
const entriesOf = (row: number[]) => row.flatMap((value, column) => (value === 0 ? [] : [{ column, value }]))
const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)

describe('rows packed closely', () => {
  test('say of rows and columns what the whole table says', () => {
    fc.assert(
      fc.property(dense, fc.boolean(), (table, isTurned) => {
        const rows = packRows(table.map((row) => (isTurned ? entriesOf(row).toReversed() : entriesOf(row))))
        expect(rows.start).toHaveLength(table.length + 1)
        expect(rows.column).toHaveLength(rows.start[table.length]!)
        const turned = transposeRows(rows, width)
        expect([...turned.start]).toEqual(
          Array.from({ length: width + 1 }, (_, column) =>
            sum(table.map((row) => entriesOf(row.slice(0, column)).length)),
          ),
        )
        const vector = Float64Array.of(1, 2, 4, 8, 16, 32)
        for (const [row, values] of table.entries()) {
          expect([...columnsOf(rows, row)]).toEqual(entriesOf(values).map(({ column }) => column))
          expect(denseDot(rows, row, vector)).toBe(sum(values.map((value, column) => value * vector[column]!)))
          const sums = new Float64Array(width).fill(1)
          addRow(rows, row, 2, sums)
          expect([...sums]).toEqual(values.map((value) => 1 + 2 * value))
          for (const [other, theirs] of table.entries())
            expect(rowDot(rows, row, other)).toBe(sum(values.map((value, column) => value * theirs[column]!)))
        }
        for (let column = 0; column < width; column++) {
          const own = new Float64Array(table.length)
          addRow(turned, column, 1, own)
          expect([...own]).toEqual(table.map((row) => row[column]))
        }
      }),
    )
  })
  test('of several tables stand one below the other', () => {
    fc.assert(
      fc.property(fc.array(dense, { maxLength: 3 }), (tables) => {
        const pack = (table: number[][]) => packRows(table.map(entriesOf))
        expect(joinRows(tables.map(pack))).toEqual(pack(tables.flat()))
      }),
    )
  })
})

/** Of full rank by its diagonal. */
const definite = fc
  .array(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 5 })
  .map((rows) => {
    const size = rows.length
    return {
      size,
      at: (i: number, j: number) => sum(rows[i]!.map((value, k) => value * rows[j]![k]!)) + (i === j ? 1 : 0),
    }
  })
type Square = { size: number; at: (i: number, j: number) => number }
const places = (size: number) => Array.from({ length: size }, (_, place) => place)
const flat = ({ size, at }: Square) => Float64Array.from(places(size).flatMap((i) => places(size).map((j) => at(i, j))))

describe('a matrix in two triangles', () => {
  test('multiplies to itself, is read below its diagonal alone, and solves', () => {
    fc.assert(
      fc.property(definite, fc.boolean(), (square, inSteps) => {
        const { size, at } = square
        const matrix = flat(square)
        for (const i of places(size)) for (const j of places(size)) if (j > i) matrix[i * size + j] = Number.NaN
        if (inSteps) expect([...factorSteps(matrix, size)]).toHaveLength(size)
        else factor(matrix, size)
        const lower = (i: number, j: number) => (j > i ? 0 : matrix[i * size + j]!)
        const right = Float64Array.from(places(size), (i) => i - 2)
        const solved = right.slice()
        solveFactored(matrix, size, solved)
        for (const i of places(size)) {
          expect(lower(i, i)).toBeGreaterThan(0)
          for (const j of places(size))
            expect(sum(places(size).map((k) => lower(i, k) * lower(j, k)))).toBeCloseTo(at(i, j), 8)
          expect(sum(places(size).map((j) => at(i, j) * solved[j]!))).toBeCloseTo(right[i]!, 6)
        }
      }),
    )
  })
  test.each([
    ['of nought', [0], 0],
    ['below nought', [-1], 0],
    ['without full rank', [1, 1, 1, 1], 1],
    ['that bends the other way', [1, 2, 2, 1], 1],
  ])('%s is refused by its row', (_, numbers, row) => {
    const matrix = Float64Array.from(numbers)
    expect(() => factor(matrix, Math.sqrt(numbers.length))).toThrow(
      new RangeError(`not positive definite at row ${row}`),
    )
  })
})

describe('directions of a matrix', () => {
  test('are kept by it, stand at right angles, the largest first; the matrix stays as it was', () => {
    fc.assert(
      fc.property(definite, fc.integer({ min: -20, max: 20 }), ({ size, at }, shift) => {
        const square = { size, at: (i: number, j: number) => at(i, j) + (i === j ? shift : 0) }
        const matrix = flat(square)
        const { values, vectors } = symmetricEigen(matrix, size)
        expect(matrix).toEqual(flat(square))
        expect([...values]).toEqual([...values].toSorted((a, b) => b - a))
        const column = (k: number) => places(size).map((row) => vectors[row * size + k]!)
        for (const k of places(size)) {
          for (const i of places(size))
            expect(sum(places(size).map((j) => square.at(i, j) * column(k)[j]!))).toBeCloseTo(
              values[k]! * column(k)[i]!,
              6,
            )
          for (const other of places(size))
            expect(sum(places(size).map((row) => column(k)[row]! * column(other)[row]!))).toBeCloseTo(
              k === other ? 1 : 0,
              8,
            )
        }
      }),
    )
  })
  test('of nothing are its axes', () => {
    const { values, vectors } = symmetricEigen(new Float64Array(4), 2)
    expect([[...values], [...vectors]]).toEqual([
      [0, 0],
      [1, 0, 0, 1],
    ])
  })
})

test('numbers drawn are those of Mulberry32, which lists once shown rest on', () => {
  const random = seededRandom(1)
  expect([random(), random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478, 0.5274470399599522])
  let calls = 0
  shuffled(['a', 'b', 'c'], () => {
    calls++
    return 0
  })
  expect(calls).toBe(2)
  expect(shuffled(['a', 'b', 'c'], () => 0)).toEqual(['b', 'c', 'a'])
  expect(shuffled(['a', 'b', 'c'], () => 0.999)).toEqual(['a', 'b', 'c'])
})

test('where a film comes level with the last of the best it cannot be told which of them stays', () => {
  const scores = Float64Array.of(9, 7, 5, 3, 1)
  const look = (changed: Float64Array, row: number) =>
    bestChanged({
      best: Int32Array.of(0, 1, 2),
      scores,
      changed,
      rows: [Int32Array.of(row)],
      blocked: new Uint8Array(5),
      placeOf: new Int16Array(5),
    })
  expect(look(scores.with(4, 5), 4)).toBeNull()
  expect(look(scores.with(1, 5), 1)).toBeNull()
  expect([...look(scores.with(4, 6), 4)!]).toEqual([0, 1, 4])
  expect([...look(scores.with(3, 4), 3)!]).toEqual([0, 1, 2])
  expect([...look(scores.with(2, 8), 2)!]).toEqual([0, 2, 1])
})
