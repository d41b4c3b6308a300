/** Films in one list of recommendations. */
export const SLATE_SIZE = 8
/** Films offered to the model to choose from. */
export const MAX_CANDIDATES = 24
/** Longest reason shown on a card. */
export const REASON_MAX_CHARS = 240
/** Longest note on a film page, and longest portrait of a taste. */
export const NOTE_MAX_CHARS = 480
export const PORTRAIT_MAX_CHARS = 900
/** Longest sentence and longest name of a written line of a taste, and how many of them there are. */
export const LINE_MAX_CHARS = 240
export const LABEL_MAX_CHARS = 60
export const MOST_LINES = 6
/** Words of a person's own that show a style: how long one is, and how many there are. */
export const STYLE_MAX_CHARS = 400
export const MOST_STYLES = 4
/** Most evidence films one reason may rest on. */
export const MAX_BASIS = 4
