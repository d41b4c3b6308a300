import { deflateRawSync, crc32 as zlibCrc32 } from 'node:zlib'

type FixtureEntry = { name: string; content: string | Uint8Array; declaredSize?: number; encrypted?: boolean }

/** An archive as tests need it, also one that lies about sizes or names. */
export function zipOf(entries: FixtureEntry[]): Uint8Array {
  const locals: Buffer[] = []
  const heads: Buffer[] = []
  let offset = 0
  for (const { name, content, declaredSize, encrypted } of entries) {
    const data = Buffer.from(content)
    const packed = deflateRawSync(data, { level: 9 })
    const fileName = Buffer.from(name)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x800 | (encrypted ? 1 : 0), 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(zlibCrc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(declaredSize ?? data.length, 18)
    common.writeUInt16LE(fileName.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, fileName, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    heads.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), common, tail, fileName]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(heads)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, directory, end])
}
