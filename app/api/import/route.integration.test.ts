import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '@/lib/db'
import { createFilm, createUser } from '@/testing/factories'
import { signIn, signOut } from '@/testing/request/request'
import { POST } from './route'

beforeEach(signOut)

const letterboxd = (title: string) =>
  `Date,Name,Year,Letterboxd URI,Rating\n2024-05-01,${title},1990,https://boxd.it/abc,4\n`

function formWith(text: string | Uint8Array<ArrayBuffer> | null) {
  const form = new FormData()
  if (text !== null) form.set('file', new File([text], 'ratings.csv', { type: 'text/csv' }))
  return form
}
function send(body: FormData | ReadableStream, headers: Record<string, string> = {}) {
  const init = { method: 'POST', body, headers: { accept: 'application/json', ...headers }, duplex: 'half' }
  return POST(new Request('http://localhost/api/import', init))
}
const answerOf = async (response: Response) => (await response.json()) as { ok: boolean; data?: { href: string } }
const someone = async () => {
  const { id } = await createUser(db)
  await signIn(id)
  return id
}

test('a file is read and waits for a yes', async () => {
  const film = await createFilm(db)
  const userId = await someone()
  const answer = await answerOf(await send(formWith(letterboxd(film.title))))
  const waiting = await db.ratingImport.findFirst({ where: { userId } })
  expect(answer).toEqual({ ok: true, data: { href: `/profile/import/${waiting?.id}` } })
  expect(await db.rating.count({ where: { userId } })).toBe(0)
})

test('of what a stranger sends not a byte is read', async () => {
  const pull = vi.fn()
  const body = new ReadableStream({ pull }, { highWaterMark: 0 })
  expect(await answerOf(await send(body, { 'content-type': 'multipart/form-data; boundary=x' }))).toMatchObject({
    ok: false,
    code: 'unauthenticated',
  })
  expect(pull).not.toHaveBeenCalled()
})

test('another site can send nothing', async () => {
  await someone()
  const elsewhere: Record<string, string>[] = [{ 'sec-fetch-site': 'cross-site' }, { origin: 'https://evil.example' }]
  for (const headers of elsewhere) {
    expect(await answerOf(await send(formWith(letterboxd('Alien')), headers))).toMatchObject({ code: 'forbidden' })
  }
})

test('a file is read no further than it may be long, whatever it says of itself', async () => {
  await someone()
  let sent = 0
  const piece = new TextEncoder().encode(`${'x'.repeat(65_535)}\n`)
  const head = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.csv"\r\nContent-Type: text/csv\r\n\r\n'
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      controller.enqueue(sent === 0 ? new TextEncoder().encode(head) : piece)
      sent += piece.length
      if (sent > 64 * 1_048_576) controller.close()
    },
  })
  const answer = await answerOf(await send(body, { 'content-type': 'multipart/form-data; boundary=x' }))
  expect(answer).toMatchObject({ ok: false, message: 'The file is larger than 8 MB.' })
  expect(sent).toBeLessThan(12 * 1_048_576)
})

test('more than a file is refused before it is held', async () => {
  await someone()
  const form = formWith(letterboxd('Alien'))
  for (let place = 0; place < 1_000; place++) form.append(`field${place}`, 'x')
  expect(await answerOf(await send(form))).toMatchObject({ ok: false, message: 'Send one file and nothing else.' })
})

test.each([
  ['no file', null, 'Choose a file first.'],
  ['an empty one', '', 'The file is empty.'],
])('%s is said at the field', async (_name, text, message) => {
  await someone()
  expect(await answerOf(await send(formWith(text)))).toMatchObject({ ok: false, fieldErrors: { file: [message] } })
})

test('a body that breaks off is said to have', async () => {
  await someone()
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      controller.enqueue(
        new TextEncoder().encode('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nab'),
      )
      controller.close()
    },
  })
  const answer = await answerOf(await send(body, { 'content-type': 'multipart/form-data; boundary=x' }))
  expect(answer).toMatchObject({ ok: false, message: 'The file did not arrive whole. Please try again.' })
})

test('ten files an hour are read, the eleventh is not', async () => {
  await someone()
  const codes = []
  for (let place = 0; place < 11; place++) codes.push(await answerOf(await send(formWith('once upon a time'))))
  expect(codes.slice(0, 10).every((answer) => 'fieldErrors' in answer)).toBe(true)
  expect(codes[10]).toMatchObject({ ok: false, code: 'rate-limited' })
})

test('a browser without scripts is sent on, or back with what was wrong', async () => {
  const film = await createFilm(db)
  await someone()
  const good = await send(formWith(letterboxd(film.title)), { accept: 'text/html' })
  expect([good.status, good.headers.get('location')]).toEqual([303, expect.stringMatching(/^\/profile\/import\/\w+$/)])
  const bad = await send(formWith(''), { accept: 'text/html' })
  expect([bad.status, bad.headers.get('location')]).toEqual([303, '/profile/import'])
  expect(bad.headers.get('set-cookie')).toMatch(/^upload-problem=The%20file%20is%20empty\.; .*HttpOnly/)
})
