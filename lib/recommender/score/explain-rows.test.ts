import { expect, test } from 'vitest'
import type { FoldedComponent, LinkedComponent, ScoreComponents, SparseComponent } from './components/component'
import { explainRows, mostContributions } from './explain-rows'

const sparse = (row: number[], value: number[] | null, part: Partial<SparseComponent> = {}): SparseComponent => ({
  source: { kind: 'interest', facet: 'genre:war' },
  scale: 2,
  row: Int32Array.from(row),
  value: value && Float32Array.from(value),
  from: 0,
  end: row.length,
  ascending: true,
  ...part,
})

/** Each film gives its links' values, twice. */
const linked = (
  films: Record<number, [row: number, value: number][]>,
  part: Partial<LinkedComponent> = {},
): LinkedComponent => {
  const ids = Object.keys(films).map(Number)
  const flat = Object.values(films).flat()
  const start = Int32Array.from([
    0,
    ...ids.map(
      (_, at) =>
        Object.values(films)
          .slice(0, at + 1)
          .flat().length,
    ),
  ])
  return {
    kind: 'kindred',
    filmIds: Int32Array.from(ids),
    rows: Int32Array.from(ids.keys()),
    scales: new Float64Array(ids.length).fill(2),
    links: {
      start,
      column: Int32Array.from(flat, ([row]) => row),
      value: Float32Array.from(flat, ([, value]) => value),
    },
    ...part,
  }
}

const folded = (
  kind: FoldedComponent['kind'],
  ids: number[] | null,
  of: Record<number, number[]>,
): FoldedComponent => ({
  kind,
  filmIds: ids && Int32Array.from(ids),
  addTo: () => {},
  amountsAt: (row, amounts) => {
    if (!of[row]) return false
    amounts.set(of[row])
    return true
  },
})

const explain = (components: Partial<ScoreComponents>, rows: number[], placeOf = new Int16Array(1_000)) =>
  explainRows({ sparse: [], dense: [], linked: [], folded: [], unit: 1, ...components }, rows, placeOf)
const listed = (components: Partial<ScoreComponents>, rows: number[]) =>
  explain(components, rows).map(({ contributions }) => contributions)

/** Longer than what is read through, so that rows are found by halving. */
const every = Array.from({ length: 400 }, (_, at) => 2 * at)

test('a long component tells of each row what a short one would: first, last, between, and none it lacks', () => {
  const values = every.map((row) => row + 1)
  const rows = [0, 798, 400, 401, 799]
  const amounts = (part: Partial<SparseComponent>) =>
    listed({ sparse: [sparse(every, values, part)] }, rows).map((list) => list.map(({ amount }) => amount))
  expect(amounts({})).toEqual([[2], [1598], [802], [], []])
  expect(amounts({ ascending: false })).toEqual([[2], [1598], [802], [], []])
})

test('only the part of a component between its bounds counts', () => {
  const part = { from: 100, end: 350 }
  const rows = [198, 200, 698, 700]
  const told = (ascending: boolean) =>
    listed({ sparse: [sparse(every, null, { ...part, ascending })] }, rows).map((list) => list.length)
  expect(told(true)).toEqual([0, 1, 1, 0])
  expect(told(false)).toEqual([0, 1, 1, 0])
})

test('contributions come largest first by size, with their words, and the places lent are zeroed again', () => {
  const places = new Int16Array(10)
  const links = linked(
    {
      1: [[3, 1]],
      2: [
        [4, 1],
        [3, -5],
      ],
      3: [[3, 0]],
    },
    { because: ['one', 'two', 'three', 'four'] },
  )
  const told = explain(
    { linked: [links], dense: [{ source: { kind: 'context' }, scale: 3, value: new Float64Array(10).fill(1) }] },
    [3, 4],
    places,
  )
  expect(told).toEqual([
    {
      others: 0,
      contributions: [
        { kind: 'kindred', filmId: 2, amount: -10, because: 'three' },
        { kind: 'context', amount: 3 },
        { kind: 'kindred', filmId: 1, amount: 2, because: 'one' },
      ],
    },
    {
      others: 0,
      contributions: [
        { kind: 'context', amount: 3 },
        { kind: 'kindred', filmId: 2, amount: 2, because: 'two' },
      ],
    },
  ])
  expect([...places]).toEqual(Array(10).fill(0))
})

test('what is told under another kind takes in what a folded component says of the same film', () => {
  const marked = new Uint8Array(10)
  marked[3] = 1
  const links = linked(
    {
      1: [
        [3, 1],
        [4, 1],
      ],
    },
    { kind: 'collaborative', otherwise: { kind: 'content', marked } },
  )
  const parts = { linked: [links], folded: [folded('content', [2, 1], { 3: [0.25, 0.5] })] }
  expect(listed(parts, [3, 4])).toEqual([
    [
      { kind: 'content', filmId: 1, amount: 2.5 },
      { kind: 'content', filmId: 2, amount: 0.25 },
    ],
    [{ kind: 'collaborative', filmId: 1, amount: 2 }],
  ])
})

test('nothing moves for a film told of as it is, from another kind, or to a film that gives nothing', () => {
  const marked = new Uint8Array(10)
  marked[3] = 1
  const films = {
    1: [
      [3, 1],
      [4, 1],
    ],
    2: [[4, 1]],
  } as Record<number, [number, number][]>
  const links = linked(films, { kind: 'collaborative', otherwise: { kind: 'content', marked } })
  const own = folded('content', [2, 1], { 3: [0.25, 0.5], 4: [0.25, 0.5] })
  const example = folded('example', [1], { 3: [4], 4: [4] })
  expect(listed({ linked: [links], folded: [own, example] }, [3, 4])).toEqual([
    [
      { kind: 'example', filmId: 1, amount: 4 },
      { kind: 'content', filmId: 1, amount: 2.5 },
      { kind: 'content', filmId: 2, amount: 0.25 },
    ],
    [
      { kind: 'example', filmId: 1, amount: 4 },
      { kind: 'collaborative', filmId: 1, amount: 2 },
      { kind: 'collaborative', filmId: 2, amount: 2 },
      { kind: 'content', filmId: 1, amount: 0.5 },
      { kind: 'content', filmId: 2, amount: 0.25 },
    ],
  ])
})

test('of a long list the largest are told one by one, and the others as their sum', () => {
  const ids = Array.from({ length: 3 * mostContributions }, (_, place) => place + 1)
  const amounts = ids.map((id) => (id % 2 === 0 ? id : -id))
  const [told] = explain(
    { folded: [folded('content', ids, { 5: amounts }), folded('popularity', null, { 5: [0.5] })] },
    [5],
  )
  expect(told?.contributions.map(({ filmId }) => filmId)).toEqual(ids.toReversed().slice(0, mostContributions))
  expect(told?.others).toBe(mostContributions + 0.5)
})
