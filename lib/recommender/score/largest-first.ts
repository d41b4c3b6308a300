import type { Contribution } from '../types'

const gaps = [701, 301, 132, 57, 23, 10, 4, 1]

/**
 * Sorts contributions by absolute amount, the largest first, in place (Shell 1959 with the gaps of Ciura 2001). The built-in
 * sort asks for the amounts of objects of several shapes again and again, and makes a new object of every answer; here
 * each amount is read once. `keys` is written over and holds at least as many numbers as the list.
 */
export function sortLargestFirst(list: Contribution[], keys: Float64Array): void {
  for (let at = 0; at < list.length; at++) keys[at] = Math.abs(list[at]!.amount)
  for (const gap of gaps) {
    for (let at = gap; at < list.length; at++) {
      const key = keys[at]!
      const contribution = list[at]!
      let place = at
      while (place >= gap && keys[place - gap]! < key) {
        keys[place] = keys[place - gap]!
        list[place] = list[place - gap]!
        place -= gap
      }
      keys[place] = key
      list[place] = contribution
    }
  }
}
