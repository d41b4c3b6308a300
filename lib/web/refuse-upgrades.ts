import { subscribe } from 'node:diagnostics_channel'
import type { Server } from 'node:http'
import type { Socket } from 'node:net'

const REFUSED = 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'

/**
 * Nothing here speaks over a web socket. Where Next.js is asked for one it ends the connection or, at some addresses,
 * keeps it open for good, past every time limit of the server.
 */
export function refuseUpgrades(): void {
  const known = new WeakSet<Server>()
  subscribe('net.server.socket', (message) => {
    const { server } = (message as { socket: Socket & { server?: Server } }).socket
    if (!server || known.has(server)) return
    known.add(server)
    server.removeAllListeners('upgrade').on('upgrade', (_request, socket: Socket) => {
      socket.on('error', () => undefined).end(REFUSED)
    })
  })
}
