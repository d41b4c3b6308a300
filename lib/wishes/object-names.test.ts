import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const names = [...Object.getOwnPropertyNames(Object.prototype), 'constructor.prototype.x', 'no constructor, toString']

test.each(names)('%s is a word like any other that nobody knows', (name) => {
  const tokens = readTokens(`a western, ${name}`)
  expect(tokens).toContain('more:genre:western')
  expect(tokens.every((token) => /^(?:more:genre:western$|unread:)/.test(token))).toBe(true)
})
