import { expect, test } from 'vitest'
import { filesOf, isSameText, readPromptFiles } from './prompt-files'
import { promptKeys, promptOf } from './prompts'

const read = (slug: string, liquid: string, json: object | string) =>
  readPromptFiles(slug, liquid, typeof json === 'string' ? json : JSON.stringify(json))
const good = { version: null, temperature: 0.5, topP: 1, maxTokens: 800, model: '', note: '' }

test.each(promptKeys)('the built-in text of %s comes out of its files as it went in', (key) => {
  const { builtIn, slug } = promptOf(key)
  const [liquid, json] = filesOf(key, { ...builtIn, number: 3 })
  expect([liquid?.name, json?.name]).toEqual([`${slug}.liquid`, `${slug}.json`])
  const back = read(slug, liquid?.text ?? '', json?.text ?? '')
  if ('problems' in back) throw new Error(back.problems.join())
  expect(back).toMatchObject({ key, version: 3 })
  expect(isSameText(back, builtIn)).toBe(true)
})

test.each([
  ['nothing', 'Say.', good, 'nothing.liquid: there is no prompt'],
  ['slate', 'One.\n{{ person.shoe }}', good, 'slate.liquid:2: There is no variable “person.shoe”.'],
  ['slate', 'Say.', { ...good, temperature: 9 }, 'slate.json: temperature: Temperature is at most 2.'],
  ['slate', 'Say.', { ...good, temprature: 1 }, 'slate.json: the file: Unrecognized key'],
  ['slate', 'Say.', '{ "version": 1,', 'slate.json: the file: '],
  ['slate', '', good, 'slate.liquid:1: Write some instructions.'],
])('%s with %j says file and line of what is wrong', (slug, liquid, json, sentence) => {
  expect(read(slug, liquid, json)).toEqual({ problems: [expect.stringContaining(sentence)] })
})

test('the end of a file on another system is no change', () => {
  const back = read('slate', 'One.\r\nTwo.\r\n\r\n', good)
  expect(back).toMatchObject({ instructions: 'One.\nTwo.' })
})
