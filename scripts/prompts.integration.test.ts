import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { db } from '../lib/db'
import { publishVersion, saveDraft } from '../lib/prompts/mutations'
import { promptKeys } from '../lib/prompts/prompts'
import { withOwnDatabase } from '../testing/database/own-database'
import { createAdmin } from '../testing/factories'
import { checkFolder } from './prompts/check'
import { pull } from './prompts/pull'
import { push } from './prompts/push'

withOwnDatabase()
let folder: string
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'prompts-'))
  await db.promptVersion.deleteMany()
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const write = (text: string) => writeFileSync(join(folder, 'note.liquid'), text)
const content = {
  key: 'NOTE' as const,
  temperature: 0.6,
  topP: 1,
  maxTokens: 300,
  model: '',
  drafts: 1,
  language: 'en',
  note: '',
}
const publish = async (instructions: string) => {
  const { id } = await saveDraft((await createAdmin(db)).id, { ...content, instructions })
  return publishVersion(id, { despite: 'of a test' })
}
const drafts = () =>
  db.promptVersion.findMany({ where: { status: 'DRAFT' }, select: { instructions: true, authorId: true, note: true } })

test('what serves is written, checked, changed and pushed as a draft that serves nobody', async () => {
  expect(await pull(folder, false)).toHaveLength(promptKeys.length)
  expect(checkFolder(folder)).toBe(`${promptKeys.length} prompts are sound.`)
  expect(await pull(folder, false)).toEqual(['Nothing is new.'])
  expect(await push(folder, false)).toEqual(['Nothing is new.'])
  write('Be brief.\n')
  expect(await push(folder, false)).toEqual(['note: draft 1 saved'])
  expect(await drafts()).toEqual([{ instructions: 'Be brief.', authorId: null, note: 'From files' }])
  expect(await push(folder, false)).toEqual(['Nothing is new.'])
})

test('what was changed here and not pushed is not written over', async () => {
  await pull(folder, false)
  write('Mine.\n')
  await expect(pull(folder, false)).rejects.toThrow('note: changed here and not pushed')
  expect(readFileSync(join(folder, 'note.liquid'), 'utf8')).toBe('Mine.\n')
  await pull(folder, true)
  expect(readFileSync(join(folder, 'note.liquid'), 'utf8')).not.toBe('Mine.\n')
})

test('what was changed on the site since is not written over either', async () => {
  await pull(folder, false)
  write('Mine.\n')
  await publish('Theirs.')
  await expect(push(folder, false)).rejects.toThrow('note: version 1 serves by now')
  await saveDraft((await createAdmin(db)).id, { ...content, instructions: 'A draft of theirs.' })
  await expect(push(folder, false)).rejects.toThrow('and draft 2 is on the site')
  expect(await drafts()).toMatchObject([{ instructions: 'A draft of theirs.' }])
  await push(folder, true)
  expect(await drafts()).toMatchObject([{ instructions: 'Mine.' }])
})

test('an older version of the site in the folder is brought up to date without a word', async () => {
  await publish('First.')
  await pull(folder, false)
  await publish('Second.')
  expect(await pull(folder, false)).toEqual(['note: written'])
  expect(readFileSync(join(folder, 'note.liquid'), 'utf8')).toBe('Second.\n')
})

test('a folder with a fault changes nothing, and says where it is', async () => {
  await pull(folder, false)
  write('One.\n{{ person.shoe }}\n')
  await expect(push(folder, false)).rejects.toThrow(/note\.liquid:2: There is no variable/)
  expect(await drafts()).toEqual([])
  expect(() => checkFolder(join(folder, 'elsewhere'))).toThrow('There is no folder')
})
