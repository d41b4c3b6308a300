/** So many words in a row are a quotation. */
const RUN = 3

const wordsOf = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []

function runsOf(text: string): string[] {
  const words = wordsOf(text)
  if (words.length <= RUN) return words.length > 0 ? [words.join(' ')] : []
  return words.slice(0, words.length - RUN + 1).map((_word, at) => words.slice(at, at + RUN).join(' '))
}

/** Whether a text quotes something of the person's own: three words in a row of it, or all of a shorter one. */
export function repeatsWords(text: string, own: readonly string[]): boolean {
  const whole = ` ${wordsOf(text).join(' ')} `
  return own.some((each) => runsOf(each).some((run) => whole.includes(` ${run} `)))
}
