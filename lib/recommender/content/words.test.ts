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

test.each(["'", '’'])('what stands behind %s is cut off with all that follows it', (mark) => {
  expect(wordsOf(`rock${mark}n${mark}roll d${mark}artagnan o${mark}clock`)).toEqual(['rock'])
})

test('nothing has no words, and of one text no more than twenty thousand signs are read', () => {
  expect(wordsOf('')).toEqual([])
  expect(wordsOf(`${'heat '.repeat(4_000)}alien`)).toHaveLength(4_000)
  expect(wordsOf(`${'heat '.repeat(3_998)}alien`).at(-1)).toBe('alien')
})
