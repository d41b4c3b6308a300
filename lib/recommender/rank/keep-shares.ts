import { nextWithin } from '../config/routing'
import type { SoftWish } from '../types'
import { blockSize } from './wish-shares'

/**
 * Whether a film may take the next place of a list without breaking a wish: the list, carried on in the engine's order, must end with no
 * fewer of what is wanted among its first eight, and no more of what is unwanted. The film the engine would put next may always come.
 * `answers` says whether a film answers a wish.
 */
export function keepsShares(
  ranked: readonly number[],
  places: number,
  wishes: readonly SoftWish[],
  answers: (filmId: number, wish: SoftWish) => boolean,
): (placed: ReadonlySet<number>, next: number) => boolean {
  const countIn = (ids: readonly number[], wish: SoftWish) => ids.filter((id) => answers(id, wish)).length
  const own = wishes.map((wish) => countIn(ranked.slice(0, blockSize), wish))
  return (placed, next) => {
    if (wishes.length === 0 || placed.size >= blockSize) return true
    const eight = new Set(placed).add(next)
    while (eight.size < blockSize) {
      const id = nextWithin(ranked, eight, [], places)
      if (id === undefined) break
      eight.add(id)
    }
    return wishes.every((wish, place) => {
      const count = countIn([...eight], wish)
      return wish.level === 'less' ? count <= own[place]! : count >= own[place]!
    })
  }
}
