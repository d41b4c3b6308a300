import { expect, test } from 'vitest'
import { AppError } from '../errors'
import { readUpload } from './read-upload'

const MAX = 1_000

function requestWith(parts: [name: string, value: string | File][], change?: (body: Uint8Array) => Uint8Array) {
  const form = new FormData()
  for (const [name, value] of parts) form.append(name, value)
  const whole = new Request('http://localhost/api/import', { method: 'POST', body: form })
  if (!change) return Promise.resolve(whole)
  return whole.arrayBuffer().then((body) => {
    const headers = { 'content-type': whole.headers.get('content-type') ?? '' }
    return new Request(whole.url, { method: 'POST', headers, body: change(new Uint8Array(body)) as BodyInit })
  })
}
const fileOf = (content: string, name = 'ratings.csv') => new File([content], name)
const failure = async (request: Promise<Request>) => {
  const error: unknown = await readUpload(await request, MAX).catch((each: unknown) => each)
  expect(error).toBeInstanceOf(AppError)
  return (error as AppError).message
}

test('the file of the field "file" comes whole, with a name that is not too long', async () => {
  const content = 'Title,Rating\nHeat,4\n'
  const upload = await readUpload(await requestWith([['file', fileOf(content)]]), MAX)
  expect([upload.fileName, Buffer.from(upload.bytes).toString()]).toEqual(['ratings.csv', content])
  const long = await readUpload(await requestWith([['file', fileOf(content, `${'x'.repeat(300)}.csv`)]]), MAX)
  expect(long.fileName).toHaveLength(200)
})

test('a file below the size allowed is taken, one above it is refused with the size', async () => {
  const allowed = await readUpload(await requestWith([['file', fileOf('x'.repeat(MAX - 1))]]), MAX)
  expect(allowed.bytes).toHaveLength(MAX - 1)
  expect(await failure(requestWith([['file', fileOf('x'.repeat(MAX + 1))]]))).toBe('The file is larger than 0.1 MB.')
})

test('a second file is refused, and a form without one says so', async () => {
  expect(
    await failure(
      requestWith([
        ['file', fileOf('a')],
        ['file', fileOf('b')],
      ]),
    ),
  ).toBe('Send one file and nothing else.')
  expect(await failure(requestWith([['other', 'words']]))).toBe('Choose a file first.')
  expect(await failure(requestWith([['file', 'no file at all']]))).toBe('Choose a file first.')
})

test('a form that breaks off did not arrive whole', async () => {
  const cut = requestWith([['file', fileOf('x'.repeat(500))]], (body) => body.slice(0, 300))
  expect(await failure(cut)).toBe('The file did not arrive whole. Please try again.')
})

test('what says that it is too long is refused before it is read, up to a form around the file', async () => {
  const said = async (length: number) => {
    const whole = await requestWith([['file', fileOf('x')]])
    const headers = { 'content-type': whole.headers.get('content-type') ?? '', 'content-length': String(length) }
    return new Request(whole.url, { method: 'POST', headers, body: await whole.arrayBuffer() })
  }
  expect((await readUpload(await said(MAX + 16_384), MAX)).bytes).toHaveLength(1)
  expect(await failure(said(MAX + 16_385))).toBe('The file is larger than 0.1 MB.')
})

test.each([
  ['no body', undefined, 'multipart/form-data; boundary=x'],
  ['another kind of form', 'a=b', 'application/x-www-form-urlencoded'],
  ['no kind at all', 'a=b', ''],
])('%s holds no file', async (_, body, type) => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': type },
    body: body ?? null,
  })
  expect(await failure(Promise.resolve(request))).toBe('Choose a file first.')
})

test('more fields than a form of ours has are refused', async () => {
  const fields = (count: number) => Array.from({ length: count }, (_, at): [string, string] => [`f${at}`, 'x'])
  const upload = await readUpload(await requestWith([...fields(5), ['file', fileOf('x')]]), MAX)
  expect(upload.bytes).toHaveLength(1)
  expect(await failure(requestWith([...fields(6), ['file', fileOf('x')]]))).toBe('Send one file and nothing else.')
})

test('a file of another field is read over', async () => {
  expect(await failure(requestWith([['other', fileOf('x'.repeat(500))]]))).toBe('Choose a file first.')
})
