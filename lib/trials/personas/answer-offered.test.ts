import { expect, test } from 'vitest'
import type { OfferedFacets } from '../../onboarding/offered-facets'
import type { Facet } from '../../recommender/types'
import { answerKnown, answerLength, answerOffered } from './answer-offered'

const offering = (...facets: string[]): OfferedFacets => ({
  tapped: facets.map((facet) => ({ facet: facet as Facet, filmIds: [] })),
  moreTapped: [],
  asked: [],
  more: { places: [], times: [], subjects: [], settings: [], details: [], moods: [] },
})
const films: Record<string, number> = { 'country:JP': 70, 'country:KR': 35, 'country:HK': 48, 'country:CN': 38 }
const answers = (belongs: object[], offered: string[], never: string[] = []) =>
  answerOffered(
    { belongs: { anyOf: belongs }, never: { facets: never, notes: [] } },
    offering(...offered),
    (facet) => films[facet] ?? 0,
  ).map(({ facet, value }) => `${facet} ${value}`)

test('they want what their statement names, and only what is offered', () => {
  expect(answers([{ facets: ['genre:noir'], anyFacet: ['theme:murder'] }], ['genre:noir', 'genre:war'])).toEqual([
    'genre:noir 1',
  ])
})

test('they rule out what they never want, and want less of what every part leaves out', () => {
  const parts = [{ without: ['genre:family', 'genre:war'], facets: ['genre:noir'] }, { without: ['genre:family'] }]
  expect(answers(parts, ['genre:family', 'genre:war', 'genre:romance'], ['genre:romance'])).toEqual([
    'genre:family -1',
    'genre:romance -2',
  ])
})

test('decades lie in their years for the better part; long spans are no decade', () => {
  const decades = ['era:1960s', 'era:1970s', 'era:1980s']
  expect(answers([{ years: [1967, 1984] }], decades)).toEqual(['era:1970s 1', 'era:1980s 1'])
  expect(answers([{ years: [1937, 2030] }], decades)).toEqual([])
})

test('several countries are their region where it is theirs for the most part, else themselves', () => {
  const offered = ['region:asia', 'region:east-asia', 'region:europe', 'country:JP', 'country:KR', 'country:FR']
  expect(answers([{ countries: ['JP', 'KR', 'HK'] }], offered)).toEqual(['region:east-asia 1'])
  expect(answers([{ countries: ['JP', 'FR'] }], offered)).toEqual(['country:JP 1', 'country:FR 1'])
})

test('how well known films are is said where every part of the statement says it', () => {
  const known = (...spans: [number, number][]) =>
    answerKnown({ belongs: { anyOf: spans.map((prominence) => ({ prominence })) } })
  expect(known([1, 50])).toBe('hidden')
  expect(known([78, 100], [70, 100])).toBe('famous')
  expect(known([1, 50], [70, 100])).toBeNull()
  expect(answerKnown({ belongs: { anyOf: [{}] } })).toBeNull()
})

test('how long films may be is said where every part of the statement has a limit', () => {
  const length = (...limits: (number | undefined)[]) =>
    answerLength({
      belongs: { anyOf: limits.map((maxMinutes) => (maxMinutes ? { maxMinutes } : { years: [1950, 1960] })) },
    })
  expect(length(85, 90)).toBe('90')
  expect(length(90, 95)).toBe('90')
  expect(length(90, 115)).toBe('120')
  expect(length(140)).toBeNull()
  expect(length(90, undefined)).toBeNull()
})
