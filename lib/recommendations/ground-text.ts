import { capSentence, stripMarkup } from '../ai/clean-prose'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { namesOnly } from '../catalog/titles/names-only'

const SHORTEST_TEXT = 20

/** Whether a text a model wrote may be shown, and if not, why the composer's takes its place. */
export type TextVerdict = 'kept' | 'shortened' | 'too-short' | 'names-other-film' | 'failed'

export type TextGrounds = {
  /** Films the text may name. */
  nameable: readonly { id: number; title: string; year: number }[]
  catalog: CatalogSnapshot
  maxChars: number
}

/** Holds a text against the films it may name and its length; `shown` is safe to show, and null when nothing is. */
export function groundText(
  written: string,
  { nameable, catalog, maxChars }: TextGrounds,
): { verdict: Exclude<TextVerdict, 'failed'>; shown: string | null } {
  const plain = stripMarkup(written)
  const shown = capSentence(plain, maxChars)
  if (shown.length < SHORTEST_TEXT) return { verdict: 'too-short', shown: null }
  if (!namesOnly(written, nameable, catalog)) return { verdict: 'names-other-film', shown: null }
  return { verdict: shown.length < plain.length ? 'shortened' : 'kept', shown }
}
