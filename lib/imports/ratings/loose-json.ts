import { fileError } from '../file-error'
import { limits } from '../limits'

/** "window.ratings = [", "callback({": what programs put before JSON. */
const assigned = /^(?:(?:var|let|const|export default|module\.exports)\s+)?[\w$][\w$.[\]'"]{0,79}\s*[=(]\s*(?=[[{])/

/** Whether a text is JSON, or a program that sets a value to it. */
export const looksLikeJson = (start: string) => /^[[{]/.test(start) || assigned.test(start)

/** JSON as programs leave it: a value that is set, whole objects one after the other, a comma too many. Throws AppError. */
export function parseJson(text: string): unknown {
  const bare = text.replace(assigned, '').replace(/[\s;)]+$/, '')
  const plain = parsed(bare)
  if (plain) return plain.value
  const parts = wholeParts(bare)
  const first = parts.length === 1 ? parsed(parts[0] ?? '') : null
  if (first) return first.value
  const values = parts.slice(0, limits.rows + 1).map(parsed)
  const found = values.flatMap((each) => (each ? [each.value] : []))
  if (parts.length > 1 && found.length === values.length) return found
  throw fileError('The file starts like JSON but is damaged or cut off. Download it again and try once more.')
}

function parsed(text: string): { value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return null
  }
}

/** The objects and lists that stand one after the other, without commas before a closing bracket; [] if one is cut off. */
function wholeParts(text: string): string[] {
  const parts: string[] = []
  let [depth, from, isInText] = [0, 0, false]
  let kept = ''
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (isInText) {
      if (sign === '\\') at++
      else if (sign === '"') isInText = false
    } else if (sign === '"') isInText = true
    else if (sign === '{' || sign === '[') {
      if (depth === 0) from = at
      depth++
    } else if (sign === ',' && /^\s*[\]}]/.test(text.slice(at + 1, at + 200))) {
      kept += text.slice(from, at)
      from = at + 1
    } else if (sign === '}' || sign === ']') {
      depth--
      if (depth < 0) return []
      if (depth === 0) {
        parts.push(kept + text.slice(from, at + 1))
        kept = ''
      }
    } else if (depth === 0 && !/[\s,]/.test(sign ?? '')) return []
  }
  return depth === 0 ? parts : []
}
