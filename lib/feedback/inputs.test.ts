import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { NOTE_MAX_CHARS } from './diary-schema'
import {
  addViewingInput,
  changeViewingInput,
  noteInput,
  ratingInput,
  reactionInput,
  trackInput,
  undoChangeInput,
} from './inputs'
import { filmMeant, genreNamed, knownReason, MAX_EVENTS_PER_CALL } from './schema'
import { closeWordsInput, forgetWordsInput, wordsInput } from './words-inputs'

const stars = (value: unknown) => ratingInput.safeParse({ filmId: 1, value })

test.each(['', '0', 0, null])('%j clears a rating', (value) => expect(stars(value).data?.value).toBeNull())

test.each([
  ['4.5', 4.5],
  [0.5, 0.5],
  [5, 5],
])('%j is a rating', (value, rating) => expect(stars(value).data?.value).toBe(rating))

test.each([undefined, '  ', 'five', 0.25, 5.5, -3, Number.NaN, Number.POSITIVE_INFINITY])('%j is no rating', (value) =>
  expect(stars(value).success).toBe(false),
)

test.each([0, -1, 1.5, 'x', undefined, 2 ** 31])('%j is no film', (filmId) =>
  expect(ratingInput.safeParse({ filmId, value: 4 }).success).toBe(false),
)

test('a reaction can come from a form, and only with a reason we offer', () => {
  const form = { filmId: '3', kind: 'NOT_FOR_ME', on: 'true' }
  expect(reactionInput.parse({ ...form, reason: 'slow' })).toEqual({ ...form, filmId: 3, on: true, reason: 'slow' })
  expect(reactionInput.parse({ ...form, on: 'false' }).on).toBe(false)
  expect(reactionInput.safeParse({ ...form, reason: 'boring' }).success).toBe(false)
  expect(reactionInput.safeParse({ ...form, on: undefined }).success).toBe(false)
})

test.each([
  ['WANT on', { kind: 'WANT', on: true }],
  ['SEEN off', { kind: 'SEEN', on: false }],
  ['NOT_FOR_ME on slow', { kind: 'NOT_FOR_ME', on: true, reason: 'slow' }],
])('a button may say it in one field: %s', (says, said) =>
  expect(reactionInput.parse({ filmId: '3', says })).toEqual({ filmId: 3, ...said }),
)

test.each([
  ['3 WANT on', { kind: 'WANT', on: true }],
  ['3 NOT_FOR_ME on genre:horror', { kind: 'NOT_FOR_ME', on: true, reason: 'genre:horror' }],
])('a button of a form many films share names its own: %s', (says, said) =>
  expect(reactionInput.parse({ says })).toEqual({ filmId: 3, ...said }),
)

test.each([
  [
    { rates: 'stars-3', 'stars-3': '4.5', 'stars-7': '1' },
    { filmId: 3, value: 4.5 },
  ],
  [
    { rates: 'again-3', 'stars-3': '1', 'again-3': '2' },
    { filmId: 3, value: 2 },
  ],
  [
    { rates: '3 4.5', 'stars-3': '1' },
    { filmId: 3, value: 4.5 },
  ],
  [{ rates: '3 ' }, { filmId: 3, value: null }],
  [{ rates: '3' }, { filmId: 3, value: null }],
])('stars of the film that is meant, of all that are sent: %j', (sent, meant) => {
  expect(ratingInput.parse(sent)).toEqual(meant)
  expect(filmMeant(sent)).toBe(3)
})

test.each([{ rates: 'stars-3' }, { rates: 'value', value: '4' }, { rates: '' }, { rates: '3 5.5' }, { rates: 'x 4' }])(
  '%j rates nothing',
  (sent) => expect(ratingInput.safeParse(sent).success).toBe(false),
)

test('what was no button of a shared form meant no film', () => {
  expect(filmMeant({ filmId: '3', value: '4' })).toBeNull()
  expect(filmMeant({ says: 'WANT on' })).toBeNull()
  expect(filmMeant({ says: '3 WANT on' })).toBe(3)
})

test.each(['WANT', 'WANT maybe', 'LIKE on', 'NOT_FOR_ME on boring', '', ' on'])('%j says nothing', (says) =>
  expect(reactionInput.safeParse({ filmId: '3', says }).success).toBe(false),
)

test.each([undefined, null, 'WANT on', 7, [], ['WANT on'], { says: 1 }, { filmId: 3 }])(
  '%j is no button of a form',
  (sent) => expect(reactionInput.safeParse(sent).success).toBe(false),
)

test('only words of a button stand for the three fields', () => {
  const fields = { filmId: 3, kind: 'WANT', on: true }
  expect(reactionInput.parse({ ...fields, says: 1 })).toEqual(fields)
  expect(reactionInput.parse({ ...fields, says: 'SEEN off' })).toEqual({ filmId: 3, kind: 'SEEN', on: false })
})

const click = () => ({ id: randomUUID(), type: 'CLICKED', filmId: 1, surface: 'tonight' })

test('a batch of behaviour is bounded, and each event needs an id of its own making', () => {
  const batch = (length: number) => Array.from({ length }, click)
  expect(trackInput.safeParse(batch(MAX_EVENTS_PER_CALL)).success).toBe(true)
  expect(trackInput.safeParse(batch(MAX_EVENTS_PER_CALL + 1)).success).toBe(false)
  expect(trackInput.safeParse([]).success).toBe(false)
  expect(trackInput.safeParse([{ ...click(), id: '1' }]).success).toBe(false)
})

test('behaviour cannot pose as something the person said', () => {
  expect(trackInput.safeParse([{ ...click(), type: 'RATED', value: 5 }]).success).toBe(false)
  expect(trackInput.parse([{ ...click(), userId: 'someone-else' }])[0]).not.toHaveProperty('userId')
})

const isRight = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success

test('with a star that is checked the button that stands last counts', () => {
  expect(ratingInput.parse({ filmId: 1, value: ['3', '4.5'] }).value).toBe(4.5)
  expect(ratingInput.parse({ filmId: 1, value: ['3', ''] }).value).toBeNull()
})

test.each([
  [undefined, null],
  ['', null],
  ['0', null],
  [0, null],
  [null, null],
  ['3.5', 3.5],
  [5, 5],
])('a viewing given %j has the stars %j', (stars, read) => {
  const day = ' 2024-03-01 '
  expect(addViewingInput.parse({ filmId: '7', day, stars })).toEqual({ filmId: 7, day: day.trim(), stars: read })
  expect(changeViewingInput.parse({ eventId: 'e', day, stars })).toEqual({ eventId: 'e', day: day.trim(), stars: read })
})

test.each([
  [addViewingInput, { filmId: 7, day: '' }],
  [addViewingInput, { filmId: 7, day: '  ' }],
  [addViewingInput, { filmId: 7, day: 'x'.repeat(21) }],
  [addViewingInput, { filmId: 7, day: '2024-03-01', stars: 0.25 }],
  [addViewingInput, { filmId: 7, day: '2024-03-01', stars: 5.5 }],
  [addViewingInput, { filmId: 0, day: '2024-03-01' }],
  [changeViewingInput, { eventId: '', day: '2024-03-01' }],
  [undoChangeInput, { changeId: '' }],
  [undoChangeInput, { changeId: 'x'.repeat(61) }],
  [wordsInput, { about: 'list', verdict: 'HELPFUL' }],
  [wordsInput, { about: 'note', verdict: 'GOOD' }],
  [wordsInput, { about: 'note', verdict: 'HELPFUL', slateId: 'x'.repeat(41) }],
  [wordsInput, { about: 'note', verdict: 'HELPFUL', filmId: 0 }],
  [wordsInput, { about: 'note', verdict: 'HELPFUL', comment: 'x'.repeat(301) }],
  [forgetWordsInput, { kind: '' }],
  [forgetWordsInput, { kind: 'x'.repeat(121) }],
  [closeWordsInput, { record: '' }],
  [closeWordsInput, { record: 'x'.repeat(61) }],
])('what is empty, too long or unknown is refused, case %#', (schema, value) =>
  expect(isRight(schema, value)).toBe(false),
)

test('what a text was said to be is read with its bounds, and a comment without its margins', () => {
  for (const about of ['reason', 'note', 'portrait'])
    for (const verdict of ['HELPFUL', 'NOT_TRUE', 'SPOILS'])
      expect(wordsInput.parse({ about, verdict })).toEqual({ about, verdict, comment: '' })
  const all = { about: 'note', verdict: 'SPOILS', slateId: 'x'.repeat(40), filmId: 7, comment: 'y'.repeat(300) }
  expect(wordsInput.parse({ ...all, comment: ` ${all.comment} ` })).toEqual(all)
  expect(isRight(forgetWordsInput, { kind: 'x'.repeat(120) })).toBe(true)
  expect(isRight(closeWordsInput, { record: 'x'.repeat(60) })).toBe(true)
  expect(isRight(undoChangeInput, { changeId: 'x'.repeat(60) })).toBe(true)
})

test('a note has single ends of lines and no margins, and says only what was ticked that it may be used', () => {
  const note = (text: unknown, uses = {}) => noteInput.safeParse({ filmId: 7, text, ...uses })
  expect(note(' a\r\nb ').data).toEqual({ filmId: 7, text: 'a\nb', evidence: false, shared: false })
  expect(note('a', { evidence: 'on', shared: true }).data).toMatchObject({ evidence: true, shared: true })
  expect(note('a', { evidence: 'yes', shared: 'true' }).data).toMatchObject({ evidence: false, shared: false })
  expect([note('').success, note('x'.repeat(NOTE_MAX_CHARS)).success]).toEqual([true, true])
  expect([note('x'.repeat(NOTE_MAX_CHARS + 1)).success, note(7).success]).toEqual([false, false])
})

test('what a browser saw is held to its bounds, each kind by itself', () => {
  const visit = randomUUID()
  const event = (part: object) => isRight(trackInput, [{ id: randomUUID(), ...part }])
  const dwelled = { type: 'DWELLED', filmId: 1, visit }
  expect([1, 3_600].map((seconds) => event({ ...dwelled, seconds }))).toEqual([true, true])
  expect([0.5, 3_601].map((seconds) => event({ ...dwelled, seconds }))).toEqual([false, false])
  expect(event({ ...dwelled, seconds: 5, visit: 'x' })).toBe(false)
  expect([0, 200].map((position) => event({ ...click(), position }))).toEqual([true, true])
  expect([-1, 201, 1.5].map((position) => event({ ...click(), position }))).toEqual([false, false, false])
  expect([event({ ...click(), surface: 'x'.repeat(31) }), event({ ...click(), slateId: 'x'.repeat(41) })]).toEqual([
    false,
    false,
  ])
  expect(event({ ...click(), filmId: undefined })).toBe(false)
  expect(event({ type: 'IMPRESSION', filmId: 1, surface: 'tonight' })).toBe(true)
  expect(event({ type: 'SEARCHED', query: ' rain ' })).toBe(true)
  expect([' ', 'x'.repeat(121)].map((query) => event({ type: 'SEARCHED', query }))).toEqual([false, false])
  expect(event({ type: 'SEARCH_CHOSEN', query: 'rain', filmId: 1 })).toBe(true)
  expect(event({ type: 'SEARCH_CHOSEN', query: 'rain' })).toBe(false)
})

test.each([
  ['genre:horror', 'genre'],
  ['genre:science-fiction', 'genre'],
  ['violence', 'violence'],
  ['genre:', null],
  ['genre:Horror!', null],
  ['x genre:horror', null],
  ['genre:horror x', null],
  [`genre:${'a'.repeat(61)}`, null],
  ['smell', null],
  ['', null],
  [null, null],
  [undefined, null],
])('the reason %j is kept as %j', (reason, known) => {
  expect(knownReason(reason)).toBe(known)
  expect(genreNamed(reason)).toBe(known === 'genre' ? reason : null)
})

test.each([
  [{ rates: '12345 4' }, 12345],
  [{ rates: '1234567890' }, 1_234_567_890],
  [{ rates: '12345678901' }, null],
  [{ rates: 'x 12 4' }, null],
  [{ rates: '12x' }, null],
  [{ says: '45 NOT_FOR_ME on' }, 45],
  [{ rates: '7 4', says: '45 WANT on' }, 7],
  [{ rates: 'nothing', says: '45 WANT on' }, null],
  [{}, null],
])('a button that sent %j meant the film %j', (sent, film) => expect(filmMeant(sent)).toBe(film))
