import { expect, test } from 'vitest'
import type { SaidOfFilm, SlateChange } from '../slate-changes'
import { changeText, named, plainText } from './change-text'

const titles = ['', 'Ran', 'Ikiru', 'Jaws', 'Heat', 'Alien']
const titleOf = (filmId: number) => titles[filmId] ?? ''
const said = (filmId: number, type: SaidOfFilm['type'] = 'RATED', detail: string | null = null): SaidOfFilm => ({
  eventId: `${filmId}`,
  filmId,
  type,
  value: null,
  detail,
})
const replaced = (outId: number, inId: number | null) => ({ position: 0, outId, inId })
const text = (change: Partial<Extract<SlateChange, { kind: 'adjusted' }>>) =>
  plainText(changeText({ kind: 'adjusted', said: [], replaced: [], ...change }, titleOf, 'any'))

test('a line names what was said, what came in and what went out', () => {
  expect(text({ said: [said(1)], replaced: [replaced(3, 2)] })).toBe('Since you rated Ran: Ikiru in, Jaws out.')
})

test('a film that was spoken of need not be named again as gone', () => {
  expect(text({ said: [said(1)], replaced: [replaced(1, 2)] })).toBe('Since you rated Ran: Ikiru in.')
})

test('words are told by what was done, the last about a film only', () => {
  const words = [said(1), said(3), said(4, 'REACTED', 'NOT_FOR_ME'), said(3, 'REACTED', 'SEEN')]
  expect(text({ said: words, replaced: [replaced(1, 2)] })).toBe(
    'Since you rated Ran, saw Jaws, turned down Heat: Ikiru in.',
  )
})

test('a list that did not move says so, and so does one that moved by itself', () => {
  expect(text({ said: [said(1, 'REACTED', 'WANT')] })).toBe('Since you want to watch Ran: the list stands.')
  expect(text({ replaced: [replaced(3, 2)] })).toBe('Brought up to date: Ikiru in, Jaws out.')
})

test.each([
  [{ why: 'day', facets: [] }, 'A new day, a new list.'],
  [{ why: 'part-of-day', facets: [] }, 'A list for this evening.'],
  [{ why: 'picks', facets: [] }, 'New picks: none of those before.'],
  [
    { why: 'picks', facets: [], repeats: true },
    'New picks: too few films are left for a whole new list, so some come again.',
  ],
  [{ why: 'words', facets: [] }, 'Written anew: the reasons have changed.'],
  [{ why: 'taste', facets: [{ facet: 'genre:western', label: null }] }, 'Since you changed “Western”: a new list.'],
  [
    {
      why: 'taste',
      facets: [
        { facet: 'words:x', label: 'no gore', how: 'said' },
        { facet: 'genre:western', label: null, how: 'struck-out' },
        { facet: 'words:y', label: 'no war', how: 'taken-back' },
      ],
    },
    'Since you said “no gore”, struck out “Western”, took back “no war”: a new list.',
  ],
  [
    { why: 'taste', facets: [{ facet: 'genre:western', label: null, how: 'changed' }], same: true },
    'Since you changed “Western”: the films stay.',
  ],
  [{ why: 'taste', facets: [] }, 'Since you changed what you are after: a new list.'],
] as const)('a new list tells why: %o', ({ facets, ...change }, line) => {
  expect(plainText(changeText({ kind: 'new', ...change, facets: [...facets] }, titleOf, 'evening'))).toBe(line)
})

test('long rows of titles are cut', () => {
  expect(plainText(named(['A']))).toBe('A')
  expect(plainText(named(['A', 'B', 'C']))).toBe('A, B and C')
  expect(plainText(named(['A', 'B', 'C', 'D', 'E']))).toBe('A, B and 3 others')
})

test('titles are parts of their own', () => {
  expect(changeText({ kind: 'adjusted', said: [said(1)], replaced: [replaced(3, 2)] }, titleOf, 'any')).toEqual([
    'Since you ',
    'rated ',
    { title: 'Ran' },
    ': ',
    { title: 'Ikiru' },
    ' in',
    ', ',
    { title: 'Jaws' },
    ' out',
    '.',
  ])
})
