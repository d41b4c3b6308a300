import 'server-only'
import { headers } from 'next/headers'

/**
 * Whether somebody came here by a press on a page of this site: no link from elsewhere, no prefetch of a browser, no
 * crawler. What the router of Next.js fetches ahead is told by an address of its own (next.config.js).
 */
export async function isOwnNavigation(): Promise<boolean> {
  return isPressed(await headers())
}

export function isPressed(sent: Pick<Headers, 'get'>): boolean {
  const purpose = `${sent.get('sec-purpose') ?? ''} ${sent.get('purpose') ?? ''} ${sent.get('x-moz') ?? ''}`
  const isAhead = /prefetch|prerender/i.test(purpose)
  return sent.get('sec-fetch-site') === 'same-origin' && !isAhead
}
