import { expect, test } from 'vitest'
import { wordsOf } from './words'

test('words are lower case, without accents, possessives, stop words and single letters', () => {
  expect(wordsOf("Amélie's café, and THE x of a Paradox")).toEqual(['amelie', 'cafe', 'paradox'])
  expect(wordsOf('a ship’s captain')).toEqual(['ship', 'captain'])
})

test('plurals meet their singular, words that only look like plurals stay', () => {
  expect(wordsOf('spies spy, horses horse, cities')).toEqual(['spy', 'spy', 'horse', 'horse', 'city'])
  expect(wordsOf('glass virus gas')).toEqual(['glass', 'virus', 'gas'])
})

test('letters in the middle of a word are no plural', () => {
  expect(wordsOf('priestess storiesque diesel')).toEqual(['priestess', 'storiesque', 'diesel'])
})

test('numbers and other alphabets are words', () => {
  expect(wordsOf('1984 七人の侍')).toEqual(['1984', '七人の侍'])
})

test('a text without words has none', () => {
  expect(wordsOf(' … the — of ')).toEqual([])
})
