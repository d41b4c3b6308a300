import { expect, test } from 'vitest'
import { refusalReasons } from '../../feedback/schema'
import { evidenceText, starsText } from './evidence-text'

test.each([
  [5, '5'],
  [4.5, '4½'],
  [1, '1'],
  [0.5, '½'],
])('%s stars are written %s', (stars, text) => expect(starsText(stars)).toBe(text))

const text = (
  type: Parameters<typeof evidenceText>[0]['type'],
  value: number | null = null,
  detail: string | null = null,
) => evidenceText({ type, value, detail })

test('what a person said is told as they said it', () => {
  expect(text('RATED', 4.5)).toBe('you rated it 4½')
  expect(text('SURVEY_LOVED')).toBe('you said you loved it')
  expect(text('REACTED', null, 'WANT')).toBe('you want to watch it')
  expect(text('REACTED', null, 'SEEN')).toBe('you have seen it')
  expect(text('REACTED', null, 'NOT_FOR_ME')).toBe('you said it is not for you')
})

test('what a person did is told without the address of the page or the id of the visit', () => {
  expect(text('DWELLED', 41.6, '3f0c9a')).toBe('you spent 42 seconds on its page')
  expect(text('CLICKED', null, 'tonight')).toBe('you opened it')
  expect(text('SEARCH_CHOSEN', null, 'my secret query')).not.toContain('secret')
})

test('every kind of evidence reads on after "because"', () => {
  for (const type of [
    'RATED',
    'REACTED',
    'SURVEY_LOVED',
    'CLICKED',
    'DWELLED',
    'SEARCH_CHOSEN',
    'SURVEY_WISH',
    'IMPRESSION',
  ] as const) {
    expect(text(type, 1, 'SEEN')).toMatch(/^you [a-z].*[^.]$/)
  }
})

test('of a rating that is gone, and of a visit without its length, nothing is made up', () => {
  expect(text('RATED')).toBe('you rated it 0')
  expect(text('DWELLED')).toBe('you spent 0 seconds on its page')
  expect(text('SEARCH_CHOSEN')).toBe('you picked it from a search')
  expect(text('SURVEY_WISH', 1)).toBe('you told us about it')
})

test('why a film was refused is told where it was said', () => {
  const refused = (reason: string | null) =>
    evidenceText({ type: 'REACTED', value: null, detail: 'NOT_FOR_ME', reason })
  expect(refused('nothing we know')).toBe(refused(null))
  const texts = refusalReasons.map(([reason]) => refused(reason))
  expect(new Set(texts).size).toBe(texts.length)
  for (const each of texts) expect(each).toMatch(/^you [a-z]/)
})
