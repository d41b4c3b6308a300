import type { PersonOutcomes } from '../outcomes/measures'
import type { Summary } from '../statistics/summary'

/** What a variant is held to beside the first one, whatever its experiment is about. */
export type GuardId =
  | 'never'
  | 'texts'
  | 'fallback'
  | 'refused'
  | 'slow'
  | 'cost'
  | 'turned-down'
  | 'worst-group'
  | 'popularity'
  | 'coverage'

/** One finished list of a variant. */
export type GuardedList = {
  userId: string
  /** A model was asked for it, and its call went wrong. */
  asked: boolean
  fellBack: boolean
  /** Texts of the model in it, and those of them the gate refused. */
  written: number
  refused: number
  inputTokens: number
  outputTokens: number
  firstCardMs: number | null
}

/** A note or a portrait of a variant that a model was asked for and somebody read. */
export type GuardedText = { userId: string; failed: boolean; refused: boolean }

/** What one variant has done: lists for the quick look, people and films for the nightly one. */
export type GuardedGroup = {
  lists: readonly GuardedList[]
  texts: readonly GuardedText[]
  /** Cards shown although their person had ruled the film out. */
  neverBroken: number
  /** Null in the quick look. */
  slow: {
    people: readonly (PersonOutcomes & { taste: string | null })[]
    /** Mean prominence (1 to 100) of what each person was shown. */
    prominence: Summary
    /** How often each film was shown. */
    shown: readonly number[]
  } | null
}

export type Breach = { guard: GuardId; why: string }

/** Chance that one guard takes out a variant that is no worse, however often it is looked at. */
export const ALPHA = 0.01

export const limits = {
  /** Lists and people before a share of lists is read. */
  lists: 30,
  listPeople: 5,
  /** Shares of lists: what is always allowed, and how much more than the first variant's own. */
  fallback: 0.1,
  refused: 0.1,
  timesFirst: 1.5,
  /** Texts of one list that make it one whose texts were refused. */
  refusedTexts: 2,
  /** No list is slow whose first card came within so many milliseconds. */
  slowFromMs: 2_000,
  slowShare: 0.05,
  timesCost: 2,
  /** Share of cards turned down above the first's, and met with a yes below it, before it counts. */
  turnedDown: 0.02,
  positive: 0.02,
  /** Points of prominence. */
  popularity: 5,
  /** Of the films the first variant shows in as many cards. */
  coverage: 0.6,
  coverageCards: 1_000,
} as const
