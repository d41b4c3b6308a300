/** What buttons and stars name as their form (film-words.tsx). */
export const STARS_FORM = 'film-stars'
export const SWITCHES_FORM = 'film-switches'
export const REASONS_FORM = 'film-reasons'
