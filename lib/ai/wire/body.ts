import { createParser } from 'eventsource-parser'
import { errorPart } from './error-text'
import { createFrameReader } from './frames'
import type { ReplyPart } from './parts'
import { createLines, isPlainEvent, plainEvent } from './plain-events'

export type BodyReader = {
  /** What these bytes say; the empty list when nothing is whole yet. */
  feed(bytes: Uint8Array): ReplyPart[]
  /** What was still open when the body ended. */
  end(): ReplyPart[]
  readonly bytes: number
}

/**
 * Reads the body of a reply, in whatever pieces it comes: server-sent events, lines of JSON, one whole JSON, or plain
 * text. Each byte is looked at a bounded number of times, and no more than `mostChars` are ever held.
 */
export function createBodyReader(mostChars: number): BodyReader {
  const decoder = new TextDecoder()
  const frames = createFrameReader()
  let parts: ReplyPart[] = []
  let form: 'unknown' | 'events' | 'json' | 'page' = 'unknown'
  let held: string[] = []
  let heldChars = 0
  let bytes = 0
  let hasEvents = false
  let isDone = false
  let complaint: ReplyPart[] = []
  /** Events hold JSON, or words as they are; the first that speaks tells. */
  let events: 'unknown' | 'json' | 'words' = 'unknown'

  const emit = (found: ReplyPart[]) => {
    if (!isDone) parts.push(...found)
  }

  function data(text: string, kind = ''): void {
    hasEvents = true
    const json = events === 'words' ? undefined : parsed(text)
    if (/^"?\[DONE\]"?$/.test(text.trim())) {
      emit([...frames.end(), { kind: 'done' }])
      isDone = true
    } else if (json !== undefined) {
      events = 'json'
      const found = frames.readEvent(json, kind)
      if (found.length === 0) complaint = frames.complaint(json)
      emit(found)
    }
    // Some servers end a frame with one line end only.
    else if (events !== 'words' && text.includes('\n') && text.split('\n').some(isWhole))
      for (const line of text.split('\n')) data(line, kind)
    else if (kind === 'error') emit([errorPart(text)])
    else if (events !== 'json' && isPlainEvent(text, kind)) {
      events = 'words'
      emit(plainEvent(text, kind))
    }
  }

  const frame = (text: string): void => emit(frames.readWhole(parsed(text), text))

  const parser = createParser({
    onEvent: (event) => data(event.data, event.event),
    maxBufferSize: mostChars,
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') tooMuch()
    },
  })

  const lines = createLines((text) => parser.feed(text), mostChars, tooMuch)

  function hold(text: string): void {
    held.push(text)
    heldChars += text.length
    if (heldChars > mostChars) tooMuch()
  }

  /** Lines that are JSON by themselves, as long as nothing wider has begun. */
  function jsonLines(text: string): void {
    hold(text)
    if (!text.includes('\n')) return
    const all = held.join('').split('\n')
    const open = all.findIndex((line) => line.trim() !== '' && parsed(line) === undefined)
    const whole = open < 0 ? all : all.slice(0, open)
    if (open === 0) return
    for (const line of whole) frame(line)
    held = [all.slice(whole.length).join('\n')]
    heldChars = held[0]?.length ?? 0
  }
  let isWide = false

  function take(text: string): void {
    if (form === 'unknown') {
      const start = text.trimStart()
      if (start === '') return
      form = /^[{[]/.test(start) ? 'json' : start.startsWith('<') ? 'page' : 'events'
    }
    if (form === 'json') {
      if (isWide) {
        hold(text)
        return
      }
      jsonLines(text)
      // A line that is no JSON by itself belongs to one that is written wide: it is read when all of it is there.
      isWide = held.join('').includes('\n')
    } else if (form === 'page') {
      if (heldChars < mostChars) hold(text)
    } else {
      if (!hasEvents) hold(text)
      lines.feed(text)
      if (hasEvents) held = []
    }
  }

  return {
    get bytes() {
      return bytes
    },
    feed(chunk) {
      bytes += chunk.byteLength
      parts = [{ kind: 'life', isThought: false }]
      take(decoder.decode(chunk, { stream: true }))
      return parts
    },
    end() {
      parts = []
      take(decoder.decode())
      if (form === 'events') {
        lines.feed('\n\n')
        if (!frames.hasText) emit(complaint)
        if (!hasEvents) {
          const text = held.join('').trim()
          if (!/^(:|event:|id:|retry:|data:)/.test(text)) emit([{ kind: 'text', text }])
        }
      } else if (form === 'json') {
        const text = held.join('')
        if (parsed(text) !== undefined) frame(text)
        else for (const line of text.split('\n')) frame(line)
      } else if (form === 'page') emit([{ kind: 'error', status: null, sentence: held.join(''), isWebPage: true }])
      emit(frames.end())
      return parts
    },
  }
}

/** More came than any answer needs. */
export class TooMuch extends Error {
  override readonly name = 'TooMuch'
}

const tooMuch = (): never => {
  throw new TooMuch()
}

const isWhole = (line: string): boolean => parsed(line) !== undefined || /^\[DONE\]$/.test(line.trim())

function parsed(text: string): unknown {
  if (!/^\s*[{["]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
