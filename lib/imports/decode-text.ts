import { analyse } from 'chardet'
import { fileError } from './file-error'

export type DecodedText = { text: string; note: string | null }

const startsWith = (bytes: Uint8Array, ...mark: number[]) => mark.every((byte, place) => bytes[place] === byte)

/** Bytes as text: UTF-8, UTF-16 with its mark or without, else an old encoding with a note that names it. */
export function decodeText(bytes: Uint8Array, namesKnown: (text: string) => number = () => 0): DecodedText {
  if (bytes.length === 0) throw fileError('The file is empty.')
  if (startsWith(bytes, 0xff, 0xfe)) return { text: new TextDecoder('utf-16le').decode(bytes), note: null }
  if (startsWith(bytes, 0xfe, 0xff)) return { text: new TextDecoder('utf-16be').decode(bytes), note: null }
  const start = bytes.subarray(0, 8_192)
  if (start.includes(0)) return decodeWide(bytes, start)
  refuseOtherKinds(bytes)
  try {
    return { text: undoTwice(withoutEnd(new TextDecoder('utf-8', { fatal: true }).decode(bytes))), note: null }
  } catch {
    return decodeOld(bytes, start, namesKnown)
  }
}

/** UTF-16 without its mark: of plain letters every other byte is nought. */
function decodeWide(bytes: Uint8Array, start: Uint8Array): DecodedText {
  const noughtsAt = (rest: number) => start.filter((byte, place) => byte === 0 && place % 2 === rest).length
  const [even, odd] = [noughtsAt(0), noughtsAt(1)]
  const half = start.length / 2
  if (odd > half * 0.6 && even < half * 0.1) return { text: new TextDecoder('utf-16le').decode(bytes), note: null }
  if (even > half * 0.6 && odd < half * 0.1) return { text: new TextDecoder('utf-16be').decode(bytes), note: null }
  refuseOtherKinds(bytes)
  throw fileError('This is not a text file. Choose the CSV, JSON or zip file.')
}

function refuseOtherKinds(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw fileError('This is a workbook of Excel. Save it as CSV and send that.')
  }
  if (startsWith(bytes, 0x1f, 0x8b))
    throw fileError('This file is packed with gzip. Unpack it and send what is inside.')
  if (startsWith(bytes, 0x37, 0x7a) || startsWith(bytes, 0x52, 0x61, 0x72, 0x21)) {
    throw fileError('This is an archive of another kind. Unpack it and send what is inside, or a zip.')
  }
}

/** Encodings of other scripts: they are told from Western letters by statistics, Latin ones only by known names. */
const otherScripts = /^(?:windows-125[1356]|koi8-r|iso-8859-[5678]|gb18030|big5|shift_jis|euc-(?:jp|kr))$/i
const western = 'windows-1252'
const DOS = 'DOS (850)'
const COMMONLY = [
  'macintosh',
  DOS,
  'windows-1251',
  'windows-1250',
  'gb18030',
  'shift_jis',
  'euc-kr',
  'big5',
  'windows-1254',
]

/** The encoding in which the names of columns are known words; else the likeliest one of another script; else Western. */
function decodeOld(bytes: Uint8Array, start: Uint8Array, namesKnown: (text: string) => number): DecodedText {
  const likely = analyse(start)
  const asWestern = likely.find(({ name }) => /^(?:iso-8859-1|windows-1252)$/i.test(name))?.confidence ?? 0
  const first = likely.find(({ name, confidence }) => otherScripts.test(name) && confidence > asWestern)
  const tried = [...new Set([first?.name ?? western, western, ...likely.map(({ name }) => name), ...COMMONLY])]
  let best = { encoding: western, score: -1 }
  for (const encoding of tried) {
    const text = decode(start, encoding, true)
    const score = text === null ? -1 : namesKnown(text)
    if (score > best.score) best = { encoding, score }
  }
  const shown = best.encoding.replace(/^windows/i, 'Windows')
  return {
    text: withoutEnd(decode(bytes, best.encoding, false) ?? ''),
    note: `The file is not UTF-8; it was read as ${shown}. If letters look wrong, save it as UTF-8 and try again.`,
  }
}

/** Null for an encoding nobody here knows, and where strict reading finds bytes that are none of its letters. */
function decode(bytes: Uint8Array, encoding: string, strict: boolean): string | null {
  if (encoding === DOS) return [...bytes].map((byte) => ofDos(byte)).join('')
  try {
    // The piece that is tried may end in the middle of a letter: `stream` forgives that.
    return new TextDecoder(encoding, { fatal: strict }).decode(bytes, { stream: strict })
  } catch {
    return null
  }
}

/** The upper half of the letters of DOS in Western Europe (850), which browsers' encodings lack. */
const upperDos =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00AD±‗¾¶§÷¸°¨·¹³²■\u00A0'
const ofDos = (byte: number) => (byte < 128 ? String.fromCharCode(byte) : (upperDos[byte - 128] ?? ''))

/** Programs of DOS end a file with this sign. */
const withoutEnd = (text: string) => (text.endsWith('\u001A') ? text.slice(0, -1) : text)

let bytesOfWestern: Map<string, number> | undefined

/** "AmÃ©lie": UTF-8 that was taken for Western letters and written as UTF-8 once more. */
function undoTwice(text: string): string {
  if (!/[ÂÃÄÅâ]/.test(text)) return text
  bytesOfWestern ??= new Map(
    [...new TextDecoder(western).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte))].map((sign, byte) => [
      sign,
      byte,
    ]),
  )
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = bytesOfWestern.get(text[at] ?? '')
    if (byte === undefined) return text
    bytes[at] = byte
  }
  return decode(bytes, 'utf-8', true) ?? text
}
