import { z } from 'zod'
import { facetsOf } from '../../catalog/facets'
import type { FilmRecord } from '../../catalog/film-record'
import { contentNotes } from '../../catalog/vocabulary/vocabularies'
import { askedFacets } from '../../onboarding/schema'

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens')
const facet = z.string().regex(/^(genre|mood|theme|person|era|country|setting):[A-Za-z0-9-]+$/, 'must be a facet')
const note = z.enum(contentNotes.ids)
const span = z.tuple([z.int(), z.int()]).refine(([from, to]) => from <= to, 'must run from low to high')
const distinct = <Item extends z.ZodType>(item: Item) =>
  z.array(item).refine((list) => new Set(list).size === list.length, 'must not repeat an entry')

/** One way for a film to fit a person: everything that is said must hold, and something must be said. */
const clause = z
  .strictObject({
    /** All of these. */
    facets: distinct(facet).optional(),
    /** At least one of these. */
    anyFacet: distinct(facet).optional(),
    /** None of these. */
    without: distinct(facet).optional(),
    years: span.optional(),
    countries: distinct(z.string()).optional(),
    languages: distinct(z.string()).optional(),
    prominence: span.optional(),
    maxMinutes: z.int().positive().optional(),
    withoutNotes: distinct(note).optional(),
  })
  .refine((said) => Object.keys(said).length > 0, 'must say something')
export type Clause = z.infer<typeof clause>

/** A made-up person: what they tell the survey, what they rate later, and which films they would call theirs. */
export const persona = z.strictObject({
  id: slug,
  /** A few words for the tables. */
  name: z.string().min(3).max(60),
  /** Their taste is not what is most popular. */
  niche: z.boolean(),
  /** The catalog has too few films for them yet; `belonging` is how many it had when they were written. */
  thin: z.literal(true).optional(),
  belonging: z.int().nonnegative().optional(),
  sentence: z
    .string()
    .trim()
    .refine((text) => {
      const words = text.split(/\s+/).length
      return words >= 2 && words <= 20
    }, 'must be 2 to 20 words'),
  survey: z.strictObject({
    /** Films they tap if the survey happens to show them. */
    taps: distinct(slug).min(15).max(25),
    /** 1 more, -1 less, -2 never. */
    wishes: z.array(
      z.strictObject({
        facet: z.enum(askedFacets as [string, ...string[]]),
        value: z.union([z.literal(1), z.literal(-1), z.literal(-2)]),
      }),
    ),
    avoid: distinct(note),
  }),
  /** In the order they are given. */
  ratings: z.array(z.strictObject({ slug, stars: z.number().min(0.5).max(5).multipleOf(0.5) })).length(15),
  belongs: z.strictObject({ anyOf: z.array(clause).min(1) }),
  never: z.strictObject({ facets: distinct(facet), notes: distinct(note) }),
})
export type Persona = z.infer<typeof persona>

export const personas = z.array(persona)

/** What of a film there is to judge it by. */
export type JudgedFilm = Parameters<typeof facetsOf>[0] &
  Pick<FilmRecord, 'prominence' | 'runtimeMinutes'> & { contentNotes: string[] }

/** Whether a person has ruled a film out, whatever else it has. */
export function ruledOut(film: JudgedFilm, { never }: Pick<Persona, 'never'>): boolean {
  const facets = new Set<string>(facetsOf(film))
  return (
    never.facets.some((id) => facets.has(id)) ||
    never.notes.some((id) => film.contentNotes.some((carried) => carried === id))
  )
}

/** Whether a person would say "that's for me": a clause holds and nothing is ruled out. */
export function belongsTo(film: JudgedFilm, person: Pick<Persona, 'belongs' | 'never'>): boolean {
  return !ruledOut(film, person) && person.belongs.anyOf.some((said) => holds(film, said))
}

function holds(film: JudgedFilm, said: Clause): boolean {
  const facets = new Set<string>(facetsOf(film))
  const notes = new Set<string>(film.contentNotes)
  return (
    (said.facets ?? []).every((id) => facets.has(id)) &&
    (said.anyFacet?.some((id) => facets.has(id)) ?? true) &&
    !(said.without ?? []).some((id) => facets.has(id)) &&
    within(film.year, said.years) &&
    (said.countries?.some((code) => film.countries.includes(code)) ?? true) &&
    (said.languages?.some((code) => film.languages.includes(code)) ?? true) &&
    within(film.prominence, said.prominence) &&
    film.runtimeMinutes <= (said.maxMinutes ?? Number.POSITIVE_INFINITY) &&
    !(said.withoutNotes ?? []).some((id) => notes.has(id))
  )
}

function within(value: number, limits: readonly [number, number] | undefined): boolean {
  return !limits || (limits[0] <= value && value <= limits[1])
}
