import { describe, expect, it } from 'vitest'
import { filmVariableSet } from '@/lib/prompts/film/variables'
import { personVariableSet } from '@/lib/prompts/person/variables'
import { validateTemplate } from '@/lib/prompts/validate'
import { insertAt, lineOf, lineRange, snippetFor } from './snippet'

describe('inserting a variable', () => {
  it.each(personVariableSet.docs)('writes something that may be saved for $name', (variable) => {
    expect(validateTemplate(`Words. ${snippetFor(variable)}`)).toEqual([])
  })

  it.each(filmVariableSet.docs)('writes something that may be saved for $name of a film', (variable) => {
    expect(validateTemplate(`Words. ${snippetFor(variable)}`, filmVariableSet)).toEqual([])
  })

  it('replaces the selection and puts the cursor behind', () => {
    expect(insertAt('one two three', 'X', 4, 7)).toEqual({ text: 'one X three', cursor: 5 })
    expect(insertAt('', 'X', 0, 0)).toEqual({ text: 'X', cursor: 1 })
  })
})

describe('finding the line of a problem', () => {
  it('reads it from the message', () => {
    expect(lineOf('Line 12: There is no variable “x”.')).toBe(12)
    expect(lineOf('Temperature is at most 2.')).toBeNull()
  })

  it('selects it, also the last one and one that is gone', () => {
    expect(lineRange('a\nbcd\ne', 2)).toEqual({ from: 2, to: 5 })
    expect(lineRange('a\nbcd', 2)).toEqual({ from: 2, to: 5 })
    expect(lineRange('a', 9).to).toBeGreaterThanOrEqual(0)
  })
})
