import { z } from 'zod'
import { numeric } from '../input'
import type { Facet, FacetType } from '../recommender/types'
import { type Level, levels } from '../wishes/levels'
import type { WishReading } from '../wishes/reading'
import type { Wish } from '../wishes/schema'

/** One piece of evidence, reduced to what the profile reads. */
export type EvidenceEvent = {
  id: string
  type:
    | 'RATED'
    | 'RATING_CLEARED'
    | 'REACTED'
    | 'REACTION_CLEARED'
    | 'SURVEY_LOVED'
    | 'SURVEY_UNLOVED'
    | 'SURVEY_WISH'
    | 'CLICKED'
    | 'IMPRESSION'
    | 'DWELLED'
    | 'SEARCHED'
    | 'SEARCH_CHOSEN'
  filmId: number | null
  facet: string | null
  value: number | null
  detail: string | null
  /** Why, of a refusal. */
  reason?: string | null
  /** Milliseconds since 1970. */
  at: number
}

export type EditRecord = {
  facet: string
  state: 'ACTIVE' | 'MUTED' | 'DELETED'
  strength: number | null
  label: string | null
  stated: boolean
  /** What own words mean; null on every other facet. */
  wish?: Wish | null
  /** When its strength or words were last said; without it, when anything about it was. */
  saidAt?: number
  at: number
}

export type Evidence = { eventId: string; filmId: number; weight: number }

/** One interest as computed, before it is shown or used. */
export type ComputedInterest = {
  facet: Facet | `words:${string}`
  /** What counts: the person's own strength where they gave one, else the inferred one. */
  strength: number
  /** What would count if nothing was said; null where the evidence says too little. */
  inferred: { strength: number; confidence: number } | null
  /** 0 to 1. */
  confidence: number
  state: 'ACTIVE' | 'MUTED' | 'DELETED'
  stated: boolean
  label: string | null
  /** What the person's own words mean, where this is an interest in own words. */
  wish?: Wish | null
  /** When it was said, muted or struck out; nothing for what is only inferred. */
  saidAt?: number
  /** Strongest first. */
  evidence: Evidence[]
  /** True when the survey answer was "never", or five films were refused as not their genre. */
  never: boolean
  /** True where it is "never" by such refusals alone. */
  refused?: boolean
}

export type EvidenceView = { eventId: string; filmSlug: string; filmTitle: string; text: string }

export type InterestView = {
  facet: string
  type: FacetType | 'words'
  label: string
  strength: number
  confidence: number
  state: 'ACTIVE' | 'MUTED' | 'DELETED'
  stated: boolean
  never: boolean
  /** What the person said of it; null for what is only inferred. */
  level: Level | null
  /** Of own words: what they were read as. */
  reading: WishReading | null
  /** Tokens of the reading that something said later goes before. */
  overruled: string[]
  /** The words said later that go before this line. */
  overruledBy: string | null
  evidence: EvidenceView[]
}

/** One rule on the taste page: what stays out, who said so, and what lifts it. */
export type RuleView = { line: string; token: string | null; text: string; detail: string | null; source: string }

/** The id of a line on the taste page: of an interest's facet, or of "avoid:NOTE". */
export const lineId = (line: string): string => `line-${line.replaceAll(/[^A-Za-z0-9]+/g, '-')}`

/** True for a line in a person's own words. */
export const isWords = (line: string): line is `words:${string}` => line.startsWith('words:')

/** Log-odds are shown and edited within these bounds. */
export const STRENGTH_LIMIT = 3

const facet = z.string().min(3).max(120)
const token = z.string().min(3).max(160)
const yes = z.preprocess((value) => value === true || value === 'true', z.boolean())
const plainIntent = <const Intent extends string>(intent: Intent) => z.object({ intent: z.literal(intent), facet })

/** Every change a person can make to a line of their taste. */
export const editInterestInput = z.discriminatedUnion('intent', [
  plainIntent('unsay'),
  plainIntent('mute'),
  plainIntent('delete'),
  plainIntent('restore'),
  z.object({ intent: z.literal('level'), facet, level: z.enum(levels) }),
  /** One chip of own words: on the scale, or off. */
  z.object({ intent: z.literal('chip'), facet, token, to: z.enum(['off', 'on', ...levels]) }),
  /** A rule is lifted or laid down again; a token tells which of own words. */
  z.object({ intent: z.literal('rule'), facet, token: token.optional(), on: yes }),
  z.object({
    intent: z.literal('rename'),
    facet,
    label: z.string().trim().min(1, 'Give it a name.').max(60, 'Use at most 60 characters.'),
  }),
])
export type EditInterestInput = z.infer<typeof editInterestInput>

export const MAX_WORDS_LENGTH = 200
/** So many lines in own words; each holds many wishes. */
export const MAX_WORDS_LINES = 40

export const wordsInput = z
  .string()
  .trim()
  .min(2, 'Write a few words, such as “slow westerns with snow”.')
  .max(MAX_WORDS_LENGTH, `Use at most ${MAX_WORDS_LENGTH} characters.`)

/** What was said and what is kept of its reading. Each chip of the page sends a field whose name begins with "token". */
export const saveWordsInput = z.preprocess(
  (sent) => {
    if (typeof sent !== 'object' || sent === null) return sent
    const kept = Object.entries(sent).filter(([name]) => name.startsWith('token'))
    const tokens = kept.flatMap(([, value]) => value).filter((value) => value !== '')
    return { ...sent, tokens }
  },
  z.object({
    words: wordsInput,
    tokens: z.array(token).max(200),
    /** The line these words take the place of. */
    instead: facet.optional(),
    /** Where they were said: the taste page or the survey, to which the answer goes back. */
    from: z.enum(['profile', 'wishes']).default('profile'),
  }),
)
export const removeEventInput = z.object({ eventId: z.string().min(1).max(60) })
export const preferencesInput = z.object({
  tone: z.enum(['PLAIN', 'WARM', 'WITTY', 'CRITIC']),
  adventurous: numeric(z.number().int().min(0).max(100)),
  avoid: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(40)).max(20),
  ),
  withChildren: z.preprocess((value) => value === true || value === 'on', z.boolean()).default(false),
  childAge: z
    .preprocess(
      (value) => (value === '' || value === undefined ? null : value),
      numeric(z.number().int().min(0).max(17).nullable()),
    )
    .default(null),
})
