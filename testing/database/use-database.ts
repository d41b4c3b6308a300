import { afterAll, inject } from 'vitest'

process.env.DATABASE_URL = inject('databaseUrl')
process.env.DATABASE_POOL_MAX = '4'
process.env.NEXTAUTH_SECRET = 'only-for-tests-only-for-tests-only'

afterAll(() => globalThis.matineeClient?.$disconnect())
