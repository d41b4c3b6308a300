import { expect, test } from 'vitest'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish, type Wish } from '../../wishes/schema'
import { profileOf } from '../profile'
import type { EditRecord, EvidenceEvent } from '../schema'
import { ruleViews } from './rule-views'

const catalog = snapshotOf([])
const never: EvidenceEvent = {
  id: 'a',
  type: 'SURVEY_WISH',
  filmId: null,
  detail: null,
  at: 1,
  facet: 'genre:musical',
  value: -2,
}
const edit = (facet: string, change: Partial<EditRecord>): EditRecord => ({
  facet,
  state: 'ACTIVE',
  strength: null,
  label: null,
  stated: true,
  at: 2,
  ...change,
})

test('every rule says what stays out and who said so', () => {
  const wish: Wish = {
    ...emptyWish,
    without: ['country:US'],
    combinations: [
      { all: ['genre:comedy', 'country:GB'], unless: [] },
      { all: ['genre:horror'], unless: ['genre:comedy', 'country:JP'] },
    ],
    only: ['genre:western'],
    minutes: { from: null, to: 90 },
    years: { from: 1960, to: 1975 },
    avoid: ['war'],
    company: 'children',
    age: 6,
  }
  const edits = [edit('genre:horror', { strength: -3 }), edit('words:w', { label: 'only short westerns', wish })]
  const profile = profileOf(1, [never], edits, catalog)
  const sources = { active: profile.active, levels: profile.levels, avoid: ['violence'], children: { age: 11 } }
  const views = ruleViews(profile, sources, catalog)
  const words = 'You said “only short westerns”'
  expect(views.map(({ text, source }) => [text, source])).toEqual([
    ['No horror films', 'You set it here'],
    ['No musicals', 'You said so in the survey'],
    ['No films from the United States', words],
    ['No comedy from the United Kingdom', words],
    ['No horror, unless comedy or films from Japan', words],
    ['Nothing but westerns', words],
    ['No war scenes', words],
    ['At most 1 h 30', words],
    ['Films 1960 to 1975', words],
    ['Only what children may see', words],
    ['No violence', 'Set in your preferences'],
  ])
  expect(views.find(({ line }) => line === 'avoid:violence')?.detail).toContain('gore')
  expect(views.map(({ token }) => token).filter(Boolean)).toContain('age:6')
})

test('of children the youngest holds, and the rule names the age', () => {
  const said = (age: number | null) =>
    edit('words:c', { label: 'kids', wish: { ...emptyWish, company: 'children', age } })
  const shown = (children: { age: number | null } | null, ...edits: ReturnType<typeof edit>[]) => {
    const profile = profileOf(1, [], edits, catalog)
    const views = ruleViews(profile, { active: profile.active, levels: profile.levels, avoid: [], children }, catalog)
    return views.map(({ source, detail }) => [source, detail])
  }
  expect(shown({ age: null })).toEqual([['Set in your preferences', 'No age was said: what a small child may see.']])
  expect(shown({ age: null }, said(6))).toEqual([['You said “kids”', 'The youngest is 6.']])
  expect(shown({ age: 4 }, said(6))).toEqual([['Set in your preferences', 'The youngest is 4.']])
  expect(shown({ age: 9 }, said(null))).toEqual([['You said “kids”', 'No age was said: what a small child may see.']])
})

test('a note with nothing stronger than it says no more, and one with something names it', () => {
  const profile = profileOf(1, [], [], catalog)
  const sources = { active: profile.active, levels: profile.levels, avoid: ['violence', 'gore'], children: null }
  const details = ruleViews(profile, sources, catalog).map(({ line, detail }) => [line, detail])
  expect(details).toContainEqual(['avoid:gore', null])
  expect(details).toContainEqual(['avoid:violence', expect.stringMatching(/^Nor what is stronger: .+\.$/)])
})
