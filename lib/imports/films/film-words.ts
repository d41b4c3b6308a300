import { genres } from '../../catalog/vocabulary/genres'

const plain = (text: string) => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '-')

const genreAliases: Record<string, string> = {
  ...{
    'sci-fi': 'science-fiction',
    scifi: 'science-fiction',
    children: 'family',
    'children-s': 'family',
    kids: 'family',
  },
  ...{ 'film-noir': 'noir', biopic: 'biography', historical: 'history', sports: 'sport', suspense: 'thriller' },
  ...{ animated: 'animation', musicals: 'musical', romantic: 'romance', comedies: 'comedy', dramas: 'drama' },
}
/** Said of films, but no genre of ours: left out without a word. */
const noGenre = new Set(['imax', 'short', 'tv-movie', '-no-genres-listed-', 'adult', 'foreign'])

const codes = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((first, _place, all) => all.map((second) => first + second))

function codesByName(type: 'region' | 'language', code: (code: string) => string, more: Record<string, string>) {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'none' })
  const found = codes.flatMap((each) => {
    const name = names.of(code(each))
    return name ? [[plain(name), code(each)] as const] : []
  })
  return new Map([...found, ...Object.entries(more)])
}

const countries = codesByName('region', (code) => code.toUpperCase(), {
  ...{ usa: 'US', 'united-states-of-america': 'US', uk: 'GB', 'great-britain': 'GB', england: 'GB' },
  ...{ 'czech-republic': 'CZ', 'hong-kong': 'HK', 'soviet-union': 'SU', yugoslavia: 'YU', 'west-germany': 'DE' },
  ...{ 'east-germany': 'DD', czechoslovakia: 'CS', turkey: 'TR', russia: 'RU', 'south-korea': 'KR' },
})
const languages = codesByName('language', (code) => code, {
  mandarin: 'zh',
  cantonese: 'yue',
  silent: 'zxx',
  none: 'zxx',
})

/** Each turns one word of a file into one of ours: null for none, '' for what is left out in silence. */
export const readGenre = (word: string) => {
  const id = genreAliases[plain(word)] ?? plain(word)
  return noGenre.has(id) ? '' : (genres.find(id)?.id ?? null)
}
export const readCountry = (word: string) =>
  /^[A-Za-z]{2}$/.test(word) && word !== 'UK' && word !== 'uk'
    ? word.toUpperCase()
    : (countries.get(plain(word)) ?? null)
export const readLanguage = (word: string) => (/^[a-z]{2,3}$/.test(word) ? word : (languages.get(plain(word)) ?? null))

const maxWords = 45

/** A log line of at most 45 words: whole sentences where they fit, else cut. */
export function shorten(text: string): string {
  const words = text.split(/\s+/)
  if (words.length <= maxWords) return words.join(' ')
  const head = words.slice(0, maxWords).join(' ')
  const whole = /^.*[.!?…]["”’)]?(?=\s)/s.exec(`${head} `)?.[0]
  return whole && whole.split(' ').length >= 15 ? whole : `${head.replace(/[,;:]$/, '')} …`
}
