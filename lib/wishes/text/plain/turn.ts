/** A turn of several words, and the plain words that mean the same. */
export type Turn = readonly [turn: RegExp, plain: string | ((found: string, ...parts: string[]) => string)]

/** A year as it is typed or said. */
export const YEAR =
  '((?:1[89]|20)\\d\\d|nineteen[\\s-](?:hundred\\s+and\\s+)?[a-z]+(?:[\\s-](?:one|two|three|four|five|six|seven|eight|nine))?|two\\s+thousand(?:\\s+and)?(?:\\s+[a-z]+)?)'
