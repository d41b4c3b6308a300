import type { StreamTextTransform, ToolSet } from 'ai'

const LIST_OPENING = /^\{\s*"elements"\s*:\s*\[/

/**
 * Lets the first JSON object of a stream through and nothing else, and remembers what was said and what it cost.
 * Each entry of its `elements` is at hand as soon as its closing brace is: the SDK's own element stream would
 * hold it back until the next one begins.
 */
export function createJsonOnly() {
  const elements: unknown[] = []
  let raw = ''
  let json = ''
  let elementStart = -1
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
      json += character
      if (escaped) escaped = false
      else if (inString) {
        if (character === '\\') escaped = true
        else if (character === '"') inString = false
      } else if (character === '"') inString = true
      else if (character === '{' || character === '[') open(character)
      else if (character === '}' || character === ']') close(character)
      complete = depth === 0
    }
    return kept
  }

  function open(bracket: string) {
    depth += 1
    if (depth === 3 && bracket === '{' && LIST_OPENING.test(json)) elementStart = json.length - 1
  }

  function close(bracket: string) {
    depth -= 1
    if (depth !== 2 || bracket !== '}' || elementStart < 0) return
    const element = parsed(json.slice(elementStart))
    if (element !== undefined) elements.push(element)
    elementStart = -1
  }

  const transform: StreamTextTransform<ToolSet> = () =>
    new TransformStream({
      transform(part, controller) {
        if (part.type === 'finish-step') tokens = { input: part.usage.inputTokens, output: part.usage.outputTokens }
        if (part.type !== 'text-delta') return controller.enqueue(part)
        raw += part.text
        const text = keep(part.text)
        if (text) controller.enqueue({ ...part, text })
      },
    })

  return {
    transform,
    elements: elements as readonly unknown[],
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

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
