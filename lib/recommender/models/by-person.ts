type Compare = (left: number, right: number) => number

/**
 * Sorts places in order of their persons, and those of each one by `compare`, in place. One person's at a time: where places come by
 * person, as a site keeps them, that is a third of the comparisons of one sort. O(places · log(places a person)), else O(places · log places).
 */
export function sortByPerson(places: Int32Array, user: ArrayLike<number>, compare: Compare): Int32Array {
  const isOrdered = places.every((place, at) => at === 0 || user[places[at - 1]!]! <= user[place]!)
  if (!isOrdered) places.sort((left, right) => user[left]! - user[right]!)
  for (let from = 0, to = 1; from < places.length; from = to++) {
    while (to < places.length && user[places[to]!] === user[places[from]!]) to++
    places.subarray(from, to).sort(compare)
  }
  return places
}
