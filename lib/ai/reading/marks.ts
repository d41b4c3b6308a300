/** Between a key and its value; some models write it as in their own language. */
export const isColon = (character: string) => character === ':' || character === '='
export const isBlank = (character: string) => [' ', '\n', '\r', '\t'].includes(character)
