import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test, vi } from 'vitest'
import { readOnDatasetAction } from '@/lib/actions/admin/rating-sets'
import { db } from '@/lib/db'
import { listDatasets } from '@/lib/imports/datasets/queries'
import { readSlice, readUnfinished } from '@/lib/imports/datasets/sent'
import { createAdmin, createFilm, createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { zipOf as zipOfEntries } from '@/testing/zip-fixtures'
import { POST } from './route'

const later = vi.hoisted(() => [] as (() => unknown)[])
vi.mock('next/server', async (original) => ({
  ...(await original<typeof import('next/server')>()),
  after: (work: () => unknown) => void later.push(work),
}))

const zipOf = (files: Record<string, string>) =>
  zipOfEntries(Object.entries(files).map(([name, content]) => ({ name, content })))
const unique = () => randomUUID().slice(0, 8)
const numbers = (mark: string) => 100_000 + (Number.parseInt(mark, 16) % 900_000_000)
beforeEach(() => {
  later.length = 0
  signOut()
})
const asAdmin = async () => signIn((await createAdmin(db)).id)

async function send(name: string, content: string | Uint8Array) {
  const body = new FormData()
  body.set('file', new File([content as BlobPart], name))
  const init = { method: 'POST', body, headers: { accept: 'application/json' } }
  const answer = await POST(new Request('http://localhost/api/import/rating-sets', init))
  return (await answer.json()) as { ok: boolean; code?: string; fieldErrors?: { file?: string[] } }
}
const setOf = async (name: string, now?: number) => (await listDatasets(now)).find((set) => set.name === name)
const rowsOf = (movie: number, count: number) =>
  ['userId,movieId,rating,timestamp', ...Array.from({ length: count }, (_, row) => `${row},${movie},4,964982703`)].join(
    '\n',
  )

test('an archive is kept, read in slices from where the last one ended, and its file is let go at the end', async () => {
  const mark = unique()
  const movie = numbers(mark)
  await createFilm(db, { movieLensId: movie })
  await asAdmin()
  const archive = zipOf({
    'x/ratings.csv': rowsOf(movie, 101_000),
    'x/movies.csv': `movieId,title\n${movie},Unheard of (1999)`,
  })
  expect(await send(`set ${mark}.zip`, archive)).toMatchObject({ ok: true })
  const name = `set-${mark}`
  expect(later).toHaveLength(1)
  expect(await setOf(name)).toMatchObject({ state: 'running', ratings: 0, canGoOn: true })
  expect(await readSlice(name, 0)).toBe(false)
  const halfway = (await setOf(name))?.rowsRead ?? 0
  expect(halfway).toBeGreaterThan(0)
  expect(halfway).toBeLessThan(101_000)
  expect(await setOf(name, Date.now() + 600_000)).toMatchObject({ state: 'stopped', canGoOn: true })
  while (!(await readSlice(name, 0)));
  expect(await setOf(name)).toMatchObject({ state: 'complete', ratings: 101_000, rowsRead: 101_000, canGoOn: false })
  const { file } = await db.ratingDataset.findUniqueOrThrow({ where: { name }, select: { file: true } })
  expect(file).toBeNull()
  expect((await send(`set ${mark}.zip`, archive)).fieldErrors?.file).toEqual([`“${name}” is imported already.`])
})

test('ratings alone are known by their numbers; what stopped halfway goes on by the button and in the night', async () => {
  const mark = unique()
  const movie = numbers(mark)
  await createFilm(db, { movieLensId: movie })
  await asAdmin()
  const [one, two] = [`one-${mark}`, `two-${mark}`]
  await send(`${one}.csv`, rowsOf(movie, 3))
  await send(`${two}.dat`, `1::${movie}::4::964982703\n2::${movie}::5::964982703\n`)
  await db.ratingDataset.updateMany({ where: { name: { in: [one, two] } }, data: { touchedAt: new Date(0) } })
  expect(await setOf(one)).toMatchObject({ state: 'stopped' })
  later.length = 0
  expect(await readOnDatasetAction({ name: one })).toMatchObject({ ok: true })
  expect(await setOf(one)).toMatchObject({ state: 'running' })
  await later[0]?.()
  expect(await setOf(one)).toMatchObject({ state: 'complete', ratings: 3 })
  expect(await readOnDatasetAction({ name: one })).toMatchObject({ ok: false, code: 'not-found' })
  await readUnfinished()
  expect(await setOf(two)).toMatchObject({ state: 'complete', ratings: 2 })
})

test('another file under a name that stands is refused, and so is one of films we do not have', async () => {
  const mark = unique()
  const movie = numbers(mark)
  await createFilm(db, { movieLensId: movie })
  await asAdmin()
  await send(`${mark}.csv`, rowsOf(movie, 3))
  expect((await send(`${mark}.csv`, rowsOf(movie, 4))).fieldErrors?.file?.[0]).toContain('from another file')
  const foreign = zipOf({ 'ratings.csv': rowsOf(7, 3), 'movies.csv': 'movieId,title\n7,Nobody Heard Of It (1901)' })
  expect((await send(`foreign-${mark}.zip`, foreign)).fieldErrors?.file).toEqual([
    'No film of this set is in the catalog.',
  ])
  expect(await setOf(`foreign-${mark}`)).toBeUndefined()
})

test.each([
  ['empty.csv', ''],
  ['words.csv', 'hello there\nthis is no set\n'],
  ['broken.zip', 'PK\u0003\u0004 and then nothing'],
  ['other.zip', zipOf({ 'readme.txt': 'nothing' })],
])('of %s is said what is wrong, and nothing is kept', async (name, content) => {
  await asAdmin()
  const before = await db.ratingDataset.count()
  const answer = await send(name, content)
  expect(answer.fieldErrors?.file?.[0]).toMatch(/\w/)
  expect(await db.ratingDataset.count()).toBe(before)
})

test('nobody but an admin sends one or goes on with one', async () => {
  await signIn((await createUser(db)).id)
  expect(await send('a.csv', rowsOf(1, 1))).toMatchObject({ ok: false, code: 'forbidden' })
  expect(await readOnDatasetAction({ name: 'a' })).toMatchObject({ ok: false, code: 'forbidden' })
  signOut()
  expect(await send('a.csv', rowsOf(1, 1))).toMatchObject({ ok: false, code: 'unauthenticated' })
})
