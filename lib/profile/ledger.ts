import type { Evidence, LedgerLine } from './schema'

/** One film's part in a facet: what it has of the facet, and what it weighs among all films of that kind of facet. */
export type LedgerEntry = { filmId: number; mass: number; total: number; parts: readonly Evidence[] }

type Sums = { mass: number; total: number; share: number; smoothing: number; strength: number }

/** ln(1 + x / c) / x, also where x is nothing. */
const slope = (x: number, c: number) => (x === 0 ? 1 / c : Math.log1p(x / c) / x)

/**
 * Takes a strength apart. As ln(1 + m / ks) - ln(1 + (T - m) / k(1 - s)) it is one part for what films have of the facet and
 * one for what else they are; each film carries its share of both, so equal films carry equal amounts, in whatever order.
 */
export function ledgerOf(entries: readonly LedgerEntry[], sums: Sums): LedgerLine[] {
  const { mass, total, share, smoothing, strength } = sums
  const isFloored = mass + smoothing * share <= (share / 10) * (total + smoothing)
  const forIt = isFloored ? strength / mass : slope(mass, smoothing * share)
  const against = isFloored ? 0 : slope(total - mass, smoothing * (1 - share))
  const films = entries.flatMap((entry): LedgerLine[] => {
    const amount = entry.mass * forIt - (entry.total - entry.mass) * against
    const weights = entry.parts.reduce((sum, { weight }) => sum + weight, 0)
    return entry.parts.map(({ eventId, filmId, weight }) => ({
      source: 'film' as const,
      eventId,
      filmId,
      amount: amount * (weights === 0 ? 1 / entry.parts.length : weight / weights),
    }))
  })
  const without = total - entries.reduce((sum, entry) => sum + entry.total, 0)
  const others: LedgerLine = { source: 'others', amount: -without * against }
  return balanced([...films, others], strength)
}

/** The lines with one more for what is cut off, so that they add up; a line of nothing is left out. */
export function balanced(lines: readonly LedgerLine[], strength: number): LedgerLine[] {
  const bound: LedgerLine = { source: 'bound', amount: strength - sumOf(lines) }
  return [...lines, bound].filter(({ amount }) => Math.abs(amount) > 1e-9)
}

/** The largest films by name and the rest in one line. */
export function shortened(lines: readonly LedgerLine[], most: number): LedgerLine[] {
  const films = lines
    .filter((line) => line.source === 'film')
    .toSorted((a, b) => Math.abs(b.amount) - Math.abs(a.amount) || a.filmId - b.filmId)
  const rest = films.slice(most)
  const more: LedgerLine[] = rest.length > 0 ? [{ source: 'more', films: rest.length, amount: sumOf(rest) }] : []
  return [...films.slice(0, most), ...more, ...lines.filter(({ source }) => source !== 'film')]
}

export const sumOf = (lines: readonly { amount: number }[]): number =>
  lines.reduce((sum, { amount }) => sum + amount, 0)

/** The amounts in hundredths, rounded so that what is shown adds up to what is shown (largest remainders). */
export function inHundredths(amounts: readonly number[]): number[] {
  const wanted = Math.round(100 * amounts.reduce((sum, amount) => sum + amount, 0)) || 0
  const floors = amounts.map((amount) => Math.floor(100 * amount))
  const missing = wanted - floors.reduce((sum, floor) => sum + floor, 0)
  const order = amounts
    .map((amount, place) => ({ place, rest: 100 * amount - Math.floor(100 * amount) }))
    .toSorted((a, b) => b.rest - a.rest || a.place - b.place)
  const raised = new Set(order.slice(0, missing).map(({ place }) => place))
  return floors.map((floor, place) => floor + (raised.has(place) ? 1 : 0))
}
