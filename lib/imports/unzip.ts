import { type Entry, fromBuffer, type ZipFile } from 'yauzl'
import { fileError } from './file-error'
import { inMegabytes, limits } from './limits'

export type ZipText = { name: string; bytes: Uint8Array }

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** The wanted files of an archive, in memory. Paths that lead outside, bombs and locked files are refused. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ZipText[]> {
  const archive = await openZip(bytes)
  if (archive.entryCount > limits.zipEntries) {
    throw fileError(`The archive holds ${archive.entryCount} files; an export has a few dozen.`)
  }
  const found: ZipText[] = []
  let total = 0
  try {
    for (const entry of await listEntries(archive)) {
      if (entry.fileName.endsWith('/') || !isWanted(entry.fileName)) continue
      refuseBomb(entry)
      total += entry.uncompressedSize
      if (total > limits.totalBytes)
        throw fileError(`The archive unpacks to more than ${inMegabytes(limits.totalBytes)}.`)
      found.push({ name: entry.fileName, bytes: await readEntry(archive, entry) })
    }
  } finally {
    archive.close()
  }
  return found
}

function refuseBomb(entry: Entry): void {
  const { fileName, uncompressedSize, compressedSize } = entry
  if (entry.isEncrypted()) throw fileError(`${fileName} in the archive is locked with a password.`)
  const packed = uncompressedSize / Math.max(1, compressedSize)
  if (uncompressedSize > limits.ratioFromBytes && packed > limits.ratio) {
    throw fileError(`${fileName} in the archive is packed ${Math.round(packed)} to 1; that is not a list of ratings.`)
  }
  if (uncompressedSize > limits.entryBytes) {
    throw fileError(`${fileName} in the archive unpacks to more than ${inMegabytes(limits.entryBytes)}.`)
  }
}

function openZip(bytes: Uint8Array): Promise<ZipFile> {
  const options = { lazyEntries: true, autoClose: false, validateEntrySizes: true, strictFileNames: true }
  return new Promise((resolve, reject) =>
    fromBuffer(Buffer.from(bytes), options, (error, archive) => (error ? reject(damaged(error)) : resolve(archive))),
  )
}

function listEntries(archive: ZipFile): Promise<Entry[]> {
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
}

function readEntry(archive: ZipFile, entry: Entry): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    archive.openReadStream(entry, (error, stream) => {
      if (error) return reject(damaged(error))
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => resolve(Buffer.concat(chunks)))
      stream.on('error', (failure: Error) => reject(damaged(failure)))
    })
  })
}

function damaged(error: Error): Error {
  const outside = /relative path|absolute path|invalid characters/i.test(error.message)
  return fileError(
    outside
      ? 'The archive holds a file whose path leads outside of it, so nothing of it was opened.'
      : 'The archive is damaged or cut off. Download it again and try once more.',
  )
}
