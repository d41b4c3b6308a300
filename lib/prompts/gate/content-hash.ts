import { createHash } from 'node:crypto'
import type { PromptContent } from '../parts/define-prompt'

/** The same for the same text and settings of a prompt, whichever number they stand under. */
export function contentHash(key: string, { instructions, temperature, topP, maxTokens, model }: PromptContent): string {
  const parts = [key, instructions, temperature, topP, maxTokens, model.trim()]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}
