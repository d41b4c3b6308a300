import { createHash } from 'node:crypto'
import { ENGLISH } from '../../languages/languages'
import type { PromptContent } from '../parts/define-prompt'

/** The same for the same text and settings of a prompt, whichever number they stand under. */
export function contentHash(key: string, content: PromptContent): string {
  const { instructions, temperature, topP, maxTokens, model, drafts, language } = content
  // What was replayed before there were drafts and languages stays replayed.
  const later = [...(drafts > 1 ? [drafts] : []), ...(language === ENGLISH ? [] : [language])]
  const parts = [key, instructions, temperature, topP, maxTokens, model.trim(), ...later]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
