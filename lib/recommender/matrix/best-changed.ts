import { bestOf } from './top-rows'

type Changed = {
  /** The best rows by `scores`, as topRows gives them. */
  best: Int32Array
  scores: Float64Array
  /** The same scores with those of some rows changed. */
  changed: Float64Array
  /** Those rows; one may occur again. */
  rows: readonly Int32Array[]
  blocked: Uint8Array
  /** [size] scratch, left zeroed. */
  placeOf: Int16Array
}

/**
 * The best rows by `changed`, as many, without going through all of them: rows that kept their score stand in their old order, so only
 * those that changed can come among them. Null where that cannot be told, because too few are left or one ends even with the last.
 */
export function bestChanged({ best, scores, changed, rows, blocked, placeOf }: Changed): Int32Array | null {
  const last = best.at(-1)
  if (last === undefined) return null
  const least = scores[last]!
  const found: number[] = []
  let isEven = false
  for (const each of rows) {
    for (let at = 0; at < each.length; at++) {
      const row = each[at]!
      if (placeOf[row] === 1) continue
      placeOf[row] = 1
      if (blocked[row] === 1 || !(changed[row]! >= least)) continue
      if (changed[row] === least) isEven = true
      found.push(row)
    }
  }
  for (let place = 0; place < best.length; place++) if (placeOf[best[place]!] === 0) found.push(best[place]!)
  for (const each of rows) for (let at = 0; at < each.length; at++) placeOf[each[at]!] = 0
  return isEven || found.length < best.length ? null : bestOf(Int32Array.from(found).sort(), best.length, changed)
}
