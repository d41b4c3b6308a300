/** Labels that are names. */
const NAMES = /^(?:\p{Lu}{2}|(?:New York|Los Angeles|Paris|London|Tokyo|Christmas|Nazis|Native Americans|American)\b)/u

/** A label as it stands in the middle of a sentence: the first letter small, but for names and abbreviations. */
export const lowerFirst = (text: string): string =>
  NAMES.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1)
