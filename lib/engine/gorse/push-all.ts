import 'server-only'
import type { CursorOptions } from 'gorsejs'
import { z } from 'zod'
import { getCatalog } from '../../catalog/snapshot'
import { env } from '../../env'
import { type GorseClient, openGorse } from './client'
import { personPrefix, pseudonymOf } from './ids'
import { pushCatalog } from './push-catalog'
import { pushPerson } from './push-person'
import { listPeopleIds, listPeopleWithEvents } from './queries'

const PAGE = 200
/** For one film list or one person; the site's own time-out is for people who wait. */
const STEP_TIMEOUT_MS = 30_000

export type PushReport = { films: number; people: number; strangersDeleted: number }

/** Brings the whole of Gorse in line with the site: films, what people said, and people who are gone. */
export async function pushAll(progress: (line: string) => void = () => undefined): Promise<PushReport> {
  const { films: catalog } = await getCatalog()
  const films = await pushCatalog(await openGorse(STEP_TIMEOUT_MS), [...catalog.values()])
  progress(`${films} films`)
  let people = 0
  for (let page = await listPeopleWithEvents('', PAGE); page.length > 0; ) {
    for (const userId of page) await pushPerson(await openGorse(STEP_TIMEOUT_MS), userId)
    people += page.length
    progress(`${people} people`)
    page = await listPeopleWithEvents(page.at(-1) ?? '', PAGE)
  }
  return { films, people, strangersDeleted: await deleteStrangers() }
}

const userPage = z.object({
  Cursor: z.string(),
  Users: z
    .array(z.object({ UserId: z.string() }))
    .nullable()
    .transform((users) => users ?? []),
})

/** An erasure that Gorse did not hear of, and people called by an older secret. */
async function deleteStrangers(): Promise<number> {
  const ours: string[] = []
  let cursor = ''
  do {
    const page = userPage.parse(await usersFrom(await openGorse(STEP_TIMEOUT_MS), cursor))
    ours.push(...page.Users.map((user) => user.UserId).filter((id) => id.startsWith(personPrefix)))
    cursor = page.Cursor
  } while (cursor !== '')
  // Read after Gorse's own list, so that whoever came meanwhile is no stranger.
  const secret = env().NEXTAUTH_SECRET ?? ''
  const known = new Set((await listPeopleIds()).map((userId) => pseudonymOf(userId, secret)))
  const strangers = ours.filter((id) => !known.has(id))
  for (const stranger of strangers) await (await openGorse(STEP_TIMEOUT_MS)).deleteUser(stranger)
  return strangers.length
}

/** gorsejs calls the parameter "Cursor", which Gorse does not read: one would get the first page for ever. */
const usersFrom = (client: GorseClient, cursor: string) =>
  client.getUsers({ n: PAGE, ...(cursor === '' ? {} : { cursor }) } as CursorOptions)
