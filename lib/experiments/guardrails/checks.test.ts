import { expect, test } from 'vitest'
import { fromNumbers, type PersonOutcomes } from '../outcomes/measures'
import { summarise } from '../statistics/summary'
import { checkLists, checkTexts } from './check-lists'
import { checkPeople, filmsIn } from './check-people'
import type { GuardedGroup, GuardedList } from './guards'

const good: GuardedList = {
  userId: '',
  asked: true,
  fellBack: false,
  written: 8,
  refused: 0,
  inputTokens: 1_000,
  outputTokens: 200,
  firstCardMs: 800,
}
/** So many lists of ten people, one in `every` of them changed. */
const lists = (count: number, change: Partial<GuardedList> = {}, every = 1): GuardedList[] =>
  Array.from({ length: count }, (_, place) => ({
    ...good,
    userId: `p${place % 10}`,
    ...(place % every === 0 ? change : {}),
  }))
const guards = (first: GuardedList[], variant: GuardedList[]) => checkLists(first, variant).map(({ guard }) => guard)

/** What a variant does, and what that breaks beside a first variant that does well. */
const table: [string, GuardedList[], string[]][] = [
  ['the same as the first', lists(400), []],
  ['one call in ten wrong', lists(400, { fellBack: true }, 10), []],
  ['every second call wrong', lists(60, { fellBack: true }, 2), ['fallback']],
  ['every call wrong, but of few lists', lists(29, { fellBack: true }), []],
  ['every call wrong, but no model was asked', lists(60, { fellBack: true, asked: false }), []],
  ['two texts refused in every third list', lists(120, { refused: 2 }, 3), ['refused']],
  ['one text refused in every list', lists(120, { refused: 1 }), []],
  ['every fifth list slow', lists(120, { firstCardMs: 9_000 }, 5), ['slow']],
  ['one list in fifty slow', lists(400, { firstCardMs: 9_000 }, 50), []],
  ['every list twice and a half as dear', lists(60, { inputTokens: 2_600, outputTokens: 600 }), ['cost']],
  ['every list one and a half times as dear', lists(400, { inputTokens: 1_500, outputTokens: 300 }), []],
  [
    'all of it at once',
    lists(90, { fellBack: true, refused: 8, firstCardMs: 9_000, inputTokens: 9_000 }),
    ['fallback', 'refused', 'slow', 'cost'],
  ],
]
test.each(table)('%s', (_what, variant, broken) => {
  expect(guards(lists(400), variant)).toEqual(broken)
})

test('what goes wrong for everybody takes nobody out: a server that fails fails the first variant too', () => {
  const failing = lists(200, { fellBack: true, firstCardMs: 9_000 }, 2)
  expect(guards(failing, failing)).toEqual([])
})

test('of one person alone nothing is said, however many lists they ask for', () => {
  const one = lists(200, { fellBack: true }).map((list) => ({ ...list, userId: 'p1' }))
  expect(guards(lists(200), one)).toEqual([])
})

test('why is said with its figures', () => {
  expect(checkLists(lists(200), lists(60, { fellBack: true }, 2))).toEqual([
    { guard: 'fallback', why: 'In 50 % of 60 lists the model’s call went wrong; at most 10 % may.' },
  ])
})

test('texts beside lists that fail or are refused break a guardrail as calls of lists do, and few of them none', () => {
  const texts = (count: number, change: object = {}) =>
    Array.from({ length: count }, (_, place) => ({
      userId: `p${place % 10}`,
      failed: false,
      refused: false,
      ...change,
    }))
  expect(checkTexts(texts(60), texts(60))).toEqual([])
  expect(checkTexts(texts(60), texts(29, { refused: true }))).toEqual([])
  for (const change of [{ failed: true }, { refused: true }])
    expect(checkTexts(texts(60), texts(60, change))).toEqual([
      {
        guard: 'texts',
        why: 'In 100 % of 60 texts the model’s call went wrong or the gate refused the text; at most 10 % may.',
      },
    ])
})

type People = NonNullable<GuardedGroup['slow']>
type Kind = { turnedDown?: number; positive?: number; taste?: string; prominence?: number }
const person = (place: number, { turnedDown = 0, positive = 4 }: Kind): PersonOutcomes => ({
  ...fromNumbers([]),
  userId: `p${place}`,
  cards: 20,
  settled: 20,
  byModel: 20,
  refusedTexts: 0,
  opened: 0,
  wanted: 0,
  turnedDown: turnedDown + (place % 2),
  watched: 0,
  liked: 0,
  positive: positive + (place % 3) - 1,
  passedOver: 0,
  compared: 0,
  lift: 0,
  error: 0,
  dwellSeconds: 0,
})
const group = (count: number, kind: Kind = {}, shown: number[] = Array(400).fill(10)): People => ({
  people: Array.from({ length: count }, (_, place) => ({ ...person(place, kind), taste: kind.taste ?? null })),
  prominence: summarise(Array.from({ length: count }, (_, place) => (kind.prominence ?? 50) + (place % 5) - 2)),
  shown,
})
const both = (one: People, other: People): People => ({ ...one, people: [...one.people, ...other.people] })

const ofPeople: [string, People, string[]][] = [
  ['the same people', group(300), []],
  ['far more turned down', group(300, { turnedDown: 4 }), ['turned-down']],
  ['far more turned down by few people', group(49, { turnedDown: 4 }), []],
  ['better known films', group(300, { prominence: 70 }), ['popularity']],
  ['a little better known films', group(300, { prominence: 53 }), []],
  ['a quarter of the films', group(300, {}, Array(100).fill(40)), ['coverage']],
  ['a quarter of the films in few cards', group(300, {}, Array(9).fill(100)), []],
]
test.each(ofPeople)('of people: %s', (_what, variant, broken) => {
  expect(checkPeople(group(300), variant, 300).map(({ guard }) => guard)).toEqual(broken)
})

test('a group that is served worse takes the variant out, though all together are served as well', () => {
  const first = both(group(200, { taste: 'horror' }), group(200, { taste: 'comedy' }))
  const variant = both(group(200, { taste: 'horror', positive: 1 }), group(200, { taste: 'comedy', positive: 7 }))
  const found = checkPeople(first, variant, 400)
  expect(found).toMatchObject([{ guard: 'worst-group' }])
  expect(found[0]?.why).toContain('mostly horror')
})

test('different films among cards are those of the formula', () => {
  expect(filmsIn([1, 1, 1, 1], 2)).toBeCloseTo(2)
  expect(filmsIn([2, 2], 2)).toBeCloseTo(2 * (1 - 1 / 6))
  expect(filmsIn([5, 0, 3], 8)).toBe(2)
})
