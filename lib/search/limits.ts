/** Longest query that is read, in characters and in words. */
export const MOST_CHARS = 120
export const MOST_WORDS = 16

/** Suggestions come from this many characters on, for at most so many. */
export const SUGGEST_FROM_CHARS = 2
export const SUGGEST_MOST_CHARS = 60

/** Searches of one person, or of all strangers at one network address: more than anybody types. */
export const SEARCHES = { max: 60, perSeconds: 60 }
