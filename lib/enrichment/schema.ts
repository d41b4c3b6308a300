import { z } from 'zod'
import { numeric } from '../input'
import { type Strategy, strategyOf } from './strategies'

export const PROPOSALS_PER_PAGE = 20
/** Most proposals decided at once. */
const MOST_AT_ONCE = 50

export const kindredSchema = z.array(z.object({ filmId: z.int(), because: z.string() }))
const ids = z.array(z.string()).default([])
const links = z.array(z.object({ slug: z.string(), because: z.string() })).default([])
export const additionsSchema = z.object({ moods: ids, themes: ids, contentNotes: ids, kindred: links })

/** The queue's states by their word in the address. */
export const proposalStates = { waiting: 'WAITING', approved: 'APPROVED', rejected: 'REJECTED' } as const
export type ProposalState = keyof typeof proposalStates

const page = numeric(z.number().int().min(1).max(10_000)).catch(1)
const strategy = z
  .string()
  .transform((slug): Strategy | null => strategyOf(slug) ?? null)
  .catch(null)

/** What the address of the queue says; anything it does not know is left out. */
export const proposalFilters = z.object({
  state: z.enum(['waiting', 'approved', 'rejected']).catch('waiting'),
  strategy: strategy.default(null),
  film: z.string().trim().max(80).catch(''),
  page,
  select: z.literal('page').nullable().catch(null),
})
export type ProposalFilters = z.infer<typeof proposalFilters>

const listed = (most: number, message: string) =>
  z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => (typeof value === 'string' ? [value] : value))
    .pipe(z.array(z.string().max(200)).max(most, message))

/**
 * The form of the queue. `decision` is the button: "approve", "reject" or "undo" for those ticked, or with an id behind
 * it for that one alone. `keep`: "ID kind:value" for each part of a proposal that is to be taken over.
 */
export const decideInput = z.object({
  decision: z.string().regex(/^(approve|reject|undo)( [\w-]{1,60})?$/, 'Press one of the buttons.'),
  picked: listed(MOST_AT_ONCE, `Decide on at most ${MOST_AT_ONCE} at once.`),
  keep: listed(2_000, 'This form holds too much.'),
})
export type DecideInput = z.output<typeof decideInput>
