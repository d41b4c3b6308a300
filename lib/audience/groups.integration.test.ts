import { beforeEach, expect, test } from 'vitest'
import { createFilms, createUser } from '../../testing/factories'
import { createAlike, loudLines, slowLines } from '../../testing/taste-groups'
import { db } from '../db'
import { erasePerson, lapseConsents, saveConsent } from '../privacy/mutations'
import { makeGroups } from '../profile/groups/make-groups'
import { countGroups, findOwnGroup } from '../profile/groups/queries'
import { LEAST_PEOPLE, LEAST_RATERS } from '../profile/groups/schema'

beforeEach(async () => {
  await db.tasteGroup.deleteMany()
  await db.consent.deleteMany({ where: { purpose: 'GROUPS' } })
})

const twoGroups = async (slow = 45, loud = 40) => {
  const people = { slow: await createAlike(db, slow, slowLines), loud: await createAlike(db, loud, loudLines) }
  const report = await makeGroups()
  return { ...people, report }
}
const rate = (userIds: readonly string[], filmId: number, value: number) =>
  db.rating.createMany({ data: userIds.map((userId) => ({ userId, filmId, value })) })

test('people with tastes alike are in one group, which says what they like and which films they rate high', async () => {
  const [liked, mixed, few] = await createFilms(db, [{}, {}, {}])
  const slow = await createAlike(db, 45, slowLines)
  const loud = await createAlike(db, 40, loudLines)
  await rate(slow.slice(0, LEAST_RATERS), liked?.id ?? 0, 4.5)
  await rate(loud.slice(0, LEAST_RATERS), liked?.id ?? 0, 1)
  await rate(slow.slice(0, LEAST_RATERS), mixed?.id ?? 0, 3.5)
  await rate(slow.slice(0, LEAST_RATERS - 1), few?.id ?? 0, 5)
  expect(await makeGroups()).toEqual({ people: 85, groups: 2 })
  const [one, other] = [await findOwnGroup(slow[0] ?? ''), await findOwnGroup(loud[0] ?? '')]
  expect(slowLines).toEqual(expect.arrayContaining([...(one?.facets ?? ['none'])]))
  expect(one?.filmIds).toEqual([liked?.id])
  expect(loudLines).toEqual(expect.arrayContaining([...(other?.facets ?? ['none'])]))
  expect(other?.filmIds).toEqual([])
  expect((await countGroups()).map(({ people }) => people)).toEqual([45, 40])
})

test('nobody is in a group who did not agree, or whose lists are made without their taste', async () => {
  const none = await createAlike(db, 30, slowLines)
  await db.consent.updateMany({ where: { userId: { in: none } }, data: { granted: false } })
  const plain = await createAlike(db, 1, slowLines)
  await db.user.updateMany({ where: { id: { in: plain } }, data: { profiled: false } })
  const { report } = await twoGroups()
  expect(report.people).toBe(85)
  for (const id of [...none, ...plain]) expect(await findOwnGroup(id)).toBeNull()
  expect(await db.tasteGroupPerson.count({ where: { userId: { in: [...none, ...plain] } } })).toBe(0)
})

test('who takes it back is out at once, and so is what is said of a group that has become too small', async () => {
  const { slow } = await twoGroups(LEAST_PEOPLE + 25, LEAST_PEOPLE + 15)
  const [first = '', ...others] = slow
  await saveConsent(first, { behaviour: false, context: false, model: false, groups: false }, null)
  expect(await db.tasteGroupPerson.count({ where: { userId: first } })).toBe(0)
  expect(await findOwnGroup(first)).toBeNull()
  const last = others.at(-1) ?? ''
  const leaving = others.slice(0, slow.length - LEAST_PEOPLE - 1)
  await db.consent.updateMany({ where: { userId: { in: leaving } }, data: { granted: false } })
  expect(await findOwnGroup(last)).not.toBeNull()
  await erasePerson(others.at(-2) ?? '')
  expect(await findOwnGroup(last)).toBeNull()
  expect((await countGroups()).length).toBe(1)
})

test('the next night counts without them', async () => {
  const [film] = await createFilms(db, [{}])
  const slow = await createAlike(db, 45, slowLines)
  await createAlike(db, 40, loudLines)
  await rate(slow.slice(0, LEAST_RATERS), film?.id ?? 0, 5)
  await makeGroups()
  expect((await findOwnGroup(slow[9] ?? ''))?.filmIds).toEqual([film?.id])
  await saveConsent(slow[0] ?? '', { behaviour: false, context: false, model: false, groups: false }, null)
  await makeGroups()
  expect((await findOwnGroup(slow[9] ?? ''))?.filmIds).toEqual([])
})

test('a yes that ended because the words changed puts nobody in a group', async () => {
  const { slow } = await twoGroups()
  await lapseConsents([{ name: 'groups', asksAgainBelow: 99 }])
  expect(await findOwnGroup(slow[0] ?? '')).toBeNull()
  expect(await makeGroups()).toEqual({ people: 0, groups: 0 })
  expect(await db.tasteGroup.count()).toBe(0)
})

test('of a small site there are no groups', async () => {
  await createAlike(db, 30, slowLines)
  expect(await makeGroups()).toEqual({ people: 30, groups: 0 })
  const { id } = await createUser(db)
  expect(await findOwnGroup(id)).toBeNull()
})
