import { afterAll, inject } from 'vitest'

const urls = inject('databaseUrls')
// Workers are counted from 1; the mutation run numbers its own as it likes.
process.env.DATABASE_URL = urls[((Number(process.env.VITEST_POOL_ID) || 1) - 1) % urls.length]
process.env.DATABASE_POOL_MAX = '4'
process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only'

afterAll(() => globalThis.matineeClient?.$disconnect())
