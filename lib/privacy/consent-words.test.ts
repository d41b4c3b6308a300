import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { asText, HOST_IN_WORDS, modelWords, purposes } from './schema'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
const models = [null, { models: ['one'], host: 'a.test' }, { models: ['one', 'two'], host: 'a.test' }].map(modelWords)

test('a changed word of what is asked has a new version: what somebody agreed to is told apart by it', () => {
  const versions = purposes.map(({ name, version, ...question }) => {
    const texts = [asText(question), ...(name === 'model' ? models : [])]
    return [name, version, hashOf(texts.join('\n'))]
  })
  // Changed a word? Give the question its next version and write both here. A change of substance also raises asksAgainBelow.
  expect(versions).toEqual([
    ['behaviour', 3, '98b5565215c4'],
    ['context', 2, 'f3fefe63f0dd'],
    ['model', 1, 'd3714f59b384'],
    ['help', 2, 'fea7d3d0f0db'],
    ['training', 1, '6e5a792e4966'],
    ['mail', 1, '18ef9b34c29e'],
    ['groups', 1, 'd53564d11c17'],
  ])
})

test('nobody is asked again for words that are still to come', () => {
  for (const { version, asksAgainBelow } of purposes) expect(asksAgainBelow).toBeLessThanOrEqual(version)
})

test('each question says its label first, and the one about models names them and where they are', () => {
  expect(asText({ label: 'May we', explanation: 'This is kept.' })).toBe('May we. This is kept.')
  expect(models[2]).toContain('models one and two at a.test')
  expect(models[1]).toContain('the model one at a.test')
  expect(models.map((words) => new RegExp(HOST_IN_WORDS).exec(words)?.[1])).toEqual([undefined, 'a.test', 'a.test'])
})
