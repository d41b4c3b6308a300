import { redirect } from 'next/navigation'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { createAdmin, createUser } from '../../testing/factories'
import { clearSessionCookie } from '../auth/session-cookie'
import { startSession } from '../auth/sessions'
import { db } from '../db'
import { AppError } from '../errors'
import { createAction } from './create-action'

const jar = vi.hoisted(() => new Map<string, string>())
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.has(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => (value === '' ? jar.delete(name) : jar.set(name, value)),
    delete: (name: string) => jar.delete(name),
  }),
}))

const lines = vi.hoisted(() => [] as [Record<string, unknown>, string][])
vi.mock('../telemetry/write-logs', () => ({
  writeFields: (...line: [Record<string, unknown>, string]) => lines.push(line),
}))

const log = vi.spyOn(console, 'error')
beforeEach(() => {
  jar.clear()
  lines.length = 0
  log.mockReset().mockImplementation(() => undefined)
})
afterEach(() => clearSessionCookie())

const signIn = async (create: typeof createUser) => {
  const person = await create(db)
  await startSession(person.id)
  return person
}
const greeting = z.object({ name: z.string().min(2, 'Too short.'), age: z.coerce.number().min(1, 'Too young.') })
const good = { name: 'Ada', age: 36 }
const formOf = (values: Record<string, string>) => {
  const form = new FormData()
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return form
}

test('a stranger is refused before what they sent is even looked at', async () => {
  const run = vi.fn()
  for (const access of ['viewer', 'admin'] as const) {
    const action = createAction({ name: 'greet', access, input: greeting, run })
    const answer = await action({ name: '' })
    expect(answer).toMatchObject({ ok: false, code: 'unauthenticated' })
    expect(answer).not.toHaveProperty('fieldErrors.name')
  }
  expect(run).not.toHaveBeenCalled()
})

test('a person who is no administrator is refused, and one who was until just now too', async () => {
  const run = vi.fn()
  const action = createAction({ name: 'greet', access: 'admin', input: z.unknown(), run })
  await signIn(createUser)
  expect(await action({})).toMatchObject({ ok: false, code: 'forbidden' })
  const admin = await signIn(createAdmin)
  expect(await action({})).toMatchObject({ ok: true })
  await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
  expect(await action({})).toMatchObject({ ok: false, code: 'forbidden' })
  expect(run).toHaveBeenCalledTimes(1)
})

test('a cookie of somebody who was erased, or that we did not sign, is no session', async () => {
  const action = createAction({ name: 'greet', access: 'viewer', input: z.unknown(), run: async () => 'done' })
  const person = await signIn(createUser)
  expect(await action({})).toEqual({ ok: true, data: 'done' })
  await db.user.delete({ where: { id: person.id } })
  expect(await action({})).toMatchObject({ ok: false, code: 'unauthenticated' })
  jar.set('next-auth.session-token', (await createUser(db)).id)
  expect(await action({})).toMatchObject({ ok: false, code: 'unauthenticated' })
})

test('the person is the one of the session, whatever id the caller sends', async () => {
  const person = await signIn(createUser)
  const other = await createUser(db)
  const action = createAction({
    name: 'greet',
    access: 'viewer',
    input: greeting,
    run: async ({ viewer, input }) => ({ id: viewer.id, input }),
  })
  const answer = await action({ ...good, userId: other.id, id: other.id })
  expect(answer).toEqual({ ok: true, data: { id: person.id, input: good } })
})

test('an action for anyone runs for strangers and says so', async () => {
  const action = createAction({
    name: 'greet',
    access: 'anyone',
    input: z.unknown(),
    run: async ({ viewer }) => viewer?.id ?? null,
  })
  expect(await action(undefined)).toEqual({ ok: true, data: null })
  const person = await signIn(createUser)
  expect(await action(undefined)).toEqual({ ok: true, data: person.id })
})

test.each([{ name: 'A', age: 0 }, {}, null, undefined, 'text', 7, [], { name: {}, age: [] }])(
  'input %j is answered field by field and never run',
  async (sent) => {
    const run = vi.fn()
    const answer = await createAction({ name: 'greet', access: 'anyone', input: greeting, run })(sent)
    expect(answer).toMatchObject({ ok: false, code: 'invalid', fieldErrors: expect.any(Object) })
    expect(run).not.toHaveBeenCalled()
    expect(log).not.toHaveBeenCalled()
  },
)

test('every problem is told at its own field, nested ones by their path', async () => {
  const input = z.object({ people: z.array(greeting) })
  const answer = await createAction({ name: 'greet', access: 'anyone', input, run: vi.fn() })({
    people: [good, { name: 'A', age: 0 }],
  })
  expect(answer).toMatchObject({ fieldErrors: { 'people.1.name': ['Too short.'], 'people.1.age': ['Too young.'] } })
})

test('a form is read alone and after a previous state, and an error gives back what was typed but no password', async () => {
  const run = vi.fn(async ({ input }: { input: { name: string } }) => input.name)
  const action = createAction({ name: 'greet', access: 'anyone', input: greeting, run })
  expect(await action(formOf({ name: 'Ada', age: '36' }))).toEqual({ ok: true, data: 'Ada' })
  const previous = { ok: false, name: 'Not this one' }
  expect(await action(previous, formOf({ name: 'Ben', age: '4' }))).toEqual({ ok: true, data: 'Ben' })
  const failed = await action(previous, formOf({ name: 'B', age: '4', password: 'secret', newPassword: 'secret' }))
  expect(failed).toMatchObject({ ok: false, values: { name: 'B', age: '4' } })
  expect(JSON.stringify(failed)).not.toContain('secret')
})

test('a promise in the place of a value is refused: a schema would wait for it, or fail with it', async () => {
  const run = vi.fn()
  const loose = z.object({ name: z.preprocess((value) => value, z.string()) })
  const action = createAction({ name: 'greet', access: 'anyone', input: loose, run })
  const never = new Promise(() => undefined)
  const lost = Promise.reject(new Error('Connection closed.'))
  for (const name of [never, lost, Promise.resolve('Ada')]) {
    expect(await action({ name })).toMatchObject({ ok: false, code: 'invalid' })
  }
  expect(await lost.catch(() => 'caught')).toBe('caught')
  expect(run).not.toHaveBeenCalled()
})

test('an AppError keeps its code, its sentence and its fields', async () => {
  const fieldErrors = { email: ['Use another address.'] }
  const run = async () => {
    throw new AppError('conflict', 'There is already an account.', fieldErrors)
  }
  const answer = await createAction({ name: 'greet', access: 'anyone', input: z.unknown(), run })({})
  expect(answer).toMatchObject({ ok: false, code: 'conflict', message: 'There is already an account.', fieldErrors })
  expect(log).not.toHaveBeenCalled()
})

test.each([
  new Error('connect ECONNREFUSED postgres://matinee:hunter2@db'),
  new TypeError('hunter2 is undefined'),
  Object.assign(new Error('hunter2'), { code: 'unauthenticated', fieldErrors: { a: ['hunter2'] } }),
  'hunter2',
  { message: 'hunter2', code: 'conflict' },
])('an unexpected error is logged and tells the browser nothing: %s', async (thrown) => {
  const run = async () => {
    throw thrown
  }
  const answer = await createAction({ name: 'greet', access: 'anyone', input: z.unknown(), run })({})
  expect(answer).toMatchObject({ ok: false, code: 'unavailable' })
  expect(JSON.stringify(answer)).not.toContain('hunter2')
  expect(log).toHaveBeenCalledWith(expect.any(String), thrown)
})

test('a redirect gets through', async () => {
  const run = async () => redirect('/profile')
  await expect(createAction({ name: 'greet', access: 'anyone', input: z.unknown(), run })({})).rejects.toMatchObject({
    digest: expect.stringContaining('/profile'),
  })
})

test('the limit counts people apart, and only what was well formed', async () => {
  const limit = { name: `action-${crypto.randomUUID()}`, max: 2, perSeconds: 86_400 }
  const run = vi.fn()
  const action = createAction({ name: 'greet', access: 'viewer', input: greeting, limit, run })
  await signIn(createUser)
  for (let attempt = 0; attempt < 4; attempt++) await action({ name: '' })
  const codes = [await action(good), await action(good), await action(good)].map((answer) => answer.ok || answer.code)
  expect(codes).toEqual([true, true, 'rate-limited'])
  await signIn(createUser)
  expect(await action(good)).toMatchObject({ ok: true })
  expect(run).toHaveBeenCalledTimes(3)
})

test('strangers are counted by what the action names them by', async () => {
  const limit = { name: `action-${crypto.randomUUID()}`, max: 1, perSeconds: 86_400 }
  const limitSubject = (input: { name: string }) => input.name
  const action = createAction({ name: 'greet', access: 'anyone', input: greeting, limit, limitSubject, run: vi.fn() })
  expect(await action(good)).toMatchObject({ ok: true })
  expect(await action({ ...good, name: 'Ben' })).toMatchObject({ ok: true })
  expect(await action(good)).toMatchObject({ ok: false, code: 'rate-limited' })
})

test('a form with more fields than any of ours is refused, and of a stranger not even counted', async () => {
  const run = vi.fn()
  const form = new FormData()
  for (let place = 0; place < 1_000; place++) form.append(`field${place}`, 'x')
  const keys = vi.spyOn(form, 'keys')
  const action = createAction({ name: 'greet', access: 'viewer', input: z.unknown(), run })
  expect(await action(form)).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(keys).not.toHaveBeenCalled()
  await signIn(createUser)
  expect(await action(form)).toMatchObject({ ok: false, code: 'invalid', message: expect.stringContaining('300') })
  expect(run).not.toHaveBeenCalled()
})

test('what is refused stands in the log with its action and why, and what is well does not', async () => {
  const action = (access: 'viewer' | 'admin') =>
    createAction({ name: 'greet', access, input: greeting, run: async () => 1 })
  await action('viewer')(good)
  await signIn(createUser)
  await action('admin')(good)
  await action('viewer')({ name: 'the words of somebody', age: 0 })
  await action('viewer')(good)
  expect(lines).toEqual([
    [{ action: 'greet', code: 'unauthenticated' }, 'refused'],
    [{ action: 'greet', code: 'forbidden' }, 'refused'],
    [{ action: 'greet', code: 'invalid' }, 'refused'],
  ])
})
