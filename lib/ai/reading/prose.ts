import { type Fields, isFields } from '../wire/parts'
import { createObjectReader } from './objects'
import { createThoughtFilter } from './thoughts'
import { fieldOf, textOf } from './values'

const MOST_CHARS = 20_000
const textNames = ['text', 'note', 'portrait', 'answer', 'reason', 'response', 'content', 'output', 'message', 'result']
const GREETING =
  /^\s*(?:sure|certainly|of course|okay|ok|here(?:['’]s| is| are)|below is|the (?:note|portrait|text)(?: is)?)\b[^\n]{0,120}:\s*\n+(?=\S)/i

/** Reads a text for people out of whatever a model sends: no thoughts, no fence, no greeting, no JSON around it. */
export function createProseReader() {
  let said = ''
  let fresh = ''
  const filter = createThoughtFilter({
    say(piece) {
      if (said.length < MOST_CHARS) said += piece
      fresh += piece
    },
    takeBack() {
      said = ''
    },
    isQuoted: () => false,
  })
  return {
    /** Takes the next piece; gives back what of it is not a thought. */
    feed(piece: string): string {
      filter.feed(piece)
      const visible = fresh
      fresh = ''
      return visible
    },
    /** `rest`: the last of it that is no thought. */
    end(): { text: string; rest: string; hasThought: boolean } {
      filter.end()
      return { text: undressed(said), rest: fresh, hasThought: filter.hasThought }
    },
  }
}

function undressed(said: string): string {
  const text = said.replace(/^\ufeff/, '').trim()
  const fenced = /^```[\w-]*\n([\s\S]*?)\n?```\s*$/.exec(text)?.[1]?.trim() ?? text
  if (/^[{["]/.test(fenced)) {
    const inside = textInJson(fenced)
    if (inside) return inside
  }
  return fenced
    .replace(GREETING, '')
    .replace(/^["“]([^"“”]*)["”]$/, '$1')
    .trim()
}

/** The longest text of the objects in a reply that should have been prose. */
function textInJson(json: string): string | null {
  const found: Fields[] = []
  if (json.startsWith('"')) return parsedText(json)
  createObjectReader((fields) => found.push(fields)).feed(json)
  const texts = found.flatMap((fields) => {
    const value = fieldOf(fields, textNames)
    const only = Object.values(fields)
    return [textOf(isFields(value) ? '' : value), ...(only.length === 1 ? [textOf(only[0])] : [])]
  })
  return texts.filter((text) => text !== '').toSorted((a, b) => b.length - a.length)[0] ?? null
}

function parsedText(json: string): string | null {
  try {
    return textOf(JSON.parse(json)) || null
  } catch {
    return null
  }
}
