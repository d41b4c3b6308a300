import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'

type Kept = { status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer; vary: Record<string, string> }
export type CacheKind = 'by the rules' | 'without Vary'

/**
 * A shared cache as small as can be, in front of a site: it keys by path and query alone, whatever the Host, and keeps what may
 * be kept. One kind heeds Vary; the other, like some that are sold, does not.
 */
export async function startSharedCache(site: string, kind: CacheKind) {
  const kept = new Map<string, Kept[]>()
  const server = createServer((request, response) => {
    const key = request.url ?? '/'
    const found = request.method === 'GET' && kept.get(key)?.find((each) => isFor(each, request, kind))
    if (found) return reply(response, found, 'hit')
    pass(site, request, (fresh) => {
      if (request.method === 'GET' && mayKeep(fresh)) kept.set(key, [...(kept.get(key) ?? []), fresh])
      reply(response, fresh, 'miss')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    address: `http://127.0.0.1:${port}`,
    /** Everything the cache holds, for a look at whether it may. */
    bodies: () => [...kept.values()].flat().map(({ body }) => body.toString()),
    stop: () => new Promise((resolve) => server.close(resolve)),
  }
}

function isFor({ vary }: Kept, request: IncomingMessage, kind: CacheKind): boolean {
  return kind === 'without Vary' || Object.entries(vary).every(([name, value]) => headerOf(request, name) === value)
}

const headerOf = ({ headers }: IncomingMessage, name: string) => String(headers[name] ?? '')

function mayKeep({ headers }: Kept): boolean {
  const control = String(headers['cache-control'] ?? '')
  return /\bpublic\b|s-maxage=[1-9]/.test(control) && !/no-store|private/.test(control) && headers.vary !== '*'
}

function pass(site: string, request: IncomingMessage, then: (fresh: Kept) => void): void {
  const { hostname, port } = new URL(site)
  const { method, url: path, headers } = request
  const out = ask({ hostname, port, method, path, headers: { ...headers, connection: 'close' } }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const names = String(answer.headers.vary ?? '')
        .toLowerCase()
        .split(/\s*,\s*/)
        .filter(Boolean)
      const vary = Object.fromEntries(names.map((name) => [name, headerOf(request, name)]))
      then({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(chunks), vary })
    })
  })
  out.on('error', () => then({ status: 502, headers: {}, body: Buffer.alloc(0), vary: {} }))
  request.pipe(out)
}

function reply(response: ServerResponse, { status, headers, body }: Kept, how: 'hit' | 'miss'): void {
  const { 'transfer-encoding': _coded, connection: _connection, ...rest } = headers
  response.writeHead(status, { ...rest, 'x-cache': how, 'content-length': body.length })
  response.end(body)
}
