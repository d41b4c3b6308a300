import { expect, test } from 'vitest'
import { filmVariableSet } from './film/variables'
import { personVariableSet } from './person/variables'
import { wordsOfVariables } from './words-of-variables'

const names = (words: ReturnType<typeof wordsOfVariables>, path: string) => words[path]?.map(({ name }) => name)

test('a template about a person begins with what the settings document', () => {
  const words = wordsOfVariables(personVariableSet)
  expect(names(words, '')).toEqual(Object.keys(personVariableSet.shapes))
  expect(names(words, 'person')).toEqual(['named', 'tone', 'persona', 'adventurous', 'avoid'])
  expect(names(words, 'interests[]')).toContain('label')
  expect(names(words, 'likes')).toContain('science-fiction')
  expect(words.person?.find(({ name }) => name === 'tone')?.description).toMatch(/^The tone they chose/)
  expect(words.likes?.[0]?.description).toMatch(/^True when they like/)
})

test.each([personVariableSet, filmVariableSet])('every documented name can be reached (%#)', (set) => {
  const words = wordsOfVariables(set)
  const known = Object.entries(words).flatMap(([path, all]) => all.map(({ name }) => (path ? `${path}.${name}` : name)))
  const missing = set.docs.map(({ name }) => name).filter((name) => !name.includes('<') && !known.includes(name))
  expect(missing).toEqual([])
})
