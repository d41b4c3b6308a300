import 'server-only'
import type { CursorOptions } from 'gorsejs'
import { z } from 'zod'
import { streamDatasetPeople } from '../engine/training/people/queries'
import { env } from '../env'
import type { GorseClient } from './client'
import { personPrefix, pseudonymOf } from './ids'
import { listPeople } from './queries'
import { raterName } from './raters'

const PAGE = 200

/**
 * Deletes in Gorse whom the site does not know: an erasure it did not hear of, a set that was removed, a name made with an
 * older secret. Says who is there, and with which mark.
 */
export async function eraseStrangers(
  open: () => Promise<GorseClient>,
): Promise<{ strangersDeleted: number; there: Map<string, string> }> {
  // Asked before our own people are read, so that whoever comes meanwhile is no stranger.
  const there = await listPeopleThere(open)
  const strangers = new Set(there.keys())
  const secret = env().NEXTAUTH_SECRET ?? ''
  for (let page = await listPeople('', PAGE); page.length > 0; page = await listPeople(page.at(-1)?.id ?? '', PAGE)) {
    for (const { id } of page) strangers.delete(pseudonymOf(id, secret))
  }
  if (strangers.size > 0) for await (const { key } of streamDatasetPeople()) strangers.delete(raterName(key))
  for (const stranger of strangers) {
    await (await open()).deleteUser(stranger)
    there.delete(stranger)
  }
  return { strangersDeleted: strangers.size, there }
}

const userPage = z.object({
  Cursor: z.string(),
  Users: z
    .array(z.object({ UserId: z.string(), Comment: z.string().optional() }))
    .nullable()
    .transform((users) => users ?? []),
})

async function listPeopleThere(open: () => Promise<GorseClient>): Promise<Map<string, string>> {
  const people = new Map<string, string>()
  let cursor = ''
  do {
    const page = userPage.parse(await usersFrom(await open(), cursor))
    for (const { UserId: id, Comment = '' } of page.Users) if (id.startsWith(personPrefix)) people.set(id, Comment)
    cursor = page.Cursor
  } while (cursor !== '')
  return people
}

/** gorsejs calls the parameter "Cursor", which Gorse does not read: one would get the first page for ever. */
const usersFrom = (client: GorseClient, cursor: string) =>
  client.getUsers({ n: PAGE, ...(cursor === '' ? {} : { cursor }) } as CursorOptions)
