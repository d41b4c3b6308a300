import { genres } from '../../catalog/vocabulary/genres'

const plain = (text: string) => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '-')

const genreAliases: Record<string, string> = {
  'sci-fi': 'science-fiction',
  scifi: 'science-fiction',
  children: 'family',
  'children-s': 'family',
  kids: 'family',
  'film-noir': 'noir',
  biopic: 'biography',
  historical: 'history',
  sports: 'sport',
  suspense: 'thriller',
  animated: 'animation',
  musicals: 'musical',
  romantic: 'romance',
  comedies: 'comedy',
  dramas: 'drama',
}
/** Said of films, but no genre of ours: left out without a word. */
const noGenre = new Set(['imax', 'short', 'tv-movie', '-no-genres-listed-', 'adult', 'foreign'])

/** The genre a word of a file means: null for none, '' for what is left out in silence. */
export const readGenre = (word: string) => {
  const id = genreAliases[plain(word)] ?? plain(word)
  return noGenre.has(id) ? '' : (genres.find(id)?.id ?? null)
}

const maxWords = 45

/** A log line of at most 45 words: whole sentences where they fit, else cut. */
export function shorten(text: string): string {
  const words = text.split(/\s+/)
  if (words.length <= maxWords) return words.join(' ')
  const head = words.slice(0, maxWords).join(' ')
  const whole = /^.*[.!?…]["”’)]?(?=\s)/s.exec(`${head} `)?.[0]
  return whole && whole.split(' ').length >= 15 ? whole : `${head.replace(/[,;:]$/, '')} …`
}
