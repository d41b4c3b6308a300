import { z } from 'zod'
import { ENGLISH } from '../languages/languages'
import type { PromptContent } from './parts/define-prompt'
import { contentOf } from './parts/prompt-content'
import { findPrompt, type PromptKeyName, prompts } from './prompts'
import { type SavePromptInput, savePromptInput } from './schema'

/** A prompt in a repository: `slate.liquid` holds the text, `slate.json` its settings and the version it was taken from. */
export type PromptFile = { name: string; text: string }

const settings = z.strictObject({
  /** Version the text was taken from; null for the built-in default. */
  version: z.int().positive().nullable(),
  temperature: z.number(),
  topP: z.number(),
  maxTokens: z.number(),
  model: z.string(),
  drafts: z.number().default(1),
  language: z.string().default(ENGLISH),
  note: z.string().default(''),
})

export type FiledPrompt = SavePromptInput & { version: number | null }

/** Both files of one prompt. */
export function filesOf(key: PromptKeyName, content: PromptContent & { number: number | null }): PromptFile[] {
  const slug = prompts.find((prompt) => prompt.key === key)?.slug ?? key
  const { instructions, ...settings } = contentOf(content)
  const rest = { version: content.number, ...settings, note: '' }
  return [
    { name: `${slug}.liquid`, text: `${instructions}\n` },
    { name: `${slug}.json`, text: `${JSON.stringify(rest, null, 2)}\n` },
  ]
}

/** One prompt out of its two files, or everything that is wrong with them, each with its file and line. */
export function readPromptFiles(slug: string, liquid: string, json: string): FiledPrompt | { problems: string[] } {
  const prompt = findPrompt(slug)
  if (!prompt)
    return {
      problems: [`${slug}.liquid: there is no prompt “${slug}”, only ${prompts.map((each) => each.slug).join(', ')}`],
    }
  const said = parseJson(json)
  if ('problem' in said) return { problems: [`${slug}.json: the file: ${said.problem}`] }
  const read = settings.safeParse(said.value)
  if (!read.success)
    return {
      problems: read.error.issues.map(
        ({ path, message }) => `${slug}.json: ${path.join('.') || 'the file'}: ${message}`,
      ),
    }
  const { version, ...rest } = read.data
  const checked = savePromptInput.safeParse({ key: prompt.key, instructions: liquid, ...rest })
  if (checked.success) return { ...checked.data, version }
  return {
    problems: checked.error.issues.map(({ path, message }) => {
      const line = /^Line (\d+): (.*)$/s.exec(message)
      return path[0] === 'instructions'
        ? `${slug}.liquid:${line?.[1] ?? 1}: ${line?.[2] ?? message}`
        : `${slug}.json: ${path.join('.')}: ${message}`
    }),
  }
}

function parseJson(text: string): { value: unknown } | { problem: string } {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { problem: text.trim() === '' ? 'It is empty.' : `It is no JSON: ${(error as Error).message}` }
  }
}

/** Whether two say the same, beside their notes. */
export const isSameText = (one: PromptContent, other: PromptContent): boolean =>
  one.instructions.trimEnd() === other.instructions.trimEnd() &&
  (['temperature', 'topP', 'maxTokens', 'model', 'drafts', 'language'] as const).every(
    (name) => one[name] === other[name],
  )
