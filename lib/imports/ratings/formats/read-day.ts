import { foldText } from '../../../catalog/search-text'
import { monthOf } from './month-names'

/** Whether "01/03/2019" begins with the day or the month, "24/01/03" with the year; null when the file does not show it. */
export type DayOrder = 'day-first' | 'month-first' | 'year-first' | null

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/
const shortYear = /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{2})(?=$|[ T,])/
const yearFirst = /^(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/
const inOneNumber = /^((?:19|20)\d{2})(\d{2})(\d{2})(?:T\d{4,6}(?:\.\d+)?Z?)?$/
const ideographs = /^(\d{4})\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/
const inExcel = /^(\d{5})(?:[.,]\d+)?$/

const orders = ['day-first', 'month-first', 'year-first'] as const

/** The one order in which every day of a column is one; a year comes last unless only the other way fits. */
export function dayOrderOf(texts: Iterable<string>, now = Date.now()): DayOrder {
  let open: readonly (typeof orders)[number][] = orders
  for (const text of texts) {
    if (!slashed.test(text) && !shortYear.test(text)) continue
    open = open.filter((order) => mayBe(text, order, now))
  }
  const likely = open.length > 1 ? open.filter((order) => order !== 'year-first') : open
  // A column that shows both is written by nobody we can follow.
  return likely.length === 1 ? (likely[0] ?? null) : null
}

function mayBe(text: string, order: (typeof orders)[number], now: number): boolean {
  if (slashed.test(text)) return order !== 'year-first' && timeOf(text, order) !== null
  // Points put the day first in every country that writes them, or the year.
  if (order === 'month-first' && shortYear.exec(text)?.[2] === '.') return false
  const time = timeOf(text, order)
  return time !== null && time <= now
}

/** Moments before it are words without a day (lib/feedback/undated.ts). */
const earliest = Date.UTC(1971, 0, 1)

/** Milliseconds since 1970 of a day or moment; null for what is none, is not certain or lies ahead. */
export function readDay(text: string, order: DayOrder, now = Date.now()): number | null {
  const time = timeOf(text.trim(), order)
  return time !== null && time >= earliest && time <= now ? time : null
}

function timeOf(text: string, order: DayOrder): number | null {
  if (/^\d{10}(?:\.\d+)?$/.test(text)) return Number(text) * 1_000
  if (/^\d{13}$/.test(text)) return Number(text)
  if (/^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/.test(text)) {
    const zoned = /Z$|[+-]\d{2}:?\d{2}$|UTC$/i.test(text)
    const moment = Date.parse(zoned ? text.replace(/ ?UTC$/i, 'Z').replace(' ', 'T') : `${text.replace(' ', 'T')}Z`)
    if (!Number.isNaN(moment)) return moment
  }
  const serial = inExcel.exec(text)?.[1]
  if (serial) return dayOf(1899, 12, 30, Number(serial))
  const year = yearFirst.exec(text) ?? inOneNumber.exec(text) ?? ideographs.exec(text)
  if (year) return dayOf(Number(year[1]), Number(year[2]), Number(year[3]))
  const dots = dotted.exec(text)
  if (dots) return dayOf(Number(dots[3]), Number(dots[2]), Number(dots[1]))
  const slashes = slashed.exec(text)
  if (slashes) return inOrder([slashes[1], slashes[2]], Number(slashes[3]), order)
  const short = shortYear.exec(text)
  if (short) {
    if (order === 'year-first') return dayOf(inFull(Number(short[1])), Number(short[3]), Number(short[4]))
    return inOrder([short[1], short[3]], inFull(Number(short[4])), order ?? (short[2] === '.' ? 'day-first' : null))
  }
  return namedDay(text)
}

function inOrder([first, second]: [string | undefined, string | undefined], year: number, order: DayOrder) {
  const [day, month] = order === 'month-first' ? [second, first] : [first, second]
  return order || day === month ? dayOf(year, Number(month), Number(day)) : null
}

/** Years of two digits are of this century up to 69, as calendars have it. */
const inFull = (year: number) => (year < 70 ? 2000 + year : 1900 + year)

/** "2 Feb 2024", "February 2, 2024", "3 de enero de 2024", "Sat Mar  2 00:00:00 2013". */
function namedDay(text: string): number | null {
  const words = foldText(text.replace(/\d{1,2}:\d{2}(?::\d{2})?|(?:GMT|UTC)?\s?[+-]\d{4}\b|\(.*\)$/g, ' ')).split(' ')
  const months = words.flatMap((word) => monthOf(word) ?? [])
  const years = words.filter((word) => /^\d{4}$/.test(word))
  const days = words.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th|er|e|a|o)?$/.exec(word)?.[1] ?? [])
  const [month] = months
  if (months.length !== 1 || years.length !== 1 || days.length !== 1 || !month) return null
  return dayOf(Number(years[0]), month, Number(days[0]))
}

/** `after` days behind a day; null for a day no month has. */
function dayOf(year: number, month: number, day: number, after = 0): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  const isDay = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isDay ? time + after * 86_400_000 : null
}
