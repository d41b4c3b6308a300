import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createAdmin, createFilms, createUser, say } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request/request'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { listLowered } from '../prompts/list-lowered'
import { findPublished } from '../prompts/queries'
import { getRecommendationContext } from '../recommendations/context/context'
import { prepareNote } from '../recommendations/prepare-prompt'
import { noteOnPage } from '../recommendations/texts/note-on-page'
import { countWords, listNotTrue } from '../recommendations/words/queries'
import { allowReasonsAction, closeNotTrueAction, judgeWordsAction } from './words'

withOwnDatabase()

let liked: Film
let listed: Film
let other: Film
// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const films = await createFilms(db, [{ title: 'Ocean' }, { title: 'Harbour' }, { title: 'Island' }])
  ;[liked, listed, other] = films as [Film, Film, Film]
})

type Consents = ('BEHAVIOUR' | 'HELP' | 'MODEL')[]
let slateId: string
/** Somebody who likes “Ocean”, with “Harbour” on their list because of it. */
async function reader(granted: Consents = ['BEHAVIOUR', 'HELP', 'MODEL']) {
  const { id } = await createUser(db, { consents: { create: granted.map((purpose) => ({ purpose, granted: true })) } })
  await say(db, id, { type: 'RATED', filmId: liked.id, value: 5 })
  const slate = await db.slate.create({
    data: {
      userId: id,
      model: 'gpt',
      partOfDay: 'any',
      candidates: [],
      status: 'DONE',
      profileVersion: 1,
      items: {
        create: {
          position: 0,
          filmId: listed.id,
          reason: 'As patient as Ocean.',
          basis: [liked.id],
          servedBy: 'MODEL',
          promptVersionId: null,
          model: 'gpt',
        },
      },
    },
    select: { id: true },
  })
  slateId = slate.id
  await signIn(id)
  return id
}
const judge = (fields: Record<string, string>) =>
  judgeWordsAction(null, formOf({ about: 'reason', slateId, filmId: `${listed.id}`, ...fields }))
const reasonNow = async () =>
  await db.slateItem.findFirstOrThrow({ where: { slateId }, select: { reason: true, servedBy: true } })
const tiesOf = async (userId: string, film: Film) => {
  const viewer = await findViewerById(userId)
  if (!viewer) throw new Error('nobody')
  const data = prepareNote(await findPublished('NOTE'), await getRecommendationContext(viewer), film.id)?.assembled.data
  return data?.task === 'note' ? data.film.because.map((tie) => tie.kind) : []
}

beforeEach(async () => {
  signOut()
  await db.wordsVerdict.deleteMany()
})

test('a reason that is not true gives way at once, and that kind of reason is given for no film any more', async () => {
  const id = await reader()
  expect(await tiesOf(id, other)).toContain('alike')
  expect(await judge({ verdict: 'NOT_TRUE', comment: 'I never liked it for that.' })).toMatchObject({
    ok: true,
    data: { changed: true, seenByAdmins: true },
  })
  expect(await reasonNow()).toMatchObject({ servedBy: 'COMPOSER' })
  expect((await reasonNow()).reason).not.toContain('patient')
  expect((await reasonNow()).reason).not.toContain('Ocean')
  expect([...(await listLowered(id))]).toEqual([expect.stringMatching(/^alike:/)])
  expect(await tiesOf(id, other)).not.toContain('alike')

  // And it can be wanted again.
  const [kind = ''] = await listLowered(id)
  expect(await allowReasonsAction(null, formOf({ kind }))).toMatchObject({ ok: true })
  expect(await tiesOf(id, other)).toContain('alike')
})

test('one kind of several is wanted again, and the other stays away', async () => {
  const id = await reader()
  const words = { subject: 'note:1', text: '', evidence: [], servedBy: 'COMPOSER' as const }
  await db.wordsVerdict.create({ data: { userId: id, verdict: 'NOT_TRUE', kinds: ['kindred', 'context'], ...words } })
  expect(await allowReasonsAction(null, formOf({ kind: 'kindred' }))).toMatchObject({ ok: true })
  expect([...(await listLowered(id))]).toEqual(['context'])
  expect(await db.wordsVerdict.count({ where: { userId: id, verdict: 'NOT_TRUE' } })).toBe(1)
})

test('“helpful” changes nothing on the page, counts, and said again another way the last word holds', async () => {
  const id = await reader()
  expect(await judge({ verdict: 'HELPFUL' })).toMatchObject({ data: { changed: false } })
  expect((await reasonNow()).reason).toBe('As patient as Ocean.')
  expect(await countWords('SLATE')).toEqual([{ promptVersionId: null, HELPFUL: 1, NOT_TRUE: 0, SPOILS: 0 }])
  await judge({ verdict: 'SPOILS' })
  expect(await countWords('SLATE')).toEqual([{ promptVersionId: null, HELPFUL: 0, NOT_TRUE: 0, SPOILS: 1 }])
  expect([...(await listLowered(id))]).toEqual(['plot'])
})

test('without consent to behaviour it is obeyed all the same, and counts for no version', async () => {
  const id = await reader(['MODEL'])
  expect(await judge({ verdict: 'NOT_TRUE' })).toMatchObject({ data: { changed: true, seenByAdmins: false } })
  expect((await listLowered(id)).size).toBe(1)
  expect(await countWords('SLATE')).toEqual([])
})

test('admins see the record with its evidence only of those who let them, and close it once', async () => {
  await reader()
  await judge({ verdict: 'NOT_TRUE', comment: 'Wrong film.' })
  const quiet = await reader(['MODEL'])
  await judge({ verdict: 'NOT_TRUE', comment: 'Not for you to read.' })
  const records = await listNotTrue('SLATE')
  expect(records.map(({ told }) => told?.comment ?? null)).toEqual([null, 'Wrong film.'])
  expect(records[1]).toMatchObject({
    film: 'Harbour',
    byModel: true,
    model: 'gpt',
    told: { text: 'As patient as Ocean.', evidence: [expect.stringContaining('Ocean (5 stars)')] },
  })
  expect(JSON.stringify(records)).not.toContain(quiet)

  const record = records[0]?.record ?? ''
  expect(await closeNotTrueAction(null, formOf({ record }))).toMatchObject({ ok: false, code: 'forbidden' })
  await signIn((await createAdmin(db)).id)
  expect(await closeNotTrueAction(null, formOf({ record }))).toMatchObject({ ok: true })
  expect(await closeNotTrueAction(null, formOf({ record }))).toMatchObject({ ok: false, code: 'not-found' })
  expect(await listNotTrue('SLATE')).toHaveLength(1)
})

test('notes and portraits are judged too: a note is written anew, a portrait keeps to what was said', async () => {
  const id = await reader()
  const viewer = await findViewerById(id)
  if (!viewer) throw new Error('nobody')
  expect(await noteOnPage(viewer, other.id)).not.toBeNull()
  const about = (fields: Record<string, string>) => judgeWordsAction(null, formOf(fields))
  expect(await about({ about: 'note', filmId: `${other.id}`, verdict: 'NOT_TRUE' })).toMatchObject({ ok: true })
  expect(await db.filmNote.count({ where: { userId: id } })).toBe(0)
  expect(await about({ about: 'portrait', verdict: 'NOT_TRUE' })).toMatchObject({ ok: false, code: 'not-found' })
  await db.portrait.create({ data: { userId: id, profileVersion: 1, text: 'You like the sea.', servedBy: 'COMPOSER' } })
  expect(await about({ about: 'portrait', verdict: 'NOT_TRUE' })).toMatchObject({ ok: true })
  expect(await db.portrait.count({ where: { userId: id } })).toBe(0)
  expect(await listLowered(id)).toContain('inferred')
})

test('strangers, words of others, words that are gone and what is too long are refused', async () => {
  await reader()
  const theirs = slateId
  await reader()
  const mine = slateId
  slateId = theirs
  expect(await judge({ verdict: 'NOT_TRUE' })).toMatchObject({ ok: false, code: 'not-found' })
  expect((await reasonNow()).reason).toBe('As patient as Ocean.')
  slateId = mine
  expect(await judge({ verdict: 'NOT_TRUE', comment: 'x'.repeat(301) })).toMatchObject({ code: 'invalid' })
  expect(await judge({ verdict: 'LIES' })).toMatchObject({ code: 'invalid' })
  expect(await judge({ verdict: 'NOT_TRUE', filmId: `${other.id}` })).toMatchObject({ code: 'not-found' })
  signOut()
  expect(await judge({ verdict: 'NOT_TRUE' })).toMatchObject({ code: 'unauthenticated' })
  expect(await allowReasonsAction(null, formOf({ kind: 'plot' }))).toMatchObject({ code: 'unauthenticated' })
  expect(await db.wordsVerdict.count()).toBe(0)
})
