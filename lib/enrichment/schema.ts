import { z } from 'zod'
import { numeric } from '../input'
import { type Strategy, strategyOf } from './strategies'

export const PROPOSALS_PER_PAGE = 20
/** Most proposals decided at once: ticked, and of a whole filter. */
const MOST_AT_ONCE = 50
export const MOST_OF_FILTER = 500

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
  /** What is ticked: "all" of the filter, or the page of this key (`pageKey`): another page is another key. */
  select: z.string().max(140).nullable().catch(null),
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
export const decideInput = z
  .object({
    decision: z.string().regex(/^(approve|reject|undo)( [\w-]{1,60})?$/, 'Press one of the buttons.'),
    picked: listed(MOST_AT_ONCE, `Decide on at most ${MOST_AT_ONCE} at once.`),
    keep: listed(2_000, 'This form holds too much.'),
    /** Ids of the cards whose parts stand in this form; of others everything is taken over. */
    shown: z
      .string()
      .max(4_000)
      .default('')
      .transform((text) => text.split(' ').filter(Boolean)),
    /** Every proposal of the filter, as many as the page said there are. */
    all: z.string().max(400).optional(),
  })
  // "text.ID": the text of a proposal as somebody has edited it.
  .catchall(z.unknown())
  .transform(({ decision, picked, keep, shown, all, ...rest }) => ({
    decision,
    picked,
    keep,
    shown,
    all,
    texts: Object.fromEntries(
      Object.entries(rest).flatMap(([name, text]) =>
        name.startsWith('text.') && typeof text === 'string'
          ? [[name.slice('text.'.length), text.slice(0, 4_000)]]
          : [],
      ),
    ) as Record<string, string>,
  }))

/** Names the proposals that stand on a page: once one of them is decided it is another page, with nothing ticked. */
export const pageKey = (ids: readonly string[]) => [ids[0], ids.at(-1), ids.length].join('.')
export type DecideInput = z.output<typeof decideInput>
