/** The country a request came from, where the platform tells one (Vercel does); nothing nearer is ever read. */
export const countryIn = (sent: Pick<Headers, 'get'>): string | null =>
  /^[A-Z]{2}$/.exec(sent.get('x-vercel-ip-country')?.trim() ?? '')?.[0] ?? null
