import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createAdmin, createFilms, createUser } from '../../testing/factories'
import { elementsIn, type ScriptedReply, type SentRequest, scriptedModel } from '../../testing/scripted/scripted-model'
import { personScope, usageDay } from '../ai/limits'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { saveConsent } from '../privacy/mutations'
import type { CandidateData } from '../prompts/parts/data-block'
import { SLATE_SIZE } from '../prompts/parts/limits'
import { type PersonPromptKey, promptOf } from '../prompts/prompts'
import { openSlate } from '../recommendations/slate/open-slate'
import { settledPlace } from '../recommendations/slate/place-views'
import { noteFor } from '../recommendations/texts/note'
import { portraitFor } from '../recommendations/texts/portrait'
import type { Feed } from './feed'
import { findTrialPerson } from './people'
import { prepareTrial } from './prompt'
import { runSlateTrial, type TrialPick } from './slate'
import { LEFT_OUT, runTextTrial } from './text'

const served = vi.hoisted(() => ({ model: null as unknown }))
vi.mock('../writers/resolve-model', async (original) => ({
  ...(await original<typeof import('../writers/resolve-model')>()),
  resolveModel: () => ({ model: served.model, name: 'scripted', writer: 'MODEL', providerOptions: {} }),
}))
// The ranking is measured against the whole catalog, which must be that of this file.
withOwnDatabase()

let liked: number[]
let sent: SentRequest[]
const errors = vi.spyOn(console, 'error').mockImplementation(() => undefined)

// Before the catalog is first read, which then holds for half a minute.
beforeAll(async () => {
  const films = await createFilms(
    db,
    Array.from({ length: 60 }, (_, place) => ({
      title: `Lantern Street ${place}`,
      moods: [['tender', 'bleak', 'tense', 'cosy'][place % 4] ?? ''],
      prominence: 100 - place,
    })),
  )
  liked = films.slice(0, 3).map((film) => film.id)
})
beforeEach(() => errors.mockClear())
afterEach(() => {
  served.model = null
})

function play(script: Parameters<typeof scriptedModel>[0]) {
  const scripted = scriptedModel(script)
  served.model = scripted.model
  sent = scripted.sent
}

async function person() {
  const { id } = await createUser(db, { email: `${Math.random()}@matinee.test` })
  await saveConsent(id, { behaviour: false, context: false, model: true, help: true }, null)
  for (const filmId of liked) await saveRating(id, filmId, 5)
  const [viewer, admin] = [await findViewerById(id), await findViewerById((await createAdmin(db)).id)]
  if (!viewer || !admin) throw new Error('no such person')
  return { viewer, admin }
}

async function prepared(key: PersonPromptKey, { viewer, admin }: Awaited<ReturnType<typeof person>>, filmId?: number) {
  const subject = await findTrialPerson(viewer.id, admin)
  if (!subject) throw new Error('nobody to try it on')
  return prepareTrial({ key, ...promptOf(key).builtIn }, subject, filmId)
}

async function onSite({ viewer }: Awaited<ReturnType<typeof person>>) {
  const opened = await openSlate(viewer, undefined)
  if (opened.kind !== 'live') throw new Error('expected a new slate')
  const items = (await Promise.all(opened.slate.places.map(settledPlace))).flatMap((item) => item ?? [])
  await opened.slate.summary
  return items
}

async function inTrial(people: Awaited<ReturnType<typeof person>>) {
  const trial = await prepared('SLATE', people)
  if (trial.kind !== 'slate') throw new Error('expected a slate')
  const { picks, summary } = await runSlateTrial(people.admin, trial.prepared, undefined)
  const { items, ...rest } = await summary
  return { items: items.map(({ title: _title, ...item }) => item), picks: await readAll(picks), ...rest }
}

async function readAll(first: Promise<Feed<TrialPick> | null>) {
  const read: (Omit<TrialPick, 'verdict'> & Awaited<TrialPick['verdict']>)[] = []
  for (let entry = await first; entry; entry = await entry.next)
    read.push({ ...entry.item, ...(await entry.item.verdict) })
  return read
}

const say = (text: string): ScriptedReply => ({
  pieces: text.match(/[\s\S]{1,9}/g) ?? [],
  counted: { input: 70, output: 30 },
})
const slateOf = (elements: (ranked: CandidateData[]) => unknown[]) =>
  play((data) => {
    if (data.task !== 'slate') throw new Error('not the prompt of a slate')
    return { pieces: elementsIn(elements(data.candidates)), counted: { input: 70, output: 30 } }
  })
const pick = (film: CandidateData | undefined, reason?: string) => ({
  id: film?.id ?? 0,
  reason: reason ?? `${film?.title} is as quiet as its name.`,
  basis: [],
})

const tooLong = [
  'You seem to come back to tender films about memory, to big city streets, to drama in rooms with the lights off and to people who say less than they know.',
  'What you gave five stars moves slowly, and what you gave fewer moves faster; that is most of what there is to go by.',
].join(' ')

describe('a slate', () => {
  // One fewer than there are places, so that the ranking fills the last.
  const mixed = (ranked: CandidateData[]) => [
    pick(ranked[7]),
    { id: 999_000_000, reason: 'A film nobody offered at all.', basis: [] },
    pick(ranked[2], 'It is like Lantern Street 57, which nobody may name.'),
    pick(ranked[7]),
    pick(ranked[0], 'No.'),
    ...[1, 5, 4, 3].map((rank) => pick(ranked[rank])),
  ]

  test('comes out of a trial as it does on the site: order, words and who put each film there', async () => {
    slateOf(mixed)
    const people = await person()
    const [site, trial] = [await onSite(people), await inTrial(people)]
    expect(trial.items).toEqual(site)
    expect(site).toHaveLength(8)
    expect(new Set(site.map((item) => item.servedBy))).toEqual(new Set(['MODEL', 'COMPOSER', 'RANKING']))
  })

  test('is asked for in the same words, with the same settings', async () => {
    slateOf(mixed)
    const people = await person()
    await onSite(people)
    await inTrial(people)
    expect(sent).toHaveLength(2)
    expect(sent[1]).toEqual(sent[0])
    const trial = await prepared('SLATE', people)
    expect(trial).toMatchObject({
      prepared: { assembled: { instructions: sent[0]?.instructions, prompt: sent[0]?.prompt } },
    })
  })

  test('stores nothing when it is tried, and counts the call as the admin’s', async () => {
    slateOf(mixed)
    const people = await person()
    await inTrial(people)
    expect(await db.slate.count({ where: { userId: people.viewer.id } })).toBe(0)
    expect(await used(people.viewer.id)).toBeNull()
    expect(await used(people.admin.id)).toMatchObject({ calls: 1, tokens: 100 })
  })

  test.each([
    [
      'an id nobody offered',
      () => ({ id: 999_000_000, reason: 'Never seen before.', basis: [] }),
      'dropped',
      'unknown-id',
    ],
    [
      'a reason that names another film',
      (ranked: CandidateData[]) => pick(ranked[1], 'It is like Lantern Street 57, which nobody may name.'),
      'reason-replaced',
      'names-other-film',
    ],
    ['a reason of one word', (ranked: CandidateData[]) => pick(ranked[1], 'No.'), 'reason-replaced', 'too-short'],
    [
      'a reason a little too long',
      (ranked: CandidateData[]) => pick(ranked[1], `${ranked[1]?.title} is as quiet as its name. ${tooLong}`),
      'kept',
      null,
    ],
    ['a sound pick', (ranked: CandidateData[]) => pick(ranked[1]), 'kept', null],
  ] as const)('says of %s what the site makes of it', async (_name, element, verdict, why) => {
    slateOf((ranked) => [element(ranked)])
    const people = await person()
    const { picks, items } = await inTrial(people)
    expect(picks).toMatchObject([{ verdict, why }])
    expect(items).toEqual(await onSite(people))
    const [only] = picks
    expect(only?.position === null).toBe(verdict === 'dropped')
    if (verdict !== 'dropped') expect(items[only?.position ?? -1]).toMatchObject({ reason: only?.shown })
  })

  test('shows a reason that is a little too long as the card would: shortened, beside all that was written', async () => {
    slateOf((ranked) => [pick(ranked[1], `${ranked[1]?.title} is as quiet as its name. ${tooLong}`)])
    const [only] = (await inTrial(await person())).picks
    expect(only?.shown).toBe(only?.written.replace(/ What you gave.*/, ''))
  })

  test('says of a film further down than the evidence lets it come that it is too far, as the site leaves it out', async () => {
    const people = await person()
    const trial = await prepared('SLATE', people)
    if (trial.kind !== 'slate') throw new Error('expected a slate')
    const { candidates, moveLimit } = trial.prepared
    const [within, beyond] = [candidates[SLATE_SIZE + moveLimit - 1], candidates[SLATE_SIZE + moveLimit]]
    const pickOf = (candidate = beyond) => {
      const { id = 0, title = '' } = trial.prepared.context.catalog.films.get(candidate?.filmId ?? 0) ?? {}
      return { id, reason: `${title} is as quiet as its name.`, basis: [] }
    }
    slateOf((ranked) => [pickOf(), ...ranked.slice(0, 3).map((film) => pick(film))])
    const far = await inTrial(people)
    expect(far.picks.map(({ why, verdict }) => why ?? verdict)).toEqual(['too-far', 'kept', 'kept', 'kept'])
    expect(far.picks[0]).toMatchObject({ verdict: 'dropped', position: null, shown: null })
    expect(far.dropped).toBe(1)
    expect(far.items.map(({ filmId }) => filmId)).not.toContain(beyond?.filmId)
    expect(far.items).toEqual(await onSite(people))

    // In reach of the last place only, which belongs to the third film by then: it may wait no longer.
    slateOf((ranked) => [pickOf(within), ...[0, 1, 3, 4, 5, 6, 7].map((rank) => pick(ranked[rank]))])
    const full = await inTrial(people)
    expect(full.picks.map(({ verdict }) => verdict)).toEqual([
      'beyond-the-last-place',
      ...Array.from({ length: 7 }, () => 'kept'),
    ])
    expect(full.items.at(-1)).toMatchObject({ filmId: candidates[2]?.filmId, servedBy: 'RANKING' })
  })

  test('says of a film that stands twice what the site makes of it, and reads no further than the last place', async () => {
    slateOf((ranked) => [pick(ranked[0]), pick(ranked[0]), ...ranked.slice(1, 10).map((film) => pick(film))])
    const { picks, ...counted } = await inTrial(await person())
    expect(picks.map(({ verdict, why }) => why ?? verdict)).toEqual([
      'kept',
      'duplicate',
      ...Array.from({ length: 7 }, () => 'kept'),
    ])
    expect(counted).toMatchObject({ dropped: 1, replaced: 0, inputTokens: 70, outputTokens: 30, fault: null })
  })

  test('leaves out what the person rated while it was written', async () => {
    const people = await person()
    slateOf((ranked) => ranked.slice(0, 8).map((film) => pick(film)))
    const trial = await prepared('SLATE', people)
    if (trial.kind !== 'slate') throw new Error('expected a slate')
    const [first] = trial.prepared.candidates
    await saveRating(people.viewer.id, first?.filmId ?? 0, 2)
    const { picks, summary } = await runSlateTrial(people.admin, trial.prepared, undefined)
    expect((await readAll(picks))[0]).toMatchObject({ verdict: 'dropped', why: 'rated' })
    expect((await summary).items.map((item) => item.filmId)).not.toContain(first?.filmId)
  })

  test('keeps what came before the connection broke, and books it by its length', async () => {
    play((data) => {
      if (data.task !== 'slate') throw new Error('not the prompt of a slate')
      return { pieces: elementsIn(data.candidates.slice(0, 8).map((film) => pick(film))), breaksAfter: 4 }
    })
    const people = await person()
    const trial = await inTrial(people)
    expect(trial).toMatchObject({ fault: 'cut', estimated: true })
    expect(trial.items).toEqual(await onSite(people))
    const cost = trial.inputTokens + trial.outputTokens
    expect(cost).toBeGreaterThan(1_000)
    expect(await used(people.admin.id)).toMatchObject({ tokens: cost })
    expect(await used(people.viewer.id)).toMatchObject({ tokens: cost })
  })
})

const used = (userId: string) =>
  db.usageDay.findUnique({ where: { scope_day: { scope: personScope(userId), day: usageDay(new Date()) } } })

const kept = 'You rated these streets highly. This one is as quiet as they are.'
const long = [
  kept,
  'You seem to come back to tender films about memory, to big city streets, to drama in rooms with the lights off and to people who say less than they know.',
  'What you gave five stars moves slowly, and what you gave fewer moves faster; that is most of what there is to go by.',
  'Places count for more with you than plots, so far, and faces for more than either of the two.',
  'You have rated nothing loud, which may mean little, since you have not rated much of anything yet.',
  'Where somebody waits in your films, they wait for long, and the camera waits with them until it is over.',
  'None of this is certain: a handful of stars can only say so much, and yours say it in a low voice.',
  'A few low ratings would help a good deal, because they show where the edges of a taste are.',
  'Until then it is best to take every one of these sentences as a sketch, and to correct what sounds wrong below.',
].join(' ')
const replies = [
  ['a sound text', kept, 'kept', 'MODEL'],
  ['a text that is a little too long', long, 'shortened', 'MODEL'],
  ['a text of a word', 'Yes.', 'refused', 'COMPOSER'],
  ['a text that names another film', 'It is much like Lantern Street 57, only shorter.', 'refused', 'COMPOSER'],
] as const

describe.each([
  ['NOTE', (people: Awaited<ReturnType<typeof person>>, filmId: number) => noteFor(people.viewer, filmId)],
  ['PORTRAIT', (people: Awaited<ReturnType<typeof person>>) => portraitFor(people.viewer)],
] as const)('%s', (key, write) => {
  async function both(people: Awaited<ReturnType<typeof person>>) {
    const trial = await prepared(key, people)
    if (trial.kind !== 'text') throw new Error('expected a text')
    const { sentences, summary } = await runTextTrial(people.admin, trial.prepared, undefined)
    const tried = await summary
    const told: string[] = []
    for (let entry = await sentences; entry; entry = await entry.next) told.push(entry.item)
    const site = await write(people, trial.film?.id ?? 0)
    return { tried, site, written: told.join(' ') }
  }

  test.each(replies)('%s comes out of a trial as it does on the site', async (_name, text, verdict, servedBy) => {
    play(() => say(text))
    const people = await person()
    const { tried, site, written } = await both(people)
    expect(tried).toMatchObject({ verdict, fault: null, inputTokens: 70, outputTokens: 30 })
    expect(site).toEqual({ text: tried.shown, servedBy, language: 'en' })
    expect(written).toBe(verdict === 'refused' ? LEFT_OUT : text)
    expect(sent[1]).toEqual(sent[0])
  })

  test('a call that breaks off is replaced by the composer, and booked by what was sent and what had come', async () => {
    play(() => ({ pieces: ['You rated these ', 'streets ', 'highly.'], breaksAfter: 2 }))
    const people = await person()
    const { tried, site } = await both(people)
    expect(tried).toMatchObject({ verdict: 'failed', fault: 'cut', estimated: true })
    expect(site).toEqual({ text: tried.shown, servedBy: 'COMPOSER', language: 'en' })
    const cost = tried.inputTokens + tried.outputTokens
    expect(cost).toBeGreaterThan(500)
    expect(await used(people.viewer.id)).toMatchObject({ calls: 1, tokens: cost })
    expect(await used(people.admin.id)).toMatchObject({ calls: 1, tokens: cost })
  })

  test('nothing of a trial is kept', async () => {
    play(() => say(kept))
    const people = await person()
    const trial = await prepared(key, people)
    if (trial.kind !== 'text') throw new Error('expected a text')
    await (await runTextTrial(people.admin, trial.prepared, undefined)).summary
    expect(await db.filmNote.count({ where: { userId: people.viewer.id } })).toBe(0)
    expect(await db.user.findUniqueOrThrow({ where: { id: people.viewer.id } })).not.toHaveProperty('summary', kept)
  })

  test('is not written for somebody of whom nothing is known, neither on the site nor in a trial', async () => {
    play(() => say(kept))
    const admin = await findViewerById((await createAdmin(db)).id)
    if (!admin) throw new Error('no such admin')
    expect(await prepared(key, { viewer: { ...admin, id: 'me' }, admin })).toEqual({
      kind: 'nothing',
      why: 'nothing-known',
    })
    expect(await write({ viewer: admin, admin }, liked[0] ?? 0)).toBeNull()
    expect(sent).toEqual([])
  })
})

test('without consent of the person the composer writes in a trial too, whatever the admin allows', async () => {
  slateOf(() => [])
  const people = await person()
  await saveConsent(people.viewer.id, { behaviour: false, context: false, model: false, help: true }, null)
  const trial = await prepared('SLATE', people)
  if (trial.kind !== 'slate') throw new Error('expected a slate')
  const { writer, summary } = await runSlateTrial(people.admin, trial.prepared, undefined)
  expect(writer).toMatchObject({ name: 'built-in composer', cause: 'no-consent' })
  expect((await summary).items).toHaveLength(8)
  expect(sent).toEqual([])
})
