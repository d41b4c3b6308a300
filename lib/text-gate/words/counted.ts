const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

/** A number below a hundred in words, with its tens: "eighty-eight". */
export const COUNT_WORD = `(?:(?:${TENS.slice(2).join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')})`

/** A number in words or digits, with a half behind it: "two and a half", "4½", "4.5"; NaN for anything else. */
export function countOf(text: string): number {
  const said = text.toLowerCase().trim()
  const half = /(?:\band a half|½)$/.test(said) ? 0.5 : 0
  const bare = said.replace(/\s*(?:and a half|½)$/, '')
  if (/^(?:half|half a)$/.test(said)) return 0.5
  if (/^\d+(?:\.\d+)?$/.test(bare)) return Number(bare) + half
  const words = bare.split(/[- ]/)
  const values = words.map((word) => (TENS.includes(word) ? TENS.indexOf(word) * 10 : ONES.indexOf(word)))
  return values.some((value) => value < 0) ? Number.NaN : values.reduce((sum, value) => sum + value, half)
}

/** The numbers of a text that are written in words. */
export const countedWords = (text: string): number[] =>
  [...text.matchAll(new RegExp(`\\b${COUNT_WORD}\\b`, 'gi'))].map(([word]) => countOf(word))
