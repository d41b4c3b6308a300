import { z } from 'zod'
import { words } from '@/domains/words'
import { contentNotes } from '../catalog/vocabulary/vocabularies'
import type { Facet } from '../recommender/types'

/** How much of something a person wants, short of "never" and "only". */
export const wishLevels = ['less', 'more', 'much-more'] as const
export type WishLevel = (typeof wishLevels)[number]

export const companies = ['alone', 'children', 'company'] as const

const facet = z
  .string()
  .regex(/^(genre|mood|theme|setting|detail|person|era|country|language|region):[\p{L}\p{N}-]+$/u)
  .max(120)
  .transform((text) => text as Facet)
const facets = z.array(facet).max(24)
const slugs = z.array(z.string().max(120)).max(8)
const span = (min: number, max: number) =>
  z.strictObject({ from: z.int().min(min).max(max).nullable(), to: z.int().min(min).max(max).nullable() }).nullable()

const combination = z.strictObject({ all: z.array(facet).min(1).max(4), unless: z.array(facet).max(4) })

/**
 * What a person said in words, in one closed form (docs/wishes.md). Countries, languages, people and decades are facets
 * like genres and moods. `without`, `combinations`, `only`, `minutes`, `years`, `avoid` and `age` are hard: films that break them are
 * never shown. The rest is soft.
 */
export const wishSchema = z.strictObject({
  want: z.array(z.strictObject({ facet, level: z.enum(wishLevels) })).max(24),
  without: facets,
  /** Left out where a film is all of it and nothing of the other. Words kept before there were any have none. */
  combinations: z.array(combination).max(8).default([]),
  only: facets,
  /** Slugs of films named as examples, and of films it should not be like. */
  like: slugs,
  unlike: slugs,
  /** Both ends included; null is open. */
  minutes: span(1, Math.max(2_000, words.size?.most ?? 0)),
  years: span(words.earliestYear - 10, 2100),
  avoid: z.array(z.enum(contentNotes.ids)).max(contentNotes.ids.length),
  company: z.enum(companies).nullable(),
  /** The youngest child's age in years. */
  age: z.int().min(0).max(17).nullable(),
  wellKnown: z.enum(['hidden', 'famous']).nullable(),
  surprise: z.boolean(),
  /** What people with a taste like theirs rate high. Words kept before there was any have none. */
  ofGroup: z.boolean().default(false),
  /** Words with a meaning of their own that were not understood. */
  unread: z.array(z.string().max(60)).max(12),
})
export type Wish = z.infer<typeof wishSchema>

export const emptyWish: Wish = {
  want: [],
  without: [],
  combinations: [],
  only: [],
  like: [],
  unlike: [],
  minutes: null,
  years: null,
  avoid: [],
  company: null,
  age: null,
  wellKnown: null,
  surprise: false,
  ofGroup: false,
  unread: [],
}
