import { type Entry, fromBuffer, open, type ZipFile } from 'yauzl'

const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: false }

/** Archives as promises; whoever reads one says in which words a damaged one is refused. */
export function zipReader(damaged: (error: Error) => Error) {
  const once = <Value>(call: (done: (error: Error | null, value: Value) => void) => void): Promise<Value> =>
    new Promise((resolve, reject) => call((error, value) => (error ? reject(damaged(error)) : resolve(value))))

  async function* chunks(archive: ZipFile, entry: Entry): AsyncGenerator<Uint8Array> {
    const stream = await once<AsyncIterable<unknown>>((done) => archive.openReadStream(entry, done))
    try {
      for await (const chunk of stream) yield chunk as Uint8Array
    } catch (error) {
      throw error instanceof Error ? damaged(error) : error
    }
  }

  return {
    openFile: (path: string) => once<ZipFile>((done) => open(path, options, done)),
    openBytes: (bytes: Uint8Array) =>
      once<ZipFile>((done) => fromBuffer(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), options, done)),
    listEntries(archive: ZipFile): Promise<Entry[]> {
      const entries: Entry[] = []
      return new Promise((resolve, reject) => {
        archive.on('entry', (entry: Entry) => {
          entries.push(entry)
          archive.readEntry()
        })
        archive.on('end', () => resolve(entries))
        archive.on('error', (error: Error) => reject(damaged(error)))
        archive.readEntry()
      })
    },
    chunks,
    async readEntry(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
      const parts: Uint8Array[] = []
      for await (const part of chunks(archive, entry)) parts.push(part)
      return Buffer.concat(parts)
    },
  }
}
