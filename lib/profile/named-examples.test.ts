import { expect, test } from 'vitest'
import type { CatalogFilm } from '../catalog/schema'
import { snapshotOf } from '../catalog/snapshot'
import { filmsNamedIn } from '../catalog/titles/films-named-in'
import { countInterests } from './profile'
import type { ComputedInterest } from './schema'

const film = (id: number, title: string, change: Partial<CatalogFilm> = {}): CatalogFilm => ({
  id,
  slug: `film-${id}`,
  title,
  originalTitle: null,
  ...{ alternativeTitles: [], series: null, seriesPart: null },
  year: 1970 + id,
  directors: ['Ida Example'],
  cast: [],
  genres: ['drama'],
  moods: [],
  themes: [],
  settings: [],
  countries: ['FR'],
  languages: ['fr'],
  contentNotes: [],
  runtimeMinutes: 100,
  logline: '',
  prominence: 50,
  imdbId: null,
  retired: false,
  addedDay: 1,
  kindred: [],
  ...change,
})
const catalog = snapshotOf([film(1, 'Paris, Texas'), film(2, 'Heat'), film(3, 'Gone Away', { retired: true })])

function examplesOf(...interests: Partial<ComputedInterest>[]): readonly number[] {
  const complete = interests.map(
    (interest, place): ComputedInterest => ({
      facet: `words:wish-${place}`,
      strength: 1.5,
      inferred: null,
      confidence: 1,
      state: 'ACTIVE',
      stated: true,
      label: '',
      readAs: [],
      evidence: [],
      never: false,
      ...interest,
    }),
  )
  return countInterests(complete, catalog).examples
}

test('films named in own words are found; plain words and films that have left are not', () => {
  expect(filmsNamedIn('something slow like Paris, Texas', catalog)).toEqual([1])
  expect(filmsNamedIn('films with the tension of “Heat” or Gone Away', catalog)).toEqual([2])
  expect(filmsNamedIn('summer heat and slow days', catalog)).toEqual([])
})

test('examples come from wishes that hold, the strongest first, every film once', () => {
  const wishes = [
    { label: 'more like Heat' },
    { label: 'like Paris, Texas, or Heat', strength: 2 },
    { label: 'like Heat' },
  ]
  expect(examplesOf(...wishes)).toEqual([1, 2])
})

test('a wish that was muted, struck out, turned round or refused names nothing, nor does another kind of interest', () => {
  const label = 'like Heat'
  const examples = examplesOf(
    { label, state: 'MUTED' },
    { label, state: 'DELETED' },
    { label, strength: -1 },
    { label, never: true },
    { label, facet: 'genre:drama' },
  )
  expect(examples).toEqual([])
})
