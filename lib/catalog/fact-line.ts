import { words } from '../../domains/words'

type Dated = { title: string; year: number }

/** "Alien (1979)"; in a domain without years the title alone. */
export const withYear = ({ title, year }: Dated): string => (words.hasYear ? `${title} (${yearText(year)})` : title)

/** The year as people read it; nothing in a domain without years. */
export const yearText = (year: number): string => (words.hasYear ? (year < 0 ? `${-year} BC` : String(year)) : '')

/** "117 minutes", or "117 min"; nothing where the length is not known or things have none. */
export function sizeText(size: number, form: 'long' | 'short'): string {
  if (!words.size || size < 1) return ''
  return `${size} ${form === 'long' ? words.size.unit : words.size.short}`
}

/** What is there of these, divided by commas: "Ridley Scott, 1979, 117 min". */
export const factLine = (...facts: readonly string[]): string => facts.filter(Boolean).join(', ')
