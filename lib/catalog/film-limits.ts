/** What is kept of what a model writes about a film. */
export const TEXT_MAX_WORDS = 90
export const TEXT_MAX_CHARS = 700
export const TAGS_MAX = 10
export const TAG_MAX_CHARS = 40
export const EMOTIONS_MAX = 5
/** Most of each the catalog keeps of one film. */
export const filmCaps = {
  alternativeTitles: 5,
  directors: 4,
  writers: 8,
  cast: 8,
  genres: 4,
  countries: 5,
  languages: 5,
  moods: 5,
  themes: 8,
  settings: 4,
  details: 12,
  contentNotes: 8,
  kindred: 10,
} as const
export const BECAUSE_MIN_CHARS = 8
export const BECAUSE_MAX_CHARS = 110
