import 'server-only'
import { env } from '../env'

/** Whether a request that changes something was sent by a page of this site; one that no browser sent names no origin. */
export function isFromOwnPages(request: Request): boolean {
  const site = request.headers.get('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = request.headers.get('origin')
  if (!origin) return true
  const own = env().NEXTAUTH_URL
  return own
    ? origin === new URL(own).origin
    : URL.canParse(origin) && new URL(origin).host === request.headers.get('host')
}
