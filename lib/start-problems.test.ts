import { expect, test } from 'vitest'
import { startProblems } from './start-problems'

const good = {
  DATABASE_URL: 'postgresql://u:p@db/films',
  NEXTAUTH_SECRET: 'x'.repeat(32),
  NEXTAUTH_URL: 'https://films.example.org',
}

test('a site with its three variables starts', () => expect(startProblems(good)).toEqual([]))

test.each([
  [{ NEXTAUTH_URL: 'example.org' }, /NEXTAUTH_URL/],
  [{ NEXTAUTH_URL: '' }, /NEXTAUTH_URL is not set/],
  [{ NEXTAUTH_URL: 'ftp://example.org' }, /NEXTAUTH_URL/],
  [{ NEXTAUTH_SECRET: 'abc' }, /NEXTAUTH_SECRET has fewer/],
  [{ NEXTAUTH_SECRET: ' ' }, /NEXTAUTH_SECRET is not set/],
  [{ DATABASE_URL: undefined }, /DATABASE_URL is not set/],
  [{ DATABASE_URL: 'mysql://u:p@db/films' }, /DATABASE_URL must begin/],
  [{ GITHUB_ID: 'x' }, /GITHUB_SECRET/],
  [{ GOOGLE_CLIENT_SECRET: 'x' }, /GOOGLE_CLIENT_ID/],
  [{ SMTP_URL: 'smtp://mail' }, /SMTP_URL and MAIL_FROM/],
  [{ SMTP_URL: 'http://mail', MAIL_FROM: 'a@b.c' }, /SMTP_URL/],
  [{ CRON_SECRET: 'abc' }, /CRON_SECRET/],
  [{ TRUSTED_PROXIES: 'many' }, /TRUSTED_PROXIES/],
])('with %j it does not, and says why', (change, sentence) => {
  expect(startProblems({ ...good, ...change }).join('\n')).toMatch(sentence)
})

test('everything that is wrong is said at once', () => expect(startProblems({})).toHaveLength(3))

test('on Vercel the platform knows the address', () => {
  expect(startProblems({ ...good, NEXTAUTH_URL: undefined, VERCEL: '1' })).toEqual([])
})
