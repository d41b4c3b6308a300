import type { Scale } from './formats/format'

/** What stands where nothing stands. */
const empty = /^(?:null|none|nil|nan|n\/?a|undefined|-+|–|—|\\n|\?)$/i
export const cleanCell = (text: string | undefined) => {
  const trimmed = (text ?? '').trim()
  return empty.test(trimmed) ? '' : trimmed
}

/** A rating as it is written: its number, and of how many, where it says so. */
export type WrittenRating = { value: number; of: number | null }

const signs = /^(★*)☆*\s*(½?)☆*$/
const fraction = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(?:\/|out of|of|von|sur|de|su|z)\s*(\d{1,3})$/i
const number = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*(%|★|stars?|sterne?|étoiles?|estrellas?|stelle|pts?|points?)?$/i

/** Other signs for a star, with or without the mark that gives them colour, and other ways to write a half. */
const inOurSigns = (text: string) =>
  text
    .replaceAll('\uFE0F', '')
    .replace(/[*⭐🌟✭✮✯]/gu, '★')
    .replace(/[⯨⯪]/gu, '½')
    .replace(/^(\d)\s*(?:½|\s1\/2)(?=\D|$)/, '$1.5')

/** "4,5", "4/5", "90 %", "★★★★½", "3½"; null for what is no rating. */
export function readRating(written: string): WrittenRating | null {
  const text = inOurSigns(written)
  const stars = signs.exec(text)
  if (stars && (stars[1] || stars[2])) return { value: (stars[1] ?? '').length + (stars[2] ? 0.5 : 0), of: 5 }
  const of = fraction.exec(text)
  if (of?.[1] && of[2]) return { value: toNumber(of[1]), of: Number(of[2]) }
  const plain = number.exec(text)
  if (!plain?.[1]) return null
  return { value: toNumber(plain[1]), of: plain[2] === '%' ? 100 : null }
}

const toNumber = (text: string) => Number(text.replace(',', '.'))

/** Halves from .5 to 5 of a rating on a scale; null beyond it. */
export function starsOf({ value, of }: WrittenRating, scale: Scale): number | null {
  const best = of ?? scale
  if (value < 0 || value > best || best <= 0) return null
  return Math.max(0.5, Math.round((value / best) * 10) / 2)
}

/** Of 5, of 10 or of 100, by the highest of the ratings that do not say it themselves. */
export function scaleOf(ratings: readonly WrittenRating[], hint: Scale | null): Scale {
  const said = ratings.find(({ of }) => of === 10 || of === 100 || of === 5)?.of as Scale | undefined
  const highest = ratings.reduce((best, { value, of }) => (of === null ? Math.max(best, value) : best), 0)
  if (highest > 10) return 100
  if (hint) return hint
  if (highest > 5) return 10
  return said ?? 5
}

/** More than half with a decimal that is neither 0 nor 5: nobody rates like that, many together do. */
export function looksAveraged(ratings: readonly WrittenRating[]): boolean {
  const odd = ratings.filter(({ value }) => Math.abs(value * 2 - Math.round(value * 2)) > 1e-6)
  return ratings.length > 0 && odd.length > ratings.length / 2
}

export function readYear(text: string): number | null {
  const year = /^(\d{4})(?:\.0+)?(?:-\d{2}-\d{2}.*)?$/.exec(text.trim())?.[1] ?? /\b(?:18|19|20)\d{2}\b/.exec(text)?.[0]
  return year ? Number(year) : null
}

export const readNumber = (text: string): number | null => {
  const digits = /^(?:.*\/)?([1-9]\d{0,8})(?:\.0+)?(?:-[^/]*)?$/.exec(text.trim())?.[1]
  return digits ? Number(digits) : null
}

/** "tt0133093", "0133093" or an address with it. */
export function readImdbId(text: string): string | null {
  const digits = /\btt(\d{1,9})\b/i.exec(text)?.[1] ?? /^\s*(\d{5,9})\s*$/.exec(text)?.[1]
  return digits && Number(digits) > 0 ? `tt${digits.padStart(7, '0')}` : null
}

export const readList = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
