import { byRole, type Format } from '../format'
import { isOtherKind } from '../kind'
import { isYes } from '../status'

/** Scores of a hundred, whatever the highest one is. */
export const criticker: Format = {
  source: 'criticker',
  scale: 100,
  recognises: (columns) => columns.has('score') && (columns.has('film name') || columns.has('film id')),
  reads: (row) => {
    const said = { title: row('film name', 'title'), year: row('year'), imdbId: row('imdb id', 'imdbid') }
    return row('score')
      ? { ...said, rating: row('score'), day: row('date rated', 'review date', 'date') }
      : { left: 'nothing' }
  },
}

export const filmweb: Format = {
  source: 'filmweb',
  scale: 10,
  recognises: (columns) => columns.has('pl_title') || (columns.has('user_rating') && columns.has('global_rating')),
  reads: (row) => {
    const said = {
      title: row('original_title') || row('pl_title', 'title'),
      originalTitle: row('pl_title'),
      year: row('year'),
      directors: row('directors'),
    }
    const rating = row('user_rating')
    return rating ? { ...said, rating, day: row('iso_date', 'timestamp') } : { left: 'nothing' }
  },
}

export const movary: Format = {
  source: 'movary',
  scale: 10,
  recognises: (columns) =>
    columns.has('tmdbid') && ['watchedat', 'userrating', 'addedat'].some((column) => columns.has(column)),
  reads: (row, file) => {
    const said = { title: row('title'), year: row('year'), imdbId: row('imdbid'), tmdbId: row('tmdbid') }
    if (row('userrating')) return { ...said, rating: row('userrating'), day: row('watchedat') }
    if (file.table.columns.includes('watchedat')) return { ...said, seen: true, day: row('watchedat') }
    return row('addedat') ? { ...said, want: true, day: row('addedat') } : { left: 'nothing' }
  },
}

/** The items of a library with what a person did; "CommunityRating" is everybody's. */
export const jellyfin: Format = {
  source: 'jellyfin',
  scale: 10,
  recognises: (columns) => columns.has('userdata.played') || columns.has('userdata.rating'),
  reads: (row) => {
    if (isOtherKind(row('type'))) return { left: 'series' }
    const said = {
      title: row('name'),
      originalTitle: row('originaltitle'),
      year: row('productionyear'),
      imdbId: row('providerids.imdb'),
      tmdbId: row('providerids.tmdb'),
      day: row('userdata.lastplayeddate'),
    }
    if (row('userdata.rating')) return { ...said, rating: row('userdata.rating') }
    return isYes(row('userdata.played')) ? { ...said, seen: true } : { left: 'nothing' }
  },
}

/** A library as table or JSON; only "user rating" is one's own. */
export const plex: Format = {
  source: 'plex',
  scale: 10,
  recognises: (columns) =>
    (columns.has('ratingkey') || columns.has('rating key')) && (columns.has('type') || columns.has('sort title')),
  reads: (row) => {
    if (isOtherKind(row('type'))) return { left: 'series' }
    const guids = row('guids', 'guid')
    const said = {
      title: row('title'),
      originalTitle: row('originaltitle', 'original title'),
      year: row('year'),
      imdbId: /tt\d+/.exec(guids)?.[0] ?? '',
      tmdbId: /tmdb:\/\/(\d+)/.exec(guids)?.[1] ?? '',
      day: row('lastratedat', 'lastviewedat', 'last viewed at'),
    }
    const rating = row('userrating', 'user rating')
    if (rating) return { ...said, rating }
    return isYes(row('viewcount', 'view count')) ? { ...said, seen: true } : { left: 'nothing' }
  },
}

/** What this site gives people of theirs. */
export const matinee: Format = {
  source: 'matinee',
  scale: 5,
  recognises: (columns, { path }) => /#person\.(?:ratings|reactions)$/.test(path) && columns.has('film.slug'),
  reads: (row, file) => {
    const said = { title: row('film.title'), year: row('film.year') }
    if (file.path.endsWith('#person.ratings')) return { ...said, rating: row('value'), day: row('ratedat') }
    const day = row('reactedat')
    if (row('kind') === 'SEEN') return { ...said, seen: true, day }
    return row('kind') === 'WANT' ? byRole({ ...said, day }, { ...file, role: 'want' }) : { left: 'nothing' }
  },
}

/** The log of everything one did, films and episodes in one table. */
export const tvtime: Format = {
  source: 'tvtime',
  scale: 10,
  recognises: (columns) => ['entity_type', 'movie_name', 'series_name'].every((column) => columns.has(column)),
  reads: (row) => {
    if (row('entity_type') !== 'movie') return { left: 'series' }
    const said = { title: row('movie_name'), year: row('release_date').slice(0, 4), day: row('created_at') }
    if (/^(?:re)?watch(?:ed)?$/.test(row('type'))) return { ...said, seen: true }
    return /^(?:towatch|follow(?:ed)?)$/.test(row('type')) ? { ...said, want: true } : { left: 'nothing' }
  },
}
