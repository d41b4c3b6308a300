import { expect, test } from 'vitest'
import { viewerOf } from '../../../testing/viewer-of'
import type { CatalogFilm } from '../../catalog/schema'
import { snapshotOf } from '../../catalog/snapshot'
import type { Engine } from '../../engine/get-engine'
import type { FilmEvidence } from '../../profile/film-evidence'
import { countInterests } from '../../profile/profile'
import type { ComputedInterest } from '../../profile/schema'
import { defaultRankConfig } from '../../recommender/config/rank-config'
import { likeWeight } from '../../recommender/models/training-data'
import type { RecommendationContext } from '../context/context'
import { keptHomeRows } from './kept-rows'
import { homeRows, ROW_SIZE, strangerRows } from './rows'

const genres = ['drama', 'comedy', 'western', 'horror']

function filmOf(id: number, film: Partial<CatalogFilm> = {}): CatalogFilm {
  return {
    id,
    slug: `film-${id}`,
    title: `Film ${id}`,
    originalTitle: null,
    alternativeTitles: [],
    writers: [],
    series: null,
    seriesPart: null,
    year: 1950 + id,
    directors: [`Director ${id % 7}`],
    cast: [],
    genres: [genres[id % genres.length] ?? 'drama'],
    moods: ['tender'],
    themes: ['memory'],
    settings: ['city'],
    details: [],
    countries: ['FR'],
    languages: ['fr'],
    contentNotes: [],
    runtimeMinutes: 100,
    logline: '',
    prominence: 100 - id,
    imdbId: null,
    retired: false,
    addedDay: id,
    kindred: [],
    ...film,
  }
}
const engine: Engine = { models: {}, config: defaultRankConfig, artefactId: null, recommender: 'local' }
const liking = (filmId: number, at = 0): FilmEvidence => ({
  filmId,
  weight: 1,
  at,
  parts: [{ eventId: `e${filmId}`, weight: 1 }],
})
const interestIn = (facet: ComputedInterest['facet'], change: Partial<ComputedInterest> = {}): ComputedInterest => ({
  facet,
  strength: 1,
  inferred: null,
  confidence: 0.5,
  state: 'ACTIVE',
  stated: false,
  label: null,
  evidence: [],
  never: false,
  ...change,
})
function personWith(
  catalogFilms: CatalogFilm[],
  change: { films?: FilmEvidence[]; interests?: ComputedInterest[]; avoid?: string[]; seen?: number[] } = {},
): RecommendationContext {
  const said = { rating: null, seen: true, want: false, notForMe: false, reason: null }
  return {
    viewer: viewerOf({ avoid: change.avoid ?? [] }),
    catalog: snapshotOf(catalogFilms),
    profile: {
      version: 1,
      events: [],
      films: change.films ?? [],
      turnedDown: [],
      ...countInterests(change.interests ?? [], snapshotOf(catalogFilms)),
    },
    feedback: new Map((change.seen ?? []).map((id) => [id, said])),
    viewing: null,
    engine,
    today: 20_000,
  }
}
const catalog = Array.from({ length: 60 }, (_, place) => filmOf(place + 1))
const idsOf = (rows: ReturnType<typeof homeRows>) => rows.flatMap((row) => row.films.map((film) => film.id))

test('no film stands twice on the page, in no row and not below the list it is in already', () => {
  const person = personWith(catalog, { films: [liking(4)], interests: [interestIn('genre:drama')] })
  const onPage = [1, 2, 3, 8, 12]
  const rows = homeRows(person, onPage)
  expect(rows.map((row) => row.id)).toEqual(['because', 'different', 'new', 'popular'])
  const shown = [...onPage, ...idsOf(rows)]
  expect(new Set(shown).size).toBe(shown.length)
  for (const row of rows) expect(row.films.length).toBeLessThanOrEqual(ROW_SIZE)
})

test('under the list of somebody who told nothing no row is popularity by another name', () => {
  expect(homeRows(personWith(catalog), [1, 2, 3]).map((row) => row.id)).toEqual(['new'])
})

test('films the person knows, and films that left the catalog, are in no row', () => {
  const films = [...catalog, filmOf(61, { prominence: 100, addedDay: 99, retired: true })]
  const shown = idsOf(homeRows(personWith(films, { films: [liking(4)], seen: [1, 60] }), []))
  for (const id of [1, 4, 60, 61]) expect(shown).not.toContain(id)
})

test('what a person avoids or never wants is in no row, however popular or new', () => {
  const films = catalog.map((film) => (film.id % 5 === 0 || film.id === 1 ? { ...film, contentNotes: ['gore'] } : film))
  const never = interestIn('genre:western', { strength: -3, never: true })
  const person = personWith(films, { avoid: ['gore'], interests: [never], films: [liking(4)] })
  const rows = homeRows(person, [])
  expect(rows.length).toBeGreaterThan(2)
  for (const film of rows.flatMap((row) => row.films)) {
    expect(film.genres).not.toContain('western')
    expect(films.find((each) => each.id === film.id)?.contentNotes).toEqual([])
  }
})

test('the first row names the film liked last and says why a film is there', () => {
  const films = catalog.map((film) =>
    film.id === 9 ? { ...film, kindred: [{ filmId: 11, because: 'the same slow goodbye' }] } : film,
  )
  const [row] = homeRows(personWith(films, { films: [liking(8, 1), liking(9, 2)] }), [])
  expect(row?.title).toBe('Because you liked Film 9')
  expect(row?.notes?.get(11)).toBe('the same slow goodbye')
})

test('what is far from the film liked last does not stand beside it, however few films are left', () => {
  const near = Array.from({ length: 70 }, (_, place) => filmOf(place + 1, { themes: ['chess'], countries: ['IS'] }))
  const far = Array.from({ length: 20 }, (_, place) => filmOf(place + 100))
  const seen = near.slice(1).map(({ id }) => id)
  const rows = homeRows(personWith([...near, ...far], { films: [liking(1)], seen }), [])
  expect(rows.map(({ id }) => id)).not.toContain('because')
  expect(idsOf(rows).length).toBeGreaterThan(0)
})

test('a film of three and a half stars is not called liked, however late it was rated; four stars are', () => {
  const rated = (stars: number) => ({ ...liking(9, 2), weight: likeWeight(stars) })
  const titleFor = (stars: number) =>
    homeRows(personWith(catalog, { films: [liking(8, 1), rated(stars)] }), [])[0]?.title
  expect(titleFor(3.5)).toBe('Because you liked Film 8')
  expect(titleFor(4)).toBe('Because you liked Film 9')
})

test('something different shares no genre with what the person likes most', () => {
  const person = personWith(catalog, {
    interests: [interestIn('genre:drama'), interestIn('genre:comedy', { strength: 2 })],
  })
  const different = homeRows(person, []).find((row) => row.id === 'different')
  expect(different?.films.length).toBeGreaterThan(0)
  for (const film of different?.films ?? []) expect(['drama', 'comedy']).not.toContain(film.genres[0])
})

test('the popular are the best known and the new are the last to come, best first', () => {
  const [popular, fresh] = strangerRows(snapshotOf(catalog), engine, [1])
  expect(popular?.films.map((film) => film.id)).toEqual([2, 3, 4, 5, 6, 7])
  expect(fresh?.films.map((film) => film.id)).toEqual([60, 59, 58, 57, 56, 55])
})

test('once people here like films, those are the popular ones and stand beside what one liked', () => {
  const person = personWith(catalog, { films: [liking(1)] })
  const [plain] = homeRows(person, [])
  const last = plain?.films.at(-1)?.id ?? 0
  const filmIds = Int32Array.from(catalog, (film) => film.id)
  const models = {
    popularity: {
      filmIds,
      logLikes: Float32Array.from(filmIds, (id) => (id === 40 ? Math.log1p(1_000) : 0)),
      likes: Float32Array.from(filmIds, (id) => (id === 40 ? 1_000 : 0)),
      people: 2_000,
    },
    // People who like film 1 like this one too.
    collaborative: {
      filmIds,
      start: Int32Array.from({ length: filmIds.length + 1 }, (_, row) => (row === 0 ? 0 : 1)),
      column: Int32Array.of(filmIds.indexOf(last)),
      value: Float32Array.of(1),
    },
  }
  const [popular] = strangerRows(person.catalog, { ...engine, models }, [])
  expect(popular?.films[0]?.id).toBe(40)
  const [because] = homeRows({ ...person, engine: { ...engine, models } }, [])
  expect(because?.films[0]?.id).toBe(last)
})

test('a row of fewer than three films is left away', () => {
  expect(homeRows(personWith(catalog.slice(0, 2)), [])).toEqual([])
  const onWall = [1, 2, 3, 4, 5, 6, 7, 8]
  expect(strangerRows(snapshotOf(catalog.slice(0, 12)), engine, onWall).map(({ id }) => id)).toEqual(['popular'])
  expect(strangerRows(snapshotOf(catalog.slice(0, 8)), engine, onWall)).toEqual([])
})

test('what was done about a film no longer known makes no row', () => {
  const rows = homeRows(personWith(catalog, { films: [liking(999)] }), [])
  expect(rows.map((row) => row.id)).not.toContain('because')
})

test('what a person wants less of, or muted, fills no row', () => {
  const person = personWith(catalog, {
    interests: [
      interestIn('genre:western', { strength: -1.5, stated: true }),
      interestIn('genre:horror', { state: 'MUTED' }),
      interestIn('genre:drama'),
    ],
  })
  const rows = homeRows(person, [])
  expect(rows.map(({ id }) => id)).toEqual(['different', 'new', 'popular'])
  for (const film of rows.flatMap((row) => row.films)) expect(['western', 'horror']).not.toContain(film.genres[0])
})

test('rows under a list are ranked once, and again when the person, the list, the day or the models are others', () => {
  const person = personWith(catalog, { films: [liking(4), liking(8)] })
  const first = keptHomeRows(person, [1, 2])
  expect(first).toEqual(homeRows(person, [1, 2]))
  expect(keptHomeRows({ ...person, viewer: { ...person.viewer } }, [1, 2])).toBe(first)
  const others: RecommendationContext[] = [
    { ...person, viewer: { ...person.viewer, profileVersion: 2 } },
    { ...person, viewer: { ...person.viewer, id: 'ben' } },
    { ...person, viewer: { ...person.viewer, avoid: ['horror'] } },
    { ...person, today: person.today + 1 },
    { ...person, engine: { ...engine, artefactId: 'newer' } },
    { ...person, catalog: snapshotOf(catalog) },
  ]
  for (const other of others) expect(keptHomeRows(other, [1, 2])).not.toBe(first)
  expect(keptHomeRows(person, [1, 3])).not.toBe(first)
})
