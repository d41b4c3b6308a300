/** The servers the browser tests meet: with the Responses API, with chat completions, and without a model. */
export const sites = {
  chromium: { OPENAI_API: 'responses', OPENAI_API_KEY: 'a-key-for-tests' },
  /** Here the agent's time to plan is short, so that a test need not wait for its end. */
  chat: { OPENAI_API: 'chat', OPENAI_API_KEY: 'a-key-for-tests', ASK_PLANNING_MS: '2000' },
  offline: { OPENAI_API: '', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' },
} as const

export type SiteName = keyof typeof sites

export const sessionSecret = 'only-for-tests-only-for-tests-only'
export const cronSecret = 'a-secret-of-the-night'

/** Environment variables that carry the addresses from the global setup to the tests. */
export const addressVariable = (site: SiteName) => `MATINEE_URL_${site.toUpperCase()}`
export const fakeOpenaiVariable = 'FAKE_OPENAI_URL'
