import type { PromptContent } from './define-prompt'

/** Everything a version says, as it is read from the database: said once, for whoever reads, copies or freezes one. */
export const contentSelect = {
  instructions: true,
  temperature: true,
  topP: true,
  maxTokens: true,
  model: true,
  drafts: true,
  language: true,
} as const satisfies Record<keyof PromptContent, true>

/** Of something that holds a version nothing but what it says. */
export function contentOf(source: PromptContent): PromptContent {
  const { instructions, temperature, topP, maxTokens, model, drafts, language } = source
  return { instructions, temperature, topP, maxTokens, model, drafts, language }
}
