/** Words shorter than this are not corrected. */
const SHORTEST = 5
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz']

/** Written as it sounds: "mistery", "romanse", "musicle". */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/i/g, 'y'],
  [/y/g, 'i'],
  [/s(?=e)/g, 'c'],
  [/c(?=e)/g, 's'],
  [/le(?=s?$)/g, 'al'],
  [/al(?=s?$)/g, 'le'],
  [/ph/g, 'f'],
  [/f/g, 'ph'],
  [/ie/g, 'ei'],
  [/ei/g, 'ie'],
]

const sameStart = (slip: string, word: string) => slip[0] === word[0] || (slip[0] === word[1] && slip[1] === word[0])

/**
 * The words one slip away: two letters changed over, one lacking or too many, one wrong. The likelier kind of slip is
 * tried first, and the less likely only where it finds none.
 */
export function nearWords(word: string, isWord: (word: string) => boolean): string[] {
  if (/[^a-z]/.test(word)) return []
  const places = [...word].map((_, at) => [word.slice(0, at), word.slice(at)] as const)
  // "Funy" lacks a double letter; any other slip in so short a word could be many.
  if (word.length === SHORTEST - 1)
    return [...new Set(places.map(([head, tail]) => head + tail[0] + tail))].filter(isWord)
  if (word.length < SHORTEST) return []
  const changed = places.slice(0, -1).map(([head, tail]) => `${head}${tail[1]}${tail[0]}${tail.slice(2)}`)
  const tooMany = places.map(([head, tail]) => head + tail.slice(1))
  const lacking = [...places, [word, ''] as const].flatMap(([head, tail]) =>
    LETTERS.map((letter) => head + letter + tail),
  )
  const wrong = places.flatMap(([head, tail]) => LETTERS.map((letter) => head + letter + tail.slice(1)))
  const heard = SOUNDS.flatMap(([one, other]) =>
    [...word.matchAll(one)].map(({ 0: said, index }) => word.slice(0, index) + other + word.slice(index + said.length)),
  )
  for (const slips of [changed, heard, [...tooMany, ...lacking], wrong]) {
    const found = [...new Set(slips)].filter(
      // The first letter is seldom the wrong one: "franch" is no ranch.
      (slip) => slip !== word && slip.length >= SHORTEST && sameStart(slip, word) && isWord(slip),
    )
    if (found.length > 0) return found
  }
  return []
}
