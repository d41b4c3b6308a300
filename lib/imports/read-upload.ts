import 'server-only'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyFileStream, type BusboyHeaders } from '@fastify/busboy'
import { fileError } from './file-error'
import { inMegabytes, limits } from './limits'

export type Upload = { fileName: string; bytes: Uint8Array }

/** One file, a few small fields, and nothing that is read beyond them. */
const parts = { files: 1, fields: 5, parts: 6, fieldSize: 1_000, fieldNameSize: 100, headerPairs: 20 }
/** The form around a file. */
const AROUND_BYTES = 16_384

/** The file of an upload form, read as it arrives: no more of it is ever held than a file may have. */
export async function readUpload(request: Request, maxBytes = limits.fileBytes): Promise<Upload> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data/i.test(type)) throw fileError('Choose a file first.')
  if (Number(request.headers.get('content-length')) > maxBytes + AROUND_BYTES) throw tooLarge(maxBytes)
  const busboy = new Busboy({
    headers: { 'content-type': type } as BusboyHeaders,
    limits: { ...parts, fileSize: maxBytes },
  })
  let found: { fileName: string; chunks: Buffer[]; stream: BusboyFileStream } | undefined
  busboy.on('file', (name, stream, fileName) => {
    // A part that breaks off says so itself, and nobody listening would end the process.
    stream.on('error', (error: Error) => void busboy.destroy(error))
    if (name !== 'file' || !fileName) return void stream.resume()
    const chunks: Buffer[] = []
    found = { fileName, chunks, stream }
    stream.on('data', (chunk: Buffer) => void chunks.push(chunk))
    stream.on('limit', () => busboy.destroy(tooLarge(maxBytes)))
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) {
    busboy.on(limit, () => busboy.destroy(fileError('Send one file and nothing else.')))
  }
  try {
    await pipeline(Readable.fromWeb(request.body as ReadableStream), busboy)
  } catch (error) {
    throw error instanceof Error && error.name === 'AppError'
      ? error
      : fileError('The file did not arrive whole. Please try again.')
  }
  if (!found) throw fileError('Choose a file first.')
  return { fileName: found.fileName.slice(0, 200), bytes: Buffer.concat(found.chunks) }
}

const tooLarge = (maxBytes: number) => fileError(`The file is larger than ${inMegabytes(maxBytes)}.`)
