import { say } from '@/domains/words'
import type { FilmField } from '../film-fields'
import type { FilmEditKindName } from './schema'

export const fieldLabels: Record<FilmField, string> = {
  title: 'Title',
  originalTitle: 'Original title',
  alternativeTitles: 'Other titles',
  year: 'Year',
  series: 'Series',
  seriesPart: 'Part of the series',
  directors: say('Directors'),
  writers: 'Writers',
  cast: say('Cast'),
  genres: 'Genres',
  runtimeMinutes: 'Minutes',
  countries: 'Countries',
  languages: 'Languages',
  moods: 'Moods',
  themes: 'Themes',
  settings: 'Settings',
  contentNotes: 'Content notes',
  logline: say('Log line'),
  prominence: 'Prominence',
  kindred: say('Kindred films'),
  imdbId: 'IMDb id',
  movieLensId: 'MovieLens id',
  tmdbId: 'TMDB id',
  retired: 'Retired',
}

export const editKindLabels: Record<FilmEditKindName, string> = {
  EDITED: 'Edited',
  APPROVED: 'Proposal approved',
  RESTORED: 'Restored',
  RETIRED: 'Retired',
  BROUGHT_BACK: 'Brought back',
  RELEASED: 'Given back to the file',
  ADDED: 'Added here',
  IMPORTED: 'Imported',
}
