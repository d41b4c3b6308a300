import { say, words } from '@/domains/words'
import type { FilmField } from '../film-fields'
import type { FilmEditKindName } from './schema'

const unit = words.size?.unit ?? 'length'

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
  genres: say('Genres'),
  runtimeMinutes: unit.charAt(0).toUpperCase() + unit.slice(1),
  countries: 'Countries',
  languages: 'Languages',
  moods: say('Moods'),
  themes: say('Themes'),
  settings: say('Settings'),
  details: 'Details',
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
