import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import type { Gram } from '../../../recommender/models/gram'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** A triangle of 8,000 films. Above, and above 32 MB packed, every training is a full one. */
const mostBytes = 128_000_000
const mostPackedBytes = 32_000_000

/** Whether the pairs of likes of so many films may be kept from one training to the next. */
export const canKeepGram = (films: number): boolean => 2 * films * (films + 1) <= mostBytes

/** The pairs of likes as they were counted, deflated; null when they come out too large to keep. */
export async function packGram(gram: Gram): Promise<Uint8Array<ArrayBuffer> | null> {
  const { buffer, byteOffset, byteLength } = gram.values
  const packed = await deflate(new Uint8Array(buffer, byteOffset, byteLength), { level: 1 })
  return packed.length > mostPackedBytes ? null : new Uint8Array(packed)
}

/** Null when the bytes are not those of a catalog of `size` films: the training is then a full one. */
export async function unpackGram(packed: Uint8Array, size: number): Promise<Gram | null> {
  const length = (size * (size + 1)) / 2
  const bytes = await inflate(packed, { maxOutputLength: Math.max(1, 4 * length) }).catch(() => null)
  if (bytes?.length !== 4 * length) return null
  return { size, values: new Float32Array(new Uint8Array(bytes).buffer) }
}
