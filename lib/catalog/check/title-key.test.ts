import { expect, test } from 'vitest'
import { readTableTitle, titleKey } from './title-key'

test.each([
  ['Matrix, The (1999)', ['The Matrix'], 1999],
  ['Seven (a.k.a. Se7en) (1995)', ['Seven', 'Se7en'], 1995],
  ['Avventura, L’ (Adventure, The) (1960)', ['L’Avventura', 'The Adventure'], 1960],
  ['Fireworks', ['Fireworks'], undefined],
])('%s is read as its titles and year', (written, titles, year) => {
  expect(readTableTitle(written)).toEqual({ titles, year })
})

test.each([
  ['The Godfather: Part II', 'Godfather Part 2'],
  ['Amélie', 'Amelie'],
  ['Romeo + Juliet', 'Romeo Juliet'],
  ['Pride & Prejudice', 'Pride and Prejudice'],
])('%s and %s are one title', (ours, theirs) => {
  expect(titleKey(ours)).toBe(titleKey(theirs))
})
