import { expect, test } from 'vitest'
import { databaseWork } from './deployment'

const DATABASE_URL = 'postgresql://h/d'

test.each([
  [{}, false],
  [{ DATABASE_URL: ' ' }, false],
  [{ DATABASE_URL }, true],
  [{ DATABASE_URL, VERCEL_ENV: 'production' }, true],
  [{ DATABASE_URL, VERCEL_ENV: 'preview' }, false],
  [{ DATABASE_URL, VERCEL_ENV: 'development' }, false],
  [{ DATABASE_URL, VERCEL_ENV: 'preview', PREVIEW_MIGRATES: '' }, false],
  [{ DATABASE_URL, VERCEL_ENV: 'preview', PREVIEW_MIGRATES: '0' }, false],
  [{ DATABASE_URL, VERCEL_ENV: 'preview', PREVIEW_MIGRATES: '1' }, true],
  [{ VERCEL_ENV: 'preview', PREVIEW_MIGRATES: '1' }, false],
])('a build with %j touches the database: %s', (source, touches) => {
  const work = databaseWork(source)
  expect(work.touches).toBe(touches)
  expect(work.why === '').toBe(touches)
})
