import { Agent, request } from 'node:http'

/** Connections are kept, as a proxy in front of a site keeps them. */
const agent = new Agent({ keepAlive: true, maxSockets: 256 })

/** `from` is the address a proxy in front of the site would name. */
export type Asked = { path: string; cookie?: string; from?: string; rating?: { filmId: number; value: number } }
export type Answered = { ms: number; status: number; bytes: number }

/** Asks once and reads the answer to its end. */
export function ask(address: string, all: Asked): Promise<Answered> {
  const { path, cookie, from, rating } = all
  const body = rating && `filmId=${rating.filmId}&value=${rating.value}`
  const headers = {
    'accept-encoding': 'gzip',
    ...(cookie && { cookie }),
    ...(from && { 'x-forwarded-for': from }),
    ...(body && {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': body.length,
      'sec-fetch-site': 'same-origin',
      origin: address,
    }),
  }
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = request(`${address}${path}`, { agent, method: body ? 'POST' : 'GET', headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length
      })
      answer.on('error', reject)
      answer.on('end', () => resolve({ ms: performance.now() - started, status: answer.statusCode ?? 0, bytes }))
    })
    asked.on('error', (error) => {
      // The server may let go of a connection in the moment it is taken up again; browsers ask anew as well.
      if (asked.reusedSocket && 'code' in error && error.code === 'ECONNRESET') ask(address, all).then(resolve, reject)
      else reject(error)
    })
    asked.end(body)
  })
}
