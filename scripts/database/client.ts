import { PrismaPg } from '@prisma/adapter-pg'
import { Client } from 'pg'
import { readAddress } from '../../lib/database/address'
import { connectionTo } from '../../lib/database/connection'
import { PrismaClient } from '../../prisma/generated/client'

/** Runs `work` with a client of the database at `url`, and closes it. */
export async function withClient<Result>(
  url: string,
  work: (client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const { schema } = readAddress(url)
  const adapter = new PrismaPg({ ...connectionTo(url), max: 4 }, schema ? { schema } : {})
  const client = new PrismaClient({ adapter })
  try {
    return await work(client)
  } finally {
    await client.$disconnect()
  }
}

/** The same without Prisma, for statements about tables. */
export async function withPlainClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client(connectionTo(url))
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
