/** Whether "01/03/2019" begins with the day or the month; null when the file does not show it. */
export type DayOrder = 'day-first' | 'month-first' | null

const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})\b/
const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\b/
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/
const inOneNumber = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const named = /([A-Za-z]{3,9})\.?,?\s+(\d{1,2})\b|(\d{1,2})\.?\s+([A-Za-z]{3,9})\b/

/** Tells days from months by the rows in which one of them is above twelve. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let order: DayOrder = null
  for (const text of texts) {
    const [, first, second] = slashed.exec(text) ?? []
    const shown = Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null
    // A column that shows both is written by nobody we can follow.
    if (shown && order && shown !== order) return null
    order = shown ?? order
  }
  return order
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
  const year = yearFirst.exec(text) ?? inOneNumber.exec(text)
  if (year) return dayOf(Number(year[1]), Number(year[2]), Number(year[3]))
  const dots = dotted.exec(text)
  if (dots) return dayOf(Number(dots[3]), Number(dots[2]), Number(dots[1]))
  const slashes = slashed.exec(text)
  if (slashes) {
    const [day, month] = order === 'month-first' ? [slashes[2], slashes[1]] : [slashes[1], slashes[2]]
    return order || day === month ? dayOf(Number(slashes[3]), Number(month), Number(day)) : null
  }
  return namedDay(text)
}

/** "2 Feb 2024", "February 2, 2024", "Sat Mar  2 00:00:00 2013". */
function namedDay(text: string): number | null {
  const rest = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s+/i, '').replace(/\d{1,2}:\d{2}(?::\d{2})?/, '')
  const year = /\b(\d{4})\b/.exec(rest)?.[1]
  const found = named.exec(rest.replace(/\b\d{4}\b/, ' '))
  const month = monthNames.indexOf((found?.[1] ?? found?.[4] ?? '').slice(0, 3).toLowerCase())
  const day = Number(found?.[2] ?? found?.[3])
  return year && month >= 0 && day ? dayOf(Number(year), month + 1, day) : null
}

function dayOf(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day)
  const date = new Date(time)
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? time : null
}
