import { crc32 } from './crc32'

/** A trained model as named arrays with a description; what is packed, stored and loaded. */
export type Artefact = {
  /** Plain JSON: which data, which options, which scores. */
  description: Record<string, unknown>
  sections: Record<string, ArtefactArray>
}

export type ArtefactArray = Int8Array | Uint16Array | Int32Array | Float32Array | Float64Array

export type ArtefactFault = 'not-an-artefact' | 'unknown-version' | 'cut' | 'damaged'

/** Thrown for bytes that must not be served; `fault` says why. */
export class ArtefactError extends Error {
  constructor(
    readonly fault: ArtefactFault,
    message: string,
  ) {
    super(message)
    this.name = 'ArtefactError'
  }
}

const magic = 0x4e54414d // "MATN" read as little-endian
const version = 1
const prefixBytes = 20
const arrayTypes = { Int8Array, Uint16Array, Int32Array, Float32Array, Float64Array }
type ArrayTypeName = keyof typeof arrayTypes
type SectionHeader = { name: string; type: ArrayTypeName; length: number; offset: number }

/**
 * Layout, little-endian: magic u32, version u32, header length u32, body length u32, CRC-32 of header and body u32;
 * then the header (UTF-8 JSON: description and sections with offsets into the body, space-padded to 8 bytes), then
 * the body, every section on an 8-byte boundary so that it can be read in place.
 */
export function encodeArtefact({ description, sections }: Artefact): Uint8Array<ArrayBuffer> {
  let bodyBytes = 0
  const headers = Object.entries(sections).map(([name, array]): SectionHeader => {
    const header = { name, type: typeName(array), length: array.length, offset: bodyBytes }
    bodyBytes = roundUp(bodyBytes + array.byteLength)
    return header
  })
  const json = new TextEncoder().encode(JSON.stringify({ description, sections: headers }))
  // The prefix and the padded header together end on an 8-byte boundary.
  const headerBytes = roundUp(prefixBytes + json.length) - prefixBytes
  const bytes = new Uint8Array(prefixBytes + headerBytes + bodyBytes)
  bytes.fill(0x20, prefixBytes, prefixBytes + headerBytes)
  bytes.set(json, prefixBytes)
  for (const { name, offset } of headers) {
    const array = sections[name]!
    bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), prefixBytes + headerBytes + offset)
  }
  const view = new DataView(bytes.buffer)
  const prefix = [magic, version, headerBytes, bodyBytes, crc32(bytes.subarray(prefixBytes))]
  prefix.forEach((value, place) => {
    view.setUint32(4 * place, value, true)
  })
  return bytes
}

/** Checks and reads an artefact. Sections are views of the bytes (copied once if those lie off an 8-byte boundary). */
export function decodeArtefact(given: Uint8Array): Artefact {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < prefixBytes || view.getUint32(0, true) !== magic) {
    throw new ArtefactError('not-an-artefact', 'these bytes are not a model artefact')
  }
  const found = view.getUint32(4, true)
  const headerBytes = view.getUint32(8, true)
  const bodyBytes = view.getUint32(12, true)
  const checksum = view.getUint32(16, true)
  if (found !== version) throw new ArtefactError('unknown-version', `artefact version ${found}, expected ${version}`)
  if (bytes.length !== prefixBytes + headerBytes + bodyBytes) {
    throw new ArtefactError(
      'cut',
      `artefact of ${bytes.length} bytes, expected ${prefixBytes + headerBytes + bodyBytes}`,
    )
  }
  if (crc32(bytes.subarray(prefixBytes)) !== checksum) throw new ArtefactError('damaged', 'artefact checksum differs')
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(prefixBytes, prefixBytes + headerBytes))) as {
    description: Record<string, unknown>
    sections: SectionHeader[]
  }
  const body = bytes.byteOffset + prefixBytes + headerBytes
  const sections = header.sections.map(({ name, type, length, offset }) => {
    return [name, new arrayTypes[type](bytes.buffer as ArrayBuffer, body + offset, length)] as const
  })
  return { description: header.description, sections: Object.fromEntries(sections) }
}

function typeName(array: ArtefactArray): ArrayTypeName {
  return array.constructor.name as ArrayTypeName
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 8) * 8
}
