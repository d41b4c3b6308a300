import { expect, test } from 'vitest'
import { parseEnv } from './env'

test('nothing set gives the defaults and no error', () => {
  const env = parseEnv({})
  expect(env).toMatchObject({ DATABASE_WAIT_MS: 10_000, MODEL_FIRST_TIMEOUT_MS: 60_000 })
  expect(env.DATABASE_URL).toBeUndefined()
})

test('addresses of TMDB lose the slash at their end and must be addresses', () => {
  expect(parseEnv({ TMDB_BASE_URL: 'http://localhost:1/3/' }).TMDB_BASE_URL).toBe('http://localhost:1/3')
  expect(parseEnv({}).TMDB_IMAGE_URL).toBe('https://image.tmdb.org/t/p')
  expect(() => parseEnv({ TMDB_BASE_URL: 'javascript:1' })).toThrow(/TMDB_BASE_URL/)
})

test('an empty variable counts as not set', () => {
  const env = parseEnv({ OPENAI_API_KEY: ' ', OPENAI_MODEL: '', MODEL_CALLS_PER_DAY: '' })
  expect(env).toMatchObject({ OPENAI_MODEL: 'gpt-5.4-mini', MODEL_CALLS_PER_DAY: 2_000 })
  expect(env.OPENAI_API_KEY).toBeUndefined()
})

test('a recommender that is not there is named at once, and a wrong address too', () => {
  expect(() => parseEnv({ RECOMMENDER: 'gorse' })).toThrow(/GORSE_URL: needed.*\n.*NEXTAUTH_SECRET: needed/)
  expect(() => parseEnv({ GORSE_URL: 'file:///etc/passwd' })).toThrow(/GORSE_URL/)
  expect(parseEnv({ RECOMMENDER: 'gorse', GORSE_URL: 'http://gorse:8088', NEXTAUTH_SECRET: 'x' })).toMatchObject({
    RECOMMENDER: 'gorse',
    GORSE_TIMEOUT_MS: 500,
  })
})

test('every wrong variable is named at once', () => {
  const read = () => parseEnv({ OPENAI_API: 'completions', EVENTS_PER_SECOND: 'many' })
  expect(read).toThrow(/OPENAI_API/)
  expect(read).toThrow(/EVENTS_PER_SECOND/)
})

test.each(['DATABASE_WAIT_MS', 'MODEL_GAP_TIMEOUT_MS', 'MODEL_REST_MAX_MS', 'MODEL_TOKENS_PER_DAY'])(
  'a %s beyond what a clock or a column can hold is refused, as it would count as none',
  (name) => {
    expect(() => parseEnv({ [name]: '2147483648' })).toThrow(`${name}: at most 2147483647`)
    expect(parseEnv({ [name]: '2147483647' })).toMatchObject({ [name]: 2_147_483_647 })
  },
)

test('the style of the API and the effort are read whatever their letters', () => {
  expect(parseEnv({ OPENAI_API: 'Chat', OPENAI_REASONING: ' OFF ' })).toMatchObject({
    OPENAI_API: 'chat',
    OPENAI_REASONING: 'off',
  })
  expect(parseEnv({}).OPENAI_API).toBeUndefined()
})

test.each(['TMDB_READ_TOKEN', 'GORSE_API_KEY', 'CRON_SECRET'])(
  'a %s that no header can hold is named at the start, not at each request',
  (name) => {
    for (const value of [
      'a key of two lines\nand more',
      'sk-é-1234567890123456',
      'with a space inside it',
      'nul\u0000nul-1234567',
    ])
      expect(() => parseEnv({ [name]: value })).toThrow(`${name}: has letters that cannot be sent`)
    expect(parseEnv({ [name]: ' sk-proj_1234567890/+=.~ ' })).toMatchObject({ [name]: 'sk-proj_1234567890/+=.~' })
  },
)

test('where faults are told to is an address of the web or of mail, in one line', () => {
  for (const value of ['https://x y', 'https://[::1', 'https://films.example/\nExpires: never', 'mailto:', 'films'])
    expect(() => parseEnv({ SECURITY_CONTACT: value })).toThrow(/SECURITY_CONTACT/)
  for (const value of ['https://films.example/security', 'mailto:a@films.example', 'tel:+49-1', 'a@films.example'])
    expect(parseEnv({ SECURITY_CONTACT: value })).toMatchObject({ SECURITY_CONTACT: value })
})
