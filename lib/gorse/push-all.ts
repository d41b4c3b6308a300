import 'server-only'
import type { CursorOptions } from 'gorsejs'
import { z } from 'zod'
import { getCatalog } from '../catalog/snapshot'
import { env } from '../env'
import { type GorseClient, openGorse } from './client'
import { personPrefix, pseudonymOf } from './ids'
import { pushCatalog } from './push-catalog'
import { pushPerson } from './push-person'
import { listPeople } from './queries'

const PAGE = 200
/** For one film list or one person; the site's own time-out is for people who wait. */
const STEP_TIMEOUT_MS = 30_000

export type PushReport = { films: number; people: number; strangersDeleted: number }

/** Brings the whole of Gorse in line with the site: films, what people said, and people who are gone. */
export async function pushAll(progress: (line: string) => void = () => undefined): Promise<PushReport> {
  const { films: catalog } = await getCatalog()
  const films = await pushCatalog(await openGorse(STEP_TIMEOUT_MS), [...catalog.values()])
  progress(`${films} films`)
  // Asked before our own people are read, so that whoever comes meanwhile is no stranger.
  const there = await listPeopleThere()
  const secret = env().NEXTAUTH_SECRET ?? ''
  let people = 0
  for (let page = await listPeople('', PAGE); page.length > 0; page = await listPeople(page.at(-1)?.id ?? '', PAGE)) {
    for (const { id, saidAnything } of page) {
      const knownThere = there.delete(pseudonymOf(id, secret))
      if (!saidAnything && !knownThere) continue
      await pushPerson(await openGorse(STEP_TIMEOUT_MS), id)
      people += 1
    }
    progress(`${people} people`)
  }
  // An erasure that Gorse did not hear of, or a name made with an older secret.
  for (const stranger of there) await (await openGorse(STEP_TIMEOUT_MS)).deleteUser(stranger)
  return { films, people, strangersDeleted: there.size }
}

const userPage = z.object({
  Cursor: z.string(),
  Users: z
    .array(z.object({ UserId: z.string() }))
    .nullable()
    .transform((users) => users ?? []),
})

async function listPeopleThere(): Promise<Set<string>> {
  const people = new Set<string>()
  let cursor = ''
  do {
    const page = userPage.parse(await usersFrom(await openGorse(STEP_TIMEOUT_MS), cursor))
    for (const { UserId: id } of page.Users) if (id.startsWith(personPrefix)) people.add(id)
    cursor = page.Cursor
  } while (cursor !== '')
  return people
}

/** gorsejs calls the parameter "Cursor", which Gorse does not read: one would get the first page for ever. */
const usersFrom = (client: GorseClient, cursor: string) =>
  client.getUsers({ n: PAGE, ...(cursor === '' ? {} : { cursor }) } as CursorOptions)
