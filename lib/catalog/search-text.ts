import { genres, moods, settings, themes } from './vocabulary/vocabularies'

const withoutDecomposition: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '½': ' 1 2',
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
const PLAIN = /^[\u0000-\u007f]*$/

/** Lower-case, without accents and punctuation: what people type and what is stored meet in this form. */
export function foldText(text: string): string {
  const lower = text.toLowerCase()
  // Most texts are plain, and the plain way takes a tenth of the time.
  if (PLAIN.test(lower))
    return lower
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return lower
    .replace(/[æœøßłđðþı½]/g, (letter) => withoutDecomposition[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{Mark}+/gu, '')
    .normalize('NFC')
    .replace(/['’`]/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
}

type SearchedFilm = {
  title: string
  originalTitle?: string | null | undefined
  alternativeTitles?: readonly string[] | undefined
  directors: readonly string[]
  writers?: readonly string[] | undefined
  cast: readonly string[]
  genres: readonly string[]
  moods: readonly string[]
  themes: readonly string[]
  settings: readonly string[]
  logline: string
}
export type SearchTexts = { searchTitle: string; searchPeople: string; searchThemes: string }

/** The three texts the search reads, in falling weight. Each title is a line of its own. */
export function searchTexts(film: SearchedFilm): SearchTexts {
  const about = [
    ...film.genres.map(genres.label),
    ...film.moods.map(moods.label),
    ...film.themes.map(themes.label),
    ...film.settings.map(settings.label),
    film.logline,
  ]
  return {
    searchTitle: [film.title, film.originalTitle ?? '', ...(film.alternativeTitles ?? [])]
      .map(foldText)
      .filter(Boolean)
      .join('\n'),
    searchPeople: foldText([...new Set([...film.directors, ...(film.writers ?? []), ...film.cast])].join(' ')),
    searchThemes: foldText(about.join(' ')),
  }
}

const WORDS = 10
const WORD_CHARS = 40

/** Words of a query in the form the catalog is stored in; a bounded number, of bounded length. */
export function searchWords(query: string): string[] {
  return foldText(query)
    .split(' ')
    .filter(Boolean)
    .slice(0, WORDS)
    .map((word) => word.slice(0, WORD_CHARS))
}
