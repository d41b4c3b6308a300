import { expect, it } from 'vitest'
import { viewWords } from './view-words'

it('keeps every telling word of all views once, folded like a query', () => {
  const views = [
    { text: 'The ice is a wall; the Pilot’s café waits.', tags: ['ice'], emotions: ['Élan'] },
    { text: 'An icy wall, and the one who waits.', tags: [], emotions: [] },
  ]
  expect(viewWords(views)).toBe('ice wall pilots cafe waits elan icy')
})

it('is nothing without views', () => expect(viewWords([])).toBe(''))
