import { connect, createServer } from 'node:net'

export function readPort(): number {
  const port = Number(process.env.PORT?.trim() || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Error(`PORT must be a number from 1 to 65535, not "${process.env.PORT}".`)
}

/** Throws a sentence for people when something listens on `port` already. */
export async function assertPortFree(port: number): Promise<void> {
  try {
    await listenOn(port)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EADDRINUSE')
      throw new Error(
        `Port ${port} is taken by another program. Stop it, or choose another: PORT=${port + 1} npm run …`,
      )
    if (code === 'EACCES')
      throw new Error(`Port ${port} needs more rights than you have. Choose one above 1023 with PORT.`)
    throw error
  }
}

export const findFreePort = () => listenOn(0)

function listenOn(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(port, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : port))
    })
  })
}

const connectTimeoutMs = 2_000

export function isListening(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: connectTimeoutMs })
    const finish = (listening: boolean) => {
      socket.destroy()
      resolve(listening)
    }
    socket.once('connect', () => finish(true))
    socket.once('error', () => finish(false))
    socket.once('timeout', () => finish(false))
  })
}
