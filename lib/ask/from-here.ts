import { keptWish } from '../wishes/kept-wish'
import { tokensOf } from '../wishes/tokens'
import { type AskParams, askHref, saidOn } from './schema'

/** The tap that lets the country of a request be read, this once: pressing it is the consent. */
export const HERE = 'here'

export const hereHref = (params: AskParams): string => {
  const href = askHref(params)
  return `${href}${href.includes('?') ? '&' : '?'}${HERE}=1`
}

/**
 * Where "from here" leads: to the same wish with films of that country, a wish like any other that its chip takes off.
 * The place itself stands nowhere else; without one the wish stays as it is.
 */
export function hereAddress(params: AskParams, standing: readonly string[], country: string | null): string {
  const token = `more:country:${country}`
  const wish = country ? keptWish([...standing, token]) : null
  if (!wish || standing.includes(token)) return askHref(params)
  return askHref(params, { w: tokensOf(wish), said: saidOn(params, 'from here') })
}
