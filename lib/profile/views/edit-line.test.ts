import { beforeEach, describe, expect, test, vi } from 'vitest'
import { shippedCatalog } from '../../../testing/films/shipped-catalog'
import type { Viewer } from '../../auth/viewer'
import { keptWish } from '../../wishes/kept-wish'
import type { EditInterestInput } from '../inputs'
import * as mutations from '../mutations'
import { profileOf } from '../profile'
import type { EditRecord } from '../schema'
import { editLine } from './edit-line'

vi.mock('../mutations', () => ({
  editInterest: vi.fn(),
  restoreInterest: vi.fn(),
  savePreferences: vi.fn(),
  saveWords: vi.fn(async () => 'words:mine'),
  setPreferenceRule: vi.fn(),
  unsayInterest: vi.fn(),
}))
const { editInterest, restoreInterest, savePreferences, saveWords, setPreferenceRule, unsayInterest } =
  vi.mocked(mutations)
beforeEach(() => vi.clearAllMocks())

const viewer = { id: 'me' } as Viewer
const record = (part: Partial<EditRecord> & Pick<EditRecord, 'facet'>): EditRecord => ({
  state: 'ACTIVE',
  strength: 1.5,
  label: null,
  stated: true,
  at: 1,
  saidAt: 1,
  wish: null,
  ...part,
})
const dread = record({ facet: 'mood:dread' })
const words = (...tokens: string[]) =>
  record({ facet: 'words:x', label: 'mine', strength: null, wish: keptWish(tokens) })
const edit = (input: EditInterestInput, ...edits: EditRecord[]) =>
  editLine(viewer, input, profileOf(1, [], edits, shippedCatalog), shippedCatalog)

describe('a line', () => {
  const facet = 'mood:dread'
  test('set to a level says so and goes back to the level it had', async () => {
    expect(await edit({ intent: 'level', facet, level: 'less' }, dread)).toEqual({
      facet,
      text: 'Full of dread: less. Your next list follows it.',
      undo: { facet, intent: 'level', level: 'more' },
    })
    expect(editInterest).toHaveBeenCalledExactlyOnceWith('me', facet, {
      strength: -1.5,
      stated: true,
      state: 'ACTIVE',
      saidAt: expect.any(Date),
    })
  })
  test('nothing was known of can be set, and goes back to nothing said', async () => {
    expect((await edit({ intent: 'level', facet, level: 'never' })).undo).toEqual({ facet, intent: 'unsay' })
  })
  test('that is not there can be nothing else, nor a line of nothing in the catalog', async () => {
    await expect(edit({ intent: 'mute', facet })).rejects.toThrow('no longer in your profile')
    await expect(edit({ intent: 'level', facet: 'mood:gloopy', level: 'less' })).rejects.toThrow('no longer')
    expect(editInterest).not.toHaveBeenCalled()
  })
  test('is renamed, taken back and brought back', async () => {
    expect(await edit({ intent: 'rename', facet, label: 'My dread' }, dread)).toMatchObject({
      text: 'It is called “My dread” now.',
      undo: { facet, intent: 'unname' },
    })
    expect(editInterest).toHaveBeenCalledExactlyOnceWith('me', facet, { label: 'My dread' })
    expect(await edit({ intent: 'unsay', facet }, dread)).toMatchObject({
      text: 'What you said of “Full of dread” is taken back.',
      undo: { facet, intent: 'level', level: 'more' },
    })
    expect(unsayInterest).toHaveBeenCalledExactlyOnceWith('me', facet)
    expect(await edit({ intent: 'restore', facet }, { ...dread, state: 'MUTED' })).toMatchObject({
      text: '“Full of dread” is back, also for your next list.',
      undo: { facet, intent: 'mute' },
    })
    expect(restoreInterest).toHaveBeenCalledExactlyOnceWith('me', facet)
  })
  test('is muted or struck out, with the way back', async () => {
    expect(await edit({ intent: 'mute', facet }, dread)).toEqual({
      facet,
      text: '“Full of dread” is muted, also for your next list.',
      undo: { facet, intent: 'restore' },
    })
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, { state: 'MUTED' })
    expect(await edit({ intent: 'delete', facet }, dread)).toEqual({
      facet,
      text: '“Full of dread” is struck out. It weighs nothing from now on, also in your next list. “Less” brings fewer such films, “Never” none.',
      undo: { facet, intent: 'restore' },
    })
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, { state: 'DELETED' })
  })
  test('has its old name back: one given before, or ours', async () => {
    const named = { ...dread, label: 'Dread of mine' }
    const renamed = await edit({ intent: 'rename', facet, label: 'Fright' }, named)
    expect(renamed.undo).toEqual({ facet, intent: 'rename', label: 'Dread of mine' })
    expect(await edit({ intent: 'unname', facet }, named)).toEqual({
      facet,
      text: 'It is called “Full of dread” again.',
      undo: { facet, intent: 'rename', label: 'Dread of mine' },
    })
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, { label: null })
  })
  test('goes back to the state it had, whichever that was', async () => {
    const undoOf = async (intent: 'mute' | 'delete' | 'restore', state: EditRecord['state']) =>
      (await edit({ intent, facet }, { ...dread, state })).undo
    expect(await undoOf('delete', 'MUTED')).toEqual({ facet, intent: 'mute' })
    expect(await undoOf('mute', 'DELETED')).toEqual({ facet, intent: 'delete' })
    expect(await undoOf('restore', 'DELETED')).toEqual({ facet, intent: 'delete' })
    expect(await undoOf('restore', 'ACTIVE')).toBeNull()
  })
  test('that rules out says what becomes of it', async () => {
    const never = { ...dread, strength: -3 }
    expect((await edit({ intent: 'mute', facet }, never)).text).toMatch(/ Such films still stay out\.$/)
    expect((await edit({ intent: 'delete', facet }, never)).text).toMatch(/what it kept off may come again\.$/)
  })
  test('struck out stays so when somebody says so, any other does not', async () => {
    const gone = { ...dread, state: 'DELETED' as const }
    expect((await edit({ intent: 'stay', facet }, gone)).text).toMatch(/stays struck out/)
    expect(editInterest).toHaveBeenCalledExactlyOnceWith('me', facet, { askedAt: expect.any(Date) })
    await expect(edit({ intent: 'stay', facet }, dread)).rejects.toThrow('not struck out')
  })
  test('as a rule is never or as it comes', async () => {
    await edit({ intent: 'rule', facet, on: true }, dread)
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, expect.objectContaining({ strength: -3 }))
    await edit({ intent: 'rule', facet, on: false }, dread)
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, expect.objectContaining({ strength: 0 }))
  })
})

describe('own words', () => {
  const facet = 'words:x'
  const western = 'more:genre:western'
  const horror = 'without:genre:horror'
  const kept = (...tokens: string[]) => expect.objectContaining({ wish: keptWish(tokens) })
  test('have no name and no level but their own', async () => {
    await expect(edit({ intent: 'rename', facet, label: 'x' }, words(western))).rejects.toThrow('their own name')
    await expect(edit({ intent: 'level', facet, level: 'less' }, words(western))).rejects.toThrow('one by one')
  })
  test('have chips that are set on the scale, each with the way back', async () => {
    expect(await edit({ intent: 'chip', facet, token: western, to: 'less' }, words(western, horror))).toMatchObject({
      text: expect.stringMatching(/^Western: less\./),
      undo: { facet, intent: 'chip', token: 'less:genre:western', to: 'more' },
    })
    expect(editInterest).toHaveBeenCalledExactlyOnceWith('me', facet, {
      wish: keptWish([horror, 'less:genre:western']),
      saidAt: expect.any(Date),
    })
  })
  test('have chips that are taken off and put back', async () => {
    expect(await edit({ intent: 'chip', facet, token: western, to: 'off' }, words(western, horror))).toMatchObject({
      text: 'Western is taken off “mine”.',
      undo: { facet, intent: 'chip', token: western, to: 'on' },
    })
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, { wish: keptWish([horror]) })
    expect(await edit({ intent: 'chip', facet, token: western, to: 'on' }, words(horror))).toMatchObject({
      text: 'Western is back. Your next list follows it.',
      undo: { facet, intent: 'chip', token: western, to: 'off' },
    })
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, kept(horror, western))
  })
  test('as they come are taken off as well', async () => {
    await edit({ intent: 'chip', facet, token: western, to: 'as-it-comes' }, words(western, horror))
    expect(editInterest).toHaveBeenCalledExactlyOnceWith('me', facet, { wish: keptWish([horror]) })
  })
  test('are put back as they stood, in the place of those said since, and can be had again', async () => {
    const kept = { words: 'as before', tokens: ['less:genre:war'], state: 'MUTED' as const, saidAt: 7 }
    const back = await edit({ intent: 'words', facet: 'words:x', kept }, words('more:genre:war'))
    expect(saveWords).toHaveBeenCalledExactlyOnceWith('me', {
      words: 'as before',
      wish: keptWish(['less:genre:war']),
      state: 'MUTED',
      saidAt: new Date(7),
      instead: 'words:x',
    })
    expect(back.text).toBe('“as before” stands again in the place of “mine”.')
    expect(back.undo).toMatchObject({ facet: 'words:mine', intent: 'words' })
    expect(JSON.parse(back.undo?.kept ?? '')).toMatchObject({ words: 'mine', tokens: ['more:genre:war'] })
    await expect(edit({ intent: 'words', facet: 'mood:dread', kept }, dread)).rejects.toThrow('cannot be put back')
  })
  test('have no chips but their own, and none of nothing', async () => {
    for (const token of ['more:genre:war', 'nonsense'])
      await expect(edit({ intent: 'chip', facet, token, to: 'off' }, words(western))).rejects.toThrow('no longer part')
    await expect(edit({ intent: 'chip', facet: 'mood:dread', token: western, to: 'off' }, dread)).rejects.toThrow(
      'no longer part',
    )
  })
  test('lift a rule of theirs and lay it down again by its token', async () => {
    await edit({ intent: 'rule', facet, token: horror, on: false }, words(western, horror))
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, kept(western))
    await edit({ intent: 'rule', facet, token: horror, on: true }, words(western))
    expect(editInterest).toHaveBeenLastCalledWith('me', facet, kept(western, horror))
    await expect(edit({ intent: 'rule', facet, on: false }, words(western))).rejects.toThrow('no longer part')
  })
  test.each([[[horror]], [['only:genre:war']], [['avoid:gore']], [['minutes:-90']], [['years:1990-']], [['age:6']]])(
    'that keep something off say so when they are muted or struck out: %s',
    async (tokens) => {
      const { text } = await edit({ intent: 'mute', facet }, words(...tokens))
      expect(text).toMatch(/ What it kept off may come again\.$/)
      expect((await edit({ intent: 'delete', facet }, words(...tokens))).text).toMatch(/kept off may come again\.$/)
    },
  )
  test('that only want something do not', async () => {
    expect((await edit({ intent: 'mute', facet }, words(western))).text).toMatch(/for your next list\.$/)
    expect((await edit({ intent: 'delete', facet }, words(western))).text).toMatch(
      /weighs nothing from now on, also in your next list\.$/,
    )
  })
})

describe('a rule of the preferences', () => {
  test('is lifted with the way back, and laid down again', async () => {
    const facet = 'avoid:gore'
    expect(await edit({ intent: 'rule', facet, on: false })).toEqual({
      facet,
      text: 'Gore is lifted. Your next list follows it.',
      undo: { intent: 'rule', facet, on: 'true' },
    })
    expect(setPreferenceRule).toHaveBeenLastCalledWith('me', { note: 'gore' }, false)
    expect(await edit({ intent: 'rule', facet, on: true })).toMatchObject({ text: 'Gore: kept to again.', undo: null })
    expect(setPreferenceRule).toHaveBeenLastCalledWith('me', { note: 'gore' }, true)
  })
  test('of children is one too, and there are no others', async () => {
    expect((await edit({ intent: 'rule', facet: 'children', on: false })).text).toMatch(/^What children may see is/)
    expect(setPreferenceRule).toHaveBeenCalledExactlyOnceWith('me', 'children', false)
    for (const facet of ['avoid:nothing', 'grown-ups'])
      await expect(edit({ intent: 'rule', facet, on: false })).rejects.toThrow('no such rule')
  })
})

test('the preferences are put back as they were, without notes that are none of ours', async () => {
  const now = { id: 'me', tone: 'WITTY', adventurous: 30, avoid: ['gore'], children: { age: 6 } } as unknown as Viewer
  const before = { tone: 'PLAIN' as const, adventurous: 50, avoid: ['nonsense'], withChildren: false, childAge: null }
  const input = { intent: 'preferences' as const, facet: 'preferences', kept: before }
  const back = await editLine(now, input, profileOf(1, [], [], shippedCatalog), shippedCatalog)
  expect(savePreferences).toHaveBeenCalledExactlyOnceWith('me', { ...before, avoid: [] })
  expect(JSON.parse(back.undo?.kept ?? '')).toEqual({
    tone: 'WITTY',
    ...{ language: null, persona: 'NONE', styleSample: '', styleNotes: false },
    adventurous: 30,
    avoid: ['gore'],
    withChildren: true,
    childAge: 6,
  })
})
