import { promisify } from 'node:util'
import { deflateRaw, inflateRaw } from 'node:zlib'
import type { SparseRows } from '../../../recommender/matrix/sparse-rows'
import type { Gram } from '../../../recommender/models/gram'

const deflate = promisify(deflateRaw)
const inflate = promisify(inflateRaw)

/** A triangle of 8,000 films. Above, and above 32 MB packed, every training is a full one. */
const mostBytes = 128_000_000
const mostPackedBytes = 32_000_000

/** Whether the pairs of likes of so many films may be kept from one training to the next. */
export const canKeepGram = (films: number): boolean => 2 * films * (films + 1) <= mostBytes

/**
 * The pairs of likes as they were counted, and those liked one just after the other, deflated; null when they come out too large to keep.
 * 32-bit numbers: the triangle, then starts, columns and values of the others.
 */
export async function packGram({ size, values, next = noneNext(size) }: Gram): Promise<Uint8Array<ArrayBuffer> | null> {
  const parts = [values, next.start, next.column, next.value]
  const bytes = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0))
  let at = 0
  for (const { buffer, byteOffset, byteLength } of parts) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at)
    at += byteLength
  }
  const packed = await deflate(bytes, { level: 1 })
  return packed.length > mostPackedBytes ? null : new Uint8Array(packed)
}

const noneNext = (size: number): SparseRows => ({
  start: new Int32Array(size + 1),
  column: new Int32Array(),
  value: new Float32Array(),
})

/** Null when the bytes are not those of a catalog of `size` films: the training is then a full one. */
export async function unpackGram(packed: Uint8Array, size: number): Promise<Gram | null> {
  const length = (size * (size + 1)) / 2
  const fixed = 4 * (length + size + 1)
  // As many again and again as the triangle has: each film just after each other.
  const inflated = await inflate(packed, { maxOutputLength: fixed + 16 * length }).catch(() => null)
  if (!inflated || inflated.length < fixed || inflated.length % 4 !== 0) return null
  const { buffer } = new Uint8Array(inflated)
  const start = new Int32Array(buffer, 4 * length, size + 1)
  const pairs = start[size]!
  if (pairs < 0 || inflated.length !== fixed + 8 * pairs) return null
  const next = {
    start,
    column: new Int32Array(buffer, fixed, pairs),
    value: new Float32Array(buffer, fixed + 4 * pairs, pairs),
  }
  return { size, values: new Float32Array(buffer, 0, length), next }
}

/** Whether the same was counted, in the same order of time. */
export const isSameGram = (one: Gram, other: Gram): boolean =>
  isSame(one.values, other.values) &&
  isSame(one.next?.start, other.next?.start) &&
  isSame(one.next?.column, other.next?.column) &&
  isSame(one.next?.value, other.next?.value)

const isSame = (one: ArrayLike<number> = [], other: ArrayLike<number> = []): boolean =>
  one.length === other.length && Array.prototype.every.call(one, (value, at) => value === other[at])
