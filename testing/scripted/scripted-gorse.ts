import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export type GorseRequest = { method: string; path: string; query: Record<string, string>; key: unknown; body: unknown }

/** What the server answers: a status and JSON; null leaves the caller waiting. */
export type GorseReply = { status?: number; body: unknown } | null

export const API_KEY = 'a-key-for-tests'

/**
 * A server that speaks as much of Gorse's REST interface (0.4) as the site uses: it notes each request, and answers with
 * what `replyTo` says or, where that says undefined, with what an empty Gorse answers.
 */
export async function startScriptedGorse() {
  const requests: GorseRequest[] = []
  const state = { replyTo: (_request: GorseRequest): GorseReply | undefined => undefined }
  const server = createServer(async (incoming, outgoing) => {
    const url = new URL(incoming.url ?? '/', 'http://gorse')
    const request: GorseRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: Object.fromEntries(url.searchParams),
      key: incoming.headers['x-api-key'],
      body: await readBody(incoming),
    }
    requests.push(request)
    const scripted = request.key === API_KEY ? state.replyTo(request) : { status: 401, body: 'unauthorized' }
    if (scripted === null) return
    const reply = scripted ?? { body: emptyAnswer(request) }
    outgoing.writeHead(reply.status ?? 200, { 'Content-Type': 'application/json' })
    outgoing.end(JSON.stringify(reply.body))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    reset(replyTo: typeof state.replyTo = () => undefined) {
      requests.length = 0
      state.replyTo = replyTo
    },
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

async function readBody(incoming: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  return chunks.length === 0 ? undefined : JSON.parse(Buffer.concat(chunks).toString())
}

function emptyAnswer({ method, path, body }: GorseRequest): unknown {
  if (method !== 'GET') return { RowAffected: Array.isArray(body) ? body.length : 1 }
  return path === '/api/users' ? { Cursor: '', Users: [] } : []
}
