import { describe, expect, test } from 'vitest'
import { undatedMoment } from '../../../feedback/undated'
import { editLine, headLine, type OwnWord, wordLine } from '../../../own-csv/rows'
import { limits } from '../../limits'
import { isOwnExport, type NamedFilm, readOwn } from './read-own'

const now = Date.UTC(2026, 0, 10)
const said = Date.UTC(2025, 5, 1)
const heat = { slug: 'heat', title: 'Heat', year: 1995, imdbId: 'tt0113277', tmdbId: 949 }
const lost = { slug: null, title: 'Lost one', year: 1990, imdbId: null, tmdbId: null }
const find = ({ title }: NamedFilm) => (title === 'Heat' ? 7 : null)

const read = (...lines: string[]) => readOwn(new TextEncoder().encode(lines.join('')), find, now)
const word = (type: string, more: Partial<OwnWord> = {}) => wordLine({ type, at: new Date(said), film: heat, ...more })

describe('the table of one’s own', () => {
  test.each([
    ['as it is written', headLine(), true],
    ['with a mark before it', `\uFEFF${headLine()}`, true],
    ['with other signs between', 'matinee;at;title', true],
    ['with tabs', 'matinee\tat\ttitle', true],
    ['in quotation marks', '"matinee","at","title"', true],
    ['of another name', 'title,matinee,at', false],
    ['of a longer name', 'matinees,at,title', false],
    ['of other columns', 'matinee,title,at', false],
    ['of a row that says so', 'x\nmatinee,at,', false],
    ['all as JSON', '{"format":"matinee-export-1","exportedAt"', true],
    ['all as JSON, in lines', '\uFEFF{\n  "format": "matinee-export-1",', true],
    ['of another JSON', '{"format":"letterboxd"}', false],
  ])('%s', (_, text, isOurs) => expect(isOwnExport(new TextEncoder().encode(text))).toBe(isOurs))

  test('all as JSON says what the table says; what a browser saw is no word, what is odd is counted, half a file is none', () => {
    const film = { slug: 'heat', title: 'Heat', year: 1995 }
    const at = new Date(said).toISOString()
    const edit = { facet: 'mood:dread', state: 'MUTED', strength: null, label: null, stated: true, wish: null }
    const person = {
      events: [
        { type: 'RATED', occurredAt: at, film, value: 4.5, detail: null },
        { type: 'NOTED', occurredAt: at, film, detail: '=mine', reason: 'shared' },
        { type: 'CLICKED', occurredAt: at, film, detail: 'home' },
        { type: 'RATED', occurredAt: at, film, value: 'five' },
      ],
      interestEdits: [{ ...edit, saidAt: at, askedAt: null, updatedAt: at }, { facet: 7 }],
      awaitedFilms: [
        { title: 'Lost one', year: 1990, imdbId: null, tmdbId: null, says: 'want', stars: null, saidAt: at },
      ],
    }
    const file = JSON.stringify({ format: 'matinee-export-1', person })
    const reading = read(file)
    expect(reading.words).toEqual([
      { type: 'RATED', filmId: 7, value: 4.5, at: said },
      { type: 'NOTED', filmId: 7, detail: '=mine', at: said },
    ])
    expect(reading.edits).toMatchObject([{ facet: 'mood:dread', state: 'MUTED', stated: true, saidAt: said }])
    expect(reading.awaited).toMatchObject([{ film: { title: 'Lost one' }, says: 'want' }])
    expect(reading.problems).toHaveLength(2)
    expect(() => read(file.slice(0, -9))).toThrow('This export is not whole')
  })

  test('gives back each kind of word on a film and a facet as it was said', () => {
    const reading = read(
      headLine(),
      word('RATED', { value: 4.5 }),
      word('REACTED', { detail: 'NOT_FOR_ME', reason: 'too long' }),
      word('REACTED', { detail: 'WANT' }),
      word('REACTION_CLEARED', { detail: 'SEEN' }),
      word('RATING_CLEARED'),
      word('SURVEY_LOVED'),
      word('SURVEY_UNLOVED'),
      word('SURVEY_WISH', { film: null, facet: 'genre:drama', value: -2 }),
      word('WATCHED', { detail: '2024-05-31', value: 3.5 }),
      word('WATCHED', { detail: '2024-06-01' }),
      word('NOTED', { detail: '=the ending,\nagain', reason: 'evidence shared' }),
    )
    expect(reading.problems).toEqual([])
    expect(reading.awaited).toEqual([])
    expect(reading.words).toEqual([
      { type: 'RATED', filmId: 7, value: 4.5, at: said },
      { type: 'REACTED', filmId: 7, detail: 'NOT_FOR_ME', reason: 'too long', at: said },
      { type: 'REACTED', filmId: 7, detail: 'WANT', reason: null, at: said },
      { type: 'REACTION_CLEARED', filmId: 7, detail: 'SEEN', at: said },
      { type: 'RATING_CLEARED', filmId: 7, at: said },
      { type: 'SURVEY_LOVED', filmId: 7, at: said },
      { type: 'SURVEY_UNLOVED', filmId: 7, at: said },
      { type: 'SURVEY_WISH', facet: 'genre:drama', value: -2, at: said },
      { type: 'WATCHED', filmId: 7, detail: '2024-05-31', value: 3.5, at: said },
      { type: 'WATCHED', filmId: 7, detail: '2024-06-01', value: null, at: said },
      { type: 'NOTED', filmId: 7, detail: '=the ending,\nagain', at: said },
    ])
  })

  test('asks for a film by all that a row says of it', () => {
    const asked: NamedFilm[] = []
    const rows = [headLine(), word('SURVEY_LOVED'), word('SURVEY_LOVED', { film: lost })]
    readOwn(new TextEncoder().encode(rows.join('')), (film) => asked.push(film), now)
    expect(asked).toEqual([heat, lost])
  })

  test('reads a row without a day as older than every one with a day', () => {
    expect(read(headLine(), word('SURVEY_LOVED', { at: null })).words).toEqual([
      { type: 'SURVEY_LOVED', filmId: 7, at: undatedMoment(now).getTime() },
    ])
  })

  test('is read with other signs between its cells, kinds in any letters, text behind an apostrophe as it was', () => {
    const text = "matinee;at;title;slug;value\nRated;2025-06-01T00:00:00.000Z;'=Heat;x;3\n"
    const asked: string[] = []
    const bytes = new TextEncoder().encode(text)
    const { words } = readOwn(bytes, ({ title }) => asked.push(title) * 0 + 7, now)
    expect(asked).toEqual(['=Heat'])
    expect(words).toEqual([{ type: 'RATED', filmId: 7, value: 3, at: said }])
  })
})

describe('a line of a taste', () => {
  const edit = {
    facet: 'mood:dark',
    state: 'ACTIVE',
    strength: -2,
    label: 'Dark, but =not too',
    stated: true,
    wish: null,
    saidAt: new Date(said),
    askedAt: new Date(said + 1_000),
    updatedAt: new Date(said + 2_000),
  }
  test('comes back as it was', () => {
    const muted = {
      ...edit,
      facet: 'words:no-gore',
      state: 'MUTED',
      strength: null,
      label: null,
      stated: false,
      askedAt: null,
    }
    expect(read(headLine(), editLine(edit), editLine(muted)).edits).toEqual([
      {
        ...expectedOf(edit),
        facet: 'mood:dark',
        state: 'ACTIVE',
        strength: -2,
        label: 'Dark, but =not too',
        stated: true,
      },
      { ...expectedOf(muted), facet: 'words:no-gore', state: 'MUTED', strength: null, label: null, stated: false },
    ])
  })
  test.each([
    ['of no facet of ours', { facet: 'colour:red' }],
    ['of a state we do not know', { state: 'ODD' }],
    ['that is too strong', { strength: 6 }],
    ['with a wish that is none', { wish: 'anything' }],
    ['with a wish that is no JSON', { wish: undefined, label: null }, '{broken'],
  ])('%s is told with its line', (_, more, wish?: string) => {
    const written = editLine({ ...edit, ...more })
    const row = wish === undefined ? written : written.replace(/,\r\n$/, `,${wish}\r\n`)
    const { edits, problems } = read(headLine(), word('SURVEY_LOVED'), row)
    expect(edits).toEqual([])
    expect(problems).toEqual([{ line: 3, reason: 'is no line of a taste as we write it' }])
  })
  function expectedOf({ saidAt, askedAt, updatedAt }: { saidAt: Date; askedAt: Date | null; updatedAt: Date }) {
    return { wish: null, saidAt: saidAt.getTime(), askedAt: askedAt?.getTime() ?? null, at: updatedAt.getTime() }
  }
})

describe('what says nothing that we write is told with its line', () => {
  const day = 86_400_000
  test.each([
    ['a kind of word we do not know', word('DANCED')],
    ['stars in quarters', word('RATED', { value: 4.25 })],
    ['no stars', word('RATED')],
    ['a reaction of another name', word('REACTED', { detail: 'MEH' })],
    ['a viewing on no day', word('WATCHED', { detail: 'in May' })],
    ['a note without a word', word('NOTED')],
    ['no film', word('RATED', { value: 4, film: null })],
    ['a wish of another facet', word('SURVEY_WISH', { film: null, facet: 'colour:red', value: 1 })],
    ['a day that lies ahead', word('SURVEY_LOVED', { at: new Date(now + day + 1) })],
    ['no day at all', word('SURVEY_LOVED').replace(/2025[^,]*/, 'soon')],
  ])('%s', (_, row) => {
    const { words, problems } = read(headLine(), row)
    expect(words).toEqual([])
    expect(problems).toEqual([{ line: 2, reason: 'says nothing that we write' }])
  })
  test('but for clocks that run a day ahead', () =>
    expect(read(headLine(), word('SURVEY_LOVED', { at: new Date(now + day) })).problems).toEqual([]))
})

describe('a film that is not to be found', () => {
  const of = (type: string, more: Partial<OwnWord> = {}) => word(type, { film: lost, ...more })
  const awaited = (...rows: string[]) => read(headLine(), ...rows).awaited
  test('waits with the most that was said of it', () => {
    const row = { line: 2, film: lost, at: said }
    expect(awaited(of('SURVEY_LOVED'), of('RATED', { value: 3 }))).toEqual([{ ...row, says: 'rated', stars: 3 }])
    expect(awaited(of('REACTED', { detail: 'SEEN' }), of('SURVEY_LOVED'))).toEqual([
      { ...row, says: 'liked', stars: null },
    ])
    expect(awaited(of('REACTED', { detail: 'WANT' }), of('REACTED', { detail: 'SEEN' }))).toEqual([
      { ...row, says: 'seen', stars: null },
    ])
    expect(awaited(of('REACTED', { detail: 'WANT' }))).toEqual([{ ...row, says: 'want', stars: null }])
  })
  test('of two words of one moment the later line holds, and what was taken back says nothing', () => {
    const many = Array.from({ length: 9 }, () => of('RATED', { value: 1 }))
    expect(awaited(...many, of('RATED', { value: 5 }))).toMatchObject([{ stars: 5 }])
    expect(awaited(of('RATED', { value: 1 }), of('RATING_CLEARED'))).toEqual([])
  })
  test('is another than one of another year', () => {
    const later = { ...lost, year: 1991 }
    expect(awaited(of('SURVEY_LOVED'), word('SURVEY_LOVED', { film: later }))).toMatchObject([
      { line: 2, film: lost },
      { line: 3, film: later },
    ])
  })
})

test('more rows than a file may have are refused in words', () => {
  const rows = (count: number) => [headLine(), ...Array<string>(count).fill(word('SURVEY_LOVED'))]
  expect(read(...rows(limits.rows)).words).toHaveLength(limits.rows)
  expect(() => read(...rows(limits.rows + 1))).toThrow(
    expect.objectContaining({ fieldErrors: { file: ['The file has more than 50,000 rows.'] } }),
  )
}, 120_000)
