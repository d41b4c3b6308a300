/** What can be said of a text that was written to somebody, as its buttons say it. */
export const wordsVerdicts = [
  ['HELPFUL', 'Helpful'],
  ['NOT_TRUE', 'Not true'],
  ['SPOILS', 'Spoils it'],
] as const
export type WordsVerdictName = (typeof wordsVerdicts)[number][0]

export const COMMENT_MAX_CHARS = 300

/** The comment on one reason, where all of a list stand in one form. */
export const commentField = (filmId: number) => `comment-${filmId}`
