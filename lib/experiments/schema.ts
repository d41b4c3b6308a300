import { z } from 'zod'
import { numeric } from '../input'
import { engineChoices } from './engine-choices'
import { measures, type TextKey } from './outcomes/measures'

/** Two whole weeks: weekends are other days than the rest. */
export const DEFAULT_DAYS = 14

/** Percent of people that take part, step by step. */
export const RAMPS = [1, 10, 50, 100] as const
export const nextRamp = (ramp: number): number | null => RAMPS.find((step) => step > ramp) ?? null

const MOST_VARIANTS = 4
/** "default" for the built-in text, else the id of a version. */
const version = z.string().max(60)
/** The same of a text beside lists; empty: what serves everybody. */
const textVersion = z.string().max(60)
const variantInput = z.object({
  name: z.string().trim().max(40, 'Use at most 40 characters.'),
  version,
  note: textVersion,
  portrait: textVersion,
  model: z
    .string()
    .trim()
    .max(100, 'Use at most 100 characters.')
    .regex(/^[\w.:/@+-]*$/, 'A model name has no spaces.'),
  engine: z.enum(engineChoices.map(({ id }) => id) as [string, ...string[]]),
})
type TextsOfInput = 'note' | 'portrait'
export type VariantInput = Omit<z.output<typeof variantInput>, TextsOfInput> & {
  [Text in TextsOfInput]?: string
}

const variantFields = Array.from({ length: MOST_VARIANTS }, (_, place) => `${place}`)

/** The form has fields "name-0", "version-0" and so on; a variant after the second without a version is none. */
export const startExperimentInput = z
  .looseObject({
    title: z.string().trim().min(1, 'Say what it is about.').max(80, 'Use at most 80 characters.'),
    measure: z.enum(measures.map(({ id }) => id) as [string, ...string[]]),
    planned: numeric(z.number('A number of people.').int().min(100, 'At least 100 people.').max(1_000_000)),
    leastDays: numeric(
      z.number('A number of days.').int().min(1, 'At least one day.').max(365, 'At most a year.'),
    ).default(DEFAULT_DAYS),
  })
  .superRefine(
    (form, context) => {
      for (const { path, message } of variantsOf(form).problems)
        context.addIssue({ code: 'custom', path: [path], message })
    },
    // Also when another field is wrong: whoever starts one wants to hear of everything at once.
    { when: ({ value }) => typeof value === 'object' && value !== null },
  )
  .transform((form) => {
    const { title, measure, planned, leastDays } = form
    return { title, measure, planned, leastDays, variants: variantsOf(form).variants }
  })

type Problem = { path: string; message: string }

function variantsOf(form: Record<string, unknown>): { variants: VariantInput[]; problems: Problem[] } {
  const problems: Problem[] = []
  const variants = variantFields.flatMap((place) => {
    const field = (name: string) => String(form[`${name}-${place}`] ?? '')
    if (field('version') === '') return []
    const read = variantInput.safeParse({
      name: field('name') || (place === '0' ? 'As it serves' : `Variant ${place}`),
      version: field('version'),
      note: field('note'),
      portrait: field('portrait'),
      model: field('model'),
      engine: field('engine') || 'served',
    })
    for (const { path, message } of read.error?.issues ?? [])
      problems.push({ path: `${String(path[0])}-${place}`, message })
    return read.data ?? []
  })
  const same = new Set(
    variants.map(({ version, note, portrait, model, engine }) => [version, note, portrait, model, engine].join(' ')),
  )
  if (variants.length < 2 && problems.length === 0)
    problems.push({ path: 'version-1', message: 'Two variants are the least.' })
  else if (same.size < variants.length)
    problems.push({ path: 'version-1', message: 'Two of the variants are the same.' })
  return { variants, problems }
}
export type StartExperimentInput = Omit<z.output<typeof startExperimentInput>, 'leastDays' | 'variants'> & {
  leastDays?: number
  variants: VariantInput[]
}

/** When an experiment may first be concluded. */
export const concludesFrom = ({ startedAt, leastDays }: { startedAt: Date | null; leastDays: number }): Date =>
  new Date((startedAt ?? new Date()).getTime() + leastDays * 86_400_000)

export const experimentInput = z.object({ experimentId: z.string().min(1).max(60) })
/** The step a button promised: pressed twice, it goes up once. */
export const rampInput = experimentInput.extend({ to: numeric(z.union(RAMPS.map((step) => z.literal(step)))) })
export const concludeInput = experimentInput.extend({ variantId: z.string().min(1).max(60) })
export const holdoutInput = z.object({
  share: numeric(z.number('A whole number.').int().min(1, 'At least 1 %.').max(20, 'At most 20 %.')),
})

export type ExperimentStatusName = 'PLANNED' | 'RUNNING' | 'STOPPED' | 'CONCLUDED' | 'WITHDRAWN'

export type TextOfVariant = { key: TextKey; versionId: string | null; number: number | null }

export type VariantView = {
  id: string
  position: number
  name: string
  weight: number
  promptVersionId: string | null
  /** Null: the built-in default. */
  versionNumber: number | null
  model: string
  engineChoice: string
  /** Prompts of texts beside lists that it names; others are written as for everybody. */
  texts: TextOfVariant[]
  withdrawnAt: Date | null
  withdrawnWhy: string
  assigned: number
}

export type ExperimentView = {
  id: string
  kind: 'VARIANTS' | 'HOLDOUT'
  title: string
  measure: string
  planned: number
  leastDays: number
  status: ExperimentStatusName
  ramp: number
  startedAt: Date | null
  endedAt: Date | null
  outcome: string
  authorName: string | null
  variants: VariantView[]
}
