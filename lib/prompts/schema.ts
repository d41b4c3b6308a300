import { z } from 'zod'
import { numeric } from '../input'
import { ENGLISH, isLanguageId } from '../languages/languages'
import type { PromptContent, PromptData } from './parts/define-prompt'
import { type PromptKeyName, promptKeys, promptOf } from './prompts'
import { type TemplateProblem, validateTemplate } from './validate'

const number = (label: string, min: number, max: number) =>
  numeric(
    z
      .number(`${label} must be a number.`)
      .min(min, `${label} is at least ${min}.`)
      .max(max, `${label} is at most ${max}.`),
  )

/** Drafts of one text at most. */
const MOST_DRAFTS = 3

const unixLines = (template: string) => template.replaceAll('\r\n', '\n')

const settings = {
  temperature: number('Temperature', 0, 2),
  topP: number('Top-p', 0, 1),
  maxTokens: number('Max tokens', 64, 4000).refine(Number.isInteger, 'Max tokens is a whole number.'),
  model: z
    .string()
    .trim()
    .max(100, 'Use at most 100 characters.')
    .regex(/^[\w.:/@+-]*$/, 'A model name has no spaces.')
    .default(''),
  /** A form or a file from before there were drafts and languages has none. */
  language: z.string().refine(isLanguageId, 'Texts cannot be written in this language here.').default(ENGLISH),
  drafts: number('Drafts', 1, MOST_DRAFTS).refine(Number.isInteger, 'Drafts is a whole number.').default(1),
  note: z.string().trim().max(300, 'Use at most 300 characters.').default(''),
}

/** The form of a prompt. A draft with mistakes cannot be saved either: it would only fail later. */
export const savePromptInput = z
  .object({
    key: z.enum(promptKeys),
    instructions: z.string().transform((template) => unixLines(template).trimEnd()),
    ...settings,
  })
  .superRefine(
    ({ key, instructions, drafts, language }, issues) => {
      if (language !== ENGLISH && !maySpeak(key))
        issues.addIssue({ code: 'custom', path: ['language'], message: 'This prompt is written in English only.' })
      if (promptOf(key).data === 'film' && drafts > 1)
        issues.addIssue({ code: 'custom', path: ['drafts'], message: 'What is written about films has one draft.' })
      for (const problem of validateTemplate(instructions, promptOf(key).variables)) {
        issues.addIssue({
          code: 'custom',
          path: ['instructions'],
          message: `Line ${problem.line}: ${problem.message}`,
        })
      }
    },
    // Also when another field is wrong: whoever saves wants to hear of everything at once. (`int()` would end it here.)
    { when: ({ value }) => isChecked(value) },
  )

/** What is read by the person it is written for; lines of a taste are asked about, and texts of films are everybody's. */
const languageKeys: ReadonlySet<PromptData> = new Set(['slate', 'note', 'portrait'])
/** Whether a prompt may be written in another language. */
export const maySpeak = (key: PromptKeyName): boolean => languageKeys.has(promptOf(key).data)

const isChecked = (value: unknown) =>
  z.object({ key: z.enum(promptKeys), instructions: z.string() }).safeParse(value).success

export type SavePromptInput = z.output<typeof savePromptInput>

/** The editor's form: what to do next, and the state of the draft it was opened on. */
export const editPromptInput = savePromptInput.extend({
  intent: z.enum(['save', 'try']).default('save'),
  basedOn: z.string().max(40).default('none'),
  /** What the form began with, as JSON: what two admins' changes are put together by. */
  base: z.string().max(60_000).optional(),
  overwrite: z.literal('yes').optional(),
  /** Without JavaScript: when the draft to put together with had been saved, what mine began with, and where theirs stays. */
  both: z.string().max(40).optional(),
  bothBase: z.string().max(60_000).optional(),
  theirs: z
    .preprocess((value) => (typeof value === 'string' ? [value] : value), z.array(z.string().max(40)).max(100))
    .optional(),
})

/** Fields as they stand while somebody types. */
export const checkPromptInput = z.object({
  key: z.enum(promptKeys),
  instructions: z.string().max(20_000),
  temperature: z.string().max(40),
  topP: z.string().max(40),
  maxTokens: z.string().max(40),
  model: z.string().max(400),
  drafts: z.string().max(40).default('1'),
  language: z.string().max(20).default(ENGLISH),
  note: z.string().max(2_000),
})
export type PromptFields = Omit<z.infer<typeof checkPromptInput>, 'key'>

const promptFields = checkPromptInput.omit({ key: true })

/** The fields a form began with; null where it does not say so. */
export function readBase(base: string | undefined): PromptFields | null {
  try {
    return promptFields.safeParse(JSON.parse(base ?? '')).data ?? null
  } catch {
    return null
  }
}

/** A version as its form shows it. */
export function fieldsOf(source: PromptContent & { note?: string }): PromptFields {
  const { instructions, temperature, topP, maxTokens, model, drafts, language, note = '' } = source
  return {
    instructions,
    temperature: `${temperature}`,
    topP: `${topP}`,
    maxTokens: `${maxTokens}`,
    model,
    drafts: `${drafts}`,
    language,
    note,
  }
}

/** What to try, and on whom or what: a version number or "default"; "me", a sample or an account id; a film's id or slug. */
export const trialInput = z.object({
  key: z.enum(promptKeys),
  version: z.string().regex(/^(\d{1,6}|default)$/),
  person: z.string().max(60).default(''),
  film: z.string().max(100).default(''),
})
export type TrialInput = z.infer<typeof trialInput>

export const findPeopleInput = z.object({
  query: z.string().trim().min(2, 'Type at least two letters of a name or an address.').max(100),
})

export const versionInput = z.object({ versionId: z.string().min(1).max(60) })
/** A draft as it was seen: when it had been saved. */
export const draftInput = versionInput.extend({ savedAt: z.string().max(40) })
export const publishInput = draftInput.extend({
  despite: z
    .string()
    .trim()
    .max(300, 'Use at most 300 characters.')
    .refine((text) => text === '' || text.length >= 5, 'Say it in a few words.')
    .default(''),
})

export type PromptStatusName = 'DRAFT' | 'PUBLISHED' | 'ARCHIVED'

/** What serves: a published version, or the built-in default when there is none. */
export type ServingPrompt<Key extends PromptKeyName = PromptKeyName> = PromptContent & {
  key: Key
  versionId: string | null
  number: number | null
  isDefault: boolean
  /** The published version that cannot serve, and why. */
  broken?: { number: number; problems: TemplateProblem[] }
}

export type PromptVersionView = PromptContent & {
  id: string
  key: PromptKeyName
  number: number
  status: PromptStatusName
  note: string
  authorName: string | null
  createdAt: Date
  updatedAt: Date
  publishedAt: Date | null
  /** Why it was published although it had not passed its replay. */
  despite: string
}

export type PromptListEntry = {
  key: PromptKeyName
  title: string
  serving: ServingPrompt
  /** The newest draft, if one is waiting. */
  draft: { id: string; number: number } | null
  versions: number
}
