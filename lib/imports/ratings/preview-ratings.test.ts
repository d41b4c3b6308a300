import { describe, expect, test } from 'vitest'
import { buildFilmIndex, type KnownFilm } from '../../catalog/titles/match-films'
import { LONGEST_TITLE } from '../../catalog/titles/parse-title'
import { limits } from '../limits'
import { previewRatings } from './preview-ratings'
import type { FileReading, FileRow } from './read-rows'

const film = (id: number, title: string, year: number, more: Partial<KnownFilm> = {}): KnownFilm => ({
  ...{ id, title, year, originalTitle: null, directors: [], imdbId: null, movieLensId: null, tmdbId: null },
  ...more,
})
const heat = film(1, 'Heat', 1995, { imdbId: 'tt0113277', tmdbId: 949, movieLensId: 6 })
const index = buildFilmIndex([heat, film(2, 'Ran', 1985), film(3, 'Carrie', 1976), film(4, 'Carrie', 2013)])

const row = (part: Partial<FileRow> = {}): FileRow => ({
  ...{ key: 1, line: 2, path: 'a.csv', title: 'Heat', originalTitle: null, year: 1995, directors: [] },
  ...{ imdbId: null, movieLensId: null, tmdbId: null, says: 'rated', stars: 4, at: null },
  ...part,
})
const file = (rows: FileRow[], part: Partial<FileReading> = {}): FileReading => ({
  ...{ source: 'table', scale: 5, best: 'highest', scaleIsKnown: true, asks: null, columns: null },
  ...{ problems: [], notes: [], left: { series: 0, nothing: 0, list: 0, collection: 0, repeated: 0 } },
  rows,
  ...part,
})
const preview = (...rows: FileRow[]) => previewRatings(index, file(rows))
const day = (year: number) => Date.UTC(year, 0, 1)

test('what the file is stays beside its rows', async () => {
  const of = {
    source: 'imdb',
    scale: 10,
    best: 'lowest',
    scaleIsKnown: false,
    asks: 'role',
    notes: ['a note'],
  } as const
  const left = { series: 1, nothing: 2, list: 3, collection: 4, repeated: 0 }
  const columns = [{ name: 'title', field: 'title' as const, example: 'Heat' }]
  expect(await previewRatings(index, file([], { ...of, notes: ['a note'], left, columns }))).toEqual({
    ...of,
    ...{ left, columns, matched: [], ambiguous: [], unmatched: [], problems: [], own: null },
    more: { ambiguous: 0, unmatched: 0, problems: 0 },
  })
})

describe('a row whose film is found', () => {
  test('is shown with the film and all that it says', async () => {
    const { matched } = await preview(row({ key: 7, line: 9, says: 'rated', stars: 4.5, at: day(2020) }))
    expect(matched).toEqual([
      {
        ...{ key: 7, line: 9, title: 'Heat', year: 1995, says: 'rated', stars: 4.5, at: day(2020) },
        ...{ film: { id: 1, title: 'Heat', year: 1995 }, probably: false },
      },
    ])
  })
  test.each([
    ['in its year', { year: 1995 }, false],
    ['in the year before', { year: 1994 }, true],
    ['in the year after', { year: 1996 }, true],
    ['by a number, in another year', { year: 1994, imdbId: 'tt0113277' }, false],
  ])('%s is certain or only probable', async (_, part, probably) =>
    expect((await preview(row(part))).matched).toMatchObject([{ film: { id: 1 }, probably }]),
  )
  test('has a year where its title ends with one, and a name where it has no title', async () => {
    const { matched } = await preview(
      row({ title: 'Ran (1985)', year: null }),
      row({ title: '', year: null, imdbId: 'tt0113277' }),
    )
    expect(matched.map(({ title, year }) => [title, year])).toEqual([
      ['Ran', 1985],
      ['tt0113277', null],
    ])
    const [one] = (await preview(row({ title: '', year: null, tmdbId: 949 }))).matched
    expect([one?.title, one?.film.id]).toEqual(['?', 1])
    expect((await preview(row({ title: 'Ran (1985)', year: 1985 }))).matched[0]?.title).toBe('Ran (1985)')
  })
  test('is asked for no more often than a form has fields', async () => {
    const many = buildFilmIndex(
      Array.from({ length: limits.probable + 3 }, (_, at) => film(at + 1, `Film number ${at + 1}`, 1990)),
    )
    const rows = [...many.whole.values()].flatMap((films) =>
      [...films].map(({ id, title }) => row({ key: id, title, year: id === 1 ? 1990 : 1991 })),
    )
    const { matched, more } = await previewRatings(many, file(rows))
    expect(matched.filter(({ probably }) => probably)).toHaveLength(limits.probable)
    expect([matched.length, more.ambiguous]).toEqual([limits.probable + 1, 2])
  })
})

describe('of two rows of one film', () => {
  type Said = Partial<FileRow>
  const kept = async (first: Said, second: Said) =>
    (await preview(row({ key: 1, ...first }), row({ key: 2, ...second }))).matched.map(({ key }) => key)
  const stages = (['want', 'seen', 'liked', 'rated'] as const).map((says) => ({ says, stars: null }))
  test.each(stages.slice(1).map((more, at) => [more.says, stages[at]?.says, more, stages[at] ?? {}] as const))(
    '%s says more than %s, whichever comes first and is newer',
    async (_more, _less, more, less) => {
      expect(await kept(less, more)).toEqual([2])
      expect(await kept(more, less)).toEqual([1])
      expect(await kept(more, { ...less, at: day(2024) })).toEqual([1])
      expect(await kept({ ...less, at: day(2024) }, more)).toEqual([2])
    },
  )
  test('the certain one counts before the newer', async () => {
    expect(await kept({ at: day(2020) }, { year: 1994, at: day(2024) })).toEqual([1])
    expect(await kept({ year: 1994, at: day(2024) }, { at: day(2020) })).toEqual([2])
  })
  test.each([
    ['the newer', day(2024), day(2020), 1],
    ['the newer', day(2020), day(2024), 2],
    ['of one day the later', day(2020), day(2020), 2],
    ['of no day the later', null, null, 2],
    ['one with a day', day(1999), null, 1],
    ['one with a day', null, day(1999), 2],
  ])('%s counts', async (_, first, second, key) => expect(await kept({ at: first }, { at: second })).toEqual([key]))
  test('the same said again is counted, another file or another word is not', async () => {
    const repeated = async (...parts: Said[]) => (await preview(...parts.map(row))).left.repeated
    expect(await repeated({}, {}, {})).toBe(2)
    expect(await repeated({}, { path: 'b.csv' })).toBe(0)
    expect(await repeated({}, { says: 'seen', stars: null })).toBe(0)
    expect(await repeated({}, { title: 'Ran', year: 1985 })).toBe(0)
  })
})

describe('a row whose film is not found', () => {
  test.each([
    ['without its year, of several', { title: 'Carrie', year: null }, [3, 4]],
    ['without its year, the only one', { title: 'Ran', year: null }, [2]],
  ])('%s: one may choose', async (_, part, ids) => {
    const { ambiguous, matched } = await preview(row({ key: 5, line: 8, ...part }))
    expect(matched).toEqual([])
    expect(ambiguous).toMatchObject([{ key: 5, line: 8, title: part.title, says: 'rated', stars: 4 }])
    expect(ambiguous[0]?.films.map(({ id }) => id).toSorted()).toEqual(ids)
    expect(Object.keys(ambiguous[0]?.films[0] ?? {})).toEqual(['id', 'title', 'year'])
  })
  test.each([
    [{ title: 'Nothing', year: null }, 'The catalog has no film of this title.'],
    [
      { title: 'Nothing', year: 1990 },
      'The catalog has no film of this title from that year, the one before or the one after.',
    ],
    [
      { title: 'Nothing (1990)', year: null },
      'The catalog has no film of this title from that year, the one before or the one after.',
    ],
    [{ title: '', year: null, imdbId: 'tt9' }, 'The catalog has no film with this number.'],
  ])('%j waits and says why', async (part, reason) =>
    expect((await preview(row(part))).unmatched).toMatchObject([{ reason }]),
  )
  test('waits with its numbers and its other title, titles cut', async () => {
    const long = 'x'.repeat(LONGEST_TITLE + 1)
    const ids = { imdbId: 'tt9', movieLensId: 8, tmdbId: 7 }
    const [one] = (await preview(row({ ...ids, title: long, originalTitle: long }))).unmatched
    expect(one).toMatchObject({ ...ids, title: long.slice(1), originalTitle: long.slice(1) })
    expect((await preview(row({ ...ids, title: 'Nothing' }))).unmatched[0]?.originalTitle).toBeNull()
  })
})

describe('beyond what is kept', () => {
  test.each([
    ['problems', limits.rowsShown],
    ['ambiguous', limits.choices],
    ['unmatched', limits.awaited],
  ] as const)('%s are counted', async (kind, most) => {
    const list = <Item>(count: number, item: Item) => Array.from({ length: count }, () => item)
    const of = (count: number) =>
      kind === 'problems'
        ? file([], { problems: list(count, { line: 1, reason: 'none' }) })
        : file(list(count, kind === 'ambiguous' ? row({ title: 'Carrie', year: null }) : row({ title: 'Nothing' })))
    const [all, over] = [await previewRatings(index, of(most)), await previewRatings(index, of(most + 2))]
    expect([all[kind].length, all.more[kind]]).toEqual([most, 0])
    expect([over[kind].length, over.more[kind]]).toEqual([most, 2])
  })
  test('are films to choose from', async () => {
    const many = buildFilmIndex(
      Array.from({ length: limits.filmsToChoose + 5 }, (_, at) => film(at + 1, 'Carrie', 1900 + at * 4)),
    )
    const { ambiguous } = await previewRatings(many, file([row({ title: 'Carrie', year: null })]))
    expect(ambiguous[0]?.films).toHaveLength(limits.filmsToChoose)
  })
})
