import { expect, test } from 'vitest'
import { changedViewing, isSameNote, viewingWords } from './diary-words'

const now = new Date('2026-05-31T18:00:00Z')
const noon = (day: string) => new Date(`${day}T12:00:00Z`)
const watched = { type: 'WATCHED', filmId: 7, detail: '2024-03-01' }

test('a viewing counts at the noon of its day, with its stars, and says that the film was seen', () => {
  const viewing = { filmId: 7, day: '2024-03-01', stars: 3.5 }
  expect(viewingWords(viewing, true, now)).toEqual([{ ...watched, value: 3.5, at: noon('2024-03-01') }])
  expect(viewingWords({ ...viewing, stars: null }, false, now)).toEqual([
    { ...watched, at: noon('2024-03-01') },
    { type: 'REACTED', filmId: 7, detail: 'SEEN' },
  ])
})

test('a day whose noon is to come counts as it is said', () => {
  const [word] = viewingWords({ filmId: 7, day: '2026-06-01', stars: null }, true, now)
  expect(word).toEqual({ ...watched, detail: '2026-06-01' })
})

const stands = { detail: '2024-03-01', value: 3 }
test.each([
  ['the same', { day: '2024-03-01', stars: 3 }, null],
  ['other stars', { day: '2024-03-01', stars: 4 }, { detail: '2024-03-01', value: 4, recordedAt: now }],
  ['no stars', { day: '2024-03-01', stars: null }, { detail: '2024-03-01', value: null, recordedAt: now }],
  [
    'another day',
    { day: '2024-03-02', stars: 3 },
    { detail: '2024-03-02', value: 3, recordedAt: now, occurredAt: noon('2024-03-02') },
  ],
  [
    'a day to come',
    { day: '2026-06-01', stars: 3 },
    { detail: '2026-06-01', value: 3, recordedAt: now, occurredAt: now },
  ],
])('a viewing that is given %s', (_, viewing, changed) => expect(changedViewing(stands, viewing, now)).toEqual(changed))

const note = (detail: string, reason: string | null = null) => ({ detail, reason })
test.each([
  [undefined, note(''), true],
  [undefined, note('', 'shared'), true],
  [undefined, note('Slow.'), false],
  [note('Slow.'), note('Slow.'), true],
  [note('Slow.'), note('Slow.', 'shared'), false],
  [note('Slow.', 'shared'), note('Slow.', 'shared'), true],
  [note('Slow.', 'shared'), note(''), false],
  [note('Slow.'), note('Quick.'), false],
])('where %j stands, %j is the same: %s', (last, next, isSame) => expect(isSameNote(last, next)).toBe(isSame))
