import { z } from 'zod'
import { numbersOf } from '../../recommender/config/config-numbers'
import { untrainedRankConfig } from '../../recommender/config/rank-config'
import { configFields, fieldOf } from './fields'

/** What differs from the numbers in code, by path. */
export type ConfigChanges = Record<string, number>

export type ConfigVersion = {
  id: string
  number: number
  /** Version of the code's configuration it was made for. */
  base: string
  changes: ConfigChanges
  /** All numbers as they served. */
  numbers: Record<string, number>
  note: string
  authorName: string | null
  createdAt: Date
}

/** Numbers in code, before anything an admin changed. */
export const codeNumbers = numbersOf(untrainedRankConfig)

const isWithin = (path: string, value: number) => {
  const field = fieldOf.get(path)
  return field !== undefined && value >= field.least && value <= field.most && (!field.whole || Number.isInteger(value))
}

/** What of stored or sent numbers may count: known, within their limits, and other than in code. */
export const soundChanges = (numbers: Readonly<Record<string, number>>): ConfigChanges =>
  Object.fromEntries(
    Object.entries(numbers).filter(([path, value]) => isWithin(path, value) && value !== codeNumbers[path]),
  )

const written = /^[-+]?\d{0,6}([.,]\d{1,6})?$/

export type ReadNumbers = {
  changes: ConfigChanges
  /** What stands in the fields, to be shown again. */
  values: Record<string, string>
  errors: Record<string, string>
}

/** The fields of the form as an address holds them; what is not sent stands as `standing` has it. */
export function readNumbers(sent: Readonly<Record<string, unknown>>, standing: ConfigChanges): ReadNumbers {
  const values: ReadNumbers['values'] = {}
  const errors: ReadNumbers['errors'] = {}
  const read: Record<string, number> = {}
  for (const { path, least, most, whole } of configFields) {
    const stands = standing[path] ?? codeNumbers[path] ?? 0
    const text = sent[path]
    const typed = typeof text === 'string' && text.trim() !== '' ? text.trim().slice(0, 20) : String(stands)
    const value = written.test(typed) && /\d/.test(typed) ? Number(typed.replace(',', '.')) : Number.NaN
    values[path] = typed
    read[path] = value
    if (Number.isNaN(value)) errors[path] = 'This is no number.'
    else if (whole && !Number.isInteger(value)) errors[path] = 'A whole number, please.'
    else if (value < least || value > most) errors[path] = `From ${least} to ${most}.`
  }
  return { values, errors, changes: soundChanges(read) }
}

/** The changes as the form that saves them sends them. */
const sentChanges = z
  .string()
  .max(5_000, 'This is more than there are numbers.')
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom', message: 'These numbers cannot be read.' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string(), z.number()))
  .refine(
    (numbers) => Object.entries(numbers).every(([path, value]) => isWithin(path, value)),
    'One of the numbers is not within its limits.',
  )
  .transform(soundChanges)

const serving = z.coerce.number().int().min(0).max(1_000_000)

export const saveConfigInput = z.object({
  changes: sentChanges,
  note: z.string().trim().max(300, 'Use at most 300 characters.').default(''),
  /** The version that served when the page was opened. */
  basedOn: serving,
})
export type SaveConfigInput = z.output<typeof saveConfigInput>

export const rollBackConfigInput = z.object({ number: z.coerce.number().int().min(1).max(1_000_000) })
