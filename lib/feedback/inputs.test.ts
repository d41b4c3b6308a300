import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ratingInput, reactionInput, trackInput } from './inputs'
import { MAX_EVENTS_PER_CALL } from './schema'

const stars = (value: unknown) => ratingInput.safeParse({ filmId: 1, value })

test.each(['', '0', 0, null])('%j clears a rating', (value) => expect(stars(value).data?.value).toBeNull())

test.each([
  ['4.5', 4.5],
  [0.5, 0.5],
  [5, 5],
])('%j is a rating', (value, rating) => expect(stars(value).data?.value).toBe(rating))

test.each([undefined, '  ', 'five', 0.25, 5.5, -3, Number.NaN, Number.POSITIVE_INFINITY])('%j is no rating', (value) =>
  expect(stars(value).success).toBe(false),
)

test.each([0, -1, 1.5, 'x', undefined, 2 ** 31])('%j is no film', (filmId) =>
  expect(ratingInput.safeParse({ filmId, value: 4 }).success).toBe(false),
)

test('a reaction can come from a form, and only with a reason we offer', () => {
  const form = { filmId: '3', kind: 'NOT_FOR_ME', on: 'true' }
  expect(reactionInput.parse({ ...form, reason: 'slow' })).toEqual({ ...form, filmId: 3, on: true, reason: 'slow' })
  expect(reactionInput.parse({ ...form, on: 'false' }).on).toBe(false)
  expect(reactionInput.safeParse({ ...form, reason: 'boring' }).success).toBe(false)
  expect(reactionInput.safeParse({ ...form, on: undefined }).success).toBe(false)
})

test.each([
  ['WANT on', { kind: 'WANT', on: true }],
  ['SEEN off', { kind: 'SEEN', on: false }],
  ['NOT_FOR_ME on slow', { kind: 'NOT_FOR_ME', on: true, reason: 'slow' }],
])('a button may say it in one field: %s', (says, said) =>
  expect(reactionInput.parse({ filmId: '3', says })).toEqual({ filmId: 3, ...said }),
)

test.each(['WANT', 'WANT maybe', 'LIKE on', 'NOT_FOR_ME on boring', '', ' on'])('%j says nothing', (says) =>
  expect(reactionInput.safeParse({ filmId: '3', says }).success).toBe(false),
)

test.each([undefined, null, 'WANT on', 7, [], ['WANT on'], { says: 1 }, { filmId: 3 }])(
  '%j is no button of a form',
  (sent) => expect(reactionInput.safeParse(sent).success).toBe(false),
)

test('only words of a button stand for the three fields', () => {
  const fields = { filmId: 3, kind: 'WANT', on: true }
  expect(reactionInput.parse({ ...fields, says: 1 })).toEqual(fields)
  expect(reactionInput.parse({ ...fields, says: 'SEEN off' })).toEqual({ filmId: 3, kind: 'SEEN', on: false })
})

const click = () => ({ id: randomUUID(), type: 'CLICKED', filmId: 1, surface: 'tonight' })

test('a batch of behaviour is bounded, and each event needs an id of its own making', () => {
  const batch = (length: number) => Array.from({ length }, click)
  expect(trackInput.safeParse(batch(MAX_EVENTS_PER_CALL)).success).toBe(true)
  expect(trackInput.safeParse(batch(MAX_EVENTS_PER_CALL + 1)).success).toBe(false)
  expect(trackInput.safeParse([]).success).toBe(false)
  expect(trackInput.safeParse([{ ...click(), id: '1' }]).success).toBe(false)
})

test('behaviour cannot pose as something the person said', () => {
  expect(trackInput.safeParse([{ ...click(), type: 'RATED', value: 5 }]).success).toBe(false)
  expect(trackInput.parse([{ ...click(), userId: 'someone-else' }])[0]).not.toHaveProperty('userId')
})
