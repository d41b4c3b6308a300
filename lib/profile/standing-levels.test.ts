import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snapshotOf } from '../catalog/snapshot'
import { levels } from '../wishes/levels'
import { emptyWish, type Wish, wishLevels } from '../wishes/schema'
import { type Profile, profileOf } from './profile'
import { rankInputs } from './ranking/rank-inputs'
import { rulesOf } from './ranking/rules'
import type { EditRecord } from './schema'

const catalog = snapshotOf([])
const edit = (facet: string, change: Partial<EditRecord>): EditRecord => ({
  facet,
  state: 'ACTIVE',
  strength: null,
  label: null,
  stated: true,
  saidAt: 1,
  at: 1,
  ...change,
})
const words = (wish: Partial<Wish>, change: Partial<EditRecord> = {}) =>
  edit('words:own', { label: 'own', wish: { ...emptyWish, ...wish }, ...change })
const profileWith = (...edits: EditRecord[]) => profileOf(1, [], edits, catalog)
const levelIn = (profile: Profile, facet: 'genre:horror') => profile.levels.get(facet)?.level
const wants = (level: (typeof wishLevels)[number]) => ({ want: [{ facet: 'genre:horror' as const, level }] })

test('of what was said of a facet the latest holds, in words or on its own line', () => {
  const own = (saidAt: number) => edit('genre:horror', { strength: -1.5, saidAt, at: saidAt })
  expect(levelIn(profileWith(words(wants('much-more'), { saidAt: 5 }), own(9)), 'genre:horror')).toBe('less')
  expect(levelIn(profileWith(words(wants('much-more'), { saidAt: 9 }), own(5)), 'genre:horror')).toBe('much-more')
  expect(levelIn(profileWith(words(wants('much-more'), { saidAt: 5 }), own(5)), 'genre:horror')).toBe('less')
})

test('a name given or a chip taken off later says nothing anew', () => {
  const own = edit('genre:horror', { strength: -1.5, saidAt: 5, at: 99 })
  expect(levelIn(profileWith(words(wants('more'), { saidAt: 9 }), own), 'genre:horror')).toBe('more')
})

test('words lift an earlier "never" and lay down a later one', () => {
  const never = edit('genre:horror', { strength: -3, saidAt: 5 })
  const rules = (wish: Partial<Wish>, saidAt: number) => {
    const { active, levels: standing } = profileWith(never, words(wish, { saidAt }))
    return [...rulesOf({ active, levels: standing, avoid: [] }).without]
  }
  expect(rules({ without: ['genre:horror'] }, 2)).toContain('genre:horror')
  expect(rules(wants('more'), 2)).toEqual(['genre:horror'])
  expect(rules(wants('more'), 9)).toEqual([])
})

test('a facet muted or struck out is kept from earlier words, and later words bring it back', () => {
  const muted = edit('genre:horror', { state: 'MUTED', at: 7, stated: false })
  const before = profileWith(words(wants('more'), { saidAt: 5 }), muted)
  expect([rankInputs(before).wishes, rankInputs(before).mutedFacets]).toEqual([[], new Set(['genre:horror'])])
  const after = profileWith(words(wants('more'), { saidAt: 9 }), muted)
  expect(rankInputs(after).wishes).toEqual([{ facet: 'genre:horror', level: 'more' }])
  expect([rankInputs(after).mutedFacets.size, after.unwanted.has('genre:horror')]).toEqual([0, false])
})

test('the latest words say who is watching and how well known', () => {
  const profile = profileWith(words({ company: 'children', wellKnown: 'hidden' }, { saidAt: 1 }), {
    ...words({ company: 'alone', surprise: true }, { saidAt: 2 }),
    facet: 'words:later',
  })
  expect(profile).toMatchObject({ company: 'alone', wellKnown: 'hidden', surprise: true })
})

const facet = fc.constantFrom('genre:horror' as const, 'genre:western' as const, 'country:KR' as const)
const facets = fc.uniqueArray(facet)
const anyWish = fc.record({
  want: fc.uniqueArray(fc.record({ facet, level: fc.constantFrom(...wishLevels) }), { selector: (each) => each.facet }),
  without: facets,
  only: facets,
  avoid: fc.subarray(['gore', 'violence'] as const),
  minutes: fc.option(fc.constant({ from: null, to: 90 })),
  company: fc.constantFrom(null, 'children' as const),
  surprise: fc.boolean(),
})
const anyOwn = fc.uniqueArray(
  fc.record({ facet, strength: fc.constantFrom(-3, -1.5, 0, 1.5, 3), saidAt: fc.nat({ max: 9 }) }),
  { selector: (each) => each.facet },
)

test('own words that are muted or struck out are as if they had never been said', () => {
  fc.assert(
    fc.property(anyWish, anyOwn, fc.constantFrom('MUTED' as const, 'DELETED' as const), (wish, own, state) => {
      const lines = own.map(({ facet: line, ...said }) => edit(line, { ...said, at: said.saidAt }))
      const effects = (...extra: EditRecord[]) => {
        const profile = profileWith(...lines, ...extra)
        const { active, levels: standing, examples, company, wellKnown, surprise } = profile
        const rules = rulesOf({ active, levels: standing, avoid: [] })
        return { ...rankInputs(profile), rules, standing, examples, company, wellKnown, surprise }
      }
      const said = words(wish as Partial<Wish>, { saidAt: 5, at: 5 })
      expect(effects({ ...said, state, at: 8 })).toEqual(effects())
      expect(effects({ ...said, at: 9 })).toEqual(effects(said))
    }),
  )
})

test('every level of the scale reaches the ranking as itself, for every type of facet', () => {
  const types = ['genre:western', 'mood:dread', 'theme:heists', 'setting:snow', 'person:agnes-varda', 'era:1970s']
  for (const line of [...types, 'country:KR', 'language:fr']) {
    const strengths = { never: -3, less: -1.5, 'as-it-comes': 0, more: 1.5, 'much-more': 3 }
    for (const level of levels) {
      const profile = profileWith(edit(line, { strength: strengths[level] }))
      expect(rankInputs(profile).wishes.map((wish) => wish.level)).toEqual(
        level === 'never' || level === 'as-it-comes' ? [] : [level],
      )
      expect(rulesOf({ ...profile, avoid: [] }).without.size).toBe(level === 'never' ? 1 : 0)
    }
  }
})
