// Writes the letters of posters as outlines, from the font packages:
//   npm install --no-save subset-font@2 opentype.js@2 && node scripts/posters/outlines.mjs
import { readFileSync, writeFileSync } from 'node:fs'

// Needed once in years: no dependency of the site, nor of its tests.
const load = async (name) => (await import(name)).default
const [opentype, subsetFont] = await Promise.all(['opentype.js', 'subset-font'].map(load))

const root = '.'
const folder = `${root}/node_modules/@fontsource-variable`
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index))
const characters = [...range(0x20, 0x7e), ...range(0xa1, 0x17f), ...'ȘșȚțẞ–—‘’“”„…№']
/** As in fit-title.ts. The third number: units of an em, few where letters are small. */
const archivo = (wght, wdth, units, keep) => ({ family: 'archivo', axis: 'wdth', axes: { wght, wdth }, units, keep })
const newsreader = (wght, units) => ({ family: 'newsreader', axis: 'wght', axes: { wght }, units, keep: () => true })
const capital = (letter) => letter === letter.toUpperCase()
const any = () => true
const faces = {
  plain: archivo(800, 100, 500, any),
  condensed: archivo(800, 75, 500, capital),
  compressed: archivo(900, 62, 500, capital),
  wide: archivo(700, 115, 500, capital),
  light: archivo(300, 100, 500, any),
  credit: archivo(600, 88, 200, any),
  serif: newsreader(500, 500),
  serifBold: newsreader(700, 500),
}

async function fontOf({ family, axis, axes }, script) {
  const file = readFileSync(`${folder}/${family}/files/${family}-${script}-${axis}-normal.woff2`)
  const made = await subsetFont(file, characters.join(''), { targetFormat: 'truetype', variationAxes: axes })
  return opentype.parse(made.buffer.slice(made.byteOffset, made.byteOffset + made.byteLength))
}

/** Each point as seen from the one before; a closed figure leads back to where it began. */
function relative(commands) {
  let [x, y, startX, startY] = [0, 0, 0, 0]
  let path = ''
  const pair = (toX, toY) => {
    const [right, down] = [toX - x, toY - y]
    return `${right}${down < 0 ? '' : ' '}${down}`
  }
  for (const { type, ...each } of commands) {
    const at = Object.fromEntries(Object.entries(each).map(([name, value]) => [name, Math.round(value)]))
    if (type === 'Z') {
      path += 'z'
      ;[x, y] = [startX, startY]
      continue
    }
    if (type === 'M') {
      path += `m${pair(at.x, at.y)}`
      ;[startX, startY] = [at.x, at.y]
    } else if (type === 'L') {
      if (at.x === x && at.y === y) continue
      path += at.y === y ? `h${at.x - x}` : at.x === x ? `v${at.y - y}` : `l${pair(at.x, at.y)}`
    } else if (type === 'Q') {
      const end = pair(at.x, at.y)
      path += `q${pair(at.x1, at.y1)}${end.startsWith('-') ? '' : ' '}${end}`
    } else throw new Error(`${type} is not known`)
    ;[x, y] = [at.x, at.y]
  }
  return path
}

const result = {}
for (const [name, face] of Object.entries(faces)) {
  const fonts = [await fontOf(face, 'latin'), await fontOf(face, 'latin-ext')]
  const glyphs = {}
  for (const character of characters) {
    if (!face.keep(character)) continue
    const font = fonts.find((each) => each.charToGlyphIndex(character) > 0)
    if (!font) continue
    const glyph = font.charToGlyph(character)
    const advance = Math.round((glyph.advanceWidth / font.unitsPerEm) * face.units)
    glyphs[character] = `${advance}${relative(glyph.getPath(0, 0, face.units).commands)}`
  }
  const [font] = fonts
  const near = {}
  const letters = characters.filter((each) => /[A-Za-z'’.,\-À-Öà-ö]/.test(each) && glyphs[each])
  for (const left of letters)
    for (const right of letters) {
      const kern = font.getKerningValue(font.charToGlyph(left), font.charToGlyph(right))
      const units = Math.round((kern / font.unitsPerEm) * face.units)
      if (Math.abs(kern / font.unitsPerEm) >= 0.012 && units !== 0) near[left + right] = units
    }
  result[name] = { units: face.units, glyphs, near }
  console.log(name, Object.keys(glyphs).length, Object.keys(near).length, JSON.stringify(result[name]).length)
}
writeFileSync(`${root}/components/films/poster/drawing/outlines.json`, `${JSON.stringify(result)}\n`)
