import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { cookiesAreKeptApart, sharedCacheControl } from './shared-cache'

type Exchange = { request: Pick<IncomingMessage, 'headers' | 'url'>; response: ServerResponse }

/** What Next.js itself sends along, and hides from proxy.ts: the answer is then another one than a browser's first. */
const ownHeaders = /^(rsc$|next-|x-nextjs-|x-middleware-|x-invoke-|x-matched-path$|x-now-)/

/**
 * Next.js writes Vary itself when a page renders and drops what proxy.ts put there. Without "Cookie" in it a shared
 * cache would hand a stranger's page to people who are signed in. It keeps what a plain request got, and neither a page that
 * failed nor a redirect.
 */
export function guardSharedCache(): void {
  subscribe('http.server.request.start', (message) => guard(message as Exchange))
  cookiesAreKeptApart()
}

function guard({ request, response }: Exchange): void {
  const { writeHead } = response
  const isPlain =
    !Object.keys(request.headers).some((name) => ownHeaders.test(name)) && !/[?&]_rsc=/.test(request.url ?? '')
  response.writeHead = (...args: unknown[]) => {
    if (response.getHeader('cache-control') === sharedCacheControl) {
      const mayBeShared = isPlain && [200, 404].includes(Number(args[0]))
      if (!mayBeShared) response.setHeader('Cache-Control', 'private, no-store')
      else response.setHeader('Vary', ['Cookie', response.getHeader('vary') ?? []].flat().join(', '))
    }
    return Reflect.apply(writeHead, response, args)
  }
}
