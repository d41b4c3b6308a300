import { expect, test } from 'vitest'
import { medianOf, missesOf, scoresOf } from './scores'

const good = {
  performance: 97,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  largestPaintS: 1.4,
  shift: 0,
  blockingMs: 20,
}

test('a report is read, and one of a page that did not load is none', () => {
  const report = {
    categories: { performance: { score: 0.965 }, accessibility: { score: 1 }, 'best-practices': { score: 1 } },
    audits: {
      'largest-contentful-paint': { numericValue: 1400 },
      'cumulative-layout-shift': { numericValue: 0.01 },
      'total-blocking-time': { numericValue: 30 },
    },
  }
  expect(scoresOf(report)).toMatchObject({ performance: 97, seo: 0, largestPaintS: 1.4, shift: 0.01, blockingMs: 30 })
  expect(() => scoresOf({ ...report, audits: {} })).toThrow('measured no largest-contentful-paint')
  expect(() => scoresOf({ ...report, runtimeError: { code: 'X', message: 'no page' } })).toThrow('no page')
})

test('of five runs each figure is the one in the middle', () => {
  const runs = [1, 9, 5, 3, 7].map((shift, place) => ({ ...good, shift, performance: 90 + place }))
  expect(medianOf(runs)).toMatchObject({ shift: 5, performance: 92 })
})

test('three points below the bare page are few enough, four are not', () => {
  const bare = { ...good, performance: 100 }
  expect(missesOf(good, bare, false)).toEqual([])
  expect(missesOf({ ...good, performance: 96 }, bare, false)).toEqual(['performance 96, at least 97'])
})

test('late paint, shifts and points lost are said; SEO of a private page is not', () => {
  const bad = { ...good, largestPaintS: 2, shift: 0.02, accessibility: 99, bestPractices: 96, seo: 60 }
  expect(missesOf(bad, good, false)).toHaveLength(5)
  expect(missesOf(bad, good, true)).toHaveLength(4)
})
