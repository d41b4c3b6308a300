/** The servers the browser tests meet: with the Responses API, with chat completions, and without a model. */
export const sites = {
  chromium: { OPENAI_API: 'responses', OPENAI_API_KEY: 'a-key-for-tests', REVIEW_LINES: 'on' },
  chat: { OPENAI_API: 'chat', OPENAI_API_KEY: 'a-key-for-tests' },
  offline: { OPENAI_API: '', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
} as const

export type SiteName = keyof typeof sites

export const sessionSecret = 'only-for-tests-only-for-tests-only'
export const cronSecret = 'a-secret-of-the-night'

/** Environment variables that carry the addresses from the global setup to the tests. */
export const addressVariable = (site: SiteName) => `MATINEE_URL_${site.toUpperCase()}`
export const fakeOpenaiVariable = 'FAKE_OPENAI_URL'

/** What a developer keeps in .env.local must not reach the tests; a variable that is set, if empty, wins over it. */
export const unset = {
  GITHUB_ID: '',
  GITHUB_SECRET: '',
  GOOGLE_CLIENT_ID: '',
  GOOGLE_CLIENT_SECRET: '',
  OPENAI_MODEL: '',
  OPENAI_REASONING: '',
  TMDB_API_KEY: '',
  TMDB_READ_TOKEN: '',
  MODEL_CALLS_PER_PERSON_PER_DAY: '',
  MODEL_TOKENS_PER_PERSON_PER_DAY: '',
  MODEL_CALLS_PER_DAY: '',
  MODEL_TOKENS_PER_DAY: '',
  EVENTS_PER_SECOND: '',
}
