import { describe, expect, test } from 'vitest'
import { emptyWish } from '../../../wishes/schema'
import { asEdit, newLines, newWords } from './new-of-own'
import type { OwnEditRead, OwnWordRead } from './schema'

const at = Date.UTC(2025, 5, 1)
const rated = { type: 'RATED', filmId: 7, value: 4, at } as const
const stored = {
  ...{ type: 'RATED', filmId: 7, facet: null, value: 4, detail: null, reason: null },
  occurredAt: new Date(at),
}

describe('the words of a file', () => {
  test('that stand in the history already add nothing, and of two alike in the file one is added', () => {
    expect(newWords([rated], [stored])).toEqual([])
    expect(newWords([rated, rated], [])).toEqual([{ type: 'RATED', filmId: 7, value: 4, at: new Date(at) }])
  })
  test.each<[string, Partial<typeof stored>]>([
    ['kind', { type: 'SURVEY_LOVED' }],
    ['film', { filmId: 8 }],
    ['stars', { value: 3.5 }],
    ['moment', { occurredAt: new Date(at + 1) }],
    ['reaction', { detail: 'SEEN' } as never],
    ['reason', { reason: 'slow' } as never],
    ['facet', { facet: 'mood:dread' } as never],
  ])('are new where the history has another %s', (_, other) =>
    expect(newWords([rated], [{ ...stored, ...other }])).toHaveLength(1),
  )
  test('are no new note where the note may be used for something else here', () => {
    const note = { type: 'NOTED', filmId: 7, detail: 'The rain.', at } as const
    const here = (detail: string, reason: string | null) => ({
      ...{ type: 'NOTED', filmId: 7, detail, reason },
      occurredAt: new Date(at),
    })
    expect(newWords([note], [here('The rain.', 'private')])).toEqual([])
    expect(newWords([note], [here('The snow.', null)])).toHaveLength(1)
  })
  test('keep what they say, with and without a film', () => {
    const words: OwnWordRead[] = [
      { type: 'REACTED', filmId: 1, detail: 'NOT_FOR_ME', reason: 'slow', at },
      { type: 'SURVEY_WISH', facet: 'mood:dread', value: -2, at },
    ]
    expect(newWords(words, [])).toEqual(words.map((word) => ({ ...word, at: new Date(at) })))
  })
})

const line = (facet: string, part: Partial<OwnEditRead> = {}): OwnEditRead => ({
  ...{ facet, state: 'ACTIVE', strength: 1, label: null, stated: true, wish: null },
  ...{ saidAt: at, askedAt: null, at: at + 2 },
  ...part,
})

describe('the lines of a file', () => {
  const [a, b, c] = [line('mood:a'), line('mood:b'), line('mood:c')]
  test.each([
    ['all are new', [], 9, ['mood:a', 'mood:b', 'mood:c']],
    ['what is said here stays', ['mood:b'], 9, ['mood:a', 'mood:c']],
    ['there is room for one', ['mood:b', 'mood:x'], 3, ['mood:a']],
    ['there is no room', ['mood:x'], 1, []],
    ['there are too many already', ['mood:x', 'mood:y'], 1, []],
  ])('are taken as far as they are new: %s', (_, here, most, taken) =>
    expect(newLines([a, b, c], new Set(here), most).map(({ facet }) => facet)).toEqual(taken),
  )
  test('of one facet the later counts', () => {
    const later = line('mood:a', { strength: 2 })
    expect(newLines([a, b, later], new Set(), 2)).toEqual([later, b])
  })
  test('are stored with their days, and with a wish where they have one', () => {
    const { wish: _wish, saidAt: _said, askedAt: _asked, at: _at, ...rest } = a
    const days = { saidAt: new Date(at), updatedAt: new Date(at + 2) }
    expect(asEdit(a)).toEqual({ ...rest, ...days, askedAt: null })
    expect(asEdit({ ...a, wish: emptyWish, askedAt: at + 1 })).toEqual({
      ...rest,
      ...days,
      wish: emptyWish,
      askedAt: new Date(at + 1),
    })
  })
})
