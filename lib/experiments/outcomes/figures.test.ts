import { expect, test } from 'vitest'
import { costOf, figuresOf, LEAST_TOLD, toldOf } from './figures'
import { fromNumbers, type PersonOutcomes } from './measures'

const person = (part: Partial<PersonOutcomes> = {}): PersonOutcomes => ({
  ...fromNumbers([]),
  userId: 'p',
  cards: 10,
  settled: 10,
  byModel: 8,
  refusedTexts: 1,
  opened: 2,
  wanted: 1,
  turnedDown: 0,
  watched: 0,
  liked: 1,
  positive: 3,
  passedOver: 7,
  compared: 0,
  lift: 0,
  error: 0,
  dwellSeconds: 90,
  ...part,
})
const figure = (people: PersonOutcomes[], id: string) =>
  figuresOf(toldOf(people), null).measures.find(({ measure }) => measure.id === id)

test('somebody who was shown a hundred cards counts as much as somebody who was shown ten', () => {
  const people = [person({ cards: 100, opened: 0 }), ...Array.from({ length: 4 }, () => person({ opened: 5 }))]
  expect(figure(people, 'opened')?.interval?.estimate).toBeCloseTo(0.4)
  expect(figuresOf(toldOf(people), null)).toMatchObject({
    people: 5,
    cards: 140,
    byModel: 40 / 140,
    refused: 5 / 140,
    liked: 5,
  })
})

test('of few people no share is told, and people who said nothing of a measure are none of its people', () => {
  expect(
    figure(
      Array.from({ length: LEAST_TOLD - 1 }, () => person()),
      'opened',
    )?.interval,
  ).toBeNull()
  const rated = Array.from({ length: 5 }, (_, place) => person({ compared: 2, lift: place - 1, error: 2 }))
  const lift = figure([...rated, ...Array.from({ length: 9 }, () => person())], 'lift')
  expect(lift).toMatchObject({ people: 5, interval: { estimate: 0.5 } })
  expect(lift?.interval?.low).toBeLessThan(0)
  expect(toldOf([...rated, person()]).error).toMatchObject({ people: 5, mean: 1 })
  expect(figuresOf(toldOf([]), null)).toMatchObject({ people: 0, cards: 0, byModel: 0, refused: 0 })
})

test('a cost is of tokens at their prices, and unknown without', () => {
  const tokens = { inputTokens: 2_000_000, outputTokens: 500_000 }
  expect(costOf(tokens, { input: 0.5, output: 4 })).toBe(3)
  expect(costOf(tokens, null)).toBeNull()
})
