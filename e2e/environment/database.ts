import { PrismaPg } from '@prisma/adapter-pg'
import { connectionTo } from '@/lib/database/connection'
import { PrismaClient } from '@/prisma/generated/client'

/** The database the sites under test use, for factories and for looking at what was stored. */
export function connectDatabase(): PrismaClient {
  return new PrismaClient({ adapter: new PrismaPg({ ...connectionTo(process.env.DATABASE_URL ?? ''), max: 2 }) })
}
