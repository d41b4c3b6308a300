import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaClient } from '@/prisma/generated/client'
import { readAddress } from './database/address'
import { connectionTo } from './database/connection'
import { env } from './env'

const MOST_CONNECTIONS = 10

declare global {
  var matineeClient: PrismaClient | undefined
}

function connect(): PrismaClient {
  const { DATABASE_URL, DATABASE_POOL_MAX, DATABASE_STATEMENT_TIMEOUT_MS, DATABASE_WAIT_MS } = env()
  if (!DATABASE_URL) throw new Error('DATABASE_URL is not set; `npm run demo` and `npm run dev` set it themselves.')
  const { connections = MOST_CONNECTIONS, waitMs = DATABASE_WAIT_MS, schema } = readAddress(DATABASE_URL)
  const limits = { max: DATABASE_POOL_MAX ?? connections, connectionTimeoutMillis: waitMs }
  const connection = connectionTo(DATABASE_URL, { statementMs: DATABASE_STATEMENT_TIMEOUT_MS })
  return new PrismaClient({ adapter: new PrismaPg({ ...connection, ...limits }, schema ? { schema } : {}) })
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
