import type { Entry } from 'yauzl'
import { fileError } from './file-error'
import { inMegabytes, limits } from './limits'
import { zipReader } from './zip-archive'

export type ZipText = { name: string; bytes: Uint8Array }

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

/** The wanted files of an archive, in memory. Paths that lead outside, bombs and locked files are refused. */
export async function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Promise<ZipText[]> {
  const archive = await zip.openBytes(bytes)
  if (archive.entryCount > limits.zipEntries) {
    throw fileError(`The archive holds ${archive.entryCount} files; an export has a few dozen.`)
  }
  const found: ZipText[] = []
  try {
    const entries = (await zip.listEntries(archive)).filter(
      ({ fileName }) => !fileName.endsWith('/') && isWanted(fileName),
    )
    // Refused before anything is unpacked.
    entries.forEach(refuseBomb)
    const total = entries.reduce((sum, { uncompressedSize }) => sum + uncompressedSize, 0)
    if (total > limits.totalBytes)
      throw fileError(`The archive unpacks to more than ${inMegabytes(limits.totalBytes)}.`)
    for (const entry of entries) found.push({ name: entry.fileName, bytes: await zip.readEntry(archive, entry) })
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

function damaged(error: Error): Error {
  const outside = /relative path|absolute path|invalid characters/i.test(error.message)
  return fileError(
    outside
      ? 'The archive holds a file whose path leads outside of it, so nothing of it was opened.'
      : 'The archive is damaged or cut off. Download it again and try once more.',
  )
}

const zip = zipReader(damaged)
