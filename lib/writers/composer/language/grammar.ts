/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[], joint = 'and'): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${joint} ${last}`
}

const WHOLE = ['no', 'one', 'two', 'three', 'four', 'five']
/** 5 is "five stars", 4.5 is "4½ stars", .5 is "half a star". */
export function starWords(stars: number): string {
  if (stars === 0.5) return 'half a star'
  const whole = Math.floor(stars)
  if (whole !== stars) return `${whole}½ stars`
  return `${WHOLE[whole] ?? whole} ${whole === 1 ? 'star' : 'stars'}`
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

// A title that is a word of the language, or a place, needs marks to be read as a title.
const READS_AS_WORD =
  /^(?:\p{L}{1,2}|\p{N}+|all|babel|big|brazil|brooklyn|before|casablanca|chicago|dunkirk|fargo|her|him|if|manhattan|munich|nashville|nope|old|once|out|philadelphia|roma|speed|them|these|they|this|us|what|who|why|you|your)$/iu
export function cite(title: string): string {
  const line = title.replace(/[“”"]/g, '').replace(/\s+/g, ' ').trim()
  return READS_AS_WORD.test(line) || /^\p{Ll}/u.test(line) ? `“${line}”` : line
}

/** One space between words, none before a mark, a single full stop at the end. */
export function tidy(text: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/([!?…])[.,](?=\s|$)/g, '$1')
    // Two are a slip; three end a title like "When Harry Met Sally...".
    .replace(/\.{4,}/g, '...')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .replace(/[,;:–—-]+\.$/, '.')
    .trim()
  return /[.]$/.test(line) ? line : `${line.replace(/[!?…,;:]+$/, '')}.`
}

export const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}½’']+/gu) ?? []
/** The first two words: two texts that share them start alike. */
export const opening = (text: string): string => wordsIn(text).slice(0, 2).join(' ')

// A full stop behind these, or behind an initial, ends no sentence.
const SHORTENED = /(?:^|[\s(])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Jr|Sr|Mt|vs|etc)\.$/u
const LONG_SENTENCE = 140
/** The first sentence of a text, marks and all; of a long one what stands before a semicolon. */
export function firstSentence(text: string): string {
  for (const { index, 0: mark } of text.matchAll(/[.!?]+[”’"')]*(?=\s+[\p{Lu}\p{N}“‘"'])/gu)) {
    const sentence = text.slice(0, index + mark.length)
    if (!SHORTENED.test(sentence)) return withoutSecondHalf(sentence)
  }
  return withoutSecondHalf(text)
}

const withoutSecondHalf = (sentence: string): string =>
  sentence.length > LONG_SENTENCE ? sentence.replace(/;.*$/, '.') : sentence

/** A reason for where the film's own words stand beside it already. */
export function withoutStory(reason: string, logline: string): string {
  const story = ` ${firstSentence(logline)}`
  return story !== ' ' && reason.endsWith(story) ? reason.slice(0, -story.length) : reason
}
