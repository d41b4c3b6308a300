import { describe, expect, test } from 'vitest'
import { readFile } from './read-file'
import type { ReadOptions } from './read-rows'

const read = (lines: string[], options: ReadOptions = {}, name = 'films.csv') =>
  readFile(new TextEncoder().encode(lines.join('\n')), name, options)
const fieldsOf = async (lines: string[], options?: ReadOptions) =>
  Object.fromEntries(((await read(lines, options)).columns ?? []).map(({ name, field }) => [name, field]))
const saysOf = async (lines: string[], options?: ReadOptions) =>
  (await read(lines, options)).rows.map(({ title, says, stars }) => [title, says, stars])
const titles = ['Heat', 'Ran', 'Alien', 'Jaws', 'Psycho']
const rows = (cells: (at: number) => string) => titles.map((title, at) => `${title},${1990 + at},${cells(at)}`)

describe('what ratings are out of, and which is the best', () => {
  test('grades in letters are read as averages read them, and that is said', async () => {
    const file = await read(['Title,Year,Rating', 'Heat,1995,A', 'Ran,1985,C'])
    expect(file.rows.map(({ stars }) => stars)).toEqual([5, 2.5])
    expect(file.notes).toEqual([expect.stringMatching(/^Grades in letters .*F nought\.$/)])
  })
  test('where one is the best that is said with the worst, beside other notes', async () => {
    const file = await read(['Title,Year,Rating', 'Heat,1995,1', 'Ran,1985,6'], { best: 'lowest', scale: 6 })
    expect(file).toMatchObject({ best: 'lowest', scale: 6 })
    expect(file.rows.map(({ stars }) => stars)).toEqual([5, 0.5])
    expect(file.notes).toEqual(['Ratings were read backwards: 1 is the best, 6 the worst.'])
    expect((await read(['Title,Year,Rating', 'Heat,1995,1', 'Ran,1985,5'])).notes).toEqual([])
  })
  test('a column may say of how many each is, where that is not less than the rating', async () => {
    expect(await saysOf(['Title,Year,Rating,Out of', 'Heat,1995,8,10', 'Ran,1985,4,5', 'Alien,1979,4,3'])).toEqual([
      ['Heat', 'rated', 4],
      ['Ran', 'rated', 4],
      ['Alien', 'rated', 2],
    ])
  })
})

describe('numbers that nobody says are one’s own', () => {
  test('are named and not read; several are named together, five at most', async () => {
    const one = await read(['Title,Year,Foo', ...rows((at) => `${(at % 3) + 1}`)], { role: 'seen' })
    expect(one.notes).toEqual([
      'The column “foo” holds numbers and was not read. If they are your ratings, say so below.',
    ])
    const many = await read(
      [
        'Title,Year,Aa,Bb,Cc,Dd,Ee,Ff',
        ...rows((at) =>
          Array<number>(6)
            .fill((at % 3) + 1)
            .join(','),
        ),
      ],
      { role: 'seen' },
    )
    expect(many.notes).toEqual([
      'The columns “aa”, “bb”, “cc”, “dd”, “ee” hold numbers and were not read. If one of them holds your ratings, say so below.',
    ])
  })
  test('but for counts, averages, and numbers of another kind', async () => {
    const notes = async (name: string, cell: (at: number) => string) =>
      (await read([`Title,Year,${name}`, ...rows(cell)], { role: 'seen' })).notes
    expect(await notes('Foo', (at) => `${at + 1}`)).toEqual([])
    expect(await notes('Foo', (at) => `7.${at + 1}`)).toEqual([])
    expect(await notes('Price', (at) => `${(at % 3) + 1}`)).toEqual([])
    expect(await notes('Foo', (at) => (at < 2 ? 'x' : '3'))).toEqual([])
  })
  test('a column of averages, of words or below nought is told, unless the person says it is theirs', async () => {
    const told = async (cell: (at: number) => string, options?: ReadOptions) =>
      (await read(['Title,Year,Rating', ...rows(cell)], { role: 'seen', ...options })).notes
    expect(await told((at) => `7.${at + 1}`)).toEqual([
      expect.stringContaining('looks like the average of many people'),
    ])
    expect(await told((at) => `7.${at + 1}`, { columns: { rating: 'rating' } })).toEqual([])
    expect(await told((at) => `${at - 3}`)).toEqual([expect.stringContaining('goes below nought')])
    expect(await told((at) => (at < 3 ? 'fine film' : '4'))).toEqual([expect.stringContaining('holds no numbers')])
    const mine = await read(['Title,Year,My rating', ...rows((at) => `7.${at + 1}`)])
    expect(mine.notes).toEqual([])
    expect(mine.rows.map(({ stars }) => stars)).toEqual([3.5, 3.5, 3.5, 3.5, 4])
  })
})

describe('what a row says', () => {
  test('one and minus one are a thumb up and down', async () => {
    expect(await saysOf(['Title,Year,Rating', 'Heat,1995,1', 'Ran,1985,-1', 'Alien,1979,+1', 'Jaws,1975,1'])).toEqual([
      ['Heat', 'liked', null],
      ['Ran', 'seen', null],
      ['Alien', 'liked', null],
      ['Jaws', 'liked', null],
    ])
  })
  test('a word may stand where others have a number', async () => {
    expect(
      await saysOf([
        'Title,Year,Rating',
        'Heat,1995,4',
        'Ran,1985,WTS',
        'Alien,1979,seen',
        'Jaws,1975,5',
        'Psycho,1960,NI',
        'Dune,2021,3',
        'Cube,1997,2',
      ]),
    ).toEqual([
      ['Heat', 'rated', 4],
      ['Ran', 'want', null],
      ['Alien', 'seen', null],
      ['Jaws', 'rated', 5],
      ['Dune', 'rated', 3],
      ['Cube', 'rated', 2],
    ])
  })
  test('a day or a yes in "watched" says that it was seen', async () => {
    const file = await read([
      'Title,Year,Watched,Date',
      'Heat,1995,2020-02-03,',
      'Ran,1985,yes,2020-02-04',
      'Alien,1979,no,2020-02-05',
    ])
    expect(file.rows.map(({ title, says, at }) => [title, says, at])).toEqual([
      ['Heat', 'seen', Date.UTC(2020, 1, 3)],
      ['Ran', 'seen', Date.UTC(2020, 1, 4)],
    ])
  })
  test.each(['Total', 'Grand total:', 'Sum', 'average', 'Durchschnitt', 'итого', '合计'])(
    'a line that counts them is no film: %s',
    async (word) => {
      expect(await saysOf(['Title,Year,Rating', 'Heat,1995,4', `${word},,8`, 'Ran,1985,5'])).toEqual([
        ['Heat', 'rated', 4],
        ['Ran', 'rated', 5],
      ])
      expect(await saysOf(['Title,Year,Rating', 'Heat,1995,4', `${word},2006,4`])).toHaveLength(2)
    },
  )
  test('an address of a series, an episode or another kind is left out and counted', async () => {
    const file = await read([
      'Title,Year,Type,TMDB id,Rating',
      'Heat,1995,movie,949,4',
      'Lost,2004,movie,https://www.themoviedb.org/tv/4607,5',
      'Dark,2017,TV series,,5',
      'Fargo S01E02,2014,,,5',
    ])
    expect(file.rows.map(({ title }) => title)).toEqual(['Heat'])
    expect(file.left.series).toBe(3)
  })
  test('the one address of a film in any column is its number', async () => {
    const of = async (one: string, other: string) =>
      (await read(['Title,Year,Notes,More,Rating', `Heat,1995,${one},${other},4`])).rows[0]?.imdbId
    const address = (id: string) => `see https://www.imdb.com/title/${id}/`
    expect(await of(address('tt0113277'), 'x')).toBe('tt0113277')
    expect(await of('https://imdb.com/de/title/tt0113277', address('tt0113277'))).toBe('tt0113277')
    expect(await of(address('tt0113277'), address('tt0089881'))).toBeNull()
  })
})

describe('what stands in columns goes before their names', () => {
  test('names that changed places', async () =>
    expect(await fieldsOf(['Title,Year,Rating', '1995,Heat,4', '1985,Ran,5'])).toMatchObject({
      title: 'year',
      year: 'title',
    }))
  test('years and numbers of films without a name that says so', async () => {
    const head = ['Title,Aa,Bb,Rating', 'Heat,1995,tt0113277,4', 'Ran,1985,tt0089881,5']
    expect(await fieldsOf(head)).toMatchObject({ aa: 'year', bb: 'imdbId' })
    expect(await fieldsOf(['Title,Watched in,Rating', 'Heat,1995,4', 'Ran,1985,5'])).not.toMatchObject({
      'watched in': 'year',
    })
    const two = await fieldsOf(['Title,Aa,Bb,Rating', 'Heat,1995,1996,4', 'Ran,1985,1986,5'])
    expect(two).toMatchObject({ aa: 'ignore', bb: 'ignore' })
  })
  test('kinds of things and states of films, in words', async () => {
    const kinds = ['movie', 'TV series', 'movie', 'movie', 'short film']
    const file = await read(['Title,Year,Foo,Rating', ...rows((at) => `${kinds[at]},4`)])
    expect(file.left.series).toBe(1)
    const states = ['watched', 'want to see', 'seen', 'watched', 'planned']
    expect((await saysOf(['Title,Year,Foo', ...rows((at) => states[at] ?? '')])).map(([, says]) => says)).toEqual([
      'seen',
      'want',
      'seen',
      'seen',
      'want',
    ])
  })
  test('shares of a film that were watched', async () =>
    expect(
      (await saysOf(['Title,Year,Watched status', ...rows((at) => (at === 1 ? '0.4' : '1'))])).map(([title]) => title),
    ).toEqual(['Heat', 'Alien', 'Jaws', 'Psycho']))
  test('of several days that of the rating, then one that says nothing, then when it was written down or changed', async () => {
    const days = (one: string, other: string) =>
      fieldsOf([`Title,Year,Rating,${one},${other}`, ...rows((at) => `4,2020-01-0${at + 1},2021-02-0${at + 1}`)])
    expect(await days('Foo created', 'Foo')).toMatchObject({ 'foo created': 'ignore', foo: 'day' })
    expect(await days('Foo modified', 'Foo created')).toMatchObject({ 'foo modified': 'ignore', 'foo created': 'day' })
    expect(await days('Foo', 'Bar')).toMatchObject({ foo: 'ignore', bar: 'ignore' })
  })
  test('days of first nights are none', async () => {
    const nights = await fieldsOf(['Title,Year,Rating,Foo', ...rows((at) => `4,${1990 + at}-03-0${at + 1}`)])
    expect(nights).toMatchObject({ foo: 'ignore' })
    const without = await fieldsOf(['Title,Rating,Foo', ...titles.map((title, at) => `${title},4,${1990 + at}-03-01`)])
    expect(without.foo).not.toBe('day')
  })
})

test('the one column of texts beside years is the film where no name says so, and of two it is asked which', async () => {
  expect(await saysOf(['Foo,Year,Rating', ...rows(() => '4')])).toHaveLength(5)
  const two = await read(['Foo,Bar,Year', ...titles.map((title, at) => `${title},${title} too,${1990 + at}`)])
  expect(two).toMatchObject({ asks: 'title', rows: [], left: { nothing: 5 } })
})

test('what a person says of a column holds, and takes it from the one that had it', async () => {
  const lines = ['Title,Other,Year,Rating', 'Heat,Ran,1995,4']
  expect(await fieldsOf(lines, { columns: { other: 'title' } })).toMatchObject({ title: 'ignore', other: 'title' })
  expect((await read(lines, { columns: { other: 'title' } })).rows[0]?.title).toBe('Ran')
  expect(await fieldsOf(lines, { columns: { nothing: 'title' } })).toMatchObject({ title: 'title' })
})

test('each column is shown with the first thing that stands in it, cut, or with nothing', async () => {
  const { columns } = await read(['Title,Year,Notes,Empty', `Heat,1995,,`, `Ran,1985,${'x'.repeat(70)},`], {
    role: 'seen',
  })
  expect(columns?.map(({ name, example }) => [name, example])).toEqual([
    ['title', 'Heat'],
    ['year', '1995'],
    ['notes', 'x'.repeat(60)],
    ['empty', ''],
  ])
})
