import 'server-only'
import { setImmediate as turn } from 'node:timers/promises'
import { z } from 'zod'
import { getKnown } from '../known'
import { formGroups, type Taste } from './form-groups'
import { storeGroups } from './mutations'
import { listAgreed, listMiddles } from './queries'
import { tasteVector } from './taste-vector'

const PEOPLE_AT_ONCE = 100
/** Of a larger site these are grouped, in the order of ids. */
const MOST_PEOPLE = 20_000

const middleSchema = z.record(z.string(), z.number())

export type GroupsReport = { people: number; groups: number }

/**
 * Groups of taste, made anew from what stands now of everybody who agreed. In slices, so that the site goes on answering: a
 * few people at a time, and one round of the clustering.
 */
export async function makeGroups({ mostMs = 60_000, now = Date.now() } = {}): Promise<GroupsReport> {
  const tastes: Taste[] = []
  for (let after = ''; tastes.length < MOST_PEOPLE && Date.now() - now < mostMs; ) {
    const people = await listAgreed(after, PEOPLE_AT_ONCE)
    for (const { id, profileVersion, behaviour } of people) {
      const { profile } = await getKnown({ id, profileVersion, consents: { behaviour, context: false, model: false } })
      const vector = tasteVector(profile.active)
      if (vector) tastes.push({ userId: id, vector })
    }
    const last = people.at(-1)
    if (!last) break
    after = last.id
    await turn()
  }
  const before = (await listMiddles()).flatMap((middle) => {
    const read = middleSchema.safeParse(middle)
    return read.success ? [new Map(Object.entries(read.data))] : []
  })
  const seed = Math.floor(now / 86_400_000)
  const formed = await formGroups(tastes, { seed, before, pause: () => turn() })
  return { people: tastes.length, groups: await storeGroups(formed) }
}
