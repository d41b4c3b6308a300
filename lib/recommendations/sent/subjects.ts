/** Texts whose writing can be looked up, as they stand in addresses and in the database. */
export type TextSubject = `note-${number}` | 'portrait' | 'lines'

export const noteSubject = (filmId: number): TextSubject => `note-${filmId}`

/** Null for what is no such text. */
export function readSubject(text: string): TextSubject | null {
  if (text === 'portrait' || text === 'lines') return text
  const filmId = /^note-(\d{1,9})$/.exec(text)?.[1]
  return filmId === undefined ? null : noteSubject(Number(filmId))
}

/** The page that tells what a text, or an answer for tonight, was written from. */
export const usedHref = (subject: TextSubject | `tonight-${string}`): string => `/used/${subject}`
