import type { Format, SourceFile } from '../format'
import { imdb } from './imdb'
import { letterboxd } from './letterboxd'
import { movielens } from './movielens'
import { netflix, playback } from './players'
import { simkl } from './simkl'
import { criticker, filmweb, jellyfin, matinee, movary, plex, tvtime } from './smaller-sites'
import { tmdb } from './tmdb'
import { trakt } from './trakt'

/** Each is known by columns only it has, so that the order does not matter; a new one is a file and a line here. */
const formats: readonly Format[] = [
  letterboxd,
  imdb,
  tmdb,
  simkl,
  trakt,
  movielens,
  criticker,
  filmweb,
  movary,
  jellyfin,
  plex,
  tvtime,
  netflix,
  playback,
  matinee,
]

export const formatOf = (file: SourceFile): Format | null => {
  const columns = new Set(file.table.columns)
  return formats.find((format) => format.recognises(columns, file)) ?? null
}
