import type { Facet, FacetType } from '../recommender/types'
import type { Level } from '../wishes/levels'
import type { WishReading } from '../wishes/reading-parts'
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
    | 'WATCHED'
    | 'NOTED'
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
  /** When it was asked whether what was struck out is back, and the answer was no. */
  askedAt?: number | null
  at: number
}

export type Evidence = { eventId: string; filmId: number; weight: number }

/** What makes up a strength. The amounts of all lines add up to it. */
export type LedgerLine = { amount: number } & (
  | { source: 'film'; eventId: string; filmId: number }
  /** Films beyond those named. */
  | { source: 'more'; films: number }
  /** Films that have nothing of it. */
  | { source: 'others' }
  /** What is cut off above, below, or where too little speaks against it. */
  | { source: 'bound' }
  | { source: 'said' | 'refused' }
)

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
  /** What the strength is made of; the amounts add up to it. */
  ledger?: LedgerLine[]
  /** True when the survey answer was "never", or five films were refused as not their genre. */
  never: boolean
  /** True where it is "never" by such refusals alone. */
  refused?: boolean
}

/** One line of what makes up a strength, in words, with its amount in hundredths. */
export type LedgerLineView = { text: string; film: { slug: string; title: string } | null; hundredths: number }

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
}

/** What the row of an interest says. */
export type InterestLine = Omit<InterestView, 'type' | 'reading' | 'overruled'>

/** What stands behind a line, for whoever asks why. */
export type LineDetails = {
  /** The words said later that go before this line. */
  overruledBy: string | null
  evidence: EvidenceView[]
  /** What the strength is made of: the amounts add up to it as it is shown. */
  ledger: LedgerLineView[]
}

/** One rule on the taste page: what stays out, who said so, and what lifts it. */
export type RuleView = { line: string; token: string | null; text: string; detail: string | null; source: string }

/** The id of a line on the taste page: of an interest's facet, or of "avoid:NOTE". */
export const lineId = (line: string): string => `line-${line.replaceAll(/[^A-Za-z0-9]+/g, '-')}`

/** The line a wish for tonight stands in while it is answered; it is kept nowhere. */
export const TONIGHT = 'words:tonight' as const

/** True for a line in a person's own words. */
export const isWords = (line: string): line is `words:${string}` => line.startsWith('words:')

/** Log-odds are shown and edited within these bounds. */
export const STRENGTH_LIMIT = 3

/** Words that show how somebody likes to be written to. */
export const MAX_STYLE_LENGTH = 400
export const MAX_WORDS_LENGTH = 400
/** So many lines in own words; each holds many wishes. */
export const MAX_WORDS_LINES = 40
