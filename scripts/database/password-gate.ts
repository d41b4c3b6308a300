import { createHash, timingSafeEqual } from 'node:crypto'
import type { Socket } from 'node:net'

const encryptionRequests = new Set([80_877_103, 80_877_104])
const PASSWORD = 'p'.charCodeAt(0)
const askForPassword = Buffer.from([...Buffer.from('R'), 0, 0, 0, 8, 0, 0, 0, 3])
const MOST_BYTES = 10_000
const MOST_MS = 10_000

const digest = (text: string) => createHash('sha256').update(text).digest()

/**
 * PGlite lets in whoever connects. This asks for the password first; once it was right the socket stands as if nothing but its
 * first message had been said. False when it was wrong or nothing sensible came: then the socket is closed.
 */
export async function passGate(socket: Socket, password: string): Promise<boolean> {
  const timer = setTimeout(() => socket.destroy(), MOST_MS)
  try {
    const startup = await readStartup(socket)
    socket.write(askForPassword)
    const sent = await readMessage(socket, (head) => (head[0] === PASSWORD ? 1 + head.readInt32BE(1) : null))
    const given = sent?.subarray(5, -1).toString() ?? ''
    if (!startup || !sent || !timingSafeEqual(digest(given), digest(password))) {
      socket.end(refusal('The password is wrong.'))
      return false
    }
    socket.unshift(startup)
    return true
  } finally {
    clearTimeout(timer)
  }
}

/** The first message; offers of encryption before it are turned down, as this never leaves the machine. */
async function readStartup(socket: Socket): Promise<Buffer | null> {
  for (;;) {
    const message = await readMessage(socket, (head) => head.readInt32BE(0))
    if (!message || !encryptionRequests.has(message.readInt32BE(4))) return message
    socket.write('N')
  }
}

/** One message, as long as its head says; what comes after it stays. Null when there is none that makes sense. */
function readMessage(socket: Socket, lengthOf: (head: Buffer) => number | null): Promise<Buffer | null> {
  return new Promise((resolve) => {
    let read = Buffer.alloc(0)
    const finish = (message: Buffer | null) => {
      socket.off('data', take).off('close', close).pause()
      resolve(message)
    }
    const close = () => finish(null)
    const take = (data: Buffer) => {
      read = Buffer.concat([read, data])
      if (read.length < 5) return
      const length = lengthOf(read)
      if (length === null || length < 6 || length > MOST_BYTES) return finish(null)
      if (read.length < length) return
      finish(read.subarray(0, length))
      if (read.length > length) socket.unshift(read.subarray(length))
    }
    socket.on('data', take).once('close', close).resume()
  })
}

function refusal(sentence: string): Buffer {
  const fields = Buffer.from(`SFATAL\0VFATAL\0C28P01\0M${sentence}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}
