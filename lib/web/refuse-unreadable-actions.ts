import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { logFields } from '../telemetry/log-context'

type Exchange = { request: Pick<IncomingMessage, 'headers'>; response: ServerResponse }

/**
 * A call of an action that Next.js could not read, or that came from another site, ends before any action begins. It answers
 * that with 500; the fault is the caller's.
 */
export function refuseUnreadableActions(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as Exchange
    if (!('next-action' in request.headers)) return
    const { writeHead } = response
    response.writeHead = (...args: unknown[]) => {
      if (Number(args[0]) === 500 && !logFields().action) args[0] = 400
      return Reflect.apply(writeHead, response, args)
    }
  })
}
