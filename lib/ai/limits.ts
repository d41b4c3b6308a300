/** How much of the model one person, and the whole site, may use in a day. Zero means none. */
export type DailyLimits = {
  callsPerPerson: number
  tokensPerPerson: number
  callsPerSite: number
  tokensPerSite: number
}

/** The tokens a call may cost at worst: what goes in, by a rule of thumb, and the most that may come out. */
export function worstCaseTokens(input: {
  instructions: string
  prompt: string
  maxOutputTokens: number
  charsPerToken?: number
}): number {
  const charsPerToken = input.charsPerToken ?? 4
  return Math.ceil((input.instructions.length + input.prompt.length) / charsPerToken) + input.maxOutputTokens
}

/** Days are counted in UTC, everywhere alike. */
export const usageDay = (at: Date): Date => new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()))

export const personScope = (userId: string): string => `user:${userId}`
export const SITE_SCOPE = 'site'
