import type { DomainWords } from '../domain'

/** The pages are written of films: nothing stands in the place of anything. */
export const words: DomainWords = {
  id: 'films',
  one: 'film',
  many: 'films',
  schemaType: 'Movie',
  words: {},
  sentences: {},
  facets: {
    genre: 'Genre',
    genres: 'Genres',
    mood: 'Mood',
    moods: 'Moods',
    theme: 'About',
    setting: 'Where and when',
    detail: 'In detail',
    country: 'From',
    language: 'Language',
    cast: 'With',
    writers: 'Written by',
  },
  hasYear: true,
  hasDetails: true,
  fewest: { directors: 1, countries: 1, languages: 1, moods: 3, themes: 4, settings: 1, kindred: 6, size: 1 },
  earliestYear: 1888,
  size: {
    unit: 'minutes',
    short: 'min',
    spoken: [],
    asked: [100, 150],
    most: 900,
    steps: [89, 120],
    labels: ['Under 90 minutes', '90 to 120 minutes', 'Over two hours'],
  },
}
