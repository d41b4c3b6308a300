import { expect, test } from 'vitest'
import { contentHash } from './content-hash'

const content = {
  instructions: 'Be brief.',
  temperature: 0.5,
  topP: 1,
  maxTokens: 800,
  model: 'm',
  drafts: 1,
  language: 'en',
}
const hash = contentHash('SLATE', content)

test('what says the same has one hash, whichever version it is', () => {
  expect(contentHash('SLATE', { ...content })).toBe(hash)
  expect(contentHash('SLATE', { ...content, model: ' m ' })).toBe(hash)
  expect(contentHash('SLATE', { ...content, number: 4 } as typeof content)).toBe(hash)
  expect(hash).toMatch(/^[0-9a-f]{64}$/)
})

test.each([
  ['another text', { instructions: 'Be brief' }],
  ['another temperature', { temperature: 0.6 }],
  ['another share', { topP: 0.9 }],
  ['another length', { maxTokens: 801 }],
  ['another model', { model: 'n' }],
  ['another number of drafts', { drafts: 2 }],
  ['another language', { language: 'de' }],
])('%s has another one', (_, part) => expect(contentHash('SLATE', { ...content, ...part })).not.toBe(hash))

test('and so has another prompt', () => expect(contentHash('NOTE', content)).not.toBe(hash))
