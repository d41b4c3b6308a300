import { expect, test } from 'vitest'
import { snapshotOf } from '../../catalog/snapshot'
import { emptyWish, type WishLevel } from '../../wishes/schema'
import { profileOf } from '../profile'
import type { EditRecord } from '../schema'
import { interestViews } from './interest-views'

const catalog = snapshotOf([])
const words = (name: string, level: WishLevel, saidAt: number): EditRecord => ({
  facet: `words:${name}`,
  state: 'ACTIVE',
  strength: null,
  label: name,
  stated: true,
  at: saidAt,
  saidAt,
  wish: { ...emptyWish, want: [{ facet: 'genre:western', level }], avoid: ['gore'] },
})
const overruled = (...edits: EditRecord[]) =>
  interestViews(profileOf(1, [], edits, catalog), catalog)
    .listed.map((view) => [view.label, view.overruled])
    .toSorted()

test('sentences stand as they were said, the latest first, muted ones among them', () => {
  const edits = [words('b', 'more', 2), { ...words('c', 'more', 3), state: 'MUTED' as const }, words('a', 'less', 1)]
  const { listed } = interestViews(profileOf(1, [], edits, catalog), catalog)
  expect(listed.map(({ label }) => label)).toEqual(['c', 'b', 'a'])
})

test('a chip says when something else was said later, and not when the same was', () => {
  expect(overruled(words('a', 'more', 1), words('b', 'less', 2))).toEqual([
    ['a', ['more:genre:western']],
    ['b', []],
  ])
  expect(overruled(words('a', 'more', 1), words('b', 'more', 2))).toEqual([
    ['a', []],
    ['b', []],
  ])
})

test('a demand that something said later makes impossible says so too', () => {
  const only = { ...words('a', 'more', 1), wish: { ...emptyWish, only: ['country:FR' as const] } }
  const none = { ...words('b', 'more', 2), wish: { ...emptyWish, without: ['country:FR' as const] } }
  expect(overruled(only, none)).toEqual([
    ['a', ['only:country:FR']],
    ['b', []],
  ])
})
