const gaps = [132, 57, 23, 10, 4, 1]

/**
 * Moves the places of the `count` largest absolute amounts to the front of `places` [0 … length), largest first, equal
 * ones by place. `keys` is written over and holds at least `length` numbers: |amount| of each place, in the same order.
 * Selection (Hoare 1961), then a Shell sort of what is kept: the built-in sort makes an object of every answer.
 */
export function largestFirst(places: Int32Array, keys: Float64Array, length: number, count: number): void {
  if (length > count) bringForward(places, keys, length, count)
  const kept = Math.min(length, count)
  for (const gap of gaps) {
    for (let at = gap; at < kept; at++) {
      const key = keys[at]!
      const held = places[at]!
      let to = at
      while (to >= gap && isBefore(key, held, keys[to - gap]!, places[to - gap]!)) {
        keys[to] = keys[to - gap]!
        places[to] = places[to - gap]!
        to -= gap
      }
      keys[to] = key
      places[to] = held
    }
  }
}

const isBefore = (key: number, place: number, otherKey: number, otherPlace: number) =>
  key > otherKey || (key === otherKey && place < otherPlace)

/** Puts the `count` first of the order before all others, in any order among themselves. */
function bringForward(places: Int32Array, keys: Float64Array, length: number, count: number) {
  let low = 0
  let high = length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    const key = keys[middle]!
    const place = places[middle]!
    let left = low
    let right = high
    while (left <= right) {
      while (isBefore(keys[left]!, places[left]!, key, place)) left++
      while (isBefore(key, place, keys[right]!, places[right]!)) right--
      if (left <= right) swap(places, keys, left++, right--)
    }
    if (count <= right) high = right
    else if (count > left) low = left
    else return
  }
}

function swap(places: Int32Array, keys: Float64Array, one: number, other: number) {
  const key = keys[one]!
  keys[one] = keys[other]!
  keys[other] = key
  const place = places[one]!
  places[one] = places[other]!
  places[other] = place
}
