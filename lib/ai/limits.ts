/** How much of the model one person, and the whole site, may use in a day. Zero means none. */
export type DailyLimits = {
  callsPerPerson: number
  tokensPerPerson: number
  callsPerSite: number
  tokensPerSite: number
  /** Part of the site's that all guests together may use, 0 to 1. */
  guestsShare: number
  /** Part of the site's that texts about films may use, 0 to 1: the rest is people's. */
  filmsShare: number
}

/** A rule of thumb: English text has about so many characters a token. */
export const CHARS_PER_TOKEN = 3.2

/** The tokens a call may cost at worst: what goes in, by the rule of thumb, and the most that may come out. */
export function worstCaseTokens(input: { instructions: string; prompt: string; maxOutputTokens: number }): number {
  return Math.ceil((input.instructions.length + input.prompt.length) / CHARS_PER_TOKEN) + input.maxOutputTokens
}

/** Days are counted in UTC, everywhere alike. */
export const usageDay = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))

export const personScope = (userId: string): string => `user:${userId}`
export const SITE_SCOPE = 'site'
export const GUESTS_SCOPE = 'guests'
/** Texts about films, which an admin asks for: part of the site's, and held to their share of it. */
export const FILMS_SCOPE = 'films'
