import 'server-only'
import { NextRequest } from 'next/server'

/** The same request with its whole body read; null when it has more than `maxBytes`, of which no more is read. */
export async function withLimitedBody(request: NextRequest, maxBytes: number): Promise<NextRequest | null> {
  if (!request.body) return request
  if (Number(request.headers.get('content-length')) > maxBytes) return null
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body) {
    size += chunk.length
    if (size > maxBytes) return null
    chunks.push(chunk)
  }
  return new NextRequest(request.url, { method: request.method, headers: request.headers, body: Buffer.concat(chunks) })
}
