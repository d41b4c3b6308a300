import { expect, test } from 'vitest'
import { syntheticFiles } from '../fixtures'
import { parseRatings } from '../parse-ratings'
import { catalogOf } from '../set-catalog'
import { curveTable } from './content-report'
import { growthCurve } from './growth-curve'

const set = parseRatings(syntheticFiles(200, 80, 30, 3))
const none = { dimensions: 0, values: new Float32Array(0) }
const catalog = {
  index: catalogOf(set),
  title: none,
  logline: none,
  written: new Map(),
  interestsOf: () => [],
}
const mapped = { set, catalogRow: Int32Array.from(set.filmIds.keys()) }
const sizes = [
  { people: 5, likesEach: 2 },
  { people: 5, likesEach: null },
  { people: 1000, likesEach: null },
]

test('a site of a few people is trained on theirs alone, with no more likes each than asked for', async () => {
  const points = await growthCurve(catalog, mapped, sizes, { seed: 1, now: () => 0 })
  const [few, whole, all] = points
  expect(few).toMatchObject({ people: 5, likes: 10 })
  expect(whole?.people).toBe(5)
  expect(whole?.likes).toBeGreaterThan(10)
  // Seven in ten train; more than there are is all there are.
  expect(all?.people).toBe(140)
  expect(few?.gains.map(({ label }) => label)).toEqual(['first 3', 'first 10', 'all'])
  // The more people train, the more it is worth to somebody with a whole profile.
  expect(all?.gains[2]?.gain.mean).toBeGreaterThan(few?.gains[2]?.gain.mean ?? 1)
  expect(curveTable(points).split('\n')).toHaveLength(5)
})

test('the table of a curve says how many people and likes stand behind each row', () => {
  const [header, , first] = curveTable([
    { people: 70, likes: 900, gains: [{ label: 'new', gain: { mean: 0.01, standardError: 0.002 } }] },
  ] as never).split('\n')
  expect(header).toMatch(/^\| *people *\| *likes *\| *new *\|$/)
  expect(first).toMatch(/^\| *70 *\| *900 *\|/)
})

test('a curve of no points has the names of its columns alone', () => {
  const [header, , ...rows] = curveTable([]).split('\n')
  expect(header).toMatch(/^\| *people *\| *likes *\|$/)
  expect(rows.filter(Boolean)).toEqual([])
})
