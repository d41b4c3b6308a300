import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { env } from './env'

declare global {
  var matineeClient: PrismaClient | undefined
}

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL_MAX } = env()
  if (!DATABASE_URL) throw new Error('DATABASE_URL is not set; `npm run demo` and `npm run dev` set it themselves.')
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: DATABASE_URL, max: DATABASE_POOL_MAX }) })
}

// One client per process: a development server reloads modules, and each client would keep a pool of its own.
function client(): PrismaClient {
  globalThis.matineeClient ??= connect()
  return globalThis.matineeClient
}

/** The database. It connects at the first query, so importing this needs no DATABASE_URL. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get(_target, property) {
    const value: unknown = Reflect.get(client(), property)
    return typeof value === 'function' ? value.bind(client()) : value
  },
  has: (_target, property) => Reflect.has(client(), property),
})
