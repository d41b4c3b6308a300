import { describe, expect, test } from 'vitest'
import { defaultRankConfig, type RankConfig } from '../config/rank-config'
import { filmOf, requestOf } from '../fixtures'
import { buildCatalogIndex } from '../index/catalog-index'
import type { Facet, RankRequest, SoftWish } from '../types'
import { bestRows, firstRows, type SelectInput, selectRows } from './select-rows'
import { blockSize, countWishes, markWishes, type Share } from './wish-shares'

/** Eighty films, the best first: every third is a western, the last ten are musicals. */
const index = buildCatalogIndex(
  Array.from({ length: 80 }, (_, at) => {
    const facets: Facet[] = [`theme:${at}`]
    if (at % 3 === 0) facets.push('genre:western')
    if (at >= 70) facets.push('genre:musical')
    if (at < 60) facets.push('genre:drama')
    return filmOf({ id: at + 1, facets })
  }),
)
const plain = { ...defaultRankConfig, diversity: { settled: 1, adventurous: 1, unknownPerson: 1 }, poolSize: 10 }
const inputOf = (request: Partial<RankRequest>, config: RankConfig = plain, blocked: number[] = []): SelectInput => ({
  index,
  config,
  request: requestOf({ limit: 12, ...request }),
  scores: Float64Array.from({ length: 80 }, (_, row) => (80 - row) / 10),
  blocked: Uint8Array.from({ length: 80 }, (_, row) => (blocked.includes(row) ? 1 : 0)),
  mix: () => null,
})
const wish = (facet: Facet, level: SoftWish['level'] = 'more'): SoftWish => ({ facet, level })
const askedFor = (...shares: Share[]) => {
  const marks = new Int32Array(80)
  markWishes(
    index,
    shares.map((share) => share.wish),
    marks,
  )
  return { shares, marks }
}
const { place } = plain.exploration
const upTo = (end: number) => Array.from({ length: end }, (_, at) => at)

describe('the place for exploration', () => {
  test('is one of a list, and the others are the best', () => {
    const { rows, explored } = selectRows(inputOf({}), null)
    expect(rows).toHaveLength(12)
    expect(rows.toSpliced(place, 1)).toEqual(upTo(11))
    expect(rows[place]).toBe(explored?.row)
    expect(explored?.row).toBeGreaterThanOrEqual(11)
  })
  test('is drawn among the next best alone', () => {
    const config = { ...plain, exploration: { ...plain.exploration, among: 3, temperature: 100 } }
    const drawn = upTo(60).map((seed) => selectRows(inputOf({ seed }, config), null).explored?.row)
    expect(new Set(drawn)).toEqual(new Set([11, 12, 13]))
  })
  test.each([
    ['a list that ends before it', place, 80],
    ['a list that is as short as the place', place - 1, 80],
    ['films that all stand in the list', 12, 12],
  ])('is left out of %s', (_, limit, films) => {
    const gone = upTo(80).slice(films)
    const { rows, explored } = selectRows(inputOf({ limit }, plain, gone), null)
    expect([rows, explored]).toEqual([upTo(limit), null])
  })
  test('is there where one film more than a list holds is left', () =>
    expect(selectRows(inputOf({}, plain, upTo(80).slice(13)), null).explored).not.toBeNull())
  test('shows nothing that is one too many, and nothing that does not answer what all shall answer', () => {
    const draws = (share: Share) =>
      upTo(40).map((seed) => selectRows(inputOf({ seed, wishes: [share.wish] }), askedFor(share)).explored!.row % 3)
    expect(new Set(draws({ wish: wish('genre:western', 'less'), least: 0, most: 2 })).has(0)).toBe(false)
    expect(new Set(draws({ wish: wish('genre:western'), least: blockSize, most: blockSize }))).toEqual(new Set([0]))
    expect(new Set(draws({ wish: wish('genre:western'), least: blockSize - 1, most: blockSize }))).not.toEqual(
      new Set([0]),
    )
  })
})

describe('a list with shares', () => {
  const counted = (input: SelectInput, ...shares: Share[]) => {
    const asked = askedFor(...shares)
    return countWishes(selectRows(input, asked).rows.slice(0, blockSize), asked.marks, shares.length)
  }
  test('finds what was asked for however far down it stands', () => {
    const share = { wish: wish('genre:musical'), least: 4, most: blockSize }
    expect(counted(inputOf({ wishes: [share.wish] }), share)).toEqual([4])
    const gone = upTo(80).slice(70, 78)
    expect(counted(inputOf({ wishes: [share.wish] }, plain, gone), share)).toEqual([2])
  })
  test('and what does without what is unwanted, where the best all have it', () => {
    const share = { wish: wish('genre:drama', 'less'), least: 0, most: 0 }
    const input = inputOf({ wishes: [share.wish] })
    expect(counted(input, share)).toEqual([0])
    const { rows } = selectRows(input, askedFor(share))
    expect(rows).toHaveLength(12)
    expect(rows.filter((row) => row < 60)).toEqual([])
    expect(rows[0]).toBe(60)
  })
  test('and what answers the one without bringing the other', () => {
    const shares = [
      { wish: wish('genre:western'), least: 6, most: blockSize },
      { wish: wish('genre:drama', 'less'), least: 0, most: 0 },
    ]
    const [westerns, dramas] = counted(inputOf({ wishes: shares.map((share) => share.wish) }), ...shares)
    expect([westerns, dramas]).toEqual([6, 0])
  })
})

test('the pool is as large as the configuration says, and three times a list at least', () => {
  expect(bestRows(inputOf({ limit: 2 }))).toHaveLength(10)
  expect(bestRows(inputOf({ limit: 4 }))).toHaveLength(12)
  expect([...bestRows(inputOf({ limit: 1 }, plain, [1, 3]))].slice(0, 4)).toEqual([0, 2, 4, 5])
  const known = { ...inputOf({ limit: 2 }), best: Int32Array.of(3, 9) }
  expect(selectRows(known, null).rows).toEqual([3, 9])
})

describe('the first eight', () => {
  test.each([4, 6, 8, 12, 24])('of a list of %i are those of the whole list', (limit) => {
    const input = inputOf({ limit })
    expect(firstRows(input, null, () => true)).toEqual(selectRows(input, null).rows.slice(0, blockSize))
  })
  test('are one less where the drawn film does not matter, given the others', () => {
    const heard: number[][] = []
    const rows = firstRows(inputOf({}), null, (others) => heard.push(others) < 0)
    expect(rows).toEqual(upTo(7))
    expect(heard).toEqual([rows])
  })
  test('hold no drawn film where it stands behind them', () => {
    const config = { ...plain, exploration: { ...plain.exploration, place: blockSize } }
    expect(firstRows(inputOf({ limit: 24 }, config), null, () => false)).toEqual(upTo(8))
    const last = { ...plain, exploration: { ...plain.exploration, place: blockSize - 1 } }
    expect(firstRows(inputOf({ limit: 24 }, last), null, () => false)).toEqual(upTo(7))
  })
})

describe('variety', () => {
  /** Two prints of one film, and another. */
  const prints = buildCatalogIndex([
    filmOf({ id: 1, facets: ['genre:war', 'mood:dread'] }),
    filmOf({ id: 2, facets: ['genre:war', 'mood:dread'] }),
    filmOf({ id: 3, facets: ['genre:romance'] }),
  ])
  const secondOf = (diversity: RankConfig['diversity'], request: Partial<RankRequest>) =>
    selectRows(
      {
        ...inputOf({ limit: 3, ...request }, { ...plain, diversity }),
        index: prints,
        scores: Float64Array.of(1, 0.9, 0.8),
        blocked: new Uint8Array(3),
      },
      null,
    ).rows[1]
  const diversity = { settled: 1, adventurous: 0, unknownPerson: 0 }
  const other = { settled: 0, adventurous: 1, unknownPerson: 1 }
  const liked = [{ filmId: 9, weight: 1 }]
  test.each<[string, Partial<RankRequest>, number, number]>([
    ['somebody settled', { liked, adventurous: 0 }, 1, 2],
    ['somebody adventurous', { liked, adventurous: 1 }, 2, 1],
    [
      'somebody with interests alone',
      { interests: [{ facet: 'genre:war', strength: 1, confidence: 1 }], adventurous: 0 },
      1,
      2,
    ],
    ['somebody with a wish alone', { wishes: [wish('genre:war')], adventurous: 0 }, 1, 2],
    ['somebody of whom nothing is known', { adventurous: 0 }, 2, 1],
  ])('is weighed for %s', (_, request, one, another) =>
    expect([secondOf(diversity, request), secondOf(other, request)]).toEqual([one, another]),
  )
})
