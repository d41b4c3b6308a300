import { expect, test } from 'vitest'
import { filmIdOf, itemIdOf, pseudonymOf } from './ids'

test('a person keeps one name in Gorse that says nothing of who they are and changes with the secret', () => {
  const name = pseudonymOf('clx123', 'secret')
  expect(name).toMatch(/^matinee-[0-9a-f]{40}$/)
  expect(pseudonymOf('clx123', 'secret')).toBe(name)
  expect(pseudonymOf('clx124', 'secret')).not.toBe(name)
  expect(pseudonymOf('clx123', 'other')).not.toBe(name)
})

test('films go there and back, and items of others are none of ours', () => {
  expect(filmIdOf(itemIdOf(42))).toBe(42)
  expect(['42', 'film-', 'film-x', 'film-1/../2', 'vuejs:vue'].map(filmIdOf)).toEqual([null, null, null, null, null])
})
