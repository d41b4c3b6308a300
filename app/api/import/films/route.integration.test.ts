import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { confirmFilmsAction, discardFilmsAction, readFilmsAgainAction } from '@/lib/actions/admin/film-imports'
import { takeBackBatch } from '@/lib/catalog/edits/batches'
import { db } from '@/lib/db'
import { findWaitingFilms } from '@/lib/imports/films/waiting'
import { createAdmin, createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { POST } from './route'

const redirected = vi.hoisted(() => ({ to: '' }))
vi.mock('next/navigation', async (original) => ({
  ...(await original<typeof import('next/navigation')>()),
  redirect: (to: string) => {
    redirected.to = to
  },
}))

const unique = () => randomUUID().slice(0, 8)
beforeEach(async () => {
  signOut()
  await db.filmImport.deleteMany()
})

async function send(text: string) {
  const body = new FormData()
  body.set('file', new File([text], 'games.csv', { type: 'text/csv' }))
  const init = { method: 'POST', body, headers: { accept: 'application/json' } }
  const answer = (await (await POST(new Request('http://localhost/api/import/films', init))).json()) as {
    ok: boolean
    code?: string
    data?: { href: string }
    fieldErrors?: { file?: string[] }
  }
  return { ...answer, id: answer.data?.href.split('/').at(-1) ?? '' }
}
async function asAdmin() {
  const { id } = await createAdmin(db)
  await signIn(id)
  return id
}
async function waitingOf(id: string) {
  const waiting = await findWaitingFilms(id)
  if (!waiting) throw new Error('it does not wait')
  return waiting
}

const tableOf = (mark: string) =>
  [
    'What;Made in year;Hand;Sort;Time',
    `First ${mark};1999;Ada One;Dread-comedy;1 h 30 min`,
    `Second ${mark};2001;Bo Two;dread-comedy/Drama;95`,
    `Third ${mark};;Cy Three;Drama;80`,
  ].join('\n')

test('a table of foreign columns and words is corrected on the page, written once, and taken back as a whole', async () => {
  const [mark, authorId] = [unique(), await asAdmin()]
  const { id } = await send(tableOf(mark))
  const first = await waitingOf(id)
  expect(first.preview.counts.added).toBe(0)
  expect(first.preview.columns.map(({ name, sample }) => [name, sample])).toEqual([
    ['what', `First ${mark}`],
    ['made in year', '1999'],
    ['hand', 'Ada One'],
    ['sort', 'Dread-comedy'],
    ['time', '1 h 30 min'],
  ])
  const columns = ['title', 'year', 'directors', 'genres', 'runtimeMinutes']
  const chosen = Object.fromEntries(columns.map((field, place) => [`column-${place}`, field]))
  await readFilmsAgainAction({ importId: id, ...chosen })
  const second = await waitingOf(id)
  expect(second.preview.unknown).toEqual([{ list: 'genres', word: 'Dread-comedy', count: 2 }])
  expect(second.preview.counts.added).toBe(1)
  expect(second.preview.problems.map(({ line, reason }) => [line, reason])).toEqual([
    [2, 'Genres: none of ours (“Dread-comedy”)'],
    [4, 'Year: missing or not readable'],
  ])
  await readFilmsAgainAction({ importId: id, 'word-0': 'comedy' })
  const third = await waitingOf(id)
  expect(third.preview.unknown).toEqual([])
  expect(third.preview.items).toMatchObject([
    { title: `First ${mark}`, genres: ['comedy'], runtimeMinutes: 90 },
    { title: `Second ${mark}`, genres: ['comedy', 'drama'], runtimeMinutes: 95 },
  ])
  expect(await db.film.count({ where: { title: { contains: mark } } })).toBe(0)

  expect(await confirmFilmsAction({ importId: id })).toMatchObject({ ok: true })
  expect(await db.film.count({ where: { title: { contains: mark } } })).toBe(2)
  expect(await confirmFilmsAction({ importId: id })).toMatchObject({ ok: false, code: 'not-found' })
  const batchId = Number(/done=(\d+)$/.exec(redirected.to)?.[1])
  expect(await db.catalogBatch.findUnique({ where: { id: batchId } })).toMatchObject({ label: 'games.csv' })
  expect(await takeBackBatch({ batchId, authorId })).toMatchObject({ deleted: 2 })
  expect(await db.film.count({ where: { title: { contains: mark } } })).toBe(0)
})

test('a kind can be given to all rows that name none, and is taken off again', async () => {
  const mark = unique()
  await asAdmin()
  const { id } = await send(
    `title,year,director,genre,runtime\nOne ${mark},1999,Ada One,,90\nTwo ${mark},1999,Ada One,comedy,91\n`,
  )
  expect((await waitingOf(id)).preview).toMatchObject({ withoutKind: 1, counts: { added: 1 } })
  await readFilmsAgainAction({ importId: id, everyKind: 'drama' })
  const given = await waitingOf(id)
  expect(given.preview.counts.added).toBe(2)
  expect(given.preview.items.map(({ genres }) => genres)).toEqual([['drama'], ['comedy']])
  // Columns changed alone leave the kind as it was chosen.
  await readFilmsAgainAction({ importId: id, 'column-0': 'title' })
  expect((await waitingOf(id)).choices.everyKind).toBe('drama')
  await readFilmsAgainAction({ importId: id, everyKind: 'no-such-kind' })
  expect((await waitingOf(id)).preview.counts.added).toBe(1)
  await readFilmsAgainAction({ importId: id, everyKind: '' })
  expect((await waitingOf(id)).choices.everyKind).toBeNull()
})

test('two presses at once write a file once', async () => {
  const mark = unique()
  await asAdmin()
  const { id } = await send(`title,year,director,genre,runtime\nOnce ${mark},1999,Ada One,drama,90\n`)
  const answers = await Promise.all([confirmFilmsAction({ importId: id }), confirmFilmsAction({ importId: id })])
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await db.film.count({ where: { title: `Once ${mark}` } })).toBe(1)
})

test('a write whose server went away may be begun again, one that goes on may not', async () => {
  const mark = unique()
  await asAdmin()
  const { id } = await send(`title,year,director,genre,runtime\nAgain ${mark},1999,Ada One,drama,90\n`)
  await db.filmImport.update({ where: { id }, data: { claimedAt: new Date() } })
  expect(await confirmFilmsAction({ importId: id })).toMatchObject({ ok: false, code: 'not-found' })
  await db.filmImport.update({ where: { id }, data: { claimedAt: new Date(Date.now() - 3_600_000) } })
  expect(await confirmFilmsAction({ importId: id })).toMatchObject({ ok: true })
})

test('only the newest files wait, and one can be forgotten', async () => {
  await asAdmin()
  const sent = []
  for (let place = 0; place < 4; place++) sent.push(await send(`title,year\nOne ${place},1999\n`))
  const ids = sent.map(({ id }) => id)
  expect(await db.filmImport.count()).toBe(3)
  expect(await findWaitingFilms(ids[0] ?? '')).toBeNull()
  expect(await discardFilmsAction({ importId: ids[3] })).toMatchObject({ ok: true })
  expect(await findWaitingFilms(ids[3] ?? '')).toBeNull()
})

test('nobody but an admin sends, reads or writes one', async () => {
  await asAdmin()
  const { id } = await send('title,year\nOne,1999\n')
  await signIn((await createUser(db)).id)
  expect(await send('title,year\nTwo,1999\n')).toMatchObject({ ok: false, code: 'forbidden' })
  for (const action of [readFilmsAgainAction, confirmFilmsAction, discardFilmsAction])
    expect(await action({ importId: id })).toMatchObject({ ok: false, code: 'forbidden' })
  signOut()
  expect(await send('title,year\nTwo,1999\n')).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await db.filmImport.count()).toBe(1)
})

test.each([
  ['', 'The file is empty.'],
  ['{"a": ', 'The file is not valid JSON'],
  [`title\n${'x\n'.repeat(5_001)}`, 'The file has more than 5,000 rows.'],
  [JSON.stringify(Array.from({ length: 5_001 }, () => ({ title: 'x' }))), 'The file has more than 5,000 rows.'],
])('of %.20s is said what is wrong', async (text, reason) => {
  await asAdmin()
  const answer = await send(text)
  expect(answer.fieldErrors?.file?.[0]).toContain(reason)
  expect(await db.filmImport.count()).toBe(0)
})
