import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { logFields } from '../telemetry/log-context'

type Exchange = { request: Pick<IncomingMessage, 'headers' | 'method'>; response: ServerResponse }

/** What Next.js answers with 500 although the caller is at fault: what it should have been, or null. */
function refusalOf({ headers, method }: Exchange['request']): number | null {
  if (method === 'TRACE') return 405
  // A call it could not read, or that came from another site, ends before any action begins.
  return 'next-action' in headers && !logFields().action ? 400 : null
}

const wholeAddress = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i

/** Proxies are asked by whole addresses, and servers as a whole by a star; Next.js would send on to the site that is named, or fail. */
export function takePathOnly(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const path = request.url === '*' ? '/' : request.url?.replace(wholeAddress, '')
    request.url = path === request.url ? path : `/${path?.replace(/^\//, '') ?? ''}`
  })
}

/** Tells faults of callers from ours, in answers and so in logs. */
export function refuseUnreadable(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Exchange
    const { writeHead } = response
    response.writeHead = (...args: unknown[]) => {
      if (Number(args[0]) === 500) args[0] = refusalOf(request) ?? 500
      return Reflect.apply(writeHead, response, args)
    }
  })
}
