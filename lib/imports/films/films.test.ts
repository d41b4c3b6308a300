import { describe, expect, test } from 'vitest'
import { readFilm } from './read-film'
import { readFilmFile } from './read-film-file'

const bytes = (text: string) => new TextEncoder().encode(text)
const row = (value: Record<string, unknown>) => readFilm({ line: 7, value })
const filmOf = (value: Record<string, unknown>) => {
  const reading = row(value)
  if (reading.kind === 'problem') throw new Error(reading.reason)
  return reading
}
const enough = { title: 'Ocean', year: 1999, director: 'Ada One', genres: 'Drama', runtime: 90 }

describe('a row of a film file', () => {
  test('needs title, year, director, genre and runtime; the rest has defaults', () => {
    expect(filmOf(enough).film).toEqual({
      slug: 'ocean',
      title: 'Ocean',
      year: 1999,
      originalTitle: undefined,
      directors: ['Ada One'],
      cast: [],
      writers: [],
      genres: ['drama'],
      runtimeMinutes: 90,
      countries: [],
      languages: [],
      moods: [],
      themes: [],
      settings: [],
      details: [],
      alternativeTitles: [],
      contentNotes: [],
      logline: 'Drama from 1999, directed by Ada One.',
      prominence: 0,
      imdbId: undefined,
      movieLensId: undefined,
    })
  })
  test('says what is missing', () =>
    expect(row({ title: 'X' })).toEqual({
      kind: 'problem',
      line: 7,
      title: 'X',
      reason:
        'Year: missing or not readable; Directors: missing or not readable; Genres: missing or not readable; Minutes: missing or not readable',
      unknown: [],
      withoutKind: true,
    }))
  test('takes the names and shapes of others', () => {
    const { film } = filmOf({
      Name: 'La Mer',
      'Original Title': 'La Mer',
      release_date: '2001-05-06',
      Directed_By: ['Ada One', 'Bo Two'],
      genres: [{ id: 1, name: 'Science Fiction' }, { name: 'Children' }],
      runtime: '95 min',
      imdb_id: '0133093',
      Screenplay: 'Bo Two; Cy Three',
      production_countries: [{ iso_3166_1: 'FR', name: 'France' }],
      spoken_languages: 'French|English',
      ids: { movieLens: 12, tmdb: 34 },
    })
    expect(film).toMatchObject({
      title: 'La Mer',
      year: 2001,
      directors: ['Ada One', 'Bo Two'],
      writers: ['Bo Two', 'Cy Three'],
      genres: ['science-fiction', 'family'],
      runtimeMinutes: 95,
      imdbId: 'tt0133093',
      countries: ['FR'],
      languages: ['fr', 'en'],
      movieLensId: 12,
      tmdbId: 34,
    })
  })
  test('takes titles as MovieLens writes them apart', () => {
    const { film } = filmOf({ ...enough, title: 'Postman, The (Postino, Il) (1994)', year: undefined })
    expect(film).toMatchObject({ title: 'The Postman', originalTitle: 'Il Postino', year: 1994 })
    expect(filmOf({ ...enough, title: 'Birdman (or Not)' }).film.title).toBe('Birdman (or Not)')
  })
  test('warns of words it does not know and leaves them out', () => {
    const { film, warnings } = filmOf({
      ...enough,
      genres: 'Drama|Mumblecore',
      countries: 'Narnia, USA',
      moods: 'gloopy',
    })
    expect(film).toMatchObject({ genres: ['drama'], countries: ['US'], moods: [] })
    expect(warnings).toEqual(['Genres: left out Mumblecore', 'Countries: left out Narnia', 'Moods: left out gloopy'])
  })
  test('takes a series with its part, or neither, and other titles with their commas', () => {
    const facts = { Series: 'Before Trilogy', series_part: '2', AKA: 'Sea, The|Mer;' }
    expect(filmOf({ ...enough, ...facts }).film).toMatchObject({
      series: 'before-trilogy',
      seriesPart: 2,
      alternativeTitles: ['Sea, The', 'Mer'],
    })
    for (const half of [{ series: 'Oceans' }, { seriesPart: 2 }, { series: 'Oceans', seriesPart: 'last' }]) {
      const { film, warnings } = filmOf({ ...enough, ...half })
      expect([film.series, film.seriesPart, warnings.length]).toEqual([undefined, undefined, 1])
    }
  })
  test('cuts long overviews at a sentence', () => {
    const sentence = 'A sailor who has lost the sea looks for it in a desert town where nobody has heard of rain.'
    expect(filmOf({ ...enough, overview: `${sentence} ${sentence} ${sentence}` }).film.logline).toBe(
      `${sentence} ${sentence}`,
    )
  })
  test('holds what is given to the rules of our own catalog', () => {
    for (const wrong of [
      { year: 1700 },
      { runtime: 5000 },
      { prominence: 300 },
      { slug: 'No Slug!' },
      { title: 'x'.repeat(200) },
    ])
      expect(row({ ...enough, ...wrong }).kind).toBe('problem')
  })
  test('has a slug even when the title has no Latin letter', () => {
    expect(filmOf({ ...enough, title: '千と千尋の神隠し', imdbId: 'tt0245429' }).film.slug).toBe('film-tt0245429')
    expect(filmOf({ ...enough, title: '千と千尋の神隠し' }).film.slug).toBe('film-1999')
    expect(filmOf({ ...enough, title: 'Ocean – the film!', slug: 'my-ocean' }).film.slug).toBe('my-ocean')
    expect(filmOf({ ...enough, title: `${'ocean '.repeat(13)}` }).film.slug).toBe(
      'ocean-'.repeat(12).slice(0, 70).replace(/-$/, ''),
    )
  })
  test('has a slug of plain letters, digits and single hyphens', () => {
    const slugOf = (title: string) => filmOf({ ...enough, title }).film.slug
    expect(slugOf('Amélie: 2 -- 3!')).toBe('amelie-2-3')
    expect(slugOf('Сталкер Stalker 映画')).toBe('stalker')
    expect(slugOf('映 Ocean 画 Two')).toBe('ocean-two')
  })
  test('takes a field by the first of its names that says something', () => {
    const { film } = filmOf({
      ...enough,
      Year: '',
      releaseYear: null,
      'Start Year': '\\N',
      date: 'in 1985',
      year: undefined,
    })
    expect(film.year).toBe(1985)
    expect(filmOf({ ...enough, cast: [], actors: 'Ann One; Bo Two, Jr.|Cy' }).film.cast).toEqual([
      'Ann One',
      'Bo Two, Jr.',
      'Cy',
    ])
  })
  test('keeps the words of our vocabularies, however they are written, each once', () => {
    const { film } = filmOf({
      ...enough,
      genres: 'Sci-Fi|Drama|drama|IMAX|TV Movie',
      moods: ['Unheard of', 'TENDER', 'tender', 'spooky'],
      themes: 'Memory',
      settings: 'Big City',
      prominence: '55',
      ids: { imdb: '133093', movieLens: 12, tmdb: 34 },
    })
    expect(film).toMatchObject({
      genres: ['science-fiction', 'drama'],
      moods: ['tender', 'eerie'],
      themes: ['memory'],
      prominence: 55,
      imdbId: 'tt0133093',
      movieLensId: 12,
      tmdbId: 34,
    })
  })
  test('has a log line of the first genre and all who directed it where none is given', () =>
    expect(filmOf({ ...enough, genres: 'science-fiction|drama', director: 'Ada One|Bo Two' }).film.logline).toBe(
      'Science fiction from 1999, directed by Ada One and Bo Two.',
    ))
  test('keeps a text of forty-five words as it is, and cuts a longer one without a full stop', () => {
    const words = Array.from({ length: 45 }, (_, at) => `w${at}`)
    expect(filmOf({ ...enough, overview: words.join(' ') }).film.logline).toBe(words.join(' '))
    expect(filmOf({ ...enough, overview: `${words.join(' ')}, more` }).film.logline).toBe(`${words.join(' ')} …`)
    const early = `Short. ${words.join(' ')} end`
    expect(filmOf({ ...enough, overview: early }).film.logline).toMatch(/^Short\. w0 .* w43 …$/)
  })
})

describe('a row that says more than there is room for', () => {
  const names = Array.from({ length: 15 }, (_, at) => `Name ${String.fromCharCode(65 + at)}`)
  test.each([
    ['directors', 'director', 4],
    ['writers', 'writers', 8],
    ['cast', 'cast', 8],
    ['alternativeTitles', 'aka', 5],
  ] as const)('has the first %s', (field, column, most) =>
    expect(filmOf({ ...enough, [column]: names.join('|') }).film[field]).toEqual(names.slice(0, most)),
  )
  test('has the first genres', () =>
    expect(filmOf({ ...enough, genres: 'Drama|War|Western|Comedy|Horror' }).film.genres).toEqual([
      'drama',
      'war',
      'western',
      'comedy',
    ]))
})

describe('words of a row', () => {
  test('of two kinds in one are divided where the whole is none of ours', () => {
    const { film, unknown } = filmOf({ ...enough, genres: 'War / Western|Drama' })
    expect([film.genres, unknown]).toEqual([['war', 'western', 'drama'], []])
    expect(filmOf({ ...enough, genres: 'Drama|Aa/Bb' }).unknown).toEqual([{ list: 'genres', word: 'Aa/Bb' }])
    expect(filmOf({ ...enough, genres: 'Drama/Bb' }).unknown).toEqual([{ list: 'genres', word: 'Bb' }])
  })
  test('that are unknown are named together', () => {
    const { warnings } = filmOf({ ...enough, genres: 'Drama|Aa|Bb', settings: 'Cc', details: 'Dd', warnings: 'Ee' })
    expect(warnings).toEqual([
      'Genres: left out Aa, Bb',
      'Settings: left out Cc',
      'Details: left out Dd',
      'Content notes: left out Ee',
    ])
  })
  test('that are all unknown are named where they lack, five at most', () => {
    const reading = row({ ...enough, genres: 'A1|A2|A3|A4|A5|A6' })
    expect(reading).toMatchObject({ reason: 'Genres: none of ours (“A1”, “A2”, “A3”, “A4”, “A5”)', withoutKind: true })
  })
  test.each([
    [{ series: 'Oceans' }, 'Oceans, no part'],
    [{ seriesPart: 2 }, 'no name, 2'],
    [{ series: 'Oceans', seriesPart: 'last' }, 'Oceans, last'],
  ])('half of a series %j is told', (half, told) => {
    const { warnings } = filmOf({ ...enough, ...half })
    expect(warnings).toEqual([expect.stringMatching(new RegExp(`: left out ${told}$`))])
  })
  test('of a kind for every row count where a row names none', () => {
    const choices = { columns: new Map(), words: new Map(), everyKind: 'war' }
    const of = (genres: string) => readFilm({ line: 1, value: { ...enough, genres } }, choices)
    expect(of('')).toMatchObject({ kind: 'film', film: { genres: ['war'] }, withoutKind: true })
    expect(of('drama')).toMatchObject({ kind: 'film', film: { genres: ['drama'] }, withoutKind: false })
  })
  test('that break a rule are told with it', () => {
    expect(row({ ...enough, prominence: 300 })).toMatchObject({ reason: expect.stringMatching(/^[^:]+: .*100/) })
    expect(row({ ...enough, runtime: 'long' })).toMatchObject({ reason: 'Minutes: missing or not readable' })
  })
})

describe('a film file', () => {
  test('is CSV, JSON or JSON lines by its content', async () => {
    expect(await readFilmFile(bytes('title,year\nA,1999\n'))).toMatchObject({ format: 'CSV', rows: [{ line: 2 }] })
    expect(await readFilmFile(bytes('[{"title":"A"},3]'))).toMatchObject({
      format: 'JSON',
      rows: [{ line: 1 }],
      problems: [{ line: 2, reason: 'is not a JSON object' }],
    })
    expect((await readFilmFile(bytes('{"films":[{"title":"A"}]}'))).rows).toHaveLength(1)
    expect(await readFilmFile(bytes('\uFEFF{"title":"A"}\r\n\r\n{"title":\r\n{"title":"B"}\r\n'))).toMatchObject({
      format: 'JSONL',
      rows: [{ line: 1 }, { line: 4 }],
      problems: [{ line: 3 }],
    })
  })
  test.each([
    ['', 'empty'],
    ['title,year\n', 'nothing below'],
    ['[{"title": "A"', 'not valid JSON'],
  ])('%j is refused', (text, part) => expect(readFilmFile(bytes(text))).rejects.toThrow(part))
  test('lists the lines of JSON that are no films by their number, and reads the others', async () => {
    const { format, rows, problems } = await readFilmFile(bytes('{"title":"A"}\n\n[1]\nnonsense\n  {"title":"B"}  \n'))
    expect(format).toBe('JSONL')
    expect(rows).toEqual([
      { line: 1, value: { title: 'A' } },
      { line: 5, value: { title: 'B' } },
    ])
    expect(problems.map(({ line }) => line)).toEqual([3, 4])
  })
  test('that holds its films under a name, or one film alone, is read', async () => {
    const lists = [{ films: [{ title: 'A' }] }, [{ title: 'A' }], { title: 'A', cast: ['Ann'] }]
    const titles = lists.map(async (list) =>
      (await readFilmFile(bytes(JSON.stringify(list)))).rows.map((each) => each.value.title),
    )
    expect(await Promise.all(titles)).toEqual([['A'], ['A'], ['A']])
  })
  test('with nothing in it is refused', async () => {
    await expect(readFilmFile(bytes('\uFEFF \n '))).rejects.toThrow('The file is empty.')
    await expect(readFilmFile(bytes('title,year\n'))).rejects.toThrow('nothing below it')
    await expect(readFilmFile(bytes('[{"title":'))).rejects.toThrow('not valid JSON')
  })
  test('a picture is refused', () =>
    expect(readFilmFile(new Uint8Array([0x89, 0x50, 0, 0]))).rejects.toThrow('not a text file'))
})
