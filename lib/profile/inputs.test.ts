import { expect, test } from 'vitest'
import { editInterestInput, preferencesInput, saveWordsInput } from './inputs'

const facet = 'genre:horror'

test('a level is one of the scale that is shown', () => {
  const level = (value: unknown) => editInterestInput.safeParse({ intent: 'level', facet, level: value })
  expect(level('much-more').data).toEqual({ intent: 'level', facet, level: 'much-more' })
  for (const value of ['most', '', 3, undefined]) expect(level(value).success).toBe(false)
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

test('own words are words, and not too many', () => {
  const words = (value: string) => saveWordsInput.safeParse({ words: value })
  expect(words('  slow westerns with snow ').data).toEqual({
    words: 'slow westerns with snow',
    tokens: [],
  })
  for (const value of ['', ' x ', 'x'.repeat(401)]) expect(words(value).success).toBe(false)
})

test('what is kept of a reading is gathered from every chip of the page', () => {
  const sent = { words: 'ab', 'token-0': 'more:genre:western', 'token-1': '', token: ['avoid:gore', 'like:alien'] }
  expect(saveWordsInput.parse(sent).tokens).toEqual(['more:genre:western', 'avoid:gore', 'like:alien'])
  expect(saveWordsInput.safeParse({ words: 'ab', token: 'x'.repeat(161) }).success).toBe(false)
  expect(saveWordsInput.safeParse(null).success).toBe(false)
})

test('children come with an age or without one', () => {
  const children = (sent: object) => {
    const { withChildren, childAge } = preferencesInput.parse({ tone: 'WARM', adventurous: 50, ...sent })
    return [withChildren, childAge]
  }
  expect(children({})).toEqual([false, null])
  expect(children({ withChildren: 'on', childAge: '' })).toEqual([true, null])
  expect(children({ withChildren: 'on', childAge: '0' })).toEqual([true, 0])
  for (const childAge of ['18', '-1', 'six']) {
    expect(preferencesInput.safeParse({ tone: 'WARM', adventurous: 50, childAge }).success).toBe(false)
  }
})

test('own words on lines of their own are sentences of one line', () => {
  const words = (value: string) => saveWordsInput.safeParse({ words: value }).data?.words
  expect(words('no horror\r\n\nslow films,\nfrom Japan!\n')).toBe('no horror. slow films, from Japan!')
})

test('a button sends its whole edit as one value', () => {
  const edit = new URLSearchParams({ intent: 'rule', facet: 'avoid:gore', on: 'false' }).toString()
  expect(editInterestInput.parse({ edit })).toEqual({ intent: 'rule', facet: 'avoid:gore', on: false })
  expect(editInterestInput.parse({ intent: 'mute', facet: 'genre:drama' }).intent).toBe('mute')
  for (const sent of [{ edit: 'intent=mute' }, { edit: 'intent=sing&facet=genre:drama' }, { edit: 7 }, null]) {
    expect(editInterestInput.safeParse(sent).success).toBe(false)
  }
})
