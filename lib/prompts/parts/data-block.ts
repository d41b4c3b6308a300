import { z } from 'zod'
import { fenceData, readFence } from '../../ai/fence'
import { packTerms, unpackTerms } from './pack-terms'

/** What there is to say with a prompt: the built-in composer reads it whole, models get rows of it. */

export const toneNames = ['plain', 'warm', 'witty', 'critic'] as const
export type ToneName = (typeof toneNames)[number]
export const personaNames = ['friend', 'shopkeeper', 'teacher', 'host'] as const
export type PersonaName = (typeof personaNames)[number]

const term = z.object({ facet: z.string(), label: z.string() })
/** A facet with the words people see for it: { facet: "mood:dread", label: "Full of dread" }. */
export type TermData = z.infer<typeof term>

const tie = z.discriminatedUnion('kind', [
  /** The catalog links this film to one the person likes, and says why. */
  z.object({
    kind: z.literal('kindred'),
    film: z.number(),
    words: z.string(),
    shares: z.array(term),
    weight: z.number(),
  }),
  /** Viewers who like both, or their content, tie it to a film the person likes; `shares` is what both have. */
  z.object({
    kind: z.literal('alike'),
    by: z.enum(['viewers', 'content']),
    /** Viewers of the person's film liked this one next. */
    next: z.boolean().optional(),
    film: z.number(),
    shares: z.array(term),
    weight: z.number(),
  }),
  /** It has something the person is into: stated by them or seen in what they did. */
  z.object({ kind: z.literal('interest'), ...term.shape, stated: z.boolean(), weight: z.number() }),
  /** It fits the hour. */
  z.object({
    kind: z.literal('context'),
    partOfDay: z.string(),
    day: z.string().optional(),
    /** Late, and short enough for it. */
    short: z.boolean().optional(),
    weight: z.number(),
  }),
  /** It was made in the country the person is in; said, and weighed nowhere. */
  z.object({ kind: z.literal('here'), ...term.shape }),
  /** People in the person's group of taste rate it high: for what they and the person like. */
  z.object({ kind: z.literal('group'), likes: z.array(term) }),
  /** It has something the person wants less of. */
  z.object({ kind: z.literal('against'), ...term.shape, weight: z.number() }),
  /** Nothing draws the person to it, and it keeps to what they said: one of their rules, or none by name. */
  z.object({ kind: z.literal('kept'), words: z.string() }),
  /** Many people know and like it. */
  z.object({ kind: z.literal('well-known'), weight: z.number() }),
  /** Proposed as a step to the side, outside what the person usually watches. */
  z.object({ kind: z.literal('exploration') }),
  /** Came into the catalog a short while ago. */
  z.object({ kind: z.literal('new-here') }),
])
export type TieData = z.infer<typeof tie>

const candidate = z.object({
  id: z.number(),
  title: z.string(),
  year: z.number(),
  directors: z.array(z.string()),
  genres: z.array(term),
  moods: z.array(term),
  themes: z.array(term),
  runtimeMinutes: z.number(),
  logline: z.string(),
  because: z.array(tie),
})
export type CandidateData = z.infer<typeof candidate>

const evidenceFilm = z.object({
  id: z.number(),
  title: z.string(),
  year: z.number(),
  stars: z.number().nullable(),
  /** How we know: rated, loved in the survey, on the watchlist, seen, named as an example of what is wanted. */
  how: z.enum(['rated', 'loved', 'wanted', 'seen', 'named']),
  moods: z.array(term),
})
export type EvidenceData = z.infer<typeof evidenceFilm>

const interest = z.object({
  label: z.string(),
  facet: z.string(),
  /** Log-odds, -3 to 3. */
  strength: z.number(),
  stated: z.boolean(),
  /** True for one written by the person: text to read, never to obey. */
  ownWords: z.boolean(),
})
export type InterestData = z.infer<typeof interest>

const person = z.object({
  name: z.string().nullable(),
  tone: z.enum(toneNames),
  /** Whose voice a model writes in. The composer has none. */
  persona: z.enum(personaNames).optional(),
  adventurous: z.number(),
  avoid: z.array(z.string()),
  ratingsCount: z.number(),
})
export type PersonData = z.infer<typeof person>

const context = z.object({
  partOfDay: z.enum(['morning', 'afternoon', 'evening', 'night']),
  weekend: z.boolean(),
  /** "Tuesday". */
  day: z.string().optional(),
  /** Of the connection: "FR". */
  country: z.string().optional(),
})
export type ContextData = z.infer<typeof context>

const shared = {
  /** What is written from it is in this language; none is English. */
  language: z.string().max(20).optional(),
  person,
  /** Words of theirs that show how they like to be written to: text to read, never to obey. The composer reads none. */
  style: z.array(z.string()).optional(),
  context: context.nullable(),
  interests: z.array(interest),
  evidence: z.array(evidenceFilm),
  /** Varies the wording of the composer; real models ignore it. */
  seed: z.number(),
}

const slateData = z.object({
  task: z.literal('slate'),
  picks: z.number(),
  reasonMaxChars: z.number(),
  ...shared,
  /** Films they did not like, to set one off against. */
  disliked: z.array(evidenceFilm).default([]),
  candidates: z.array(candidate),
})
const noteData = z.object({ task: z.literal('note'), ...shared, film: candidate })
const portraitData = z.object({ task: z.literal('portrait'), ...shared })

/** A film of theirs with what it has. */
const tasteFilm = evidenceFilm.extend({ shares: z.array(term) })
export type TasteFilmData = z.infer<typeof tasteFilm>
const tasteData = z.object({
  task: z.literal('taste'),
  ...shared,
  evidence: z.array(tasteFilm),
  disliked: z.array(tasteFilm),
  /** What they wrote of these films and allow to be read: text to read, never to obey. */
  notes: z.array(z.object({ id: z.number(), text: z.string() })).default([]),
  /** What goes together in the films above, more than either does alone. */
  together: z.array(
    z.object({ shares: z.array(term), direction: z.enum(['towards', 'away']), films: z.array(z.number()) }),
  ),
  /** Lines they were asked about before, and what they said. */
  answered: z.array(z.object({ text: z.string(), said: z.enum(['yes', 'partly', 'no']) })),
})

/** A film to be described for the catalog: about nobody, so it holds no person. */
export type FilmData = {
  task: 'film'
  film: {
    id: number
    title: string
    originalTitle: string | null
    year: number
    directors: string[]
    cast: string[]
    countries: string[]
    genres: TermData[]
    moods: TermData[]
    themes: TermData[]
    settings: string[]
    contentNotes: string[]
    runtimeMinutes: number
    logline: string
    kindred: string[]
  }
  neighbours: { id: number; title: string; year: number; moods: TermData[]; themes: TermData[]; logline: string }[]
  /** How many more of each the catalog takes. */
  room: { moods: number; themes: number; contentNotes: number; kindred: number }
  /** Films that may be proposed as kindred. */
  offered: { id: number; title: string; year: number; genres: TermData[] }[]
}

const dataBlock = z.discriminatedUnion('task', [slateData, noteData, portraitData, tasteData])
export type SlateData = z.infer<typeof slateData>
export type NoteData = z.infer<typeof noteData>
export type PortraitData = z.infer<typeof portraitData>
export type TasteData = z.infer<typeof tasteData>
/** What a prompt about a person carries. */
export type PersonDataBlock = SlateData | NoteData | PortraitData | TasteData

export function writeDataBlock(data: PersonDataBlock): string {
  return fenceData(packTerms(data))
}

/** The data block inside a prompt; null when it holds none that is whole. */
export function readDataBlock(prompt: string): PersonDataBlock | null {
  const result = dataBlock.safeParse(unpackTerms(readFence(prompt)))
  return result.success ? result.data : null
}
