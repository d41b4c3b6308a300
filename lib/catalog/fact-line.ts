import { words } from '../../domains/words'

type Dated = { title: string; year: number }

/** "Alien (1979)"; in a domain without years the title alone. */
export const withYear = ({ title, year }: Dated): string => (words.hasYear ? `${title} (${yearText(year)})` : title)

/** The year as people read it; nothing in a domain without years. */
export const yearText = (year: number): string => (words.hasYear ? (year < 0 ? `${-year} BC` : String(year)) : '')

/** Only the year is known of films to come: from New Year on they count as out. */
export const isOut = (year: number) => year <= new Date().getUTCFullYear()

/** The year where a film stands by it, and whether it has yet to come: "2031, not out yet". */
export const datedText = (year: number): string => factLine(yearText(year), isOut(year) ? '' : 'not out yet')

/** "117 minutes", or "117 min"; nothing where the length is not known or things have none. */
export function sizeText(size: number, form: 'long' | 'short'): string {
  if (!words.size || size < 1) return ''
  return `${size} ${form === 'long' ? words.size.unit : words.size.short}`
}

/** What is there of these, divided by commas: "Ridley Scott, 1979, 117 min". */
export const factLine = (...facts: readonly string[]): string => facts.filter(Boolean).join(', ')
