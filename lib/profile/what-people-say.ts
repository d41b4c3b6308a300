import { say } from '@/domains/words'
import 'server-only'
import { facetsOf, labelWithin } from '../catalog/facets'
import type { CatalogSnapshot } from '../catalog/snapshot'
import { db } from '../db'
import { lexiconOf } from '../wishes/lexicon-of'
import { MOST_LETTERS, readWish } from '../wishes/read-wish'

/** Fewer people are never summed up; what fewer than three of them speak of is not told. */
export const LEAST_PEOPLE = 5
export const LEAST_SPEAKING = 3
/** Notes that are read, the latest, and sentences of each. */
const MOST_NOTES = 60
const MOST_SENTENCES = 8
const MOST_TOLD = 4

export type PeopleSay = {
  /** On how many notes it rests. */
  people: number
  /** What the film has and several of them speak of, the most frequent first. */
  about: { label: string; people: number }[]
  /** Mean stars of those among them who rated it; null where these are too few. */
  stars: { mean: number; people: number } | null
}

type SharedNote = { text: string; stars: number | null }

/** What several people say of a film, from one note each; null below five people. */
export function sumUp(notes: readonly SharedNote[], speaksOf: (text: string) => Iterable<string>): PeopleSay | null {
  if (notes.length < LEAST_PEOPLE) return null
  const counts = new Map<string, number>()
  for (const { text } of notes)
    for (const label of new Set(speaksOf(text))) counts.set(label, (counts.get(label) ?? 0) + 1)
  const about = [...counts]
    .map(([label, people]) => ({ label, people }))
    .filter(({ people }) => people >= LEAST_SPEAKING)
    .toSorted((a, b) => b.people - a.people || (a.label < b.label ? -1 : 1))
    .slice(0, MOST_TOLD)
  const rated = notes.flatMap(({ stars }) => stars ?? [])
  const mean = rated.reduce((sum, stars) => sum + stars, 0) / rated.length
  return {
    people: notes.length,
    about,
    stars: rated.length >= LEAST_PEOPLE ? { mean: Math.round(mean * 10) / 10, people: rated.length } : null,
  }
}

/** What people here say of a film in the notes they share, without names; null where fewer than five do. */
export async function whatPeopleSay(filmId: number, catalog: CatalogSnapshot): Promise<PeopleSay | null> {
  const film = catalog.films.get(filmId)
  if (!film) return null
  const notes = await db.$queryRaw<SharedNote[]>`
    SELECT note."text", r."value" AS "stars" FROM (
      SELECT DISTINCT ON (e."userId") e."userId", e."detail" AS "text", e."reason", e."occurredAt" FROM "Event" e
      WHERE e."filmId" = ${filmId} AND e."type" = 'NOTED' ORDER BY e."userId", e."occurredAt" DESC, e."id"
    ) note LEFT JOIN "Rating" r ON r."userId" = note."userId" AND r."filmId" = ${filmId}
    WHERE note."reason" IN ('shared', 'evidence shared') ORDER BY note."occurredAt" DESC LIMIT ${MOST_NOTES}`
  if (notes.length < LEAST_PEOPLE) return null
  const own = new Set<string>(facetsOf(film))
  const lexicon = lexiconOf(catalog)
  return sumUp(notes, (text) =>
    sentencesOf(text).flatMap((sentence) => {
      const { want, without } = readWish(sentence, lexicon)
      const named = [...want.map(({ facet }) => facet), ...without].filter((facet) => own.has(facet))
      return named.map((facet) => labelWithin(facet, catalog.personName))
    }),
  )
}

const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+|\n+/)
    .filter(Boolean)
    .slice(0, MOST_SENTENCES)
    .map((sentence) => sentence.slice(0, MOST_LETTERS))

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** The sum in one or two sentences. */
export function peopleSayText({ people, about, stars }: PeopleSay): string {
  const spoken = about.map(({ label, people }) => `${label} (${people})`)
  const first =
    spoken.length > 0
      ? `Of ${people} people who share a note, several speak of ${list.format(spoken)}.`
      : say`${people} people share a note on this film; no one thing is named by several of them.`
  return stars ? `${first} They gave it ${stars.mean} stars on average (${stars.people} of them).` : first
}
