import { PrismaPg } from '@prisma/adapter-pg'
import { Client } from 'pg'
import { PrismaClient } from '../../prisma/generated/client'

/** Runs `work` with a client of the database at `url`, and closes it. */
export async function withClient<Result>(
  url: string,
  work: (client: PrismaClient) => Promise<Result>,
): Promise<Result> {
  const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: url, max: 4 }) })
  try {
    return await work(client)
  } finally {
    await client.$disconnect()
  }
}

/** The same without Prisma, for statements about tables. */
export async function withPlainClient<Result>(url: string, work: (client: Client) => Promise<Result>): Promise<Result> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
