import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { createAdmin, createUser } from '../../../testing/factories'
import { answerSent, signIn, signOut } from '../../../testing/request/request'
import { db } from '../../db'
import { takeLease } from '../../engine/lease/mutations'
import { getTrainingState } from '../../engine/queries'
import {
  discardHeldAction,
  rollBackConfigAction,
  saveConfigAction,
  serveEarlierAction,
  serveHeldAction,
  stopTrainingAction,
  trainNowAction,
} from './engine'

withOwnDatabase()

beforeEach(async () => {
  await db.engineLease.deleteMany()
  await db.engineArtefact.deleteMany()
})
afterEach(signOut)

async function holdOne() {
  const { id } = await db.engineArtefact.create({
    data: { status: 'HELD', description: {}, bytes: Uint8Array.of(1), size: 1, checksum: '' },
  })
  return id
}

const all: [string, (artefactId: string) => Promise<unknown>][] = [
  ['training', () => trainNowAction({})],
  ['stopping', () => stopTrainingAction({})],
  ['serving a held artefact', (artefactId) => serveHeldAction({ artefactId })],
  ['serving an earlier artefact', (artefactId) => serveEarlierAction({ artefactId })],
  ['discarding one', (artefactId) => discardHeldAction({ artefactId })],
  ['saving a configuration', () => saveConfigAction({ changes: '{"wishWeight":2}', basedOn: 0 })],
  ['rolling one back', () => rollBackConfigAction({ number: 1 })],
]

describe.each(all)('%s', (_name, act) => {
  it('is refused to strangers, to people, and from the moment the role is taken away', async () => {
    const held = await holdOne()
    await takeLease('a nightly training')
    expect(await act(held)).toMatchObject({ ok: false, code: 'unauthenticated' })
    await signIn((await createUser(db)).id)
    expect(await act(held)).toMatchObject({ ok: false, code: 'forbidden' })
    const admin = await createAdmin(db)
    await signIn(admin.id)
    await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
    expect(await act(held)).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await db.engineArtefact.findUnique({ where: { id: held } })).toMatchObject({ status: 'HELD' })
    expect(await getTrainingState()).toMatchObject({ running: { stage: 'starting' } })
    expect(await db.engineConfig.count()).toBe(0)
  })
})

describe('an admin', () => {
  it('starts a training that goes on after the answer, and reads how it ended', async () => {
    await signIn((await createAdmin(db)).id)
    expect(await trainNowAction({})).toMatchObject({ ok: true })
    await answerSent()
    const state = await getTrainingState()
    expect(state).toMatchObject({ running: null, last: { failed: false } })
    expect(state.last?.outcome).toMatch(/^Too little data: 0 likes of 0 people/)
  })

  it('does not start a second one, and can stop the first', async () => {
    await signIn((await createAdmin(db)).id)
    expect(await stopTrainingAction({})).toMatchObject({ ok: false, code: 'conflict' })
    await takeLease('a nightly training')
    expect(await trainNowAction({})).toMatchObject({ ok: false, code: 'conflict' })
    expect(await stopTrainingAction({})).toMatchObject({ ok: true })
    expect(await getTrainingState()).toMatchObject({ running: null, last: { failed: false } })
  })

  it('decides on held artefacts, once', async () => {
    await signIn((await createAdmin(db)).id)
    const [first, second] = [await holdOne(), await holdOne()]
    expect(await serveHeldAction({ artefactId: first })).toMatchObject({ ok: true })
    expect(await serveHeldAction({ artefactId: first })).toMatchObject({ ok: false, code: 'conflict' })
    expect(await discardHeldAction({ artefactId: second })).toMatchObject({ ok: true })
    expect(await discardHeldAction({ artefactId: 'no such' })).toMatchObject({ ok: false, code: 'conflict' })
    expect(await discardHeldAction({ artefactId: '' })).toMatchObject({ ok: false, code: 'invalid' })
    const rows = await db.engineArtefact.findMany({ orderBy: { number: 'asc' }, select: { status: true } })
    expect(rows.map(({ status }) => status)).toEqual(['SERVING', 'DISCARDED'])
  })

  it('lets any earlier artefact whose models are kept serve again, with one call, and what served is kept in turn', async () => {
    await signIn((await createAdmin(db)).id)
    const make = (status: 'SERVING' | 'RETIRED', bytes: Uint8Array<ArrayBuffer> | null, servedAt: Date) =>
      db.engineArtefact.create({
        data: { status, bytes, servedAt, description: {}, size: 1, checksum: '', note: 'once unreadable' },
      })
    const day = (count: number) => new Date(Date.now() - count * 86_400_000)
    const [oldest, pruned] = [await make('RETIRED', Uint8Array.of(1), day(9)), await make('RETIRED', null, day(8))]
    for (const age of [7, 6, 5, 4, 3, 2]) await make('RETIRED', Uint8Array.of(2), day(age))
    const serving = await make('SERVING', Uint8Array.of(3), day(1))
    expect(await serveEarlierAction({ artefactId: pruned.id })).toMatchObject({ ok: false, code: 'conflict' })
    expect(await serveEarlierAction({ artefactId: serving.id })).toMatchObject({ ok: false, code: 'conflict' })
    expect(await serveEarlierAction({ artefactId: oldest.id })).toMatchObject({ ok: true })
    const rows = await db.engineArtefact.findMany({ select: { id: true, status: true, bytes: true, note: true } })
    expect(rows.filter(({ status }) => status === 'SERVING')).toMatchObject([{ id: oldest.id, note: null }])
    expect(rows.filter(({ bytes }) => bytes === null).map(({ id }) => id)).toEqual([pruned.id])
    expect(await serveEarlierAction({ artefactId: serving.id })).toMatchObject({ ok: true })
  })

  it('saves a configuration that was looked at, is told when another came first, and rolls back', async () => {
    await signIn((await createAdmin(db)).id)
    const save = (changes: string, basedOn: number) => saveConfigAction({ changes, basedOn, note: 'why' })
    expect(await save('{"wishWeight":2}', 0)).toMatchObject({ ok: true, data: { number: 1 } })
    expect(await save('{"wishWeight":3}', 0)).toMatchObject({ ok: false, code: 'conflict' })
    expect(await save('{"wishWeight":300}', 1)).toMatchObject({ ok: false, code: 'invalid' })
    expect(await save('{}', 1)).toMatchObject({ ok: true, data: { number: 2 } })
    expect(await rollBackConfigAction({ number: 1 })).toMatchObject({ ok: true, data: { number: 3 } })
    expect(await rollBackConfigAction({ number: 7 })).toMatchObject({ ok: false, code: 'not-found' })
    const rows = await db.engineConfig.findMany({ orderBy: { number: 'asc' }, select: { changes: true } })
    expect(rows.map(({ changes }) => changes)).toEqual([{ wishWeight: 2 }, {}, { wishWeight: 2 }])
  })
})
