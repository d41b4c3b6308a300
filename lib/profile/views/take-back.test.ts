import { expect, test } from 'vitest'
import { viewerLike } from '../../auth/viewer'
import { emptyWish, type Wish } from '../../wishes/schema'
import { editInterestInput } from '../inputs'
import type { EditRecord } from '../schema'
import { preferencesBack, wordsBack } from './take-back'

const sentence = (facet: string, part: Partial<EditRecord> = {}): EditRecord =>
  ({
    facet,
    state: 'ACTIVE',
    strength: null,
    label: facet.slice('words:'.length),
    stated: true,
    wish: { ...emptyWish, without: ['genre:war'] } as Wish,
    saidAt: 5,
    at: 9,
    ...part,
  }) as EditRecord
/** As the button sends it. */
const sent = (edit: Record<string, string> | null) =>
  editInterestInput.parse({ edit: new URLSearchParams(edit ?? {}).toString() })

test('new words are struck out, also where the same words had been struck out before', () => {
  const strikesOut = { facet: 'words:new', intent: 'delete' }
  expect(wordsBack('words:new', undefined, [sentence('words:other')])).toEqual(strikesOut)
  expect(wordsBack('words:new', undefined, [sentence('words:new', { state: 'DELETED' })])).toEqual(strikesOut)
})

test('words in the place of others, or read otherwise, go back to what stood there, state and moment included', () => {
  const kept = { words: 'old', tokens: ['without:genre:war'], state: 'MUTED', saidAt: 5 }
  const old = sentence('words:old', { state: 'MUTED' })
  expect(sent(wordsBack('words:new', 'words:old', [old]))).toEqual({ facet: 'words:new', intent: 'words', kept })
  expect(sent(wordsBack('words:old', 'words:old', [old]))).toEqual({ facet: 'words:old', intent: 'words', kept })
  expect(sent(wordsBack('words:old', undefined, [old]))).toEqual({ facet: 'words:old', intent: 'words', kept })
})

test('where two sentences became one, both come back, each as it stood', () => {
  const both = [sentence('words:old', { state: 'MUTED' }), sentence('words:new', { saidAt: 7 })]
  const kept = (words: string, state: string, saidAt: number) => ({
    ...{ words, state, saidAt },
    tokens: ['without:genre:war'],
  })
  expect(sent(wordsBack('words:new', 'words:old', both))).toEqual({
    facet: 'words:new',
    intent: 'words',
    kept: { ...kept('old', 'MUTED', 5), beside: kept('new', 'ACTIVE', 7) },
  })
})

test('where nothing was left of the old there is no way back', () => {
  const half = [sentence('words:old', { wish: null }), sentence('words:new')]
  expect(wordsBack('words:new', 'words:old', half)).toBeNull()
  expect(wordsBack('words:new', 'words:old', [sentence('words:old', { wish: null })])).toBeNull()
})

test('preferences come back as they were', () => {
  const viewer = viewerLike({
    id: 'me',
    tone: 'CRITIC',
    language: 'de',
    ...{ persona: 'FRIEND', styleSample: 'Short.', styleNotes: true },
    adventurous: 70,
    avoid: ['gore'],
    children: { age: null },
  })
  expect(sent(preferencesBack(viewer))).toEqual({
    facet: 'preferences',
    intent: 'preferences',
    kept: {
      ...{ tone: 'CRITIC', persona: 'FRIEND', language: 'de', styleSample: 'Short.', styleNotes: true },
      ...{ adventurous: 70, avoid: ['gore'], withChildren: true, childAge: null },
    },
  })
  const none = sent(preferencesBack(viewerLike({ id: 'me', tone: 'WARM' })))
  expect(none).toMatchObject({ kept: { language: null, persona: 'NONE', styleSample: '' } })
})

test('what is carried along is read like anything sent', () => {
  for (const kept of ['', 'null', '{', '{"words":"x"}', '{"tone":"LOUD","adventurous":5}'])
    for (const intent of ['words', 'preferences'])
      expect(editInterestInput.safeParse({ facet: 'words:x', intent, kept }).success).toBe(false)
})
