import { expect, test } from 'vitest'
import type { EditRecord } from '../profile/schema'
import { emptyWish } from '../wishes/schema'
import { changedEdits } from './changed-edits'

const edit = (facet: string, at: number, more: Partial<EditRecord> = {}): EditRecord => ({
  ...{ facet, at, state: 'ACTIVE', strength: null, label: null, stated: false },
  ...more,
})
const words = (at: number, more: Partial<EditRecord> = {}) =>
  edit('words:no-gore', at, { label: 'no gore', wish: emptyWish, ...more })

test('what was muted and brought back again has not changed', () => {
  expect(changedEdits([], [edit('mood:tense', 5)])).toEqual([])
  const muted = edit('mood:tense', 1, { state: 'MUTED' })
  expect(changedEdits([muted], [{ ...muted, at: 9 }])).toEqual([])
})

test('what stands otherwise is named, the latest first, and how', () => {
  const before = [edit('mood:bleak', 1), edit('genre:western', 1, { strength: 1.5 })]
  const now = [edit('mood:bleak', 2, { state: 'DELETED' }), edit('genre:western', 3, { strength: 3 })]
  expect(changedEdits(before, now)).toEqual([
    { facet: 'genre:western', label: null, how: 'changed' },
    { facet: 'mood:bleak', label: null, how: 'struck-out' },
  ])
})

test('a sentence is said once, then changed, struck out or taken back', () => {
  expect(changedEdits([], [words(1)])).toMatchObject([{ how: 'said' }])
  expect(changedEdits([words(1)], [words(2, { state: 'MUTED' })])).toMatchObject([{ how: 'changed' }])
  expect(changedEdits([words(1)], [words(2, { state: 'DELETED' })])).toMatchObject([{ how: 'struck-out' }])
  expect(changedEdits([words(1)], [])).toEqual([{ facet: 'words:no-gore', label: 'no gore', how: 'taken-back' }])
})
