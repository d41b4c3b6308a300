/** A year by itself: "800", "c. 1605", "-700", "700 BC". */
const short = /^(?:c(?:a|irca)?\.?\s*)?([-–−]?)\s*(\d{1,4})(?:\s*(?:b\.?c\.?(?:e\.?)?|a\.?d\.?|c\.?e\.?))?$/i
const beforeChrist = /\bb\.?c\.?(?:e\.?)?$/i

/**
 * The first number of a date that may be a year of a domain: "1813-01-28", "28 January 1813", "c. 1605".
 * Where nothing is older than the year 1000, a shorter number is none.
 */
export function yearIn(date: string, earliest: number): string | undefined {
  const text = date.trim()
  const mayBe = (year: number) => year >= earliest && year < 2100
  const [, sign, digits] = short.exec(text) ?? []
  if (digits) {
    const year = (sign || beforeChrist.test(text) ? -1 : 1) * Number(digits)
    return mayBe(year) && (digits.length === 4 || earliest < 1_000) ? String(year) : undefined
  }
  return text.match(/(?<!\d)\d{4}(?!\d)/g)?.find((year) => mayBe(Number(year)))
}
