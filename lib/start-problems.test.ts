import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { variableNames } from './env'
import { LEAST_NODE, startNotes, startProblems, wrongSettings } from './start-problems'

const good = {
  DATABASE_URL: 'postgresql://u:p@db/films',
  NEXTAUTH_SECRET: 'Zm9yIHRlc3RzIG9ubHksIGZvciB0ZXN0cw',
  NEXTAUTH_URL: 'https://films.example.org',
}
const mail = { SMTP_URL: 'smtps://u:p@mail:465', MAIL_FROM: 'films@example.org' }
const gorse = { RECOMMENDER: 'gorse', GORSE_URL: 'http://gorse:8088' }

describe('a site starts', () => {
  test.each([
    [{}],
    [{ NEXTAUTH_URL: 'http://localhost:3000' }],
    [{ NEXTAUTH_URL: 'https://films.example.org/' }],
    [{ NEXTAUTH_URL: 'https://films.example.org:8443' }],
    [{ NEXTAUTH_URL: undefined, VERCEL: '1' }],
    [{ NEXTAUTH_URL: '', VERCEL: '1' }],
    [{ DATABASE_URL: 'postgresql://u:p@ss#1@db/films?schema=films&sslmode=require' }],
    [{ DATABASE_URL: 'postgres://u:p@db:6543/films?pgbouncer=true', DIRECT_URL: 'postgres://u:p@db/films' }],
    [{ DATABASE_POOL_MAX: '3', DATABASE_WAIT_MS: '500', DATABASE_STATEMENT_TIMEOUT_MS: '0' }],
    [{ GITHUB_ID: 'a', GITHUB_SECRET: 'b', GOOGLE_CLIENT_ID: '', GOOGLE_CLIENT_SECRET: ' ' }],
    [mail],
    [{ ...mail, MAIL_FROM: 'Matinee <films@example.org>' }],
    [gorse],
    [{ CRON_SECRET: 'x'.repeat(16) }],
    [{ CRON_SECRET: '' }],
    [{ OPENAI_API_KEY: 'sk-1', OPENAI_API: 'Responses', OPENAI_REASONING: 'LOW' }],
    [{ OPENAI_BASE_URL: 'localhost:11434', OPENAI_MODEL: 'qwen3' }],
    [{ LOG_FORMAT: 'TEXT', LOG_LEVEL: 'debug' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' }],
    [{ SECURITY_CONTACT: 'security@example.org' }],
    [{ SECURITY_CONTACT: 'https://example.org/report' }],
    [{ TRUSTED_PROXIES: '2', MODEL_GUESTS_SHARE: '0', EVENTS_PER_SECOND: '0.5' }],
  ])('with %j', (change) => expect(startProblems({ ...good, ...change })).toEqual([]))
})

describe('a site does not start, and says why', () => {
  test.each<[Record<string, string | undefined>, RegExp]>([
    [{ NEXTAUTH_URL: undefined }, /NEXTAUTH_URL is not set/],
    [{ NEXTAUTH_URL: '' }, /NEXTAUTH_URL is not set/],
    [{ NEXTAUTH_URL: 'example.org' }, /NEXTAUTH_URL: not an address such as https/],
    [{ NEXTAUTH_URL: 'ftp://example.org' }, /NEXTAUTH_URL: not an address such as https/],
    [{ NEXTAUTH_URL: 'https://' }, /NEXTAUTH_URL: not an address such as https/],
    [{ NEXTAUTH_URL: 'https://example.org/films' }, /NEXTAUTH_URL: the address without a path/],
    [{ NEXTAUTH_URL: 'https://example.org/?x=1' }, /NEXTAUTH_URL: the address without a path/],
    [{ NEXTAUTH_URL: 'https://user:pass@example.org' }, /NEXTAUTH_URL: the address without a path/],
    [{ NEXTAUTH_SECRET: undefined }, /NEXTAUTH_SECRET is not set/],
    [{ NEXTAUTH_SECRET: ' ' }, /NEXTAUTH_SECRET is not set/],
    [{ NEXTAUTH_SECRET: 'abc' }, /NEXTAUTH_SECRET has fewer than 16/],
    [{ NEXTAUTH_SECRET: 'a'.repeat(40) }, /NEXTAUTH_SECRET is a few letters over and over/],
    [{ NEXTAUTH_SECRET: '1234'.repeat(9) }, /NEXTAUTH_SECRET is a few letters over and over/],
    [{ DATABASE_URL: undefined }, /DATABASE_URL is not set/],
    [{ DATABASE_URL: '  ' }, /DATABASE_URL is not set/],
    [{ DATABASE_URL: 'mysql://u:p@db/films' }, /DATABASE_URL must begin with postgresql/],
    [{ DATABASE_URL: 'db/films' }, /DATABASE_URL must begin with postgresql/],
    [{ DATABASE_URL: 'postgresql://u:p@db:port/films' }, /DATABASE_URL cannot be read/],
    [{ DATABASE_URL: 'postgresql://u:p@db/films?sslmode=on' }, /DATABASE_URL has sslmode=on/],
    [
      { DATABASE_URL: 'postgresql://u:p@db/films?pgbouncer=true&schema=x' },
      /DATABASE_URL names a schema and pgbouncer/,
    ],
    [{ DIRECT_URL: 'db' }, /DIRECT_URL must begin with postgresql/],
    [{ DATABASE_POOL_MAX: '0' }, /DATABASE_POOL_MAX: at least 1/],
    [{ DATABASE_POOL_MAX: 'ten' }, /DATABASE_POOL_MAX: a number/],
    [{ DATABASE_POOL_MAX: '2.5' }, /DATABASE_POOL_MAX: a whole number/],
    [{ DATABASE_WAIT_MS: '5' }, /DATABASE_WAIT_MS: at least 50/],
    [{ DATABASE_URL: 'postgresql://' }, /DATABASE_URL names no server and no database/],
    [{ DATABASE_STATEMENT_TIMEOUT_MS: '1' }, /DATABASE_STATEMENT_TIMEOUT_MS: 0 for none, or at least 100/],
    [{ DATABASE_STATEMENT_TIMEOUT_MS: '-1' }, /DATABASE_STATEMENT_TIMEOUT_MS: at least 0/],
    [{ GITHUB_ID: 'x' }, /GITHUB_SECRET: needed with GITHUB_ID/],
    [{ GITHUB_SECRET: 'x' }, /GITHUB_ID: needed with GITHUB_SECRET/],
    [{ GOOGLE_CLIENT_ID: 'x' }, /GOOGLE_CLIENT_SECRET: needed with/],
    [{ GOOGLE_CLIENT_SECRET: 'x', GOOGLE_CLIENT_ID: '' }, /GOOGLE_CLIENT_ID: needed with/],
    [{ SMTP_URL: mail.SMTP_URL }, /MAIL_FROM: SMTP_URL and MAIL_FROM/],
    [{ MAIL_FROM: mail.MAIL_FROM }, /SMTP_URL: SMTP_URL and MAIL_FROM/],
    [{ ...mail, SMTP_URL: 'http://mail' }, /SMTP_URL: not an smtp/],
    [{ ...mail, SMTP_URL: 'mail.example.org' }, /SMTP_URL: not an smtp/],
    [{ ...mail, MAIL_FROM: 'Matinee' }, /MAIL_FROM: no address/],
    [{ CRON_SECRET: 'abc' }, /CRON_SECRET: needs 16 characters/],
    [{ TRUSTED_PROXIES: 'many' }, /TRUSTED_PROXIES: a number/],
    [{ TRUSTED_PROXIES: '-1' }, /TRUSTED_PROXIES: at least 0/],
    [{ TRUSTED_PROXIES: '12' }, /TRUSTED_PROXIES: at most 9/],
    [{ SECURITY_LOG_DAYS: '0' }, /SECURITY_LOG_DAYS: at least 1/],
    [{ SECURITY_CONTACT: 'ask us' }, /SECURITY_CONTACT: an e-mail address/],
    [{ OPENAI_API: 'completions' }, /OPENAI_API: one of responses, chat/],
    [{ OPENAI_REASONING: 'high' }, /OPENAI_REASONING: one of off, none, low/],
    [{ MODEL_FIRST_TIMEOUT_MS: '5' }, /MODEL_FIRST_TIMEOUT_MS: at least 50/],
    [{ MODEL_GAP_TIMEOUT_MS: '5s' }, /MODEL_GAP_TIMEOUT_MS: a number/],
    [{ MODEL_CALLS_PER_DAY: '-5' }, /MODEL_CALLS_PER_DAY: at least 0/],
    [{ MODEL_TOKENS_PER_PERSON_PER_DAY: '1e9x' }, /MODEL_TOKENS_PER_PERSON_PER_DAY: a number/],
    [{ MODEL_GUESTS_SHARE: '50' }, /MODEL_GUESTS_SHARE: at most 1/],
    [{ MODEL_PRICE_INPUT: 'free' }, /MODEL_PRICE_INPUT: a number/],
    [{ EVENTS_PER_SECOND: '0' }, /EVENTS_PER_SECOND: at least 0.1/],
    [{ ENGINE_ARTEFACT_MAX_MB: '9999' }, /ENGINE_ARTEFACT_MAX_MB: at most 512/],
    [{ RECOMMENDER: 'other' }, /RECOMMENDER: one of local, gorse/],
    [{ RECOMMENDER: 'gorse' }, /GORSE_URL: needed with RECOMMENDER=gorse/],
    [{ ...gorse, GORSE_URL: 'gorse:8088' }, /GORSE_URL: not an http address/],
    [{ ...gorse, GORSE_TIMEOUT_MS: '1' }, /GORSE_TIMEOUT_MS: at least 50/],
    [{ TMDB_BASE_URL: 'api' }, /TMDB_BASE_URL: not a web address/],
    [{ LOG_FORMAT: 'xml' }, /LOG_FORMAT: one of json, text/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL: one of debug/],
    [{ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' }, /OTEL_EXPORTER_OTLP_PROTOCOL: one of http/],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'collector' }, /OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: not an http address/],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, /OTEL_EXPORTER_OTLP_ENDPOINT: not an http address/],
  ])('with %j', (change, sentence) => {
    const problems = startProblems({ ...good, ...change })
    expect(problems.join('\n')).toMatch(sentence)
    // What is wrong is said once, and no secret with it.
    expect(problems).toHaveLength(1)
  })

  test('everything that is wrong is said at once', () => expect(startProblems({})).toHaveLength(3))

  test('on a Node that is too old', () => {
    expect(startProblems(good, '20.18.3')).toEqual([expect.stringContaining('This is Node 20.18.3')])
    expect(startProblems(good, '18.20.0')).toHaveLength(1)
    expect(startProblems(good, '20.19.0')).toEqual([])
    expect(startProblems(good, '24.1.0')).toEqual([])
  })
})

test('a build needs no variable, and none that is wrong', () => {
  expect(wrongSettings({})).toEqual([])
  expect(wrongSettings({ NEXTAUTH_SECRET: 'abc', NEXTAUTH_URL: 'x', DATABASE_URL: 'y' })).toHaveLength(3)
})

test('a platform that schedules the training without its secret is told', () => {
  expect(startNotes({ ...good, VERCEL: '1' })).toEqual([expect.stringContaining('CRON_SECRET is not set')])
  expect(startNotes({ ...good, VERCEL: '1', CRON_SECRET: 'x'.repeat(16) })).toEqual([])
  expect(startNotes(good)).toEqual([])
})

const read = (file: string) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
/** Read by programs around the site, not by the site. */
const others = ['PORT', 'HOST', 'DATA_FOLDER', 'MATINEE_DOMAIN', 'PREVIEW_MIGRATES', 'TEST_DATABASE_URL']
/** Where a test looks for TMDB. */
const ofTests = ['TMDB_BASE_URL', 'TMDB_IMAGE_URL']
const namesIn = (text: string) => [...new Set(text.match(/\b[A-Z][A-Z\d]*(?:_[A-Z\d]+)+\b|\bRECOMMENDER\b/g) ?? [])]

test('the README names every variable, and no other', () => {
  const readme = read('README.md')
  const table = readme.slice(readme.indexOf('## Environment'), readme.indexOf('## Map of the house'))
  const named = namesIn(table)
  expect(variableNames.filter((name) => !named.includes(name) && !ofTests.includes(name))).toEqual([])
  expect(named.filter((name) => !variableNames.includes(name) && !others.includes(name))).toEqual([])
})

test('.env.example names every variable, and no other', () => {
  const named = [...read('.env.example').matchAll(/^#?\s?([A-Z][A-Z\d_]+)=/gm)].map(([, name = '']) => name)
  expect(variableNames.filter((name) => !named.includes(name) && !ofTests.includes(name))).toEqual([])
  expect(named.filter((name) => !variableNames.includes(name) && !others.includes(name))).toEqual([])
})

test('the project names one oldest Node', () => {
  expect(JSON.parse(read('package.json')).engines.node).toBe(`>=${LEAST_NODE.join('.')}`)
  expect(read('.nvmrc').trim()).toBe(String(LEAST_NODE[0]))
  expect(read('README.md')).toContain(`Node ${LEAST_NODE.join('.')} or later`)
  expect(read('scripts/bootstrap.mjs')).toContain(`major === ${LEAST_NODE[0]} && minor >= ${LEAST_NODE[1]}`)
})
