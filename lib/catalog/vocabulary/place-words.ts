import { countryNames, namesOfLanguages } from './place-names'

const plain = (text: string) => text.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, '-')

const codes = [...'abcdefghijklmnopqrstuvwxyz'].flatMap((first, _place, all) => all.map((second) => first + second))

/** Old codes have names too: FX is another France, iw another Hebrew. */
function isCurrent(type: 'region' | 'language', code: string): boolean {
  const locale = type === 'region' ? `und-${code}` : code
  return Intl.getCanonicalLocales(locale)[0] === locale
}

function codesByName(type: 'region' | 'language', code: (code: string) => string, more: Record<string, string>) {
  const names = new Intl.DisplayNames(['en'], { type, fallback: 'none' })
  const found = codes.flatMap((each) => {
    const name = isCurrent(type, code(each)) ? names.of(code(each)) : undefined
    return name ? [[plain(name), code(each)] as const] : []
  })
  const ours = Object.entries(type === 'region' ? countryNames : namesOfLanguages)
  return new Map([...found, ...ours.map(([code, name]) => [plain(name), code] as const), ...Object.entries(more)])
}

const countries = codesByName('region', (code) => code.toUpperCase(), {
  usa: 'US',
  'united-states-of-america': 'US',
  uk: 'GB',
  'great-britain': 'GB',
  england: 'GB',
  'czech-republic': 'CZ',
  'west-germany': 'DE',
  russia: 'RU',
  'south-korea': 'KR',
})
const languages = codesByName('language', (code) => code, {
  mandarin: 'zh',
  cantonese: 'yue',
  filipino: 'tl',
  tagalog: 'tl',
  silent: 'zxx',
  none: 'zxx',
})

/** Each turns a code or an English name into the code: null for what it does not know. */
export const readCountry = (word: string) =>
  /^[A-Za-z]{2}$/.test(word) && word !== 'UK' && word !== 'uk'
    ? word.toUpperCase()
    : (countries.get(plain(word)) ?? null)
export const readLanguage = (word: string) => (/^[a-z]{2,3}$/.test(word) ? word : (languages.get(plain(word)) ?? null))
