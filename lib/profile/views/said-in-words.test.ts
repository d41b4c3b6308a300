import { expect, test } from 'vitest'
import { filmsOfRecords } from '../../catalog/ranked-film'
import { readCatalog } from '../../catalog/read-catalog'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish, type Wish } from '../../wishes/schema'
import { profileOf } from '../profile'
import type { EditRecord } from '../schema'
import { avoidedInWords, saidInWords } from './said-in-words'

const catalog = snapshotOf(filmsOfRecords(readCatalog('prisma/catalog').films))
const line = (change: Partial<EditRecord>): EditRecord => ({
  facet: 'words:w',
  state: 'ACTIVE',
  strength: null,
  label: 'w',
  stated: true,
  at: 1,
  wish: null,
  ...change,
})
const wish = (change: Partial<Wish>): Wish => ({ ...emptyWish, ...change })
const profile = (...edits: EditRecord[]) => profileOf(1, [], edits, catalog)

test('own words are told apart into what they ask for, what they turn down and what they keep off', () => {
  const words = wish({
    want: [{ facet: 'region:asia', level: 'much-more' }],
    without: ['genre:horror'],
    avoid: ['gore'],
  })
  const person = profile(line({ wish: words }))
  expect(saidInWords(person)).toEqual([
    { facet: 'region:asia', line: 'words:w', level: 'much-more', strength: 3 },
    { facet: 'genre:horror', line: 'words:w', level: 'never', strength: -3 },
  ])
  expect(avoidedInWords(person)).toEqual(['gore'])
})

test('what has a line of its own, and words that are muted, are not said twice', () => {
  const words = wish({ want: [{ facet: 'genre:western', level: 'more' }], avoid: ['gore'] })
  expect(
    saidInWords(profile(line({ wish: words }), line({ facet: 'genre:western', strength: 3, label: null }))),
  ).toEqual([])
  const muted = profile(line({ wish: words, state: 'MUTED' }))
  expect([saidInWords(muted), avoidedInWords(muted)]).toEqual([[], []])
})

test('what was struck out or muted since is not said again by the words', () => {
  const words = wish({ want: [{ facet: 'genre:western', level: 'more' }], only: ['country:FR'] })
  const since = (change: Partial<EditRecord>) =>
    profile(line({ wish: words, saidAt: 1 }), line({ facet: 'genre:western', label: null, saidAt: 2, ...change }))
  expect(saidInWords(since({ state: 'MUTED' })).map(({ facet }) => facet)).not.toContain('genre:western')
  expect(saidInWords(since({ state: 'DELETED' })).map(({ facet }) => facet)).not.toContain('genre:western')
  expect(saidInWords(profile(line({ wish: words }))).map(({ facet }) => facet)).toContain('genre:western')
})
