import { afterEach, describe, expect, test, vi } from 'vitest'
import { requireAdmin, requireViewer } from '../auth/queries'
import { AppError } from '../errors'
import { type RateLimit, takeFromLimit } from '../web/rate-limit'
import { uploadDoor } from './upload-door'

vi.mock('../auth/queries', () => ({ requireAdmin: vi.fn(), requireViewer: vi.fn() }))
vi.mock('../web/rate-limit', () => ({ takeFromLimit: vi.fn() }))
vi.mock('../env', () => ({ env: () => own }))

let own: { NEXTAUTH_URL?: string } = {}
const limit = { name: 'a limit' } as unknown as RateLimit
vi.mocked(requireViewer).mockResolvedValue({ id: 'somebody' } as never)
vi.mocked(requireAdmin).mockResolvedValue({ id: 'an admin' } as never)
afterEach(() => {
  own = {}
  vi.clearAllMocks()
})

const asksJson = { accept: 'text/plain, application/json' }
const send = (
  headers: Record<string, string> = {},
  { access = 'viewer' as 'viewer' | 'admin', receive = async () => '/import/7' } = {},
) =>
  uploadDoor({ access, limit, page: '/import', receive })(
    new Request('http://films.example/api/import', { method: 'POST', headers: { host: 'films.example', ...headers } }),
  )
const answer = async (...sent: Parameters<typeof send>) => (await send({ ...asksJson, ...sent[0] }, sent[1])).json()

describe('a file that is received', () => {
  test('leads a browser to where it waits, and tells a program so; nobody keeps a copy', async () => {
    const went = await send()
    expect([went.status, went.headers.get('location')]).toEqual([303, '/import/7'])
    const told = await send(asksJson)
    expect([told.status, await told.json()]).toEqual([200, { ok: true, data: { href: '/import/7' } }])
    for (const each of [went, told]) expect(each.headers.get('cache-control')).toBe('private, no-store')
    expect(went.headers.get('set-cookie')).toBeNull()
  })
  test('counts for whoever sends it, and is read for them', async () => {
    const read: string[] = []
    const receive = async (_request: Request, userId: string) => `/import/${read.push(userId)}`
    await send({}, { receive: receive as never })
    await send({}, { access: 'admin', receive: receive as never })
    expect(read).toEqual(['somebody', 'an admin'])
    expect(vi.mocked(takeFromLimit).mock.calls).toEqual([
      [limit, 'somebody'],
      [limit, 'an admin'],
    ])
  })
})

describe('a file that is refused', () => {
  const refusing = (error: unknown) => ({ receive: async () => Promise.reject(error) })
  test('says what is wrong, in words of the field first', async () => {
    const error = new AppError('invalid', 'Not this.', { file: ['Too large.', 'Not a table.'] })
    expect(await answer({}, refusing(error))).toEqual({
      ...{ ok: false, code: 'invalid', message: 'Not this.' },
      fieldErrors: { file: ['Too large.', 'Not a table.'] },
    })
    const page = await send({}, refusing(error))
    expect([page.status, page.headers.get('location')]).toEqual([303, '/import'])
    expect(decodeURIComponent(page.headers.get('set-cookie') ?? '')).toContain('Too large. Not a table.')
    const plain = await send({}, refusing(new AppError('invalid', 'Not this.')))
    expect(decodeURIComponent(plain.headers.get('set-cookie') ?? '')).toContain('Not this.')
  })
  test('by a fault of ours says nothing of it, and that is written down', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
    const fault = new Error('no room on the disk')
    expect(await answer({}, refusing(fault))).toEqual({
      ...{ ok: false, code: 'unavailable' },
      message: 'The file could not be read just now. Please try again.',
    })
    expect(log).toHaveBeenCalledWith('import: the upload failed', fault)
    log.mockRestore()
  })
  test('for its number is not read at all', async () => {
    vi.mocked(takeFromLimit).mockRejectedValueOnce(new AppError('rate-limited', 'Later.'))
    const receive = vi.fn()
    expect(await answer({}, { receive })).toMatchObject({ ok: false, code: 'rate-limited' })
    expect(receive).not.toHaveBeenCalled()
  })
})

describe('a file is taken from pages of this site alone', () => {
  test.each<[string, Record<string, string>, string | undefined, boolean]>([
    ['a page of ours', { 'sec-fetch-site': 'same-origin' }, undefined, true],
    [
      'a page of ours, whatever it says it is',
      { 'sec-fetch-site': 'same-origin', origin: 'http://a.example' },
      undefined,
      true,
    ],
    ['another site', { 'sec-fetch-site': 'cross-site' }, undefined, false],
    ['a sister of this site', { 'sec-fetch-site': 'same-site', origin: 'http://films.example' }, undefined, false],
    ['no browser', {}, undefined, true],
    ['an old browser on this site', { origin: 'http://films.example' }, undefined, true],
    ['an old browser on another', { origin: 'http://a.example' }, undefined, false],
    ['a page without an origin', { origin: 'null' }, undefined, false],
    ['the address the site has', { origin: 'https://www.films.example' }, 'https://www.films.example/app', true],
    ['another than the site has', { origin: 'http://films.example' }, 'https://www.films.example/app', false],
  ])('%s', async (_, headers, url, isTaken) => {
    own = url === undefined ? {} : { NEXTAUTH_URL: url }
    expect((await answer(headers)).ok).toBe(isTaken)
    expect(vi.mocked(requireViewer)).toHaveBeenCalledTimes(isTaken ? 1 : 0)
  })
})
