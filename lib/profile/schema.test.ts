import { expect, test } from 'vitest'
import { addInterestInput, editInterestInput, preferencesInput } from './schema'

const facet = 'genre:horror'

test('a strength stays on the scale that is shown', () => {
  const strength = (value: unknown) => editInterestInput.safeParse({ intent: 'strength', facet, strength: value })
  expect(strength('-3').data).toEqual({ intent: 'strength', facet, strength: -3 })
  for (const value of [3.01, -4, 'much', undefined, Number.NaN]) expect(strength(value).success).toBe(false)
})

test('a name is needed to rename, and blanks are none', () => {
  expect(editInterestInput.parse({ intent: 'rename', facet, label: '  Scary ones ' })).toMatchObject({
    label: 'Scary ones',
  })
  for (const label of ['', '   ', 'x'.repeat(61), undefined]) {
    expect(editInterestInput.safeParse({ intent: 'rename', facet, label }).success).toBe(false)
  }
})

test('an intent nobody offered is refused', () => {
  expect(editInterestInput.safeParse({ intent: 'erase', facet }).success).toBe(false)
  expect(editInterestInput.safeParse({ intent: 'mute' }).success).toBe(false)
})

test('what to avoid may be nothing, one thing or several', () => {
  const avoid = (value: unknown) => preferencesInput.parse({ tone: 'WARM', adventurous: '70', avoid: value }).avoid
  expect(avoid(undefined)).toEqual([])
  expect(avoid('gore')).toEqual(['gore'])
  expect(avoid(['gore', 'flashing'])).toEqual(['gore', 'flashing'])
})

test.each([
  { adventurous: -1 },
  { adventurous: 101 },
  { adventurous: 'very' },
  { tone: 'RUDE' },
  { avoid: Array(21).fill('x') },
])('preferences such as %j are refused', (change) =>
  expect(preferencesInput.safeParse({ tone: 'WARM', adventurous: 50, ...change }).success).toBe(false),
)

test('an interest in own words has words, and not too many', () => {
  expect(addInterestInput.parse({ words: '  slow westerns with snow ' }).words).toBe('slow westerns with snow')
  for (const words of ['', ' x ', 'x'.repeat(121)]) expect(addInterestInput.safeParse({ words }).success).toBe(false)
})
