import { expect, test } from 'vitest'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish, type Wish } from '../../wishes/schema'
import { profileOf } from '../profile'
import { statedRules } from '../ranking/rules'
import { keptBeside, keptRules, obeyedRules } from './kept-rules'

const catalog = snapshotOf([])

function kept(wishes: Partial<Wish>[], avoid: string[] = [], read = keptRules): string[] {
  const edits = wishes.map((wish, place) => ({
    facet: `words:${place}`,
    state: 'ACTIVE' as const,
    strength: null,
    label: 'said',
    stated: true,
    at: place,
    wish: { ...emptyWish, ...wish },
  }))
  const { active, levels } = profileOf(1, [], edits, catalog)
  return read(statedRules({ active, levels, avoid, children: null }), catalog)
}

test('each rule is said once, in the words of the taste page', () => {
  expect(kept([{ without: ['genre:horror'], avoid: ['gore'] }, { without: ['genre:horror'] }], ['gore'])).toEqual([
    'no horror films',
    'no gore',
  ])
})

test('of several limits only those that decide are said', () => {
  expect(kept([{ minutes: { from: null, to: 120 } }, { minutes: { from: null, to: 90 } }])).toEqual(['at most 1 h 30'])
  expect(kept([{ years: { from: 1960, to: null } }, { years: { from: null, to: 1979 } }])).toEqual([
    'films from 1960 on',
    'films up to 1979',
  ])
})

test('of one film they say what it keeps to', () => {
  const years = (from: number | null, to: number | null) => kept([{ years: { from, to } }], ['gore'], obeyedRules)
  expect(years(null, 1969)).toEqual(['nothing after 1969', 'no gore'])
  expect(years(1970, null)).toEqual(['nothing before 1970', 'no gore'])
  expect(years(1970, 1979)).toEqual(['only 1970 to 1979', 'no gore'])
  expect(years(1994, 1994)).toEqual(['nothing but 1994', 'no gore'])
})

test('beside new words stands what was said before them, and not what they say themselves', () => {
  const said = [
    { years: { from: null, to: 1969 } },
    { without: ['genre:musical'] },
    { without: ['genre:musical'] },
  ] as Partial<Wish>[]
  const beside = (line: string) => kept(said, ['gore'], (stated, films) => keptBeside(line, stated, films))
  expect(beside('words:2')).toEqual(['films up to 1969', 'no gore'])
  expect(beside('words:0')).toEqual(['no musicals', 'no gore'])
})

test('wishes that rule nothing out are not among them', () => {
  expect(kept([{ want: [{ facet: 'genre:western', level: 'more' }] }])).toEqual([])
})

test('of demands that let in each other one is said, and beside the new one what the old one lets in', () => {
  const said: Partial<Wish>[] = [{ only: ['genre:comedy'] }, { only: ['genre:western'] }]
  expect(kept(said)).toEqual(['nothing but comedies or westerns'])
  expect(kept(said, [], obeyedRules)).toEqual(['nothing but comedies or westerns'])
  expect(kept(said, [], (stated, films) => keptBeside('words:1', stated, films))).toEqual(['comedies as well'])
  const apart: Partial<Wish>[] = [{ only: ['genre:comedy'] }, { only: ['country:FR'] }]
  expect(kept(apart)).toEqual(['nothing but comedies', 'nothing but films from France'])
})
