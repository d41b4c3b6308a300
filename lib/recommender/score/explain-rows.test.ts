import { expect, test } from 'vitest'
import type { SparseComponent } from './components/component'
import { explainRows } from './explain-rows'

const sparse = (filmId: number, row: number[], value: number[] | null, part: Partial<SparseComponent> = {}) =>
  ({
    source: { kind: 'kindred', filmId },
    scale: 2,
    row: Int32Array.from(row),
    value: value && Float32Array.from(value),
    from: 0,
    end: row.length,
    ascending: true,
    ...part,
  }) as unknown as SparseComponent

const explain = (components: SparseComponent[], rows: number[], films = 1_000) =>
  explainRows({ sparse: components, dense: [], folded: [] } as never, rows, new Int16Array(films))

/** Longer than what is read through, so that rows are found by halving. */
const every = Array.from({ length: 400 }, (_, at) => 2 * at)

test('a long component tells of each row what a short one would: first, last, between, and none it lacks', () => {
  const values = every.map((row) => row + 1)
  const rows = [0, 798, 400, 401, 799]
  const amounts = (component: SparseComponent) =>
    explain([component], rows).map((list) => list.map(({ amount }) => amount))
  expect(amounts(sparse(7, every, values))).toEqual([[2], [1598], [802], [], []])
  expect(amounts(sparse(7, every, values, { ascending: false }))).toEqual([[2], [1598], [802], [], []])
})

test('only the part of a component between its bounds counts', () => {
  const part = { from: 100, end: 350 }
  const rows = [198, 200, 698, 700]
  const told = explain([sparse(7, every, null, part)], rows).map((list) => list.length)
  expect(told).toEqual([0, 1, 1, 0])
  expect(explain([sparse(7, every, null, { ...part, ascending: false })], rows).map((list) => list.length)).toEqual(
    told,
  )
})

test('contributions come largest first by size, and the places lent are zeroed again', () => {
  const places = new Int16Array(10)
  const components = { sparse: [sparse(1, [3], [1]), sparse(2, [3, 4], [-5, 1]), sparse(3, [3], [0])] }
  const [list, other] = explainRows({ ...components, dense: [], folded: [] } as never, [3, 4], places)
  expect(list).toEqual([
    { kind: 'kindred', filmId: 2, amount: -10 },
    { kind: 'kindred', filmId: 1, amount: 2 },
  ])
  expect(other).toEqual([{ kind: 'kindred', filmId: 2, amount: 2 }])
  expect([...places]).toEqual(Array(10).fill(0))
})

test('what is told under another kind takes in what a folded component says of the same film', () => {
  const marked = new Uint8Array(10)
  marked[3] = 1
  const renamed = sparse(1, [3, 4], [1, 1], { otherwise: { kind: 'content', marked } } as never)
  const folded = {
    sources: [
      { kind: 'content', filmId: 1 },
      { kind: 'content', filmId: 2 },
    ],
    amountsAt: (row: number, amounts: Float64Array) => {
      amounts.set([0.5, 0.25])
      return row === 3
    },
  }
  const [three, four] = explainRows(
    { sparse: [renamed], dense: [], folded: [folded] } as never,
    [3, 4],
    new Int16Array(10),
  )
  expect(three).toEqual([
    { kind: 'content', filmId: 1, amount: 2.5 },
    { kind: 'content', filmId: 2, amount: 0.25 },
  ])
  expect(four).toEqual([{ kind: 'kindred', filmId: 1, amount: 2 }])
})
