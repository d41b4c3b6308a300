import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it, vi } from 'vitest'
import { contentNotes, moods } from '../catalog/vocabulary/vocabularies'
import { filmOutput } from './film/rules'
import { preambleOf } from './parts/define-prompt'
import { personVariableSet } from './person/variables'
import { findPrompt, isPromptKey, promptKeys, promptOf, prompts } from './prompts'
import * as render from './render'
import { problemsOf } from './validate'

const root = fileURLToPath(new URL('../..', import.meta.url))
const sources = ['app', 'components', 'lib', 'scripts']
  .flatMap((folder) => readdirSync(`${root}${folder}`, { recursive: true }).map((file) => `${folder}/${file}`))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
const filesNaming = (word: RegExp) => sources.filter((file) => word.test(readFileSync(`${root}${file}`, 'utf8')))

it('knows each prompt by its key and by its slug, and no two share one', () => {
  for (const prompt of prompts) {
    expect(promptOf(prompt.key)).toBe(prompt)
    expect(findPrompt(prompt.slug)).toBe(prompt)
  }
  expect(findPrompt('nothing')).toBeUndefined()
})

it.each(prompts.filter((prompt) => prompt.data === 'film'))(
  'names $key in its record, and besides only where the site uses it',
  ({ key, data }) => {
    const used = filesNaming(new RegExp(`['"\`]${key}['"\`]`)).filter((file) => file !== 'lib/prompts/prompts.ts')
    expect(used.length, used.join()).toBeLessThanOrEqual(data === 'film' ? 0 : 1)
  },
)

it.each(prompts)('puts its rules and the form of its answer before every version of $key', (prompt) => {
  const preamble = preambleOf(prompt)
  expect(preamble.startsWith('How to read the data')).toBe(true)
  expect(preamble).toContain('Rules that always hold')
  expect(preamble).toContain('What to return')
})

it('checks a version once, not on every read', () => {
  const rendered = vi.spyOn(render, 'renderInstructions')
  const template = 'Only here: {{ person.tone }}.'
  expect(problemsOf(template, personVariableSet)).toEqual([])
  const calls = rendered.mock.calls.length
  expect(calls).toBeGreaterThan(0)
  expect(problemsOf(template, personVariableSet)).toEqual([])
  expect(rendered).toHaveBeenCalledTimes(calls)
  expect(problemsOf('{{ person.shoe }}', personVariableSet)).toHaveLength(1)
})

it('knows the keys of its prompts and no other word', () => {
  expect(promptKeys.every(isPromptKey)).toBe(true)
  expect(['', 'portrait', 'PORTRAITS', 'toString'].some(isPromptKey)).toBe(false)
})

it('gives a model every mood and content note with its id and what it means', () => {
  const output = filmOutput().split('\n')
  const terms = [moods, contentNotes].flatMap((vocabulary) => vocabulary.terms)
  expect(terms.filter(({ id, meaning }) => !output.includes(`${id} (${meaning})`))).toEqual([])
})
