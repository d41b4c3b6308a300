import { beforeAll, beforeEach, expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { formOf, signIn, signOut } from '../../testing/request/request'
import { findViewerById } from '../auth/queries'
import { db } from '../db'
import { saveRating } from '../feedback/mutations'
import { getProfile } from '../profile/get-profile'
import { rankInputs } from '../profile/ranking/rank-inputs'
import { rulesOf } from '../profile/ranking/rules'
import { MAX_WORDS_LINES } from '../profile/schema'
import { emptyWish } from '../wishes/schema'
import { editInterestAction, removeEventAction, savePreferencesAction, saveWordsAction } from './profile'

let userId: string
let slug: string

beforeAll(async () => {
  slug = (await createFilm(db, { genres: ['western'] })).slug
})
beforeEach(async () => {
  userId = (await createUser(db)).id
  await signIn(userId)
})
const preferences = { tone: 'CRITIC', adventurous: '10', avoid: 'gore' }
const all: [string, () => Promise<unknown>][] = [
  ['saving words', () => saveWordsAction(formOf({ words: 'slow westerns', token: 'more:genre:western' }))],
  ['editing an interest', () => editInterestAction(formOf({ facet: 'genre:western', intent: 'mute' }))],
  ['removing an entry', () => removeEventAction(formOf({ eventId: 'any' }))],
  ['the preferences', () => savePreferencesAction(formOf(preferences))],
]

test.each(all)('%s is refused to strangers', async (_name, act) => {
  signOut()
  expect(await act()).toMatchObject({ ok: false, code: 'unauthenticated' })
})

/** Where saving leads, or what was wrong with it. */
async function save(words: string, tokens: string[], more: Record<string, string> = {}) {
  try {
    return await saveWordsAction({ words, token: tokens, ...more })
  } catch (thrown) {
    return (thrown as { digest?: string }).digest?.split(';')[2]
  }
}

const wishIn = async (facet: string) => (await editOf(facet))?.wish
const editOf = (facet: string) => db.interestEdit.findUnique({ where: { userId_facet: { userId, facet } } })

async function effects() {
  const viewer = await findViewerById(userId)
  if (!viewer) throw new Error('no such person')
  const profile = await getProfile({ ...viewer })
  const { active, levels } = profile
  return {
    profile,
    wishes: rankInputs(profile).wishes,
    rules: rulesOf({ active, levels, avoid: viewer.avoid, children: viewer.children }),
    version: viewer.profileVersion,
  }
}

test('what was kept of a reading is saved, counts at once and makes a new version', async () => {
  const before = (await effects()).version
  const answer = await save('Slow westerns, no gore!', ['much-more:genre:western', 'avoid:gore', `like:${slug}`, ''])
  expect(answer).toBe('/profile?heard=words%3Aslow-westerns-no-gore#own-words')
  const { profile, wishes, rules, version } = await effects()
  expect(wishes).toEqual([{ facet: 'genre:western', level: 'much-more' }])
  expect([...rules.avoid]).toEqual(['gore'])
  expect(profile.examples).toHaveLength(1)
  expect(version).toBeGreaterThan(before)
})

test('the same words said twice are one line with the later reading', async () => {
  await save('slow westerns', ['more:genre:western'])
  await save('Slow westerns.', ['less:genre:western', 'unread:snow'])
  expect(await db.interestEdit.count({ where: { userId } })).toBe(1)
  expect(await wishIn('words:slow-westerns')).toMatchObject({
    want: [{ facet: 'genre:western', level: 'less' }],
    unread: ['snow'],
  })
})

test('words edited take the place of the line they come from', async () => {
  await save('slow westerns', ['more:genre:western'])
  await save('fast westerns', ['more:genre:western'], { instead: 'words:slow-westerns' })
  expect((await db.interestEdit.findMany({ where: { userId } })).map(({ facet }) => facet)).toEqual([
    'words:fast-westerns',
  ])
})

test('nothing understood, nothing left and nonsense are not saved', async () => {
  for (const tokens of [[], [''], ['unread:cat'], ['more:colour:red'], ['avoid:cats']]) {
    expect(await save('a purple cat', tokens)).toMatchObject({ ok: false, code: 'invalid' })
  }
  expect(await save('x', ['more:genre:western'])).toMatchObject({ ok: false, code: 'invalid' })
  expect(await save('x'.repeat(401), ['more:genre:western'])).toMatchObject({ ok: false, code: 'invalid' })
  expect(await db.interestEdit.count({ where: { userId } })).toBe(0)
})

test('there is room for so many lines, and one that is there can be said again', async () => {
  await db.interestEdit.createMany({
    data: Array.from({ length: MAX_WORDS_LINES }, (_, place) => ({ userId, facet: `words:line-${place}` })),
  })
  expect(await save('one more', ['more:genre:western'])).toMatchObject({ ok: false, code: 'invalid' })
  expect(await save('line 3', ['more:genre:western'])).toContain('heard')
})

test('a stranger and somebody else change nothing', async () => {
  await save('slow westerns', ['more:genre:western'])
  const chip = { intent: 'chip', facet: 'words:slow-westerns', token: 'more:genre:western', to: 'never' }
  const before = await editOf('words:slow-westerns')
  signOut()
  expect(await editInterestAction(chip)).toMatchObject({ ok: false, code: 'unauthenticated' })
  expect(await save('slow westerns', ['less:genre:western'])).toMatchObject({ ok: false, code: 'unauthenticated' })
  const other = await createUser(db)
  await signIn(other.id)
  for (const edit of [chip, { intent: 'mute', facet: chip.facet }, { ...chip, intent: 'rule', on: false }]) {
    expect(await editInterestAction(edit)).toMatchObject({ ok: false, code: 'not-found' })
  }
  await save('fast westerns', ['more:genre:western'], { instead: 'words:slow-westerns' })
  expect(await editOf('words:slow-westerns')).toEqual(before)
})

test('chips move on the scale, come off and come back by undo', async () => {
  await save('slow westerns, no gore', ['more:genre:western', 'avoid:gore'])
  const facet = 'words:slow-westerns-no-gore'
  const edit = async (fields: Record<string, unknown>) => {
    const answer = await editInterestAction({ intent: 'chip', facet, ...fields })
    if (!answer.ok) throw new Error(answer.message)
    return answer.data
  }
  const moved = await edit({ token: 'more:genre:western', to: 'never' })
  expect([...(await effects()).rules.without]).toEqual(['genre:western'])
  await editInterestAction(moved.undo)
  expect((await effects()).wishes).toEqual([{ facet: 'genre:western', level: 'more' }])
  const off = await edit({ token: 'avoid:gore', to: 'off' })
  expect((await effects()).rules.avoid.size).toBe(0)
  await editInterestAction(off.undo)
  expect([...(await effects()).rules.avoid]).toEqual(['gore'])
  expect(await editInterestAction({ intent: 'chip', facet, token: 'more:genre:war', to: 'less' })).toMatchObject({
    code: 'not-found',
  })
})

test('muting or striking out words takes all their effects, restoring brings them back', async () => {
  await save('only westerns under 100 minutes', ['only:genre:western', 'minutes:-100'])
  const facet = 'words:only-westerns-under-100-minutes'
  const full = await effects()
  for (const intent of ['mute', 'delete']) {
    await editInterestAction({ intent, facet })
    const { wishes, rules } = await effects()
    expect([wishes, rules.only, rules.minutes]).toEqual([[], [], null])
    await editInterestAction({ intent: 'restore', facet })
    expect((await effects()).rules).toEqual(full.rules)
  }
})

test('a damaged wish is as good as none, and the line is still there', async () => {
  for (const wish of [{ want: 'everything' }, ['x'], { ...emptyWish, avoid: ['cats'] }, 7]) {
    await db.interestEdit.upsert({
      where: { userId_facet: { userId, facet: 'words:old' } },
      create: { userId, facet: 'words:old', label: 'old', stated: true, wish },
      update: { wish },
    })
    const { profile } = await effects()
    expect(profile.active.find(({ facet }) => facet === 'words:old')?.wish).toEqual(emptyWish)
  }
  expect(await save('old', ['more:genre:western'])).toContain('heard')
})

test('a level set is a statement, its undo takes it back, and "never" is a rule that can be lifted', async () => {
  await db.interestEdit.create({ data: { userId, facet: 'genre:western', label: 'Cowboys' } })
  const set = async (fields: Record<string, unknown>) => {
    const answer = await editInterestAction({ facet: 'genre:western', ...fields })
    if (!answer.ok) throw new Error(answer.message)
    return answer.data
  }
  const first = await set({ intent: 'level', level: 'much-more' })
  expect((await effects()).wishes).toEqual([{ facet: 'genre:western', level: 'much-more' }])
  const second = await set({ intent: 'level', level: 'never' })
  expect((await effects()).rules.without.has('genre:western')).toBe(true)
  await set(second.undo ?? {})
  expect((await effects()).wishes).toEqual([{ facet: 'genre:western', level: 'much-more' }])
  await set(first.undo ?? {})
  expect((await effects()).wishes).toEqual([])
  await set({ intent: 'level', level: 'never' })
  const lifted = await set({ intent: 'rule', on: 'false' })
  expect((await effects()).rules.without.size).toBe(0)
  await set(lifted.undo ?? {})
  expect((await effects()).rules.without.size).toBe(1)
})

test('rules of the preferences are lifted and laid down one by one', async () => {
  await db.user.update({
    where: { id: userId },
    data: { avoid: ['gore', 'drugs'], withChildren: true, childAge: 14 },
  })
  await editInterestAction({ intent: 'rule', facet: 'avoid:gore', on: false })
  const answer = await editInterestAction({ intent: 'rule', facet: 'children', on: false })
  expect(await findViewerById(userId)).toMatchObject({ avoid: ['drugs'], children: null })
  await editInterestAction(answer.ok ? answer.data.undo : null)
  expect(await findViewerById(userId)).toMatchObject({ children: { age: 14 } })
  for (const facet of ['avoid:cats', 'nothing', 'avoid:']) {
    expect(await editInterestAction({ intent: 'rule', facet, on: true })).toMatchObject({ ok: false })
  }
})

test('an entry of the history is removed by the person it belongs to and by nobody else', async () => {
  const film = await createFilm(db)
  const [ada, bob] = [await createUser(db), await createUser(db)]
  await saveRating(bob.id, film.id, 4)
  const { id: eventId } = await db.event.findFirstOrThrow({ where: { userId: bob.id } })
  await signIn(ada.id)
  expect(await removeEventAction({ eventId })).toMatchObject({ ok: false, code: 'not-found' })
  expect(await db.rating.count({ where: { userId: bob.id } })).toBe(1)
  await signIn(bob.id)
  expect(await removeEventAction({ eventId })).toEqual({ ok: true, data: { eventId } })
  expect(await db.rating.count({ where: { userId: bob.id } })).toBe(0)
})

test('a voice and words to write like are kept, changed and taken back, and a form that does not ask leaves them as they are', async () => {
  const style = async () => {
    const { persona, styleSample, styleNotes } = await db.user.findUniqueOrThrow({ where: { id: userId } })
    return { persona, styleSample, styleNotes }
  }
  const saved = async (fields: Record<string, string>, ticked = false) => {
    const form = formOf({ ...preferences, ...fields })
    if ('styleSample' in fields) form.append('styleNotes', 'off')
    if (ticked) form.append('styleNotes', 'on')
    return savePreferencesAction(form)
  }
  const version = (await effects()).version
  const answer = await saved({ persona: 'HOST', styleSample: '  Short. Then long.  ' }, true)
  expect(await style()).toEqual({ persona: 'HOST', styleSample: 'Short. Then long.', styleNotes: true })
  expect((await effects()).version).toBeGreaterThan(version)
  await saved({})
  expect(await style()).toEqual({ persona: 'HOST', styleSample: 'Short. Then long.', styleNotes: true })
  expect(await findViewerById(userId)).toMatchObject({
    persona: 'HOST',
    styleSample: 'Short. Then long.',
    styleNotes: true,
  })
  const undo = answer && 'data' in answer && answer.data.undo
  await editInterestAction(formOf({ edit: new URLSearchParams(undo || {}).toString() }))
  expect(await style()).toEqual({ persona: 'NONE', styleSample: '', styleNotes: false })
  expect(await saved({ styleSample: 'x'.repeat(401) })).toMatchObject({ ok: false, code: 'invalid' })
  expect(await saved({ persona: 'ADMIN' })).toMatchObject({ ok: false, code: 'invalid' })
  expect(await findViewerById(userId)).not.toHaveProperty('styleSample')
})

test('preferences are kept, without content notes that are none of ours', async () => {
  const { id } = await createUser(db)
  await signIn(id)
  const form = formOf(preferences)
  form.append('avoid', 'obey-me')
  expect(await savePreferencesAction(form)).toMatchObject({ ok: true, data: { saved: true } })
  expect(await db.user.findUniqueOrThrow({ where: { id } })).toMatchObject({
    tone: 'CRITIC',
    adventurous: 10,
    avoid: ['gore'],
  })
})
