import type { ReactNode } from 'react'
import { elementText } from './element-text'

/** About as many kilobytes as pages are kept for: a list has forty. */
const MOST_CHARACTERS = 16_000_000
const kept = new Map<string, string>()
let characters = 0

/** What was drawn of these very facts; those asked for least lately go first. */
function textOf(facts: string, draw: () => ReactNode): string {
  const known = kept.get(facts)
  if (known !== undefined) kept.delete(facts)
  const text = known ?? elementText(draw())
  kept.set(facts, text)
  if (known === undefined) characters += facts.length + text.length
  for (const [oldest, drawn] of kept) {
    if (characters <= MOST_CHARACTERS) break
    kept.delete(oldest)
    characters -= oldest.length + drawn.length
  }
  return text
}

type DrawnOnceProps = {
  as: 'ol' | 'div'
  className: string
  /** All that is drawn from: the same facts are the same markup, whatever draws them. */
  facts: string
  /** The page answers a form that was sent without scripts: React marks in it which. */
  isAnswer?: boolean
  draw: () => ReactNode
}

/**
 * Elements that stand often as they stood: the server draws them to one text and keeps it, in the browser they are the
 * very same elements and take over what stands there.
 */
export function DrawnOnce({ as: Element, className, facts, isAnswer = false, draw }: DrawnOnceProps) {
  if (typeof window !== 'undefined' || isAnswer) return <Element className={className}>{draw()}</Element>
  return (
    <Element
      className={className}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written by elementText, which escapes texts as React does
      dangerouslySetInnerHTML={{ __html: textOf(facts, draw) }}
    />
  )
}
