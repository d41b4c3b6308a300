import { createParser } from 'eventsource-parser'
import { errorPart } from './error-text'
import { createFrameReader } from './frames'
import type { ReplyPart } from './parts'

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

  const emit = (found: ReplyPart[]) => {
    if (!isDone) parts.push(...found)
  }

  function data(text: string, kind?: string): void {
    hasEvents = true
    const json = parsed(text)
    if (/^"?\[DONE\]"?$/.test(text.trim())) {
      emit([...frames.end(), { kind: 'done' }])
      isDone = true
    } else if (json !== undefined) {
      const found = frames.readEvent(json, kind)
      if (found.length === 0) complaint = frames.complaint(json)
      emit(found)
    }
    // Some servers end a frame with one line end only.
    else if (text.includes('\n')) for (const line of text.split('\n')) data(line, kind)
    else if (kind === 'error') emit([errorPart(text)])
  }

  const frame = (text: string): void => emit(frames.readWhole(parsed(text), text))

  const events = createParser({
    onEvent: (event) => data(event.data, event.event),
    maxBufferSize: mostChars,
    onError: ({ type }) => {
      if (type === 'max-buffer-size-exceeded') throw new TooMuch()
    },
  })

  function hold(text: string): void {
    held.push(text)
    heldChars += text.length
    if (heldChars > mostChars) throw new TooMuch()
  }

  /** Lines that are JSON by themselves, as long as nothing wider has begun. */
  function lines(text: string): void {
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
      lines(text)
      // A line that is no JSON by itself belongs to one that is written wide: it is read when all of it is there.
      isWide = held.join('').includes('\n')
    } else if (form === 'page') {
      if (heldChars < mostChars) hold(text)
    } else {
      if (!hasEvents) hold(text)
      events.feed(text)
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
        events.feed('\n\n')
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

function parsed(text: string): unknown {
  if (!/^\s*[{["]/.test(text)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
