/** Numbers in [0, 1), the same for the same seed. */
export type Random = () => number

export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items]
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1))
    const swapped = order[last] as Item
    order[last] = order[other] as Item
    order[other] = swapped
  }
  return order
}
