import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../../testing/database/own-database'
import { showToPeople } from '../../../testing/experiment-people'
import { createAdmin, createFilms, say } from '../../../testing/factories'
import { startScriptedSmtp } from '../../../testing/scripted/scripted-smtp'
import { invalidateCatalog } from '../../catalog/snapshot'
import { db } from '../../db'
import { env } from '../../env'
import { startExperiment } from '../mutations'
import { findExperiment } from '../queries'
import { guardExperiments } from './guard-now'
import { forgetLook, guardNowAndThen } from './now-and-then'

withOwnDatabase()

const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
const error = vi.spyOn(console, 'error').mockImplementation(() => undefined)
beforeEach(async () => {
  await db.experiment.deleteMany()
  await db.securityEvent.deleteMany()
  await db.engineLease.deleteMany()
  forgetLook()
  invalidateCatalog()
  warn.mockClear()
  error.mockClear()
})
afterEach(() => Object.assign(env(), { ALERT_EMAIL: undefined, ALERT_WEBHOOK: undefined }))

async function running() {
  const { id } = await startExperiment((await createAdmin(db)).id, {
    title: 'Models',
    measure: 'opened',
    planned: 200,
    variants: [
      { name: 'As it serves', version: 'default', model: '', engine: 'served' },
      { name: 'Small', version: 'default', model: 'small', engine: 'served' },
    ],
  })
  const variants = (await findExperiment(id))?.variants ?? []
  await db.experiment.update({ where: { id }, data: { startedAt: new Date(Date.now() - 6 * 86_400_000) } })
  return { id, variantIds: variants.map((variant) => variant.id) }
}
/** The catalog is kept in memory: new films are read anew. */
const filmIds = async (count = 2) =>
  (
    await createFilms(
      db,
      Array.from({ length: count }, () => ({})),
    )
  ).map(({ id }) => id)

type Change = Pick<Parameters<typeof showToPeople>[1], 'list' | 'card'>
async function shown({ id, variantIds }: Awaited<ReturnType<typeof running>>, ids: number[], change: Change = {}) {
  const one = { experimentId: id, people: 40, filmIds: ids, opens: () => 1, days: 4 }
  await showToPeople(db, { ...one, variantId: variantIds[0] ?? '' })
  return showToPeople(db, { ...one, variantId: variantIds[1] ?? '', ...change })
}
const failing: Change = { list: () => ({ fault: 'timeout' }) }

test('two variants that do alike go on', async () => {
  const made = await running()
  await shown(made, await filmIds())
  expect(await guardExperiments({ whole: true })).toEqual([])
  expect(await findExperiment(made.id)).toMatchObject({ status: 'RUNNING' })
  expect(await db.securityEvent.count()).toBe(0)
})

test('a variant whose calls go wrong withdraws itself, once, and says why on its page, in both logs', async () => {
  const made = await running()
  await shown(made, await filmIds(), failing)
  const why = 'In 100 % of 40 lists the model’s call went wrong; at most 10 % may.'
  expect(await guardExperiments({ whole: false })).toEqual([{ experiment: 'Models', variant: 'Small', why }])
  expect(await guardExperiments({ whole: true })).toEqual([])
  expect(await findExperiment(made.id)).toMatchObject({ status: 'WITHDRAWN', outcome: why })
  expect(await db.securityEvent.findMany()).toMatchObject([
    { kind: 'variant-withdrawn', detail: 'guardrail', actor: null },
  ])
  expect(warn.mock.calls).toEqual([[`experiments: “Small” of “Models” was withdrawn by itself: ${why}`]])
})

test('one single card of a film its person had turned down is too many', async () => {
  const made = await running()
  const ids = await filmIds(3)
  const [somebody = ''] = await shown(made, ids)
  await say(db, somebody, { type: 'REACTED', filmId: ids[0] ?? 0, detail: 'NOT_FOR_ME' })
  // Said after the card was written: that breaks nothing.
  expect(await guardExperiments({ whole: false })).toEqual([])
  const { profileVersion } = await db.user.findUniqueOrThrow({ where: { id: somebody } })
  await db.slateItem.updateMany({ where: { slate: { userId: somebody } }, data: { profileVersion } })
  expect(await guardExperiments({ whole: false })).toMatchObject([
    { why: '1 of its cards were films their people had ruled out; none may be.' },
  ])
})

test('a rule of a person that a card breaks is found too', async () => {
  const made = await running()
  const [gentle = 0] = await filmIds(1)
  const [bloody] = await createFilms(db, [{ contentNotes: ['gore'] }])
  invalidateCatalog()
  const [somebody = ''] = await shown(made, [gentle, bloody?.id ?? 0])
  await db.user.update({ where: { id: somebody }, data: { avoid: ['gore'] } })
  const [{ why } = { why: '' }] = await guardExperiments({ whole: false })
  expect(why).toMatch(/^1 of its cards were films/)
})

test('by letter and by a call where they are set, and neither keeps the other, or the withdrawal, from happening', async () => {
  const posted: { body: string; type: string | undefined }[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      posted.push({ body, type: request.headers['content-type'] })
      response.writeHead(302, { Location: 'http://127.0.0.1:1/elsewhere' }).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const mail = await startScriptedSmtp({})
  Object.assign(env(), {
    ALERT_EMAIL: 'admin@matinee.test',
    ALERT_WEBHOOK: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    SMTP_URL: `smtp://127.0.0.1:${mail.port}/`,
    MAIL_FROM: 'films@matinee.test',
  })
  const made = await running()
  await shown(made, await filmIds(), failing)
  expect(await guardExperiments({ whole: false })).toHaveLength(1)
  expect(JSON.parse(posted[0]?.body ?? '')).toMatchObject({
    kind: 'variant-withdrawn',
    variant: 'Small',
    experimentId: made.id,
  })
  expect(posted).toHaveLength(1)
  expect(mail.letters.join('').replaceAll('=\n', '')).toContain('serves nobody any more')
  // The redirect is not followed, and that is said.
  expect(error.mock.calls.map(([message]) => message)).toEqual([
    'experiments: the call about a withdrawn variant failed',
  ])
  await mail.stop()
  await new Promise((resolve) => server.close(resolve))
  Object.assign(env(), { SMTP_URL: undefined, MAIL_FROM: undefined })
})

test('in between it is looked at once in ten minutes, whichever process asks', async () => {
  const made = await running()
  await guardNowAndThen()
  await shown(made, await filmIds(), failing)
  await guardNowAndThen()
  forgetLook()
  await guardNowAndThen()
  expect(await findExperiment(made.id)).toMatchObject({ status: 'RUNNING' })
  await guardNowAndThen(Date.now() + 11 * 60_000)
  expect(await findExperiment(made.id)).toMatchObject({ status: 'WITHDRAWN' })
})
