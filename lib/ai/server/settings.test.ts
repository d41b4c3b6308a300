import { expect, test } from 'vitest'
import { type ModelSettings, readModelSettings } from './settings'

const read = (settings: Partial<ModelSettings>) =>
  readModelSettings({ OPENAI_API_KEY: undefined, OPENAI_BASE_URL: undefined, OPENAI_MODEL: 'm', ...settings })

test('nothing set is no model, and nothing to say', () => {
  expect(read({})).toEqual({ server: null, notes: [] })
})

test('a key alone is OpenAI through its responses API', () => {
  const { server, notes } = read({ OPENAI_API_KEY: 'sk-1' })
  expect(server).toMatchObject({ address: 'https://api.openai.com/v1', api: 'responses', key: 'sk-1', name: 'm' })
  expect(notes).toEqual([])
})

test.each([
  ['localhost:11434/v1', 'http://localhost:11434/v1', /no scheme/],
  ['127.0.0.1:8080', 'http://127.0.0.1:8080', /no scheme/],
  ['ollama:11434', 'http://ollama:11434', /no scheme/],
  ['models.example.org/v1', 'https://models.example.org/v1', /no scheme/],
  ['http://box:8000', 'http://box:8000', /does not end in \/v1/],
  ['http://box:8000/v1/', 'http://box:8000/v1', /OPENAI_API is not set/],
  ['http://box:8000/v1/chat/completions', 'http://box:8000/v1', /names a route/],
  ['http://me:secret@box:8000/v1', 'http://box:8000/v1', /user or a password/],
  ['"http://box:8000/v1"', 'http://box:8000/v1', /without a key/],
])('the address %s is read as %s, and a sentence says so', (given, address, note) => {
  const { server, notes } = read({ OPENAI_BASE_URL: given })
  expect(server?.address).toBe(address)
  expect(server?.api).toBe('chat')
  expect(notes.join(' ')).toMatch(note)
  expect(notes.join(' ')).not.toContain('secret')
})

test.each(['ftp://box/v1', 'http://', 'javascript:alert(1)', '::'])(
  'the address %s is none, and a sentence says so',
  (given) => {
    const { server, notes } = read({ OPENAI_BASE_URL: given, OPENAI_API_KEY: 'k' })
    expect(server).toBeNull()
    expect(notes.join(' ')).toMatch(/no web address/)
  },
)

test('an address of OpenAI without a key is no model, and a sentence says so', () => {
  const { server, notes } = read({ OPENAI_BASE_URL: 'https://api.openai.com/v1' })
  expect(server).toBeNull()
  expect(notes.join(' ')).toMatch(/needs OPENAI_API_KEY/)
})

test('the style of the API that was chosen holds', () => {
  expect(read({ OPENAI_BASE_URL: 'http://box/v1', OPENAI_API: 'responses' }).server?.api).toBe('responses')
  expect(read({ OPENAI_API_KEY: 'k', OPENAI_API: 'chat' }).server?.api).toBe('chat')
})

test('a key in quotation marks, or with Bearer, loses them', () => {
  expect(read({ OPENAI_API_KEY: '"sk-1"' })).toMatchObject({
    server: { key: 'sk-1' },
    notes: [expect.stringMatching(/quotation marks/)],
  })
  expect(read({ OPENAI_API_KEY: 'Bearer sk-1' }).server?.key).toBe('sk-1')
  const odd = read({ OPENAI_API_KEY: 'sk-…', OPENAI_BASE_URL: 'http://box/v1' })
  expect(odd.server?.key).toBeUndefined()
  expect(odd.notes.join(' ')).toMatch(/no key has/)
})
