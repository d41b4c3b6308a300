import { spawnSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { createUser } from '../../../testing/factories'
import { personWithEverything } from '../../../testing/person-with-everything'
import { db } from '../../db'
import { personHash } from '../../security/log'
import { erasePerson } from '../mutations'
import { findTraces, isNotedAsErased, modelsSince } from './find-traces'
import { erasedRows, keptRows } from './person-rows'
import { type ErasureReceipt, readReceipt } from './receipt'

let code: string
let receipt: ErasureReceipt
let userId: string
let email: string

beforeAll(async () => {
  const { person } = await personWithEverything(db)
  userId = person.id
  email = person.email ?? ''
  code = await erasePerson(userId)
  const read = readReceipt(code)
  if (!read) throw new Error('our own receipt cannot be read')
  receipt = read
})

test('a receipt counts what was erased table by table, and what stays without a name, and names nobody', async () => {
  expect(Object.keys(receipt.erased).toSorted()).toEqual(Object.keys(erasedRows('', '')).toSorted())
  expect(Object.keys(receipt.kept).toSorted()).toEqual(Object.keys(keptRows('')).toSorted())
  expect(receipt.erased).toMatchObject({ User: 1, Rating: 1, Event: 6, SlateRequest: 1 })
  const text = Buffer.from(code.split('.')[0] ?? '', 'base64url').toString()
  expect(text).not.toContain(userId)
  expect(text).not.toContain(email)
  expect(receipt.people).toEqual([personHash(userId)])
})

test('a receipt that was changed, cut or signed with another key is none', () => {
  const [body = '', signature = ''] = code.split('.')
  const other = Buffer.from(JSON.stringify({ ...receipt, erased: {} })).toString('base64url')
  for (const wrong of [
    '',
    '.',
    body,
    `${other}.${signature}`,
    `${body}.${signature}x`,
    `${code}.${signature}`,
    `${body}.`,
  ]) {
    expect(readReceipt(wrong), wrong.slice(0, 20)).toBeNull()
  }
  expect(readReceipt(` ${code}\n`)).toEqual(receipt)
})

test('nothing of the erased is found, and whatever is put back is, in whichever table, column or case of its letters', async () => {
  expect((await findTraces(receipt)).traces).toEqual([])
  expect((await findTraces(receipt)).tables).toBeGreaterThan(20)
  const { id: other } = await createUser(db)
  expect((await findTraces(receipt)).traces).toEqual([])
  await db.event.create({ data: { id: `back ${userId}`, userId: other, type: 'SEARCHED', detail: 'x' } })
  await db.interestEdit.create({
    data: { userId: other, facet: 'words:x', wish: { deep: [{ inside: `mail ${email.toUpperCase()}` }] } },
  })
  expect((await findTraces(receipt)).traces).toEqual([
    { table: 'Event', what: 'id' },
    { table: 'InterestEdit', what: 'address' },
    { table: 'InterestEditHistory', what: 'address' },
  ])
  await db.user.delete({ where: { id: other } })
})

test('it is noted for backups, and models trained before are told apart from those trained since', async () => {
  expect(await isNotedAsErased(receipt)).toBe(true)
  expect(await isNotedAsErased({ ...receipt, people: ['somebody else'] })).toBe(false)
  expect(await modelsSince(receipt)).toBe('none')
  const artefact = { status: 'SERVING' as const, description: {}, size: 0, checksum: 'x' }
  const { id } = await db.engineArtefact.create({ data: { ...artefact, createdAt: new Date(0) } })
  expect(await modelsSince(receipt)).toBe('before')
  await db.engineArtefact.update({ where: { id }, data: { createdAt: new Date(Date.now() + 60_000) } })
  expect(await modelsSince(receipt)).toBe('since')
  await db.engineArtefact.delete({ where: { id } })
})

test('the command refuses what is no receipt with one sentence', () => {
  const flags = ['--import', 'tsx', '--conditions=react-server', 'scripts/privacy.ts']
  const run = (...args: string[]) => spawnSync(process.execPath, [...flags, ...args], { encoding: 'utf8' })
  const { status, stdout, stderr } = run('prove')
  expect([status, stdout + stderr]).toEqual([1, expect.stringContaining('npm run privacy -- prove RECEIPT')])
})
