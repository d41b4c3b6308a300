import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { cookiesAreKeptApart, sharedCacheControl } from './shared-cache'

/**
 * Next.js writes Vary itself when a page renders and drops what proxy.ts put there. Without "Cookie" in it a shared
 * cache would hand a stranger's page to people who are signed in; and it must not keep a page that failed.
 */
export function guardSharedCache(): void {
  subscribe('http.server.request.start', (message) => guard((message as { response: ServerResponse }).response))
  cookiesAreKeptApart()
}

function guard(response: ServerResponse): void {
  const { writeHead } = response
  response.writeHead = (...args: unknown[]) => {
    if (response.getHeader('cache-control') === sharedCacheControl) {
      if (Number(args[0]) >= 500) response.setHeader('Cache-Control', 'private, no-store')
      else response.setHeader('Vary', ['Cookie', response.getHeader('vary') ?? []].flat().join(', '))
    }
    return Reflect.apply(writeHead, response, args)
  }
}
