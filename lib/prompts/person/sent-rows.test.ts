import { expect, test } from 'vitest'
import { candidateData, evidenceData, slateData } from '../../../testing/data-blocks'
import { readFence } from '../../ai/fence'
import type { InterestData, TieData } from '../parts/data-block'
import { writeSentRows } from './sent-rows'

type Rows = { interests?: string[]; films?: string[]; disliked?: string[]; candidates: string[] }
const rowsOf = (data: Parameters<typeof slateData>[0]) => readFence(writeSentRows(slateData(data))) as Rows

const interest = (part: Partial<InterestData>): InterestData => ({
  label: 'Full of dread',
  facet: 'mood:dread',
  strength: 1,
  stated: false,
  ownWords: false,
  ...part,
})

test.each([
  ['by its id, where the label says more', {}, 'dread | clear'],
  [
    'by its label, where the id says the same',
    { label: 'Agnès Varda', facet: 'person:agnes-varda' },
    'Agnès Varda | clear',
  ],
  ['by the name of a person, whatever the id', { label: 'Varda', facet: 'person:agnes-varda' }, 'Varda | clear'],
  [
    'between marks, in words of the person’s own',
    { label: 'rainy days', facet: 'words:x', ownWords: true },
    '“rainy days” | clear',
  ],
  ['as asked for, where it was', { stated: true, strength: 0.2 }, 'dread | asked for'],
  ['as strong from 1.5 on', { strength: 1.5 }, 'dread | strong'],
  ['as clear below 1.5', { strength: 1.49 }, 'dread | clear'],
  ['as clear from .75 on', { strength: 0.75 }, 'dread | clear'],
  ['as slight below .75', { strength: 0.74 }, 'dread | slight'],
  ['as less of it, below 0', { strength: -2 }, 'less dread | strong'],
  ['as a slight one, at nothing', { strength: 0 }, 'dread | slight'],
  ['with no bar inside a column', { label: 'a|b', facet: 'words:x', ownWords: true }, '“a/b” | clear'],
] as const)('an interest stands %s', (_name, part, written) => {
  expect(rowsOf({ interests: [interest(part)] }).interests).toEqual([written])
})

test('a film says its stars where it was rated, else how we know of it', () => {
  const films = [
    evidenceData({ id: 1, title: 'Alien', stars: 4.5 }),
    evidenceData({ id: 2, title: 'Heat', how: 'loved', stars: null }),
    evidenceData({ id: 3, title: 'Ran', how: 'wanted', stars: 3 }),
  ]
  expect(rowsOf({ evidence: films }).films).toEqual([
    '1 | Alien (1979) | 4.5 stars',
    '2 | Heat (1979) | loved',
    '3 | Ran (1979) | wanted',
  ])
})

const term = (facet: string, label = facet) => ({ facet, label })
test.each<[string, TieData, string]>([
  ['a written link', { kind: 'kindred', film: 1, words: 'the same dread', shares: [], weight: 1 }, '1: the same dread'],
  [
    'a film with things in common, three at most',
    {
      kind: 'alike',
      film: 1,
      by: 'content',
      shares: ['mood:a', 'mood:b', 'person:c', 'mood:d'].map((facet) => term(facet)),
      weight: 1,
    },
    '1: both a, b, person:c',
  ],
  [
    'a film its viewers liked next',
    { kind: 'alike', film: 1, by: 'viewers', next: true, shares: [], weight: 1 },
    '1: its viewers liked this next',
  ],
  ['a film with the same viewers', { kind: 'alike', film: 1, by: 'viewers', shares: [], weight: 1 }, '1: same viewers'],
  ['a film that is alike', { kind: 'alike', film: 1, by: 'content', shares: [], weight: 1 }, '1: alike'],
  ['what was asked for', { kind: 'interest', ...term('genre:war', 'War'), stated: true, weight: 1 }, 'wants war'],
  ['what is liked', { kind: 'interest', ...term('genre:war', 'War'), stated: false, weight: 1 }, 'likes war'],
  ['what speaks against it', { kind: 'against', ...term('genre:war', 'War'), weight: 1 }, 'but war'],
  ['that it keeps all rules', { kind: 'kept', words: '' }, 'keeps their rules'],
  ['which rule it keeps', { kind: 'kept', words: 'nothing long' }, 'keeps: nothing long'],
  ['when it is for', { kind: 'context', partOfDay: 'evening', weight: 1 }, 'for the evening'],
  [
    'that a group rates it high, and for what',
    { kind: 'group', likes: [term('mood:dread'), term('genre:war', 'War'), term('era:1970s')] },
    'rated high by people who share their taste for dread, war',
  ],
  [
    'that it is from where they are',
    { kind: 'here', ...term('country:FR', 'France') },
    'made in the country they are in',
  ],
  ['that it is well known', { kind: 'well-known', weight: 1 }, 'well known'],
  ['that it is a step aside', { kind: 'exploration' }, 'detour'],
  ['that it is new', { kind: 'new-here' }, 'new here'],
])('a candidate says %s in few words', (_name, tie, written) => {
  const [row] = rowsOf({ candidates: [candidateData({ id: 7, because: [tie] })] }).candidates
  expect(row?.split(' | ').at(-1)).toBe(written)
})

test('a candidate has two directors, two genres, three moods and themes, and a log line cut after a whole word', () => {
  const terms = (type: string) => Array.from({ length: 5 }, (_, at) => term(`${type}:${type}-${at}`))
  const film = candidateData({
    id: 7,
    title: 'Sample',
    year: 1980,
    directors: ['A', 'B', 'C'],
    genres: terms('g'),
    moods: terms('m'),
    themes: terms('t'),
    logline: 'word '.repeat(60).trim(),
    because: [],
  })
  const [row] = rowsOf({ candidates: [film] }).candidates
  const [id, head, words, logline, because] = row?.split(' | ') ?? []
  expect([id, head, because]).toEqual(['7', 'Sample (1980), A, B, 101 min', ''])
  expect(words).toBe('g-0, g-1; m-0, m-1, m-2; t-0, t-1, t-2')
  expect(logline?.length).toBeLessThanOrEqual(121)
  expect(logline).toMatch(/^(?:word )+word ?…$/)
})

test('what there is nothing of leaves no field', () => {
  expect(Object.keys(rowsOf({ interests: [], evidence: [], disliked: [] }))).toEqual(['task', 'candidates'])
  expect(rowsOf({ disliked: [evidenceData({ id: 9, title: 'Titanic', stars: 2 })] }).disliked).toEqual([
    '9 | Titanic (1979) | 2 stars',
  ])
})

test('answers stand in a taste’s rows where there are any, and other texts have none', () => {
  const taste = (answered: { text: string; said: string }[]) =>
    readFence(
      writeSentRows({
        ...slateData({}),
        task: 'taste',
        evidence: [],
        disliked: [],
        notes: [],
        together: [],
        answered,
      } as unknown as Parameters<typeof writeSentRows>[0]),
    ) as { answered?: string[] }
  expect(taste([{ text: 'Dread at sea', said: 'no' }]).answered).toEqual(['Dread at sea | no'])
  expect(taste([])).not.toHaveProperty('answered')
})
