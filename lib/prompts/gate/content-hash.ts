import { createHash } from 'node:crypto'
import type { PromptContent } from '../parts/define-prompt'

/** The same for the same text and settings of a prompt, whichever number they stand under. */
export function contentHash(key: string, content: PromptContent): string {
  const { instructions, temperature, topP, maxTokens, model, drafts } = content
  // What was replayed before there were drafts stays replayed.
  const parts = [key, instructions, temperature, topP, maxTokens, model.trim(), ...(drafts > 1 ? [drafts] : [])]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
