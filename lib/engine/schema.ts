import { z } from 'zod'

export type ArtefactStatusName = 'SERVING' | 'RETIRED' | 'HELD' | 'REFUSED' | 'DISCARDED'

/** Goes up when packed models of before can no longer be read; they are then trained anew. */
export const ENGINE_FORMAT = 3

const figure = z.object({ mean: z.number(), standardError: z.number() })

const groupVerdict = z.object({
  /** origin (site or dataset), taste, country, decade or size. */
  dimension: z.string(),
  label: z.string(),
  people: z.number(),
  candidate: figure,
  serving: figure,
  difference: figure,
})
export type GroupVerdict = z.infer<typeof groupVerdict>

/**
 * How a new artefact did against the serving one on people whose ratings neither was trained on.
 * first: nothing served, so it is compared with the catalog alone; too-few: not enough such people; not-comparable: the serving one has seen them.
 */
export const verdictSchema = z.object({
  kind: z.enum(['passed', 'worse', 'first', 'too-few', 'not-comparable']),
  people: z.number(),
  /** NDCG@10; the difference is paired, new minus serving. Null where nothing was compared. */
  ndcg10: z.object({ candidate: figure, serving: figure.nullable(), difference: figure.nullable() }).nullable(),
  /** NDCG@10 of the catalog alone, without any model, on the same people. */
  baseline: figure.nullish(),
  /** The same comparison for groups of these people, and which of them fell so far that it is held. */
  groups: z.array(groupVerdict).optional(),
  fallen: z.array(groupVerdict).optional(),
  /** The day these people, and the cuts of their histories, were drawn for. */
  draw: z.string().optional(),
  /** Of how many earlier artefacts the best was compared with, and its number. */
  against: z.object({ best: z.number(), of: z.number() }).optional(),
})
export type Verdict = z.infer<typeof verdictSchema>

export const artefactDescription = z.object({
  format: z.number(),
  mode: z.enum(['full', 'incremental']),
  why: z.string(),
  /** Milliseconds since 1970: when its data was read, and when a full training last read all of it. */
  dataAsOf: z.number(),
  fullAsOf: z.number(),
  data: z.object({
    films: z.number(),
    people: z.number(),
    likes: z.number(),
    /** Of these, people who have no account here. */
    datasetPeople: z.number(),
    heldOut: z.number(),
  }),
  seconds: z.object({ reading: z.number(), training: z.number(), judging: z.number() }),
  /** Films whose neighbours were solved anew. */
  solved: z.number(),
  /** Neighbours are rows of EngineRow, read per request. */
  inRows: z.boolean(),
  /** Hashes of what a training depends on besides likes. */
  catalogFingerprint: z.string(),
  optionsFingerprint: z.string(),
  /** Which people were kept out of the training: "none" or the rule's name. */
  heldOutRule: z.string(),
  options: z.record(z.string(), z.json()),
  verdict: verdictSchema,
})
export type ArtefactDescription = z.infer<typeof artefactDescription>

export type ArtefactView = {
  id: string
  number: number
  status: ArtefactStatusName
  /** Null when it was written by another version of the site and cannot be read. */
  description: ArtefactDescription | null
  size: number
  note: string | null
  createdAt: Date
  servedAt: Date | null
  /** False once its models were pruned. */
  kept: boolean
}

export type TrainingState = {
  running: { stage: string; done: number; total: number; startedAt: Date } | null
  last: { endedAt: Date; outcome: string; failed: boolean } | null
}

export const artefactInput = z.object({ artefactId: z.string().min(1).max(40) })
export const trainNowInput = z.object({
  full: z
    .literal('on')
    .optional()
    .transform((value) => value === 'on'),
})

/** Below this there is nothing to learn that the catalog does not say already (docs/training.md). */
export const LEAST_PEOPLE = 20
export const LEAST_LIKES = 200

export const TRAINING_LEASE = 'train'
/** How a training ended that an admin stopped. */
export const STOPPED = 'An admin stopped it. Nothing was replaced.'

/** Artefacts that served before and can serve again. */
export const RETIRED_KEPT = 10
