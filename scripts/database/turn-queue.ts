import type { PGlite } from '@electric-sql/pglite'

type Waiting = {
  connection: number
  message: Uint8Array
  onData: (data: Uint8Array) => void
  resolve: (bytes: number) => void
  reject: (error: Error) => void
}

const terminate = 'X'.charCodeAt(0)
const partsOfAQuery = new Set([...'PBDECHdcf'].map((letter) => letter.charCodeAt(0)))
const sync = new Uint8Array(['S'.charCodeAt(0), 0, 0, 0, 4])

/**
 * Lets one connection at a time speak to PGlite, for a whole query or transaction. PGlite is a single session, and the
 * queue of pglite-socket takes turns per message: a long Bind of one connection could run the Parse of another.
 */
export class TurnQueue {
  private waiting: Waiting[] = []
  private running = false
  /** The connection in the middle of a query or transaction. */
  private holder: number | null = null

  constructor(private readonly pglite: PGlite) {}

  enqueue(connection: number, message: Uint8Array, onData: (data: Uint8Array) => void): Promise<number> {
    // One client leaving must not end the session that all clients share.
    if (message[0] === terminate) return Promise.resolve(0)
    return new Promise((resolve, reject) => {
      this.waiting.push({ connection, message, onData, resolve, reject })
      void this.work()
    })
  }

  getQueueLength(): number {
    return this.waiting.length
  }

  clearQueueForHandler(connection: number): void {
    const dropped = this.waiting.filter((entry) => entry.connection === connection)
    this.waiting = this.waiting.filter((entry) => entry.connection !== connection)
    for (const entry of dropped) entry.reject(new Error('The client disconnected.'))
  }

  /** Gives the turn back when its connection is lost halfway. */
  async clearTransactionIfNeeded(connection: number): Promise<void> {
    if (this.holder !== connection) return
    await this.pglite.runExclusive(async () => {
      await this.pglite.execProtocolRaw(sync)
    })
    if (this.pglite.isInTransaction()) await this.pglite.exec('ROLLBACK')
    if (this.holder === connection) this.holder = null
    void this.work()
  }

  private takeNext(): Waiting | undefined {
    if (this.holder === null) return this.waiting.shift()
    const index = this.waiting.findIndex((entry) => entry.connection === this.holder)
    return index === -1 ? undefined : this.waiting.splice(index, 1)[0]
  }

  private async work(): Promise<void> {
    if (this.running) return
    this.running = true
    for (let next = this.takeNext(); next; next = this.takeNext()) await this.run(next)
    this.running = false
  }

  private async run({ connection, message, onData, resolve, reject }: Waiting): Promise<void> {
    this.holder = connection
    let bytes = 0
    const onRawData = (data: Uint8Array) => {
      bytes += data.length
      onData(data)
    }
    try {
      await this.pglite.runExclusive(() => this.pglite.execProtocolRawStream(message, { onRawData }))
      resolve(bytes)
    } catch (error) {
      reject(error instanceof Error ? error : new Error(String(error)))
    }
    if (!partsOfAQuery.has(message[0] ?? 0) && !this.pglite.isInTransaction()) this.holder = null
  }
}
