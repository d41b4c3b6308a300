import { fileError } from './file-error'

export type DecodedText = { text: string; note: string | null }

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, place) => bytes[place] === byte)

/** Bytes as text: UTF-8 with or without its mark, UTF-16 with one, else Windows-1252 with a note. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length === 0) throw fileError('The file is empty.')
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), note: null }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), note: null }
  if (bytes.subarray(0, 8_192).includes(0))
    throw fileError('This is not a text file. Choose the CSV, JSON or zip file.')
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), note: null }
  } catch {
    return {
      text: new TextDecoder('windows-1252').decode(bytes),
      note: 'The file is not UTF-8; it was read as Windows-1252. If accents look wrong, save it as UTF-8 and try again.',
    }
  }
}
