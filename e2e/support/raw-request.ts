import { request } from 'node:http'

export type RawAnswer = { status: number; headers: Record<string, string>; body: string }

/** A request with any header, also those a browser or fetch would not let anybody set. */
export function askRaw(
  address: string,
  path: string,
  headers: Record<string, string> = {},
  { method = 'GET', body }: { method?: string; body?: string } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(address)
  return new Promise((resolve, reject) => {
    const out = request({ hostname, port, path, method, headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const named = Object.entries(answer.headers).map(([name, value]) => [name, [value].flat().join(', ')])
        const text = Buffer.concat(chunks).toString()
        resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(named), body: text })
      })
    })
    out.on('error', reject)
    out.end(body)
  })
}
