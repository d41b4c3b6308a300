import { type Fields, isFields } from './parts'

/** Where servers of other houses put the next piece of text. */
const textKeys = [
  'text',
  'content',
  'token',
  'delta',
  'value',
  'completion',
  'output_text',
  'generated_text',
  'answer',
  'generation',
  'output',
  'result',
  'v',
]
/** The same as part of a longer name: "text_output", "reply_text". */
const LIKE_TEXT = /_(?:text|content|output|answer|reply|response)$/i
/** What is passed on the way to it. */
const MOST_LEVELS = 6
const THINKS = /reason|think|thought/i

/** The text in a frame of no dialect we know: the first string under such a key, at any depth. "thought": it thinks. */
export function textOfUnknown(frame: Fields, levels = MOST_LEVELS): string | 'thought' | null {
  if (levels === 0) return null
  if ([frame.type, frame.event, frame.event_type].some((kind) => typeof kind === 'string' && THINKS.test(kind)))
    return 'thought'
  for (const key of [...textKeys, ...Object.keys(frame).filter((each) => LIKE_TEXT.test(each) && !THINKS.test(each))]) {
    const text = frame[key]
    if (typeof text === 'string' && text !== '') return text
  }
  for (const [key, inside] of Object.entries(frame)) {
    if (THINKS.test(key)) continue
    for (const each of Array.isArray(inside) ? inside.slice(0, 8) : [inside]) {
      const text = isFields(each) ? textOfUnknown(each, levels - 1) : null
      if (text !== null) return text
    }
  }
  return null
}
