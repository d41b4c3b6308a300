import type { CatalogIndex } from '../index/catalog-index'
import type { SoftWish } from '../types'
import { rowsAnswering } from './known-wish'

/** The places a share is counted over: one screen of picks. */
export const blockSize = 8

/** How many films in each block have what was asked for: at least, or at most, so many. */
export type Share = { wish: SoftWish; least: number; most: number }

/**
 * What a wish asks of the first eight, given how many of them have the facet without it: "more" brings two, three at
 * least, and twice as many up to six; "much more" two, and six at least; "less" takes half away. A refusal asks for less
 * and has changed what it is counted against: one film less stands for that.
 */
export function shareOf(wish: SoftWish, without: number): Share {
  if (wish.level === 'less') {
    return { wish, least: 0, most: Math.floor((wish.refused ? Math.max(0, without - 1) : without) / 2) }
  }
  const floor = wish.level === 'more' ? Math.max(3, Math.min(6, 2 * without)) : 6
  return { wish, least: Math.min(blockSize, Math.max(without + 2, floor)), most: blockSize }
}

/** Which wishes a film answers, one bit each; more than this many wishes are left to the score alone. */
export const mostShares = 30

export type WishMarks = Int32Array

/** [size] the wishes each film of the catalog answers. O(films of the facets + catalog). */
export function markWishes(index: CatalogIndex, wishes: readonly SoftWish[], marks: WishMarks): void {
  marks.fill(0)
  wishes.slice(0, mostShares).forEach((wish, bit) => {
    const rows = rowsAnswering(index, wish)
    for (let at = 0; at < rows.length; at++) marks[rows[at]!] = marks[rows[at]!]! | (1 << bit)
  })
}

/** How many of the rows answer each wish. */
export function countWishes(rows: readonly number[], marks: WishMarks, wishes: number): number[] {
  return Array.from({ length: wishes }, (_, bit) => rows.filter((row) => (marks[row]! >> bit) & 1).length)
}

/** Decides place by place which films may come next, so that every stretch of a list has its shares. */
export type ShareGate = {
  /** Looks at the next place, given a pool of rows and which of them are taken. */
  open(rows: Int32Array, isTaken: (place: number) => boolean): void
  admits(row: number): boolean
  take(row: number): void
}

/**
 * Shares held from the first place on: of each block of n places the first t have ⌊t · least / n⌋ to ⌈t · most / n⌉ (DetGreedy, Geyik,
 * Ambler and Kenthapadi 2019). Where several are due, a film that answers most kinds of them comes first (five moods are no more of an answer
 * than the genre they are wanted of), then most of them, then one for the wish that waits longest. A share the remaining films cannot fill is let go. `skipped` is a place filled otherwise: its block has one less.
 */
export function shareGate(shares: readonly Share[], marks: WishMarks, skipped: number): ShareGate {
  const counts = shares.map(() => 0)
  // More is asked for than a block has places: no place can be spared for anything else.
  const crowded = shares.reduce((sum, { least }) => sum + least, 0) >= blockSize
  let place = skipped === 0 ? 1 : 0
  let barred = 0
  let dueNow = 0
  let longestDue = 0
  let bestTier = 0

  const kinds = maskOfKinds(shares)
  const worth = (mark: number) => {
    const due = mark & dueNow
    let answered = 0
    for (const kind of kinds) if ((due & kind) !== 0) answered++
    return answered * KIND + 2 * bitsIn(due) + ((mark & longestDue) === 0 ? 0 : 1)
  }
  const tierOf = (row: number) => {
    const mark = marks[row]!
    return (mark & barred) !== 0 ? -1 : worth(mark)
  }

  return {
    open(rows, isTaken) {
      const block = Math.floor(place / blockSize)
      const start = block * blockSize
      const skips = skipped >= start && skipped < start + blockSize
      const fillable = skips ? blockSize - 1 : blockSize
      const filled = place - start + (skips && skipped < place ? 0 : 1)
      barred = 0
      dueNow = 0
      longestDue = 0
      let longest = 0
      shares.forEach(({ least, most }, bit) => {
        const count = counts[bit]!
        if (count + 1 > block * most + Math.ceil((filled * most) / fillable)) barred |= 1 << bit
        const wanted = Math.min(least, fillable)
        const due = (filled * wanted) / fillable
        const lacking = block * wanted + (crowded ? Math.ceil(due) : Math.floor(due)) - count
        if (lacking <= 0) return
        dueNow |= 1 << bit
        if (lacking / least > longest) {
          longest = lacking / least
          longestDue = 1 << bit
        }
      })
      const highest = worth(dueNow)
      bestTier = Number.NEGATIVE_INFINITY
      for (let at = 0; at < rows.length && bestTier < highest; at++) {
        if (!isTaken(at)) bestTier = Math.max(bestTier, tierOf(rows[at]!))
      }
    },
    admits: (row) => tierOf(row) === bestTier,
    take(row) {
      const mark = marks[row]!
      shares.forEach((_, bit) => {
        if ((mark >> bit) & 1) counts[bit] = counts[bit]! + 1
      })
      place += place + 1 === skipped ? 2 : 1
    },
  }
}

/** More than all single wishes together. */
const KIND = 2 * mostShares + 2

/** For each type of facet the wishes that are of it. */
function maskOfKinds(shares: readonly Share[]): number[] {
  const masks = new Map<string, number>()
  shares.forEach(({ wish: { facet } }, bit) => {
    const kind = facet.slice(0, facet.indexOf(':'))
    masks.set(kind, (masks.get(kind) ?? 0) | (1 << bit))
  })
  return [...masks.values()]
}

function bitsIn(mask: number): number {
  let count = 0
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++
  return count
}
