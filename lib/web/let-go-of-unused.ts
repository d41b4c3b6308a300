import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** What is on its way when the server is told to end still arrives within it. */
const ARRIVING_MS = 1_000

/**
 * Browsers open connections ahead of need, and a server that closes waits for those on which nothing was ever asked, as if they
 * were under way. Told to end, this one lets go of them.
 */
export function letGoOfUnused(): void {
  const unused = new Set<Socket>()
  subscribe('net.server.socket', (message) => {
    const { socket } = message as { socket: Socket }
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  subscribe('http.server.request.start', (message) => {
    unused.delete((message as { request: IncomingMessage }).request.socket)
  })
  const letGo = () => {
    for (const socket of unused) socket.destroy()
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => setTimeout(letGo, ARRIVING_MS).unref())
}
