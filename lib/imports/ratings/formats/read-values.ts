import { type Best, type Scale, scales } from './format'

const ordinary = (digit: string) => {
  const code = digit.codePointAt(0) ?? 0
  // Figures of every script stand in rows of ten, whose noughts begin at these remainders.
  let nought = code
  while (/\p{Nd}/u.test(String.fromCodePoint(nought - 1)) && code - nought < 9) nought--
  return String(code - nought)
}
/** Figures of other scripts (１９９５, ١٩٧٩) as ours. */
export const inOurFigures = (text: string) => text.replace(/(?![0-9])\p{Nd}/gu, ordinary)

/** A rating as it is written: its number, and of how many, where it says so. */
export type WrittenRating = { value: number; of: number | null }

const signs = /^(★*)☆*\s*(½?)☆*$/
const units = '★|stars?|sterne?|étoiles?|estrellas?|stelle|pts?|points?'
const fraction = new RegExp(
  `^(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(?:\\/|out of|of|von|sur|de|su|z)\\s*(\\d{1,3})\\s*(?:${units})?$`,
  'i',
)
const number = new RegExp(`^(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*(%|${units})?$`, 'i')

/** Other signs for a star, with or without the mark that gives them colour, and other ways to write a half. */
const inOurSigns = (text: string) =>
  text
    .replaceAll('\uFE0F', '')
    .replaceAll('\u20E3', '')
    .replace(/[*⭐🌟✭✮✯●⬤⚫🌕]/gu, '★')
    .replace(/[○◯⚪🌑]/gu, '☆')
    .replace(/[⯨⯪🌗🌓◐]/gu, '½')
    .replace(/^(\d)\s*(?:½|\s1\/2)(?=\D|$)/, '$1.5')

/** "4,5", "4/5", "90 %", "★★★★½", "3½"; null for what is no rating. */
export function readRating(written: string): WrittenRating | null {
  const text = inFigures(inOurSigns(inOurFigures(written)).replace(/(?<=\S)\s*\([^()]{0,60}\)$/, ''))
  const [again] = /^(\p{Extended_Pictographic})\1{1,4}$/u.exec(text) ?? []
  if (again && !/^[👍👎]/u.test(again)) return { value: [...again].length, of: 5 }
  const stars = signs.exec(text)
  if (stars && (stars[1] || stars[2])) return { value: (stars[1] ?? '').length + (stars[2] ? 0.5 : 0), of: 5 }
  const grade = gradeOf(text)
  if (grade !== null) return { value: grade, of: 100 }
  const of = fraction.exec(text)
  if (of?.[1] && of[2]) return { value: toNumber(of[1]), of: Number(of[2]) }
  const plain = number.exec(text)
  if (!plain?.[1]) return null
  return { value: toNumber(plain[1]), of: plain[2] === '%' ? 100 : null }
}

const spelled: Record<string, number> = Object.fromEntries(
  [
    'zero null zéro cero',
    'one ein eins eine un une uno una',
    'two zwei deux dos due',
    'three drei trois tres tre',
    'four vier quatre cuatro quattro',
    'five fünf cinq cinco cinque',
    'six sechs six seis sei',
    'seven sieben sept siete sette',
    'eight acht huit ocho otto',
    'nine neun neuf nueve nove',
    'ten zehn dix diez dieci',
  ].flatMap((words, value) => words.split(' ').map((word) => [word, value] as const)),
)
/** "four stars", "three and a half": numbers in words become figures. */
const inFigures = (text: string) =>
  text.replace(
    /^(\p{Letter}{2,6})(\s*(?:and a half|einhalb|et demie?|y media|e mezzo))?(?=$|\s)/iu,
    (whole, word: string, half: string | undefined) => {
      const value = spelled[word.toLowerCase()]
      return value === undefined ? whole : String(value + (half ? 0.5 : 0))
    },
  )

const grades: Record<string, number> = { A: 100, B: 75, C: 50, D: 25, E: 10, F: 0 }
/** Grades in letters as those count them who average newspapers: a sign is a third of the way to the next. */
function gradeOf(text: string): number | null {
  const [, letter, sign] = /^([A-F])\s*([+\-−–]?)$/i.exec(text) ?? []
  const whole = grades[letter?.toUpperCase() ?? '']
  if (whole === undefined) return null
  return Math.min(100, Math.max(0, whole + (sign ? (sign === '+' ? 8 : -8) : 0)))
}

export const isGrade = (text: string) => gradeOf(text) !== null

const toNumber = (text: string) => Number(text.replace(',', '.'))

/** Halves from .5 to 5 of a rating on a scale; null beyond it. Backwards one is the best, and the highest the worst. */
export function starsOf({ value, of }: WrittenRating, scale: Scale, best: Best = 'highest'): number | null {
  const most = of ?? scale
  if (value < 0 || value > most || most <= 0) return null
  const share = best === 'highest' ? value / most : (most - Math.max(1, value)) / Math.max(1, most - 1)
  return Math.max(0.5, Math.round(share * 10) / 2)
}

/** Of how many, by the highest of the ratings that do not say it themselves. */
export function scaleOf(ratings: readonly WrittenRating[], hint: Scale | null): Scale {
  const said = ratings.flatMap(({ of }) => scales.find((scale) => scale === of) ?? [])[0]
  const highest = ratings.reduce((best, { value, of }) => (of === null ? Math.max(best, value) : best), 0)
  if (hint && highest <= hint) return hint
  if (highest > 20) return 100
  if (highest > 10) return 20
  if (highest > 5) return 10
  if (arePartsOfOne(ratings)) return 1
  return said ?? 5
}

/** .8 and .55 beside 1: programs keep parts of one, and nobody rates everything below one star. */
const arePartsOfOne = (ratings: readonly WrittenRating[]) =>
  ratings.length > 1 &&
  ratings.every(({ value, of }) => of === null && value <= 1) &&
  ratings.some(({ value }) => value % 1 > 0 && value !== 0.5)

/** More than half with a decimal that is neither 0 nor 5: nobody rates like that, many together do. */
export function looksAveraged(ratings: readonly WrittenRating[]): boolean {
  const odd = ratings.filter(({ value }) => !Number.isInteger(value * 2))
  return ratings.length > 0 && odd.length > ratings.length / 2
}

export function readYear(written: string): number | null {
  const text = inOurFigures(written)
  const year = /^(\d{4})(?:\.0+)?(?:-\d{2}-\d{2}.*)?$/.exec(text.trim())?.[1] ?? /\b(?:18|19|20)\d{2}\b/.exec(text)?.[0]
  return year ? Number(year) : null
}

export const readNumber = (text: string): number | null => {
  const digits = /^(?:.*\/)?([1-9]\d{0,8})(?:\.0+)?(?:-[^/?#]*)?\/?(?:[?#].*)?$/.exec(text.trim())?.[1]
  return digits ? Number(digits) : null
}

/** "tt0133093", "0133093" or an address with it. */
export function readImdbId(text: string): string | null {
  const digits = /\btt(\d{1,9})\b/i.exec(text)?.[1] ?? /^\s*(\d{5,9})(?:\.0+)?\s*$/.exec(text)?.[1]
  return digits && Number(digits) > 0 ? `tt${digits.padStart(7, '0')}` : null
}

export const readList = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)

const plainEntities: Record<string, string> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oslash: 'ø',
  Oslash: 'Ø',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  rsquo: '’',
  lsquo: '‘',
  frac12: '½',
  sup2: '²',
  iexcl: '¡',
}
const accents: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030A',
  caron: '\u030C',
  cedil: '\u0327',
}

/** Signs written for web pages ("Am&eacute;lie", "&amp;", "&#39;") as they are read. */
export const withoutEntities = (text: string) =>
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]\w{1,9}));/gi, (whole, number, hex, name: string | undefined) => {
    if (!name) return String.fromCodePoint(number ? Number(number) : Number.parseInt(hex, 16))
    const [, letter, accent] = /^([a-z])(grave|acute|circ|tilde|uml|ring|caron|cedil)$/i.exec(name) ?? []
    return plainEntities[name] ?? (letter && accent ? `${letter}${accents[accent]}`.normalize('NFC') : whole)
  })
