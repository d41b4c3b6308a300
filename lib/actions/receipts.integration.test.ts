import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { redirectOf, signIn, signOut } from '../../testing/request/request'
import { db } from '../db'
import { findUndoOf, listReceipts } from '../recommendations/effects/receipts'
import { siteEffects } from '../recommendations/effects/site-effects'
import { editInterestAction, savePreferencesAction, saveWordsAction } from './profile'

let userId: string

beforeAll(async () => {
  const films = (count: number, genre: string, prominence: number) =>
    Array.from({ length: count }, (_, place) => ({ genres: [genre], prominence: prominence - place }))
  await createFilms(db, [...films(6, 'western', 90), ...films(12, 'comedy', 60)])
})
beforeEach(async () => {
  userId = (await createUser(db)).id
  await db.interestEdit.create({ data: { userId, facet: 'genre:western', label: 'Cowboys' } })
  await signIn(userId)
})

async function edit(fields: Record<string, string>) {
  const answer = await editInterestAction({ facet: 'genre:western', ...fields })
  if (!answer.ok) throw new Error(answer.message)
  return answer.data
}

test('an edit says what entered and left, and the receipt is kept with the way back', async () => {
  const { receipt, undo } = await edit({ intent: 'level', level: 'never' })
  expect(receipt?.left.length).toBeGreaterThan(0)
  expect(receipt?.entered.length).toBe(receipt?.left.length)
  const [kept] = await listReceipts(userId)
  expect(kept).toMatchObject({ text: expect.stringContaining('Cowboys'), undo, ...receipt })
  const back = await edit(undo ?? {})
  expect(back.receipt?.entered.map(({ slug }) => slug).toSorted()).toEqual(
    receipt?.left.map(({ slug }) => slug).toSorted(),
  )
  expect(await listReceipts(userId)).toHaveLength(2)
})

test('the way back of the last edit is there for its own line and its own person alone', async () => {
  const first = await edit({ intent: 'level', level: 'less' })
  expect(await findUndoOf(userId, 'genre:western')).toEqual(first.undo)
  expect(await findUndoOf((await createUser(db)).id, 'genre:western')).toBeNull()
  await edit({ facet: 'genre:comedy', intent: 'level', level: 'more' })
  expect(await findUndoOf(userId, 'genre:western')).toBeNull()
})

test('an edit that is refused leaves no receipt, a name none either, preferences one', async () => {
  expect(await editInterestAction({ facet: 'genre:war', intent: 'mute' })).toMatchObject({ code: 'not-found' })
  await edit({ intent: 'rename', label: 'Riders' })
  expect(await listReceipts(userId)).toEqual([])
  expect(await savePreferencesAction({ tone: 'PLAIN', adventurous: 10 })).toMatchObject({ ok: true })
  expect(await listReceipts(userId)).toMatchObject([{ undo: { intent: 'preferences' }, entered: expect.any(Array) }])
})

test("nobody sees another person's receipts, and damaged ones are empty", async () => {
  await edit({ intent: 'level', level: 'never' })
  const other = await createUser(db)
  expect(await listReceipts(other.id)).toEqual([])
  signOut()
  expect(await editInterestAction({ facet: 'genre:western', intent: 'mute' })).toMatchObject({
    code: 'unauthenticated',
  })
  await db.editReceipt.updateMany({ where: { userId }, data: { changes: ['x'], undo: 7 } })
  expect(await listReceipts(userId)).toMatchObject([{ entered: [], left: [], moved: [], undo: null }])
})

test('a facet nothing was said of can be put on the scale, one that no film has cannot', async () => {
  expect(await edit({ facet: 'genre:comedy', intent: 'level', level: 'more' })).toMatchObject({
    undo: { intent: 'unsay' },
  })
  const unknown = await editInterestAction({ facet: 'genre:of-nothing', intent: 'level', level: 'more' })
  expect(unknown).toMatchObject({ ok: false, code: 'not-found' })
})

test('the site counts what each control did, without a name', async () => {
  await db.editReceipt.deleteMany()
  await edit({ intent: 'level', level: 'never' })
  await edit({ facet: 'genre:comedy', intent: 'level', level: 'much-more' })
  const effects = await siteEffects()
  expect(effects.map(({ control, edits, people }) => [control, edits, people])).toEqual([
    ['never', 1, 1],
    ['much-more', 1, 1],
  ])
  const [never] = effects
  expect(never?.before).toBeGreaterThan(0)
  expect(never).toMatchObject({ after: 0, without: 0 })
})

test('what was struck out is asked about once: a no is kept, a yes brings it back', async () => {
  const of = () => db.interestEdit.findFirstOrThrow({ where: { userId, facet: 'genre:western' } })
  expect(await editInterestAction({ facet: 'genre:western', intent: 'stay' })).toMatchObject({ code: 'not-found' })
  await edit({ intent: 'delete' })
  await edit({ intent: 'stay' })
  expect(await of()).toMatchObject({ state: 'DELETED', askedAt: expect.any(Date) })
  await edit({ intent: 'restore' })
  expect(await of()).toMatchObject({ state: 'ACTIVE' })
})

test('words are taken back from their receipt: new ones are struck out, others stand as before', async () => {
  const words = (text: string, genre: string, more = {}) =>
    redirectOf(saveWordsAction({ words: text, token: [`more:genre:${genre}`], ...more }))
  const takeBack = async () => {
    const [last] = await listReceipts(userId)
    expect(await editInterestAction(last?.undo ?? {})).toMatchObject({ ok: true })
  }
  const lines = async () => {
    const where = { userId, facet: { startsWith: 'words:' } }
    const rows = await db.interestEdit.findMany({ where, orderBy: { facet: 'asc' } })
    return rows.map(({ facet, state, saidAt, wish }) => [
      facet,
      state,
      saidAt,
      JSON.stringify(wish).match(/genre:\w+/)?.[0],
    ])
  }
  await words('slow films', 'western')
  const [said] = await lines()
  expect(said?.slice(0, 2)).toEqual(['words:slow-films', 'ACTIVE'])
  await words('slow films', 'comedy')
  await takeBack()
  expect(await lines()).toEqual([said])

  await words('quick films', 'comedy', { instead: 'words:slow-films' })
  expect((await lines()).map(([facet]) => facet)).toEqual(['words:quick-films'])
  await takeBack()
  expect(await lines()).toEqual([said])
  // Taking back what was taken back.
  await takeBack()
  expect((await lines()).map(([facet, , , genre]) => [facet, genre])).toEqual([['words:quick-films', 'genre:comedy']])

  await words('new films', 'western')
  await takeBack()
  expect((await lines()).map(([facet, state]) => [facet, state])).toEqual([
    ['words:new-films', 'DELETED'],
    ['words:quick-films', 'ACTIVE'],
  ])

  // Put differently, a sentence becomes one that was there already: back are both, and forth again the one.
  await words('old films', 'drama')
  const both = await lines()
  await words('quick films', 'war', { instead: 'words:old-films' })
  const merged = await lines()
  expect(merged.map(([facet, , , genre]) => [facet, genre])).toContainEqual(['words:quick-films', 'genre:war'])
  expect(merged).toHaveLength(both.length - 1)
  await takeBack()
  expect(await lines()).toEqual(both)
  await takeBack()
  expect(await lines()).toEqual(merged)
})

test('preferences are taken back from their receipt', async () => {
  await savePreferencesAction({ tone: 'WITTY', adventurous: 10, avoid: ['gore'], withChildren: 'on', childAge: '6' })
  await savePreferencesAction({ tone: 'PLAIN', adventurous: 90, avoid: [] })
  const [last] = await listReceipts(userId)
  // The next request, with the person as they are by then.
  await signIn(userId)
  expect(await editInterestAction(last?.undo ?? {})).toMatchObject({ ok: true })
  expect(await db.user.findUnique({ where: { id: userId } })).toMatchObject({
    tone: 'WITTY',
    adventurous: 10,
    avoid: ['gore'],
    withChildren: true,
    childAge: 6,
  })
})
