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
