import { expect, test } from 'vitest'
import { emptyWish } from '../../wishes/schema'
import type { ComputedInterest } from '../schema'
import { liftOffers } from './lift-offers'

const catalog = { personName: () => undefined } as never
const interest = (facet: string, more: Partial<ComputedInterest> = {}) =>
  ({
    facet,
    strength: 0,
    inferred: null,
    confidence: 0,
    label: null,
    evidence: [],
    never: false,
    stated: true,
    state: 'ACTIVE',
    ...more,
  }) as ComputedInterest

function offered(
  open: string[],
  active: ComputedInterest[],
  more: { avoid?: string[]; children?: { age: number | null }; gone?: ComputedInterest[] } = {},
) {
  const { avoid = [], children = null, gone = [] } = more
  const profile = {
    active,
    muted: gone.filter(({ state }) => state === 'MUTED'),
    struckOut: gone.filter(({ state }) => state === 'DELETED'),
  } as never
  return liftOffers(open, { profile, sources: { active, avoid, children }, catalog })
}

test('a line set to never is offered to be lifted, and no other', () => {
  const lines = [interest('genre:comedy', { never: true }), interest('genre:war', { never: true })]
  expect(offered(['genre:comedy'], lines)).toEqual([
    {
      standing: 'no comedies',
      text: 'Lift: no comedies',
      edit: { intent: 'rule', facet: 'genre:comedy', on: 'false' },
    },
  ])
})

test('a rule of own words is lifted by its token', () => {
  const words = interest('words:x', {
    label: 'no horror',
    wish: { ...emptyWish, without: ['genre:horror'], only: ['language:en'] },
  })
  expect(offered(['genre:horror'], [words]).map(({ edit }) => edit)).toEqual([
    { intent: 'rule', facet: 'words:x', on: 'false', token: 'without:genre:horror' },
  ])
  expect(offered(['subtitles'], [words]).map(({ edit }) => edit.token)).toEqual(['only:language:en'])
})

test('a note is met by what is weaker and stronger of its kind, and by nothing else', () => {
  expect(offered(['avoid:violence'], [], { avoid: ['graphic-violence', 'gore', 'smoking'] }).length).toBeGreaterThan(0)
  expect(offered(['avoid:animal-harm'], [], { avoid: ['violence'] })).toEqual([])
})

test('what children may see, lines struck out or muted, and "less" are offered as well', () => {
  expect(offered(['children'], [], { children: { age: 6 } }).map(({ edit }) => edit.facet)).toEqual(['children'])
  const gone = [interest('genre:western', { state: 'DELETED' }), interest('genre:war', { state: 'MUTED' })]
  const back = offered(['genre:western', 'genre:war'], [], { gone })
  expect(back.map(({ edit }) => edit.intent)).toEqual(['restore', 'restore'])
  expect(back.map(({ standing }) => standing).toSorted()).toEqual(['War (muted)', 'Western (struck out)'])
  expect(back.map(({ text }) => text)).toContain('Bring back: War (muted)')
  const less = [
    interest('genre:drama', { strength: -1 }),
    interest('words:y', { wish: { ...emptyWish, want: [{ facet: 'genre:crime', level: 'less' }] } }),
  ]
  expect(offered(['genre:drama', 'genre:crime'], less).map(({ edit }) => edit)).toEqual([
    { intent: 'level', facet: 'genre:drama', level: 'as-it-comes' },
    { intent: 'chip', facet: 'words:y', token: 'less:genre:crime', to: 'off' },
  ])
})

test('where nothing stands nothing is offered', () => {
  expect(offered(['genre:comedy'], [interest('genre:comedy', { strength: 2 })])).toEqual([])
  expect(offered([], [interest('genre:comedy', { never: true })])).toEqual([])
})

test('who there is less of is named as people are', () => {
  const offers = offered(['person:tom-hanks'], [interest('person:tom-hanks', { strength: -1.5 })])
  expect(offers.map(({ text }) => text)).toEqual(['Lift: less Tom Hanks'])
})
