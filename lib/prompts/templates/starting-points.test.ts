import { expect, test } from 'vitest'
import { sampleVariables } from '../person/variables'
import { renderInstructions } from '../render'
import { savePromptInput } from '../schema'
import { startingPoints, translatedPoints } from './starting-points'

test('there are seven, each another text', () => {
  expect(startingPoints).toHaveLength(7)
  expect(new Set(startingPoints.map(({ instructions }) => instructions)).size).toBe(7)
})

test('every other language brings one of its own', () => {
  expect(translatedPoints.map(({ id, language }) => [id, language])).toEqual([
    ['in-de', 'de'],
    ['in-es', 'es'],
  ])
})

test.each([...startingPoints, ...translatedPoints])(
  '$label may be saved as it is, and says something to everybody',
  ({ id: _id, label: _label, purpose: _purpose, ...content }) => {
    expect(savePromptInput.safeParse({ key: 'SLATE', ...content }).error?.issues).toBeUndefined()
    for (const variables of Object.values(sampleVariables)) {
      const text = renderInstructions(content.instructions, variables)
      expect(text).not.toMatch(/\{[{%]|\n{3}/)
      expect(text).toContain('Tone: ')
    }
  },
)
