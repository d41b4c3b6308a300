import { expect, test } from 'vitest'
import { changeParts } from './change-parts'

const marked = (change: Parameters<typeof changeParts>[0]) =>
  changeParts(change).parts.map(({ kind, text }) => `${{ same: '', added: '+', removed: '-' }[kind]}${text}`)

test('of a log line the words that changed are marked', () => {
  expect(marked({ field: 'logline', before: 'A man waits.', after: 'A woman waits.' })).toEqual([
    'A ',
    '-man',
    '+woman',
    ' waits.',
  ])
})

test('of a list the entries that came and went are named in words', () => {
  expect(marked({ field: 'countries', before: ['FR', 'IT'], after: ['FR', 'SE'] })).toEqual(['-Italy', '+Sweden'])
  expect(marked({ field: 'genres', before: ['science-fiction'], after: [] })).toEqual(['-Science fiction'])
})

test('another order of the same entries is shown as a whole', () => {
  expect(marked({ field: 'cast', before: ['Ada', 'Bo'], after: ['Bo', 'Ada'] })).toEqual(['-Ada, Bo', '+Bo, Ada'])
})

test('what was empty is called nothing', () => {
  expect(marked({ field: 'tmdbId', before: null, after: 348 })).toEqual(['-nothing', '+348'])
})
