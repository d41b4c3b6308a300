const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1
  return value
})

/** CRC-32 as in ISO 3309 and zip, unsigned. Finds damage, does not prove origin. */
export function crc32(bytes: Uint8Array): number {
  let state = 0xffffffff
  for (let at = 0; at < bytes.length; at++) {
    state = table[(state ^ bytes[at]!) & 0xff]! ^ (state >>> 8)
  }
  return (state ^ 0xffffffff) >>> 0
}
