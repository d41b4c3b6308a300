import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAdmin, createUser } from '../../../testing/factories'
import { signIn, signOut } from '../../../testing/request/request'
import { db } from '../../db'
import {
  checkPromptAction,
  findPeopleAction,
  publishAction,
  renewWrittenAction,
  rollBackAction,
  saveDraftAction,
  setDraftAsideAction,
  startTrialAction,
} from './prompts'

// WHY belongs to this file: no other test of this database publishes it.
const fields = {
  key: 'NOTE',
  instructions: 'Say why.',
  temperature: '0.5',
  topP: '1',
  maxTokens: '300',
  model: '',
  note: '',
} as const

beforeEach(() => db.promptVersion.deleteMany({ where: { key: 'NOTE' } }))
afterEach(signOut)

const version = { versionId: 'any' }
const all: [string, () => Promise<unknown>][] = [
  ['saving', () => saveDraftAction(fields)],
  ['checking', () => checkPromptAction(fields)],
  ['publishing', () => publishAction({ ...version, savedAt: '' })],
  ['setting aside', () => setDraftAsideAction({ ...version, savedAt: '', key: 'NOTE' })],
  ['rolling back', () => rollBackAction(version)],
  ['renewing what was written before', () => renewWrittenAction({ key: 'NOTE' })],
  ['looking for people', () => findPeopleAction({ query: 'admin' })],
  ['starting a trial', () => startTrialAction({ key: 'NOTE', version: 'default', person: 'me' })],
]

describe.each(all)('%s', (_name, act) => {
  it('is refused to strangers and to people who are no admins', async () => {
    expect(await act()).toMatchObject({ ok: false, code: 'unauthenticated' })
    await signIn((await createUser(db)).id)
    expect(await act()).toMatchObject({ ok: false, code: 'forbidden' })
    expect(await db.promptVersion.count({ where: { key: 'NOTE' } })).toBe(0)
  })

  it('is refused from the moment the role is taken away', async () => {
    const admin = await createAdmin(db)
    await signIn(admin.id)
    await db.user.update({ where: { id: admin.id }, data: { role: 'PERSON' } })
    expect(await act()).toMatchObject({ ok: false, code: 'forbidden' })
  })
})

describe('an admin', () => {
  it('gets errors at the fields and keeps what was typed', async () => {
    await signIn((await createAdmin(db)).id)
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...fields, instructions: 'a\n{{ shoe }}', topP: '7' }))
      form.set(name, value)
    expect(await saveDraftAction(null, form)).toMatchObject({
      ok: false,
      code: 'invalid',
      fieldErrors: { instructions: ['Line 2: There is no variable “shoe”.'], topP: ['Top-p is at most 1.'] },
      values: { instructions: 'a\n{{ shoe }}' },
    })
    const checked = await checkPromptAction({ ...fields, temperature: 'hot' })
    expect(checked).toMatchObject({
      ok: true,
      data: { fieldErrors: { temperature: ['Temperature must be a number.'] } },
    })
  })

  it('does not write over a draft that another admin saved meanwhile, unless told to', async () => {
    const [ada, bob] = [await createAdmin(db), await createAdmin(db)]
    await signIn(ada.id)
    expect(await saveDraftAction({ ...fields, basedOn: 'none' })).toMatchObject({ ok: true, data: { number: 1 } })
    await signIn(bob.id)
    const late = { ...fields, instructions: 'Bob’s.', basedOn: 'none' }
    expect(await saveDraftAction(late)).toMatchObject({ ok: false, code: 'conflict' })
    expect(await saveDraftAction({ ...late, overwrite: 'yes' })).toMatchObject({ ok: true, data: { number: 1 } })
    expect(await db.promptVersion.findMany({ where: { key: 'NOTE' }, select: { instructions: true } })).toEqual([
      { instructions: 'Bob’s.' },
    ])
  })

  it('is told how both texts go together when another admin was first, by what the form began with', async () => {
    const [ada, bob] = [await createAdmin(db), await createAdmin(db)]
    const began = { ...fields, instructions: 'One.\nTwo.\nThree.' }
    const { key: _, ...base } = began
    await signIn(ada.id)
    await saveDraftAction({ ...began, instructions: 'Ada’s one.\nTwo.\nThree.' })
    await signIn(bob.id)
    const mine = { ...began, instructions: 'One.\nTwo.\nBob’s three.', maxTokens: '500', basedOn: 'none' }
    const answer = await saveDraftAction({ ...mine, base: JSON.stringify(base) })
    const merge = answer.ok ? null : JSON.parse(answer.details?.merge ?? 'null')
    expect(merge).toMatchObject({
      theirs: { instructions: 'Ada’s one.\nTwo.\nThree.' },
      parts: [{ kind: 'fits', text: 'Ada’s one.\nTwo.\nBob’s three.\n' }],
    })
    expect(merge.settings).toContainEqual({ name: 'maxTokens', value: '500', isTheirs: false, overlap: null })
    const { parts, savedAt, theirs } = merge
    const both = { ...mine, instructions: parts[0].text, basedOn: savedAt, base: JSON.stringify(theirs) }
    expect(await saveDraftAction(both)).toMatchObject({ ok: true, data: { number: 1 } })
    // A form that does not say what it began with is told of the conflict alone.
    for (const odd of [undefined, '', '{', '{}', '[1]', JSON.stringify({ ...base, note: 7 })]) {
      const refused = await saveDraftAction({ ...mine, base: odd })
      expect(refused).toMatchObject({ ok: false, code: 'conflict' })
      expect(refused).not.toHaveProperty('details')
    }
  })

  it('saves both together from a form without scripts, and never over a draft it was not shown', async () => {
    const [ada, bob] = [await createAdmin(db), await createAdmin(db)]
    const began = { ...fields, instructions: 'One.\nTwo.\nThree.\nFour.' }
    const { key: _, ...base } = began
    await signIn(ada.id)
    await saveDraftAction({ ...began, instructions: 'Ada’s one.\nTwo.\nThree.\nAda’s four.', note: 'Ada' })
    await signIn(bob.id)
    const form = (more: Record<string, string>) => {
      const sent = new FormData()
      const mine = { ...began, instructions: 'One.\nTwo.\nThree.\nBob’s four.', note: 'Bob', basedOn: 'none' }
      for (const [name, value] of Object.entries({ ...mine, ...more })) sent.set(name, value)
      return sent
    }
    const answer = await saveDraftAction(null, form({ base: JSON.stringify(base) }))
    const { savedAt } = answer.ok ? { savedAt: '' } : JSON.parse(answer.details?.merge ?? 'null')
    const both = { both: savedAt, bothBase: JSON.stringify(base) }
    const drafts = () =>
      db.promptVersion.findMany({ where: { key: 'NOTE' }, select: { instructions: true, note: true } })

    const ticked = form({ ...both, theirs: 'place 0' })
    expect(await saveDraftAction(null, ticked)).toMatchObject({ ok: true, data: { number: 1 } })
    expect(await drafts()).toEqual([{ instructions: 'Ada’s one.\nTwo.\nThree.\nAda’s four.', note: 'Bob' }])

    // Saved again since it was shown: it is shown anew, and nothing is written.
    const late = await saveDraftAction(null, form(both))
    expect(late).toMatchObject({ ok: false, code: 'conflict', details: { merge: expect.any(String) } })
    expect(await drafts()).toHaveLength(1)
    expect((await drafts())[0]?.instructions).toContain('Ada’s four.')
  })

  it('publishes and sets aside what was seen, not what somebody saved since', async () => {
    const [ada, bob] = [await createAdmin(db), await createAdmin(db)]
    await signIn(ada.id)
    await saveDraftAction(fields)
    const draft = () => db.promptVersion.findFirstOrThrow({ where: { key: 'NOTE' } })
    const seen = await draft()
    await signIn(bob.id)
    const basedOn = seen.updatedAt.toISOString()
    expect(await saveDraftAction({ ...fields, instructions: 'Bob’s.', basedOn })).toMatchObject({ ok: true })
    await signIn(ada.id)
    const stale = { versionId: seen.id, savedAt: basedOn }
    expect(await publishAction({ ...stale, despite: 'of a test' })).toMatchObject({ ok: false, code: 'conflict' })
    expect(await setDraftAsideAction({ ...stale, key: 'NOTE' })).toMatchObject({ ok: false, code: 'conflict' })
    const now = await draft()
    expect(now).toMatchObject({ status: 'DRAFT', instructions: 'Bob’s.' })
    const read = { versionId: seen.id, savedAt: now.updatedAt.toISOString(), despite: 'of a test' }
    expect(await publishAction(read)).toMatchObject({ ok: true, data: { number: 1 } })
  })

  it('does not write over what the same admin saved in another window', async () => {
    await signIn((await createAdmin(db)).id)
    expect(await saveDraftAction({ ...fields, basedOn: 'none' })).toMatchObject({ ok: true })
    const other = await saveDraftAction({ ...fields, instructions: 'Older.', basedOn: 'none' })
    expect(other).toMatchObject({ ok: false, code: 'conflict', message: expect.stringContaining('another window') })
  })

  it('sets a draft aside without losing it', async () => {
    await signIn((await createAdmin(db)).id)
    await saveDraftAction(fields)
    const draft = await db.promptVersion.findFirstOrThrow({ where: { key: 'NOTE' } })
    const input = { versionId: draft.id, savedAt: draft.updatedAt.toISOString(), key: 'NOTE' }
    await expect(setDraftAsideAction(input)).rejects.toThrow('NEXT_REDIRECT')
    expect(await db.promptVersion.findFirst({ where: { id: draft.id } })).toMatchObject({
      status: 'ARCHIVED',
      publishedAt: null,
      instructions: 'Say why.',
    })
    expect(await setDraftAsideAction(input)).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('finds accounts that allow it by name or address, and nobody else', async () => {
    await signIn((await createAdmin(db)).id)
    const word = `w${Date.now()}`
    await createUser(db, { name: `Guest ${word}` })
    const consents = { create: { purpose: 'HELP' as const, granted: true } }
    const named = await createUser(db, { name: `Ada ${word}`, email: `a-${word}@matinee.test`, consents })
    const addressed = await createUser(db, { name: 'Zoe', email: `z-${word}@matinee.test`, consents })
    await createUser(db, { name: `Ben ${word}`, email: `b-${word}@matinee.test` })
    const refused = { create: { purpose: 'HELP' as const, granted: false } }
    await createUser(db, { name: `Cleo ${word}`, email: `c-${word}@matinee.test`, consents: refused })
    const found = await findPeopleAction({ query: word.toUpperCase() })
    expect(found.ok && found.data.people.map((person) => person.id)).toEqual([named.id, addressed.id])
  })
})
