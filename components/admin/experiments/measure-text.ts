import type { Measure } from '@/lib/experiments/outcomes/measures'
import type { Interval } from '@/lib/experiments/statistics/summary'

/** Words that stay on one line, as a figure and its unit do. */
export const together = (words: string): string => words.replaceAll(' ', '\u00a0')

const minus = (text: string) => text.replace('-', '−')

/** "12.3 %", "0.21", "48 s", with a sign where it is a difference. */
export function measureText(value: number, unit: Measure['unit'], signed = false): string {
  const number =
    unit === 'share' ? `${(100 * value).toFixed(1)} %` : unit === 'stars' ? value.toFixed(2) : `${value.toFixed(0)} s`
  const isNothing = Number.parseFloat(number) === 0
  return together(
    minus(signed && value > 0 && !isNothing ? `+${number}` : isNothing ? number.replace('-', '') : number),
  )
}

/** The bounds of an interval, a share never outside what a share can be. */
export function boundsText({ low, high }: Interval, unit: Measure['unit'], signed = false): string {
  // Where everybody is alike nothing is known of the spread, and an interval without width would claim certainty.
  if (low === high) return ''
  const inside = (value: number) => (unit === 'share' && !signed ? Math.min(1, Math.max(0, value)) : value)
  return `${measureText(inside(low), unit, signed)} to ${measureText(inside(high), unit, signed)}`
}

/** A count as one reads it: 10,000,000. */
export const countText = (count: number): string => count.toLocaleString('en')

export const percent = (share: number): string => together(`${(100 * share).toFixed(1)} %`)

/** Seconds with one place; null where nothing was measured. */
const secondsText = (ms: number | null): string => (ms === null ? '–' : together(`${(ms / 1000).toFixed(1)} s`))

/** How long half of the lists took to their first card, and 95 % of them. */
export const firstCardText = (lists: { firstCardP50: number | null; firstCardP95: number | null } | null): string =>
  lists?.firstCardP50 == null ? '–' : `${secondsText(lists.firstCardP50)}, ${secondsText(lists.firstCardP95)}`

/** "p 0.034"; below a thousandth only that it is. */
export const pText = (p: number): string => together(p < 0.001 ? 'p below 0.001' : `p ${p.toFixed(3)}`)
