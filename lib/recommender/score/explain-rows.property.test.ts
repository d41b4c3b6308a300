import fc from 'fast-check'
import { expect, test } from 'vitest'
import { packRows } from '../matrix/sparse-rows'
import { addComponents } from './components/add-components'
import type { FoldedComponent, LinkedComponent, ScoreComponents, SparseComponent } from './components/component'
import { explainRows, explainWhenAsked, mostContributions } from './explain-rows'

const size = 24
/** Whole numbers and quarters, so that sums are exact in any order. */
const amount = fc.integer({ min: -12, max: 12 }).map((value) => value / 4)
const rowsOf = (least: number, most: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { minLength: least, maxLength: most })

const sparse: fc.Arbitrary<SparseComponent> = fc
  .record({
    rows: rowsOf(0, size),
    values: fc.option(fc.array(amount, { minLength: size, maxLength: size })),
    scale: amount,
    ascending: fc.boolean(),
    before: fc.nat({ max: 3 }),
    behind: fc.nat({ max: 3 }),
    facet: fc.constantFrom('genre:war' as const, 'mood:bleak' as const),
  })
  .map(({ rows, values, scale, ascending, before, behind, facet }) => ({
    source: { kind: 'interest', facet },
    scale,
    row: Int32Array.from(ascending ? rows.toSorted((a, b) => a - b) : rows),
    value: values && Float32Array.from(values).subarray(0, rows.length),
    from: Math.min(before, rows.length),
    end: Math.max(Math.min(before, rows.length), rows.length - behind),
    ascending,
  }))

const linked: fc.Arbitrary<LinkedComponent> = fc
  .record({
    matrix: fc.array(fc.array(fc.tuple(fc.integer({ min: 0, max: size - 1 }), amount), { maxLength: 6 }), {
      minLength: 3,
      maxLength: 3,
    }),
    rows: fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 4 }),
    scale: amount,
    marked: fc.option(fc.array(fc.boolean(), { minLength: size, maxLength: size })),
    isWritten: fc.boolean(),
  })
  .map(({ matrix, rows, scale, marked, isWritten }) => {
    const links = packRows(matrix.map((list) => [...new Map(list)].map(([column, value]) => ({ column, value }))))
    return {
      kind: isWritten ? 'kindred' : 'collaborative',
      filmIds: Int32Array.from(rows, (_, place) => 100 + place),
      rows: Int32Array.from(rows),
      scales: Float64Array.from(rows, (_, place) => scale + place),
      links,
      ...(isWritten && { because: Array.from(links.column, (column, at) => `${at} to ${column}`) }),
      ...(!isWritten && { next: Uint8Array.from(links.column, (column) => column % 2) }),
      ...(marked && { otherwise: { kind: 'content' as const, marked: Uint8Array.from(marked, Number) } }),
    }
  })

const folded: fc.Arbitrary<FoldedComponent> = fc
  .record({
    ids: fc.option(rowsOf(1, 4).map((rows) => rows.map((row) => 100 + (row % 6)))),
    table: fc.array(amount, { minLength: 4 * size, maxLength: 4 * size }),
    silent: fc.integer({ min: 0, max: size }),
  })
  .map(({ ids, table, silent }) => {
    const own = ids && [...new Set(ids)]
    const count = own?.length ?? 1
    const at = (row: number) => (row === silent ? [] : table.slice(4 * row, 4 * row + count))
    return {
      kind: own ? 'content' : 'popularity',
      filmIds: own && Int32Array.from(own),
      addTo: (scores) => {
        for (let row = 0; row < size; row++) scores[row] = scores[row]! + at(row).reduce((sum, each) => sum + each, 0)
      },
      amountsAt: (row, amounts) => {
        amounts.set(at(row))
        return at(row).length > 0
      },
    }
  })

const components: fc.Arbitrary<ScoreComponents> = fc.record({
  sparse: fc.array(sparse, { maxLength: 3 }),
  dense: fc.array(
    fc.record({
      source: fc.constant({ kind: 'context' as const }),
      scale: amount,
      value: fc.array(amount, { minLength: size, maxLength: size }).map((values) => Float64Array.from(values)),
    }),
    { maxLength: 2 },
  ),
  linked: fc.array(linked, { maxLength: 2 }),
  folded: fc.array(folded, { maxLength: 3 }),
  unit: fc.constant(1),
})

/** What a linked component gives one film, link by link. */
function linksTo({ filmIds, rows, scales, links, otherwise, because, next, kind }: LinkedComponent, row: number) {
  return Array.from(rows, (from, each) => {
    const at = links.column.subarray(links.start[from], links.start[from + 1]).indexOf(row)
    if (at < 0) return null
    const place = links.start[from]! + at
    const amount = scales[each]! * links.value[place]!
    if (otherwise?.marked[row] === 1) return { kind: otherwise.kind, filmId: filmIds[each], amount }
    const words = because && { because: because[place] }
    return { kind, filmId: filmIds[each], amount, ...words, ...(next?.[place] === 1 && { next: true }) }
  }).filter((each) => each !== null && each.amount !== 0)
}

test('whatever a score is made of, what is told of a film adds up to what it has, and is told largest first', () => {
  fc.assert(
    fc.property(components, rowsOf(0, size), (parts, rows) => {
      const scores = new Float64Array(size)
      addComponents(parts, scores)
      const placeOf = new Int16Array(size)
      const explained = explainRows(parts, rows, placeOf)
      expect([...placeOf]).toEqual(Array(size).fill(0))
      expect(explained.length).toBe(rows.length)
      const asked = explainWhenAsked(parts, rows, placeOf)
      for (const [place, row] of rows.entries()) {
        const { contributions, others } = explained[place]!
        expect(others).toBe(0)
        expect(contributions.reduce((sum, each) => sum + each.amount, 0)).toBe(scores[row]! + 0)
        const amounts = contributions.map((each) => Math.abs(each.amount))
        expect(amounts).toEqual(amounts.toSorted((a, b) => b - a))
        expect(amounts).not.toContain(0)
      }
      for (const place of rows.keys())
        expect(asked(rows.length - 1 - place)).toEqual(explained[rows.length - 1 - place])
    }),
  )
})

test('each source is told apart, with the film, facet and words that it has', () => {
  fc.assert(
    fc.property(components, fc.nat({ max: size - 1 }), (parts, row) => {
      const [told] = explainRows({ ...parts, folded: [] }, [row], new Int16Array(size))
      const entries = parts.sparse.flatMap(({ source, scale, row: films, value, from, end }) =>
        Array.from(films.subarray(from, end), (film, at) => ({
          film,
          told: { ...source, amount: value ? scale * value[from + at]! : scale },
        })).flatMap((each) => (each.film === row ? [each.told] : [])),
      )
      const expected = [
        ...entries,
        ...parts.dense.map(({ source, scale, value }) => ({ ...source, amount: scale * value[row]! })),
        ...parts.linked.flatMap((component) => linksTo(component, row)),
      ].filter((each) => each?.amount !== 0)
      expect(told?.contributions).toHaveLength(expected.length)
      expect(told?.contributions).toEqual(expect.arrayContaining(expected))
    }),
  )
})

test('a list longer than is told at once is explained as if each film stood alone', () => {
  const rows = Array.from({ length: 20 }, (_, place) => place + 3)
  const value = Float64Array.from({ length: size }, (_, row) => row)
  const parts: ScoreComponents = {
    sparse: [],
    dense: [{ source: { kind: 'context' }, scale: 2, value }],
    linked: [],
    folded: [],
    unit: 1,
  }
  const asked = explainWhenAsked(parts, rows, new Int16Array(size))
  for (const place of [19, 7, 8, 0, 9, 19])
    expect(asked(place)).toEqual({ contributions: [{ kind: 'context', amount: 2 * rows[place]! }], others: 0 })
})

test('exactly as many as are told one by one leave nothing over, one more leaves the smallest', () => {
  const of = (count: number) => {
    const ids = Int32Array.from({ length: count }, (_, place) => place)
    const amounts = Float64Array.from(ids, (id) => count - id)
    const parts: ScoreComponents = {
      sparse: [],
      dense: [],
      linked: [],
      folded: [
        {
          kind: 'content',
          filmIds: ids,
          addTo: () => {},
          amountsAt: (_, to) => {
            to.set(amounts)
            return true
          },
        },
      ],
      unit: 1,
    }
    const [told] = explainRows(parts, [0], new Int16Array(1))
    return [told?.contributions.length, told?.others]
  }
  expect(of(mostContributions)).toEqual([mostContributions, 0])
  expect(of(mostContributions + 1)).toEqual([mostContributions, 1])
})
