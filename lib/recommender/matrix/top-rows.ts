/**
 * The `count` rows with the highest scores that are not blocked, best first; equal scores by lower row.
 * A heap of `count` rows whose root is the worst kept: O(rows · log count), no sort of the whole catalog.
 */
export function topRows(scores: Float64Array, count: number, blocked?: Uint8Array): Int32Array {
  const heap = new Int32Array(Math.max(0, Math.min(count, scores.length)))
  let kept = 0
  if (heap.length === 0) return heap
  let threshold = Number.NEGATIVE_INFINITY
  for (let row = 0; row < scores.length; row++) {
    const full = kept === heap.length
    // A later row with the score of the worst kept does not replace it.
    if (full && !(scores[row]! > threshold)) continue
    if (blocked?.[row] === 1) continue
    if (full) {
      heap[0] = row
      siftDown(heap, kept, scores)
    } else {
      heap[kept] = row
      siftUp(heap, kept++, scores)
    }
    threshold = scores[heap[0]!]!
  }
  // The worst goes to the end, again and again.
  for (let end = kept - 1; end > 0; end--) {
    swap(heap, 0, end)
    siftDown(heap, end, scores)
  }
  return heap.subarray(0, kept)
}

function worse(scores: Float64Array, left: number, right: number): boolean {
  const difference = scores[left]! - scores[right]!
  return difference < 0 || (difference === 0 && left > right)
}

function siftUp(heap: Int32Array, from: number, scores: Float64Array) {
  let place = from
  while (place > 0) {
    const parent = (place - 1) >> 1
    if (!worse(scores, heap[place]!, heap[parent]!)) return
    swap(heap, place, parent)
    place = parent
  }
}

function siftDown(heap: Int32Array, size: number, scores: Float64Array) {
  let place = 0
  for (;;) {
    let worst = place
    for (let child = 2 * place + 1; child < Math.min(size, 2 * place + 3); child++) {
      if (worse(scores, heap[child]!, heap[worst]!)) worst = child
    }
    if (worst === place) return
    swap(heap, place, worst)
    place = worst
  }
}

function swap(heap: Int32Array, left: number, right: number) {
  const held = heap[left]!
  heap[left] = heap[right]!
  heap[right] = held
}
