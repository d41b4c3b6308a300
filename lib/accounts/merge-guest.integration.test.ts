import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createFilm, createFilms, createUser, say } from '../../testing/factories'
import { personWithEverything, tablesHolding } from '../../testing/person-with-everything'
import { db } from '../db'
import { saveReaction } from '../feedback/mutations'
import { erasePerson, saveConsent } from '../privacy/mutations'
import { personHash } from '../security/log'
import { mergeGuestInto } from './merge-guest'

const early = new Date('2025-03-01T12:00:00Z')
const late = new Date('2025-03-02T12:00:00Z')

async function guestAndAccount() {
  const [guest, account] = await Promise.all([
    createUser(db, { name: null, profileVersion: 7 }),
    createUser(db, { email: `${randomUUID()}@matinee.test`, profileVersion: 3 }),
  ])
  return { guestId: guest.id, accountId: account.id }
}
const rate = (userId: string, filmId: number, value: number, at: Date) =>
  say(db, userId, { type: 'RATED', filmId, value, at })
const ratingOf = async (userId: string, filmId: number) =>
  (await db.rating.findUnique({ where: { userId_filmId: { userId, filmId } } }))?.value

test('of two ratings of one film the newer stays, whoever gave it', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const [guestNewer, accountNewer, onlyGuest] = (await createFilms(db, [{}, {}, {}])).map((film) => film.id) as [
    number,
    number,
    number,
  ]
  await rate(accountId, guestNewer, 1, early)
  await rate(guestId, guestNewer, 5, late)
  await rate(accountId, accountNewer, 2, late)
  await rate(guestId, accountNewer, 4, early)
  await rate(guestId, onlyGuest, 3, early)
  const merged = await mergeGuestInto(guestId, accountId)
  expect(await ratingOf(accountId, guestNewer)).toBe(5)
  expect(await ratingOf(accountId, accountNewer)).toBe(2)
  expect(await ratingOf(accountId, onlyGuest)).toBe(3)
  expect(merged).toMatchObject({ ratings: 2, ratingsKept: 1 })
})

test('reactions come along, of one both had the later word holds, and what a rating implies is not counted', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const [both, onlyGuest] = (await createFilms(db, [{}, {}])).map((film) => film.id) as [number, number]
  const refused = { type: 'REACTED', filmId: both, detail: 'NOT_FOR_ME' } as const
  await say(db, accountId, { ...refused, reason: 'slow', at: late })
  await say(db, guestId, { ...refused, reason: 'violence', at: early })
  await say(db, guestId, { type: 'REACTED', filmId: onlyGuest, detail: 'WANT' })
  expect(await mergeGuestInto(guestId, accountId)).toMatchObject({ ratings: 0, reactions: 1 })
  const kept = await db.reaction.findMany({ where: { userId: accountId }, orderBy: { filmId: 'asc' } })
  expect(kept).toMatchObject([
    { kind: 'NOT_FOR_ME', reason: 'slow' },
    { kind: 'WANT', filmId: onlyGuest },
  ])
})

test("a refusal of the account takes the guest's earlier stars away, and gives them back when it goes", async () => {
  const { guestId, accountId } = await guestAndAccount()
  const { id: filmId } = await createFilm(db)
  await rate(guestId, filmId, 4, early)
  await say(db, accountId, { type: 'REACTED', filmId, detail: 'NOT_FOR_ME', at: late })
  await mergeGuestInto(guestId, accountId)
  expect(await ratingOf(accountId, filmId)).toBeUndefined()
  await saveReaction(accountId, { filmId, kind: 'NOT_FOR_ME', on: false })
  expect(await ratingOf(accountId, filmId)).toBe(4)
})

test('edits come along, and the account keeps its own word on a facet', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const edit = (userId: string, facet: string, strength: number) =>
    db.interestEdit.create({ data: { userId, facet, strength, stated: true } })
  await edit(accountId, 'genre:horror', -2)
  await edit(guestId, 'genre:horror', 3)
  await edit(guestId, 'genre:western', 1)
  expect((await mergeGuestInto(guestId, accountId)).edits).toBe(1)
  const kept = await db.interestEdit.findMany({ where: { userId: accountId }, orderBy: { facet: 'asc' } })
  expect(kept.map(({ facet, strength }) => [facet, strength])).toEqual([
    ['genre:horror', -2],
    ['genre:western', 1],
  ])
})

test('a rating or reaction one of the two took back later is taken back, and one set later holds', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const [taken, given, seen, unrelated] = (await createFilms(db, [{}, {}, {}, {}])).map((film) => film.id) as [
    number,
    number,
    number,
    number,
  ]
  // The guest rated and marked as seen; the account, which had done both before, took it back afterwards.
  await rate(guestId, taken, 5, early)
  await say(db, accountId, { type: 'RATING_CLEARED', filmId: taken, at: late })
  await say(db, guestId, { type: 'REACTED', filmId: seen, detail: 'SEEN', at: early })
  await say(db, accountId, { type: 'REACTION_CLEARED', filmId: seen, detail: 'SEEN', at: late })
  // The other way round: the account's rating came after the guest had cleared theirs.
  await say(db, guestId, { type: 'RATING_CLEARED', filmId: given, at: early })
  await rate(accountId, given, 2, late)
  await rate(accountId, unrelated, 4, early)

  await mergeGuestInto(guestId, accountId)
  expect(await ratingOf(accountId, taken)).toBeUndefined()
  expect(await ratingOf(accountId, given)).toBe(2)
  expect(await ratingOf(accountId, unrelated)).toBe(4)
  expect(await db.reaction.count({ where: { userId: accountId, filmId: seen } })).toBe(0)
})

test("the guest's consent, time zone and place in the survey count only where the account has none", async () => {
  const first = await guestAndAccount()
  await db.user.update({ where: { id: first.guestId }, data: { timeZone: 'Europe/Zurich' } })
  const entry = { purpose: 'CONTEXT', version: 1, source: 'SURVEY' } as const
  await db.consent.create({ data: { userId: first.guestId, purpose: 'CONTEXT', granted: true } })
  await db.consentEntry.create({ data: { ...entry, userId: first.guestId, granted: true } })
  await db.onboarding.create({ data: { userId: first.guestId, step: 'tone' } })
  await mergeGuestInto(first.guestId, first.accountId)
  expect(
    await db.user.findUnique({ where: { id: first.accountId }, include: { consents: true, onboarding: true } }),
  ).toMatchObject({
    timeZone: 'Europe/Zurich',
    consents: [{ purpose: 'CONTEXT', granted: true }],
    onboarding: { step: 'tone' },
  })

  expect(await db.consentEntry.count({ where: { userId: first.accountId, granted: true } })).toBe(1)

  const second = await guestAndAccount()
  await db.consentEntry.create({ data: { ...entry, userId: second.guestId, granted: true } })
  await db.consentEntry.create({ data: { ...entry, userId: second.accountId, granted: false } })
  await db.user.update({ where: { id: second.guestId }, data: { timeZone: 'Europe/Zurich' } })
  await db.consent.create({ data: { userId: second.guestId, purpose: 'CONTEXT', granted: true } })
  await db.consent.create({ data: { userId: second.accountId, purpose: 'CONTEXT', granted: false } })
  await db.onboarding.create({ data: { userId: second.accountId, step: 'wishes' } })
  await db.onboarding.create({ data: { userId: second.guestId, step: 'films' } })
  await mergeGuestInto(second.guestId, second.accountId)
  expect(
    await db.user.findUnique({ where: { id: second.accountId }, include: { consents: true, onboarding: true } }),
  ).toMatchObject({
    timeZone: null,
    consents: [{ purpose: 'CONTEXT', granted: false }],
    onboarding: { step: 'wishes' },
  })
  expect(await db.consentEntry.findMany({ where: { userId: second.accountId }, select: { granted: true } })).toEqual([
    { granted: false },
  ])
})

test('behaviour of a guest is not carried into an account that refused to have it kept', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const { id: filmId } = await createFilm(db)
  await db.consent.create({ data: { userId: accountId, purpose: 'BEHAVIOUR', granted: false } })
  const event = (type: 'CLICKED' | 'RATED') => ({ id: randomUUID(), userId: guestId, type, filmId, value: 4 })
  await db.event.createMany({ data: [event('CLICKED'), event('RATED')] })
  expect((await mergeGuestInto(guestId, accountId)).events).toBe(1)
  expect(await db.event.findMany({ where: { userId: accountId } })).toMatchObject([{ type: 'RATED' }])
})

test('an imported file stays with the ratings that came from it', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const { id: filmId } = await createFilm(db)
  const file = await db.ratingImport.create({ data: { userId: guestId, source: 'imdb', fileName: 'ratings.csv' } })
  const event = { id: randomUUID(), userId: guestId, type: 'RATED' as const, filmId, value: 4, importId: file.id }
  await db.event.create({ data: event })
  await mergeGuestInto(guestId, accountId)
  expect(await db.ratingImport.findUnique({ where: { id: file.id } })).toMatchObject({ userId: accountId })
  expect(await db.event.findUnique({ where: { id: event.id } })).toMatchObject({ userId: accountId, importId: file.id })
})

test('lists the guest was shown stay with the clicks on them, and none of them is shown as fresh', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const { id: filmId } = await createFilm(db)
  const list = { model: 'test', partOfDay: 'any', candidates: [], status: 'DONE' as const }
  const slate = await db.slate.create({ data: { userId: guestId, profileVersion: 4, ...list } })
  await db.editReceipt.create({ data: { userId: guestId, text: 'moved', changes: {}, engineConfig: 'e1' } })
  await db.event.create({ data: { id: randomUUID(), userId: guestId, type: 'CLICKED', filmId, slateId: slate.id } })
  await mergeGuestInto(guestId, accountId)
  const account = await db.user.findUniqueOrThrow({ where: { id: accountId }, include: { slates: true, events: true } })
  expect(account.slates.map((each) => each.id)).toEqual([slate.id])
  expect(await db.editReceipt.count({ where: { userId: accountId, text: 'moved' } })).toBe(1)
  expect(account.events.map((each) => each.slateId)).toEqual([slate.id])
  expect(account.profileVersion).toBeGreaterThan(7)
})

test('the group of an experiment comes along, and an account that is in one already stays there', async () => {
  const experiment = await db.experiment.create({
    data: {
      kind: 'VARIANTS',
      title: 'Two',
      measure: 'opened',
      planned: 100,
      variants: { create: [0, 1].map((position) => ({ position, name: `${position}` })) },
    },
    include: { variants: { orderBy: { position: 'asc' } } },
  })
  const join = (userId: string, position: number) =>
    db.experimentPerson.create({
      data: { userId, experimentId: experiment.id, variantId: experiment.variants[position]?.id ?? '' },
    })
  const { guestId, accountId } = await guestAndAccount()
  await join(guestId, 1)
  await mergeGuestInto(guestId, accountId)
  const other = await createUser(db, { name: null })
  await join(other.id, 0)
  await mergeGuestInto(other.id, accountId)
  expect(await db.experimentPerson.findMany({ where: { experimentId: experiment.id } })).toMatchObject([
    { userId: accountId, variantId: experiment.variants[1]?.id },
  ])
})

test('after the merge the guest is gone and a second merge changes nothing', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const { id } = await createFilm(db)
  await rate(guestId, id, 4, early)
  await mergeGuestInto(guestId, accountId)
  expect(await db.user.findUnique({ where: { id: guestId } })).toBeNull()
  const before = await db.user.findUniqueOrThrow({ where: { id: accountId }, include: { ratings: true } })
  expect(await mergeGuestInto(guestId, accountId)).toEqual({
    ratings: 0,
    ratingsKept: 0,
    reactions: 0,
    events: 0,
    edits: 0,
  })
  expect(await db.user.findUnique({ where: { id: accountId }, include: { ratings: true } })).toEqual(before)
})

test('two merges of one guest at once carry everything over exactly once', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const films = await createFilms(db, [{}, {}, {}])
  for (const film of films) await rate(guestId, film.id, 4, early)
  const merged = await Promise.all([mergeGuestInto(guestId, accountId), mergeGuestInto(guestId, accountId)])
  expect(merged.map((each) => each.ratings).toSorted()).toEqual([0, 3])
  expect(await db.rating.count({ where: { userId: accountId } })).toBe(3)
})

test('nobody with an address or a linked account is ever merged away', async () => {
  const { accountId } = await guestAndAccount()
  const other = await createUser(db, { email: `${randomUUID()}@matinee.test` })
  const linked = await createUser(db, {
    linkedAccounts: { create: { provider: 'github', providerAccountId: randomUUID() } },
  })
  for (const person of [other, linked]) {
    await mergeGuestInto(person.id, accountId)
    expect(await db.user.findUnique({ where: { id: person.id } })).not.toBeNull()
  }
  await mergeGuestInto(accountId, accountId)
  expect(await db.user.findUnique({ where: { id: accountId } })).toMatchObject({ profileVersion: 3 })
})

test('what the guest used of the model and of limits stays used', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const day = new Date(Date.UTC(2041, 0, 1))
  const startedAt = new Date()
  await db.usageDay.createMany({
    data: [
      { scope: `user:${guestId}`, day, calls: 30, tokens: 3_000 },
      { scope: `user:${accountId}`, day, calls: 5, tokens: 500 },
    ],
  })
  await db.rateWindow.createMany({
    data: [
      { key: `upload:${guestId}`, startedAt, count: 9 },
      { key: `upload:${accountId}`, startedAt, count: 2 },
    ],
  })
  await mergeGuestInto(guestId, accountId)
  const scope_day = { scope: `user:${accountId}`, day }
  expect(await db.usageDay.findUnique({ where: { scope_day } })).toMatchObject({ calls: 35, tokens: 3_500 })
  expect(await db.usageDay.count({ where: { scope: `user:${guestId}` } })).toBe(0)
  const key_startedAt = { key: `upload:${accountId}`, startedAt }
  expect(await db.rateWindow.findUnique({ where: { key_startedAt } })).toMatchObject({ count: 11 })
})

test('erasing an account leaves neither its own id nor that of a guest it took in, in any table', async () => {
  const [guest, account] = [await personWithEverything(db, { isGuest: true }), await personWithEverything(db)]
  await mergeGuestInto(guest.person.id, account.person.id)
  expect(await tablesHolding(db, guest.person.id)).toEqual([])
  await erasePerson(account.person.id)
  const traces = [guest.person.id, guest.mark, account.person.id, account.mark, account.person.email ?? account.mark]
  expect(await tablesHolding(db, ...traces)).toEqual([])
  const erased = [guest.person.id, account.person.id].map(personHash)
  expect(await db.erasure.count({ where: { hash: { in: erased } } })).toBe(2)
})

test('of a guest who allowed more than the account does, what only the guest allowed does not come along', async () => {
  const { guestId, accountId } = await guestAndAccount()
  const { id: filmId } = await createFilm(db)
  await saveConsent(guestId, { behaviour: true, context: true, model: true }, 'Asia/Tokyo')
  await saveConsent(accountId, { behaviour: false, context: false, model: false }, null)
  await db.event.create({ data: { id: randomUUID(), userId: guestId, type: 'CLICKED', filmId } })
  const slate = { userId: guestId, model: 'gpt', profileVersion: 0, partOfDay: 'night', candidates: [] }
  const item = { position: 0, filmId, reason: 'By a model.', basis: [], servedBy: 'MODEL' as const }
  const { id } = await db.slate.create({ data: { ...slate, items: { create: item } } })
  await mergeGuestInto(guestId, accountId)
  const kept = await db.slate.findUniqueOrThrow({ where: { id }, include: { items: true } })
  expect(kept).toMatchObject({ userId: accountId, partOfDay: 'any', items: [{ reason: '' }] })
  expect(await db.event.count({ where: { userId: accountId } })).toBe(0)
  expect(await db.user.findUniqueOrThrow({ where: { id: accountId } })).toMatchObject({ timeZone: null })
})
