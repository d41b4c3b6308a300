import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/** Set by this process on every request, over whatever the caller sent under that name. */
export const socketAddressHeader = 'x-matinee-socket'

/** Pages are not told the connection they are asked over: each request carries its address as a header from here on. */
export function noteSocketAddress(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[socketAddressHeader] = request.socket.remoteAddress ?? ''
  })
}
