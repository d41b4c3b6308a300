import type { Facet } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'

/** What a written line is about. */
export const proposalKinds = ['mood', 'story', 'people', 'place', 'time', 'blend'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** Whether it draws the person to films, or away from them. */
export const directions = ['towards', 'away'] as const
export type Direction = (typeof directions)[number]

export const lineStrengths = ['high', 'medium', 'low'] as const
export type LineStrength = (typeof lineStrengths)[number]

export const QUERY_MAX_CHARS = 60
export const MOST_FACETS = 3
/** Words of the person each line rests on. */
export const LEAST_EVIDENCE = 2
export const MOST_EVIDENCE = 5

/** A line as a writer wrote it: nothing of it is held to anything yet. */
export type WrittenLine = {
  label: string
  kind: string
  direction: string
  strength: string
  facets: string[]
  query: string
  /** Ids of films. */
  evidence: number[]
  insight: string
}
export type WrittenTaste = { summary: string; lines: WrittenLine[] }

/** What is only ever asked for, and never concluded from films. */
const askedOnly = ['detail', 'language', 'region']
export const isConcluded = (facet: string): boolean => !askedOnly.includes(facet.slice(0, facet.indexOf(':')))

/** A film somebody has spoken of, as lines are held against it. */
export type SpokenFilm = {
  filmId: number
  /** As in film evidence: -.3 to 1. */
  weight: number
  eventIds: readonly string[]
  facets: ReadonlySet<Facet>
  /** Parts of one series speak as one film of what they share. */
  series?: string | null
}

/** A line that may be asked about. */
export type HeldLine = {
  label: string
  kind: ProposalKind
  direction: Direction
  strength: LineStrength
  facets: Facet[]
  query: string
  wish: Wish
  eventIds: string[]
  filmIds: number[]
  insight: string
  /** Of two films that were held back, how often it tells which one is rated higher; .5 is chance. */
  fit: number
  /** Films held back that have what it speaks of. */
  heldBack: number
}

export const proposalAnswers = ['YES', 'PARTLY', 'NO'] as const
export type ProposalAnswerName = (typeof proposalAnswers)[number]

/** A card, as its person sees it. */
export type ProposalCard = Pick<HeldLine, 'label' | 'insight'> & {
  id: string
  direction: Direction
  strength: LineStrength
  films: { slug: string; title: string }[]
}
