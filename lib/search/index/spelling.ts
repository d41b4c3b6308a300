/** Slips of the pen: how far two spellings are apart, and how far apart they may be to be one word. */

/**
 * Letters added, lost, changed or swapped with their neighbour between two words; anything above `most` is `most + 1`.
 * O(length · most).
 */
export function slipsBetween(left: string, right: string, most: number): number {
  if (Math.abs(left.length - right.length) > most) return most + 1
  let before: number[] = []
  let previous = Array.from({ length: right.length + 1 }, (_, place) => place)
  for (let i = 1; i <= left.length; i++) {
    const row = new Array<number>(right.length + 1).fill(most + 1)
    row[0] = i
    let best = i
    for (let j = Math.max(1, i - most); j <= Math.min(right.length, i + most); j++) {
      const same = left[i - 1] === right[j - 1]
      let cost = Math.min(
        (previous[j] ?? most) + 1,
        (row[j - 1] ?? most) + 1,
        (previous[j - 1] ?? most) + (same ? 0 : 1),
      )
      const swapped = i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? most) + 1)
      row[j] = cost
      best = Math.min(best, cost)
    }
    if (best > most) return most + 1
    before = previous
    previous = row
  }
  return Math.min(previous[right.length] ?? most + 1, most + 1)
}

/** One bit a kind of letter. Each slip changes at most two, so words whose bits differ in more need no closer look. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let place = 0; place < word.length; place++) bits |= 1 << (word.charCodeAt(place) & 31)
  return bits
}

export function bitsApart(left: number, right: number): number {
  let bits = left ^ right
  bits -= (bits >>> 1) & 0x55555555
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333)
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}

/** One wrong letter from five letters on, two in what is long. Shorter words are other words when a letter differs. */
export const slipsIn = (letters: number): number => (letters < 5 ? 0 : letters < 9 ? 1 : 2)

/** Whether two spellings differ in their digits: "Alien 3" is no slip of "Alien 4". */
export const digitsDiffer = (left: string, right: string): boolean =>
  left.replace(/\D+/g, ' ').trim() !== right.replace(/\D+/g, ' ').trim()

/** A list of spellings that can be asked for those near a word. */
export class Spellings {
  private readonly bits: Int32Array
  constructor(private readonly words: readonly string[]) {
    this.bits = Int32Array.from(words, lettersOf)
  }

  /** Places in the list of the spellings within `most` slips, the nearest first. O(list). */
  near(word: string, most: number): { place: number; slips: number }[] {
    if (most === 0) return []
    const bits = lettersOf(word)
    const found: { place: number; slips: number }[] = []
    for (let place = 0; place < this.words.length; place++) {
      const other = this.words[place] as string
      if (Math.abs(other.length - word.length) > most) continue
      if (bitsApart(bits, this.bits[place] as number) > 2 * most || digitsDiffer(word, other)) continue
      const slips = slipsBetween(word, other, most)
      if (slips <= most) found.push({ place, slips })
    }
    return found.sort((a, b) => a.slips - b.slips)
  }
}
