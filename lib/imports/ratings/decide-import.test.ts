import { describe, expect, test } from 'vitest'
import { emptyPreview } from '@/testing/empty-preview'
import type { Word } from '../../feedback/standing-words'
import { undatedMoment } from '../../feedback/undated'
import { decideImport, newWord } from './decide-import'
import { confirmImportInput, type SaidRow } from './schema'

const now = Date.UTC(2026, 0, 1)
const day = (year: number) => Date.UTC(year, 0, 1)
const rated = (stars: number, at: number | null): SaidRow => ({ says: 'rated', stars, at })
const word = (type: string, at: number, more: Partial<Word> = {}): Word => ({
  id: `${type}${at}`,
  type,
  value: null,
  detail: null,
  at,
  ...more,
})
const matched = (key: number, filmId: number, row: SaidRow, probably = false) => ({
  ...row,
  key,
  line: key,
  title: 'A',
  year: 1990,
  probably,
  film: { id: filmId, title: 'A', year: 1990 },
})
const none = new Map<number, number | null>()

describe('a rating of a file', () => {
  test('gives way to what was said later, and to a rating taken back later', () => {
    expect(newWord(1, rated(5, day(2020)), [word('RATED', day(2022), { value: 1 })], now)).toBeNull()
    expect(newWord(1, rated(5, day(2020)), [word('RATING_CLEARED', day(2022))], now)).toBeNull()
    expect(newWord(1, rated(5, day(2020)), [word('RATED', day(2010), { value: 1 })], now)).toMatchObject({ value: 5 })
  })
  test('of the very moment of a rating here gives way to it', () =>
    expect(newWord(1, rated(5, day(2020)), [word('RATED', day(2020), { value: 1 })], now)).toBeNull())
  test('without a day is older than anything with one', () => {
    expect(newWord(1, rated(5, null), [word('RATED', day(1995), { value: 1 })], now)).toBeNull()
    expect(newWord(1, rated(5, null), [], now)).toMatchObject({ value: 5, at: undatedMoment(now) })
  })
  test('with a day overrides one that had none', () => {
    const before = [word('RATED', undatedMoment(day(2025)).getTime(), { value: 2 })]
    expect(newWord(1, rated(5, day(2019)), before, now)).toMatchObject({ value: 5, at: new Date(day(2019)) })
  })
  test('without a day, and the same as before without one, is not written again', () => {
    const before = [word('RATED', undatedMoment(day(2025)).getTime(), { value: 5 })]
    expect(newWord(1, rated(5, null), before, now)).toBeNull()
    expect(newWord(1, rated(3, null), before, now)).toMatchObject({ value: 3 })
  })
})

describe('seen, liked and wanted', () => {
  const row = (says: SaidRow['says'], at: number | null = day(2020)): SaidRow => ({ says, stars: null, at })
  test('are written where nothing was said', () => {
    expect(newWord(1, row('seen'), [], now)).toMatchObject({ type: 'REACTED', detail: 'SEEN' })
    expect(newWord(1, row('want'), [], now)).toMatchObject({ type: 'REACTED', detail: 'WANT' })
    expect(newWord(1, row('liked'), [], now)).toMatchObject({ type: 'SURVEY_LOVED' })
  })
  test('say nothing new of a film that is rated', () => {
    const said = [word('RATED', day(2010), { value: 3 })]
    for (const says of ['seen', 'want', 'liked'] as const) expect(newWord(1, row(says), said, now)).toBeNull()
  })
  test('do not bring back what was taken back since', () => {
    const cleared = (detail: string) => [word('REACTION_CLEARED', day(2022), { detail })]
    expect(newWord(1, row('seen'), cleared('SEEN'), now)).toBeNull()
    expect(newWord(1, row('want'), cleared('WANT'), now)).toBeNull()
    expect(newWord(1, row('want', null), cleared('WANT'), now)).toBeNull()
    expect(newWord(1, row('want', day(2023)), cleared('WANT'), now)).toMatchObject({ detail: 'WANT' })
  })
  test('of the very moment something else was said they give way', () => {
    const cleared = (detail: string) => [word('REACTION_CLEARED', day(2020), { detail })]
    expect(newWord(1, row('seen'), cleared('SEEN'), now)).toBeNull()
    expect(newWord(1, row('want'), cleared('WANT'), now)).toBeNull()
    expect(newWord(1, row('seen'), cleared('WANT'), now)).toMatchObject({ detail: 'SEEN' })
  })
  test('give way to a rating taken back since, which has no detail', () => {
    const cleared = [word('RATING_CLEARED', day(2022))]
    expect(newWord(1, row('seen'), cleared, now)).toBeNull()
    expect(newWord(1, row('liked'), cleared, now)).toBeNull()
    expect(newWord(1, row('want'), cleared, now)).toMatchObject({ detail: 'WANT' })
  })
  test('a film refused here is not wanted because of an old list', () =>
    expect(newWord(1, row('want', day(2025)), [word('REACTED', day(2020), { detail: 'NOT_FOR_ME' })], now)).toBeNull())
})

describe('what is taken of a preview', () => {
  const films = [1, 2].map((id) => ({ id, title: 'A', year: 1990 }))
  const open = { ...rated(4, null), key: 7, line: 3, title: 'A', year: 1990, films }
  test('a choice counts only among the films that were offered', () => {
    const preview = { ...emptyPreview, ambiguous: [open] }
    expect(decideImport(preview, new Map([[7, 2]]), new Map(), now)).toMatchObject({ write: [{ filmId: 2 }], open: 0 })
    expect(decideImport(preview, new Map([[7, 9]]), new Map(), now)).toMatchObject({ write: [], open: 1 })
  })
  test('what is probable is taken unless it is left out', () => {
    const preview = { ...emptyPreview, matched: [matched(5, 1, rated(4, null), true)] }
    expect(decideImport(preview, none, new Map(), now).write).toHaveLength(1)
    expect(decideImport(preview, new Map([[5, null]]), new Map(), now)).toMatchObject({ write: [], open: 1 })
  })
  test('of several rows of one film the newest is written, of equals the later in the file', () => {
    const rows = (...said: SaidRow[]) => ({ ...emptyPreview, matched: said.map((each, key) => matched(key, 1, each)) })
    const starsOf = (...said: SaidRow[]) =>
      decideImport(rows(...said), none, new Map(), now).write.map((each) => each.value)
    expect(starsOf(rated(1, day(2021)), rated(2, day(2022)), rated(3, day(2020)))).toEqual([2])
    expect(starsOf(rated(1, day(2021)), rated(2, day(2021)))).toEqual([2])
  })
  test('what gives way to what was said is counted', () => {
    const said = new Map([[1, [word('RATED', day(2022), { value: 1 })]]])
    const preview = { ...emptyPreview, matched: [matched(5, 1, rated(4, day(2020))), matched(6, 2, rated(4, null))] }
    expect(decideImport(preview, none, said, now)).toMatchObject({ kept: 1, write: [{ filmId: 2 }] })
  })
  test('what is certain stays, whatever a form says', () => {
    const preview = { ...emptyPreview, matched: [matched(5, 1, rated(4, null))] }
    expect(decideImport(preview, new Map([[5, null]]), new Map(), now).write).toHaveLength(1)
  })
})

test('choices are read from the fields of the form', () => {
  const fields = { importId: 'x', 'choice-7': '12', 'choice-8': '', 'choice-a': '3', 'choice-9': 'nine', other: '1' }
  expect(confirmImportInput.parse(fields).choices).toEqual(
    new Map([
      [7, 12],
      [8, null],
    ]),
  )
})
