import { expect, test } from 'vitest'
import type { Facet } from '../../recommender/types'
import { refusalText } from './refusal-text'

const film: Facet[] = [
  'genre:crime',
  'genre:drama',
  'mood:contemplative',
  'mood:poetic',
  'mood:hypnotic',
  'theme:revenge',
]

test('a reason says what there is less of from now on, as it is counted', () => {
  expect(refusalText(film, 'genre:crime')).toBe('Noted. Less from now on: crime.')
  expect(refusalText(['genre:crime', 'mood:warm'], 'genre')).toBe('Noted. Less from now on: crime.')
  expect(refusalText(film, 'slow')).toMatch(/^Noted\. Less from now on: (contemplative, poetic|poetic, contemplative)/)
  expect(refusalText(film, 'violence')).toBe('Noted. Less from now on: revenge.')
})

test('where nothing of the film stands for the reason it says so, and some reasons never speak of others', () => {
  expect(refusalText(['genre:comedy'], 'slow')).toBe('Noted, for this one alone.')
  expect(refusalText(film, 'seen-too-often')).toBe('Noted. It says nothing of other films.')
  expect(refusalText(film, 'other')).toBe('Noted. It says nothing of other films.')
  expect(refusalText(film, null)).toBe('')
})
