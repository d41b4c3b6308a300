import type { StreamTextTransform, ToolSet } from 'ai'

/** Lets the first JSON object of a stream through and nothing else, and remembers what was said and what it cost. */
export function createJsonOnly() {
  let raw = ''
  let json = ''
  let depth = 0
  let complete = false
  let inString = false
  let escaped = false
  let tokens: { input: number | undefined; output: number | undefined } | undefined

  // Small models like to wrap their JSON in a code fence or to think aloud first.
  function keep(text: string): string {
    let kept = ''
    for (const character of text) {
      if (complete) break
      if (depth === 0 && character !== '{') continue
      kept += character
      if (escaped) escaped = false
      else if (inString) {
        if (character === '\\') escaped = true
        else if (character === '"') inString = false
      } else if (character === '"') inString = true
      else if (character === '{' || character === '[') depth += 1
      else if (character === '}' || character === ']') depth -= 1
      complete = depth === 0
    }
    return kept
  }

  const transform: StreamTextTransform<ToolSet> = () =>
    new TransformStream({
      transform(part, controller) {
        if (part.type === 'finish-step') tokens = { input: part.usage.inputTokens, output: part.usage.outputTokens }
        if (part.type !== 'text-delta') return controller.enqueue(part)
        raw += part.text
        const text = keep(part.text)
        json += text
        if (text) controller.enqueue({ ...part, text })
      },
    })

  return {
    transform,
    get raw() {
      return raw
    },
    get json() {
      return json
    },
    get complete() {
      return complete
    },
    get tokens() {
      return tokens
    },
  }
}

export type JsonOnly = ReturnType<typeof createJsonOnly>

/** The elements of `{"elements":[…` that ended before the text was cut off. */
export function readCutElements(json: string): unknown[] {
  try {
    const value: unknown = JSON.parse(`${json.replace(/[\s,]+$/, '')}]}`)
    const elements = typeof value === 'object' && value !== null && 'elements' in value ? value.elements : []
    return Array.isArray(elements) ? elements : []
  } catch {
    return []
  }
}
