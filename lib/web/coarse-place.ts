import { env } from '../env'

/** The country a request came from, in the header the platform names it in; nothing nearer is ever read. */
export const countryIn = (sent: Pick<Headers, 'get'>, header = env().COUNTRY_HEADER): string | null => {
  const code = /^[A-Z]{2}$/.exec(sent.get(header)?.trim() ?? '')?.[0]
  // What stands for no country: unknown, the Tor network.
  return code && code !== 'XX' && code !== 'T1' ? code : null
}
