/** Marks somebody says to a telephone that writes for them, and the mark each stands for. */
const MARKS: Readonly<Record<string, string>> = {
  'full stop': '.',
  comma: ',',
  semicolon: ';',
  'question mark': '?',
  'exclamation mark': '!',
  'exclamation point': '!',
}
const SPOKEN = /\s+(full stop|comma|semicolon|question mark|exclamation (?:mark|point))(?=\s|[.,;!?]|$)/giu
/** "A comma", "the question mark": spoken of, and no mark. */
const SPOKEN_OF =
  /(?:^|\s)(?:an?|the|no|any|about|with|of|by|like|called|and|or|oxford|giant|big|that|this|every|without)$/i

/** "Eighty minutes full stop comedy full stop": dictated marks as marks. */
export const dictatedMarks = (text: string): string =>
  text.replace(SPOKEN, (whole, mark: string, at: number) =>
    SPOKEN_OF.test(text.slice(0, at)) ? whole : (MARKS[mark.toLowerCase()] ?? whole),
  )
