import type { Fields } from '../wire/parts'
import { meaning } from './values'

/** Between a key and its value; some models write it as in their own language. */
const isColon = (character: string) => character === ':' || character === '='
const isBlank = (character: string) => [' ', '\n', '\r', '\t'].includes(character)

type Frame = {
  list: unknown[] | null
  fields: Fields | null
  /** The key whose value comes next; null while a key is expected. */
  key: string | null
  awaits: 'key' | 'colon' | 'value' | 'comma'
  /** What stands in it is no JSON: only brackets count until the next comma. */
  isProse: boolean
  hasBareKeys: boolean
  entries: number
}

const MOST_DEPTH = 48
const MOST_VALUE_CHARS = 6_000
const MOST_ENTRIES = 400
/** Blanks looked at after a quotation mark to tell whether it ends the text. */
const MOST_BLANKS = 200

/** Keys under which a model weighs what it will say in the end. */
const DRAFT = /draft|scratch|brainstorm|thought|thinking|rejected|discarded/i

/**
 * Finds every object of JSON that is whole in a text, at any depth and as soon as its brace closes, in one pass:
 * each character is handed on once, and again at most once after a quotation mark. It forgives what models get wrong:
 * comments, commas too many or too few, keys without quotation marks, single ones, line ends and marks inside texts.
 */
export function createObjectReader(
  /** `isPart`: it is the value of a key of an object that is still open; `isDraft`: it stands under a key of drafts. */
  onObject: (fields: Fields, isPart: boolean, isDraft: boolean) => void,
  onList: (list: readonly unknown[]) => void = () => undefined,
) {
  const stack: Frame[] = []
  /** Brackets beyond the depth that is read: counted and nothing else. */
  let deeper = 0
  let mode: 'structure' | 'text' | 'word' | 'line-comment' | 'comment' = 'structure'
  let quote = '"'
  let value = ''
  let escaped = ''
  /** A quotation mark that may end the text, with the blanks behind it; empty when there is none. */
  let closing = ''
  let slash = false
  let star = false

  const top = () => stack.at(-1)

  function put(given: unknown): void {
    const frame = top()
    if (!frame || frame.isProse) return
    if (frame.entries < MOST_ENTRIES) {
      if (frame.list) frame.list.push(given)
      else if (frame.fields && frame.key !== null) frame.fields[frame.key] = given
      frame.entries += 1
    }
    frame.key = null
    frame.awaits = 'comma'
  }

  function open(isList: boolean): void {
    if (stack.length >= MOST_DEPTH) {
      deeper += 1
      return
    }
    stack.push({
      list: isList ? [] : null,
      fields: isList ? null : Object.create(null),
      key: null,
      awaits: isList ? 'value' : 'key',
      isProse: false,
      hasBareKeys: false,
      entries: 0,
    })
  }

  function close(isList: boolean): void {
    if (deeper > 0) {
      deeper -= 1
      return
    }
    // A bracket forgotten inside is closed with the one around it; a lone one means nothing.
    const at = stack.findLastIndex((frame) => (frame.list !== null) === isList)
    if (at < 0) return
    while (stack.length > at) {
      const frame = stack.pop()
      if (!frame) return
      const isWhole = stack.length === at || frame.list !== null
      if (frame.list) {
        put(frame.list)
        onList(frame.list)
      } else if (frame.fields && isWhole && frame.entries > 0) {
        const around = top()
        const isPart = around?.fields != null && around.key !== null
        put(frame.fields)
        const isDraft = stack.some(({ key }) => key !== null && DRAFT.test(key))
        onObject(frame.fields, isPart, isDraft)
      } else put(null)
    }
  }

  function comma(): void {
    const frame = top()
    if (!frame) return
    frame.isProse = frame.isProse && frame.entries === 0
    frame.key = null
    frame.awaits = frame.list ? 'value' : 'key'
  }

  function finishText(): void {
    mode = 'structure'
    closing = ''
    const frame = top()
    if (frame?.awaits === 'key') {
      frame.key = value
      frame.awaits = 'colon'
    } else put(value)
    value = ''
  }

  function finishWord(): void {
    mode = 'structure'
    const frame = top()
    const word = value
    value = ''
    if (!frame) return
    if (frame.awaits === 'key') {
      frame.key = word
      frame.awaits = 'colon'
      frame.hasBareKeys = true
    } else put(meaning(word))
  }

  function structure(character: string): void {
    if (slash) {
      slash = false
      if (character === '/' || character === '*') {
        mode = character === '/' ? 'line-comment' : 'comment'
        return
      }
    }
    if (character === '{' || character === '[') {
      const frame = top()
      if (frame?.awaits === 'colon') frame.isProse = true
      open(character === '[')
      return
    }
    if (character === '}' || character === ']') {
      close(character === ']')
      return
    }
    const frame = top()
    if (!frame || deeper > 0 || isBlank(character)) return
    if (character === ',') {
      comma()
      return
    }
    if (character === '/') {
      slash = true
      return
    }
    if (frame.isProse) return
    if (frame.awaits === 'colon') {
      if (isColon(character)) frame.awaits = 'value'
      else frame.isProse = true
      return
    }
    // The second half of "=>".
    if (frame.awaits === 'value' && frame.fields && character === '>') return
    // A comma was forgotten: what follows a value is the next entry.
    if (frame.awaits === 'comma') frame.awaits = frame.list ? 'value' : 'key'
    if (character === '"' || character === "'" || character === '“' || character === '”') {
      mode = 'text'
      quote = character === '“' ? '”' : character
    } else {
      mode = 'word'
      value = character
    }
  }

  function add(text: string): void {
    if (value.length < MOST_VALUE_CHARS) value += text
  }

  function text(character: string): void {
    if (escaped !== '') {
      unescapeNext(character)
      return
    }
    if (closing !== '') {
      const after = closing.trimEnd()
      if (isBlank(character) && closing.length < MOST_BLANKS) {
        closing += character
        return
      }
      if (after.endsWith(',') ? opensEntry(character) : endsText(character)) {
        if (after.endsWith(',')) {
          finishText()
          structure(',')
        } else if (character === ',') {
          closing += character
          return
        } else finishText()
        step(character)
        return
      }
      add(closing)
      closing = ''
    }
    if (character === '\\') escaped = '\\'
    else if (character === quote) closing = character
    else add(character === '\n' || character === '\r' ? ' ' : character)
  }

  /** Whether what follows a quotation mark says that the text is over. */
  function endsText(character: string): boolean {
    const frame = top()
    if (frame?.awaits === 'key') return isColon(character)
    if (character === '}' || character === ']' || character === ',') return true
    const blanks = closing.slice(1)
    return (character === '/' && blanks !== '') || (character === quote && blanks.includes('\n'))
  }

  /** Whether what follows the comma behind a quotation mark is the next entry. */
  function opensEntry(character: string): boolean {
    if (/["'“”{[}\]/]/.test(character)) return true
    const frame = top()
    return frame?.list ? /[\d\-tfn#]/.test(character) : frame?.hasBareKeys === true
  }

  function unescapeNext(character: string): void {
    if (escaped === '\\') {
      if (character === 'u') {
        escaped = '\\u'
        return
      }
      escaped = ''
      const plain: Record<string, string> = { n: ' ', r: ' ', t: ' ', b: '', f: '', '\\': '\\', '/': '/' }
      add(plain[character] ?? character)
      return
    }
    escaped += character
    if (/[\da-f]$/i.test(escaped) && escaped.length < 6) return
    const code = escaped.length === 6 ? Number.parseInt(escaped.slice(2), 16) : Number.NaN
    escaped = ''
    if (Number.isFinite(code)) add(String.fromCharCode(code))
    else step(character)
  }

  function step(character: string): void {
    if (mode === 'text') text(character)
    else if (mode === 'structure') structure(character)
    else if (mode === 'word') {
      if (!isBlank(character) && !/[,{}[\]:"]/.test(character)) add(character)
      else {
        finishWord()
        structure(character)
      }
    } else if (mode === 'line-comment') {
      if (character === '\n') mode = 'structure'
    } else {
      if (star && character === '/') mode = 'structure'
      star = character === '*'
    }
  }

  return {
    feed(piece: string): void {
      for (const character of piece) step(character)
    },
    /** True while the text so far ends inside a text of JSON. */
    get isQuoted() {
      return mode === 'text' && closing === ''
    },
    get isOpen() {
      return stack.length > 0
    },
    /** Forgets what is open. */
    clear(): void {
      stack.length = 0
      deeper = 0
      mode = 'structure'
      value = ''
      closing = ''
      escaped = ''
      slash = false
    },
  }
}
