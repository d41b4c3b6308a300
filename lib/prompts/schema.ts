import { z } from 'zod'
import { validateTemplate } from './validate'

export const promptKeys = ['SLATE', 'WHY', 'SUMMARY'] as const
export type PromptKeyName = (typeof promptKeys)[number]

export const promptTitles: Record<PromptKeyName, string> = {
  SLATE: 'Recommendations',
  WHY: 'Why it may suit you',
  SUMMARY: 'Portrait of a taste',
}

const number = (label: string, min: number, max: number) =>
  z.coerce
    .number(`${label} must be a number.`)
    .min(min, `${label} is at least ${min}.`)
    .max(max, `${label} is at most ${max}.`)

const instructions = z.string().superRefine((template, issues) => {
  for (const problem of validateTemplate(template.replaceAll('\r\n', '\n'))) {
    issues.addIssue({ code: 'custom', message: `Line ${problem.line}: ${problem.message}` })
  }
})

const settings = {
  temperature: number('Temperature', 0, 2),
  topP: number('Top-p', 0, 1),
  maxTokens: number('Max tokens', 64, 4000).int('Max tokens is a whole number.'),
  model: z
    .string()
    .trim()
    .max(100, 'Use at most 100 characters.')
    .regex(/^[\w.:/@+-]*$/, 'A model name has no spaces.')
    .default(''),
  note: z.string().trim().max(300, 'Use at most 300 characters.').default(''),
}

/** The form of a prompt. A draft with mistakes cannot be saved either: it would only fail later. */
export const savePromptInput = z.object({
  key: z.enum(promptKeys),
  instructions: instructions.transform((template) => template.replaceAll('\r\n', '\n').trim()),
  ...settings,
})
export type SavePromptInput = z.output<typeof savePromptInput>

export const versionInput = z.object({ versionId: z.string().min(1).max(60) })
export const previewInput = z.object({
  key: z.enum(promptKeys),
  instructions: z.string().max(20_000),
  sample: z.enum(['regular', 'newcomer', 'particular']).default('regular'),
})

export type PromptStatusName = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'

export type PromptSettings = { temperature: number; topP: number; maxTokens: number; model: string }

/** What serves: a published version, or the built-in default when there is none. */
export type ServingPrompt = PromptSettings & {
  key: PromptKeyName
  versionId: string | null
  number: number | null
  instructions: string
  isDefault: boolean
}

export type PromptVersionView = PromptSettings & {
  id: string
  key: PromptKeyName
  number: number
  status: PromptStatusName
  instructions: string
  note: string
  authorName: string | null
  createdAt: Date
  updatedAt: Date
  publishedAt: Date | null
}

export type PromptListEntry = {
  key: PromptKeyName
  title: string
  serving: ServingPrompt
  /** The newest draft, if one is waiting. */
  draft: { id: string; number: number } | null
  versions: number
}
