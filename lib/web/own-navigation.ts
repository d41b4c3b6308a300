import 'server-only'
import { headers } from 'next/headers'

/** Whether somebody came here by a press on a page of this site: no link from elsewhere, no prefetch, no crawler. */
export async function isOwnNavigation(): Promise<boolean> {
  return isPressed(await headers())
}

export function isPressed(sent: Pick<Headers, 'get'>): boolean {
  const purpose = `${sent.get('sec-purpose') ?? ''} ${sent.get('purpose') ?? ''} ${sent.get('x-moz') ?? ''}`
  const isAhead = /prefetch|prerender/i.test(purpose) || sent.get('next-router-prefetch') !== null
  return sent.get('sec-fetch-site') === 'same-origin' && !isAhead
}
