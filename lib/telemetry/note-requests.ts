import { randomUUID } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../env'
import { enterRequest, type LogFields } from './log-context'
import { writeFields } from './write-logs'

const header = 'x-request-id'
/** What a proxy may call a request; anything else could be a line of its own. */
const wellFormed = /^[\w.-]{8,64}$/

/** Gives each request an id (or keeps that of a trusted proxy), and writes one line when it has been answered. */
export function noteRequests(): void {
  subscribe('http.server.request.start', (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    const requestId = requestIdOf(request.headers[header], env().TRUSTED_PROXIES)
    request.headers[header] = requestId
    response.setHeader('X-Request-Id', requestId)
    const fields: LogFields = { requestId }
    enterRequest(fields)
    const started = performance.now()
    // A picture or a script of the build says nothing about how the site does.
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    if (path.startsWith('/_next/')) return
    response.once('close', () => {
      const { method } = request
      const ms = Math.round(performance.now() - started)
      const status = response.writableFinished ? response.statusCode : 499
      writeFields({ ...fields, method, path, status, ms }, 'request')
    })
  })
}

export const requestIdOf = (sent: string | string[] | undefined, trustedProxies: number): string =>
  trustedProxies > 0 && typeof sent === 'string' && wellFormed.test(sent) ? sent : randomUUID()
