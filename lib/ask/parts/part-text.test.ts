import { expect, test } from 'vitest'
import { tokensText } from './part-text'

const names = { filmTitle: () => 'Alien', personName: () => 'Agnès Varda' }

test('what was understood stands in small letters, but for names', () => {
  const text = (...tokens: string[]) => tokensText(tokens, names)
  expect(text('more:language:zxx')).toBe('silent films')
  expect(text('more:country:JP', 'more:country:KR')).toBe('films from Japan or films from South Korea')
  expect(text('without:genre:horror')).toBe('no horror')
  expect(text('more:person:agnes-varda')).toBe('Agnès Varda')
})
