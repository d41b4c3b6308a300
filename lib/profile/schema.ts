import { z } from 'zod'
import type { Facet, FacetType } from '../recommender/types'
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
  readAs: string[]
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
  readAs: string[]
  /** What the person's own words mean, where this is an interest in own words. */
  wish?: Wish | null
  /** Strongest first. */
  evidence: Evidence[]
  /** True when the survey answer was "never", or five films were refused as not their genre. */
  never: boolean
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
  readAs: string[]
  evidence: EvidenceView[]
}

/** The id of a line on the taste page: of an interest's facet, or of "avoid:NOTE". */
export const lineId = (line: string): string => `line-${line.replaceAll(/[^A-Za-z0-9]+/g, '-')}`

/** Log-odds are shown and edited within these bounds. */
export const STRENGTH_LIMIT = 3

const facet = z.string().min(3).max(120)
const plainIntent = <const Intent extends string>(intent: Intent) => z.object({ intent: z.literal(intent), facet })

export const editInterestInput = z.discriminatedUnion('intent', [
  plainIntent('more'),
  plainIntent('less'),
  plainIntent('confirm'),
  plainIntent('mute'),
  plainIntent('delete'),
  plainIntent('restore'),
  z.object({
    intent: z.literal('strength'),
    facet,
    strength: z.coerce.number().min(-STRENGTH_LIMIT).max(STRENGTH_LIMIT),
  }),
  z.object({
    intent: z.literal('rename'),
    facet,
    label: z.string().trim().min(1, 'Give it a name.').max(60, 'Use at most 60 characters.'),
  }),
])
export type EditInterestInput = z.infer<typeof editInterestInput>

export const addInterestInput = z.object({
  words: z
    .string()
    .trim()
    .min(2, 'Write a few words, such as “slow westerns with snow”.')
    .max(120, 'Use at most 120 characters.'),
})
export const removeEventInput = z.object({ eventId: z.string().min(1).max(60) })
export const preferencesInput = z.object({
  tone: z.enum(['PLAIN', 'WARM', 'WITTY', 'CRITIC']),
  adventurous: z.coerce.number().int().min(0).max(100),
  avoid: z.preprocess(
    (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
    z.array(z.string().max(40)).max(20),
  ),
})
