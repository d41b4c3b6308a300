import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { Readable } from 'node:stream'
import type { ZipFile } from 'yauzl'
import { zipReader } from '../zip-archive'
import { type Layout, layouts } from './layout'

/** A folder or an archive with a data set in it. */
export type DatasetSource = {
  /** "ml-latest-small" */
  name: string
  layout: Layout
  ratingsBytes: number
  /** The whole of a small file, or null when there is none. */
  readSmall: (file: string) => Promise<Uint8Array | null>
  /** The ratings from a byte on. */
  streamRatings: (fromByte: number) => Promise<AsyncIterable<Uint8Array>>
  close: () => void
}

const smallBytes = 64 * 1_048_576
/** Numbers pack to a quarter or fifth; far beyond that it is a bomb. */
const highestRatio = 100

export async function openDataset(path: string): Promise<DatasetSource> {
  if (!existsSync(path)) throw new Error(`There is no ${path}.`)
  return statSync(path).isDirectory() ? openFolder(path) : openArchive(path)
}

const nothingFound = (where: string) =>
  new Error(`There is no ${layouts.map((layout) => layout.ratings).join(' or ')} in ${where}.`)

function openFolder(folder: string): DatasetSource {
  const layout = layouts.find((each) => existsSync(join(folder, each.ratings)))
  if (!layout) throw nothingFound(folder)
  const ratings = join(folder, layout.ratings)
  const ratingsBytes = statSync(ratings).size
  if (ratingsBytes === 0) throw new Error(`${layout.ratings} is empty.`)
  return {
    name: basename(join(folder, '.')),
    layout,
    ratingsBytes,
    readSmall: async (file) => {
      const small = join(folder, file)
      if (!existsSync(small)) return null
      if (statSync(small).size > smallBytes) throw new Error(`${file} is larger than a list of films can be.`)
      return readFileSync(small)
    },
    streamRatings: async (start) => createReadStream(ratings, { start, highWaterMark: 1_048_576 }),
    close: () => undefined,
  }
}

/** A file as it was sent: an archive, or the ratings alone. */
export async function openSent(fileName: string, bytes: Uint8Array): Promise<DatasetSource> {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (content.subarray(0, 2).toString('latin1') === 'PK') return sourceIn(fileName, await zip.openBytes(content))
  const dotted = /^\d+::/.test(content.subarray(0, 20).toString('latin1'))
  const layout = layouts.find(({ separator }) => (separator === '::') === dotted)
  if (!layout) throw nothingFound(fileName)
  if (content.length === 0) throw new Error('The file is empty.')
  return {
    name: nameOf(fileName),
    layout,
    ratingsBytes: content.length,
    readSmall: async () => null,
    streamRatings: async (start) => Readable.from(chunksOf(content, start)),
    close: () => undefined,
  }
}

function* chunksOf(content: Buffer, start: number): Generator<Uint8Array> {
  for (let at = start; at < content.length; at += CHUNK_BYTES) yield content.subarray(at, at + CHUNK_BYTES)
}
const CHUNK_BYTES = 1_048_576

const openArchive = async (path: string) => sourceIn(basename(path), await zip.openFile(path))

const nameOf = (fileName: string) => fileName.replace(/\.(?:zip|csv|dat|txt)$/i, '')

async function sourceIn(fileName: string, archive: ZipFile): Promise<DatasetSource> {
  const entries = await zip.listEntries(archive)
  const find = (file: string) => entries.find(({ fileName }) => fileName === file || fileName.endsWith(`/${file}`))
  const layout = layouts.find((each) => find(each.ratings))
  const ratings = layout && find(layout.ratings)
  if (!ratings) throw nothingFound(fileName)
  if (ratings.uncompressedSize === 0) throw new Error(`${layout.ratings} is empty.`)
  if (ratings.uncompressedSize / Math.max(1, ratings.compressedSize) > highestRatio) {
    throw new Error(`${ratings.fileName} is packed more than ${highestRatio} to 1; that is not a file of ratings.`)
  }
  return {
    name: nameOf(fileName),
    layout,
    ratingsBytes: ratings.uncompressedSize,
    readSmall: async (file) => {
      const entry = find(file)
      if (!entry) return null
      if (entry.uncompressedSize > smallBytes) throw new Error(`${file} is larger than a list of films can be.`)
      return zip.readEntry(archive, entry)
    },
    streamRatings: async (start) => skipBytes(zip.chunks(archive, ratings), start),
    close: () => archive.close(),
  }
}

const damaged = (error: Error) => new Error(`The archive cannot be read: ${error.message}`)

const zip = zipReader(damaged)

async function* skipBytes(stream: AsyncIterable<Uint8Array>, count: number): AsyncGenerator<Uint8Array> {
  let left = count
  for await (const chunk of stream) {
    if (left >= chunk.length) left -= chunk.length
    else {
      yield left > 0 ? chunk.subarray(left) : chunk
      left = 0
    }
  }
}
