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
  ['slate', 'Say.', { ...good, drafts: 4 }, 'slate.json: drafts: Drafts is at most 3.'],
  ['slate', 'Say.', { ...good, drafts: 1.5 }, 'slate.json: drafts: Drafts is a whole number.'],
  ['enrichment-basic', 'Say.', { ...good, drafts: 2 }, 'enrichment-basic.json: drafts: What is written about films'],
  ['slate', 'Say.', { ...good, temprature: 1 }, 'slate.json: the file: Unrecognized key'],
  ['slate', 'Say.', '{ "version": 1,', 'slate.json: the file: It is no JSON: '],
  ['slate', 'Say.', ' \n', 'slate.json: the file: It is empty.'],
  ['slate', '', good, 'slate.liquid:1: Write some instructions.'],
])('%s with %j says file and line of what is wrong', (slug, liquid, json, sentence) => {
  expect(read(slug, liquid, json)).toEqual({ problems: [expect.stringContaining(sentence)] })
})

test('a file from before there were drafts asks for one; more of them are another text', () => {
  const one = read('slate', 'Say.', good)
  const three = read('slate', 'Say.', { ...good, drafts: 3 })
  if ('problems' in one || 'problems' in three) throw new Error('not read')
  expect([one.drafts, three.drafts, isSameText(one, three)]).toEqual([1, 3, false])
})

test('the end of a file on another system is no change', () => {
  const back = read('slate', 'One.\r\nTwo.\r\n\r\n', good)
  expect(back).toMatchObject({ instructions: 'One.\nTwo.' })
})
