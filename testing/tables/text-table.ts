import { readFileSync } from 'node:fs'
import type { NoteData, PortraitData, ToneName } from '../../lib/prompts/parts/data-block'
import { assembleNote, assemblePortrait } from '../../lib/prompts/person/assemble'
import type { FilmFacts, OwnFilm, OwnInterest, PromptSubject } from '../../lib/prompts/person/subject'
import type { Candidate, Contribution, Facet } from '../../lib/recommender/types'
import { filmOf } from '../films/film-of'
import { shippedFilms } from '../films/shipped-catalog'

/** One text as a writer might write it, and what it was written from. */
export type TextRow = {
  use: 'reason' | 'note' | 'portrait' | 'enrichment'
  kind: string
  /** A slug of prisma/catalog, or of one of `filmsElsewhere`. */
  film?: string
  /** The person's films, by slug, with their stars; null for one on their list. */
  own?: Record<string, number | null>
  /** Facets, "!" behind those that were asked for and "-" before those that are not liked. */
  interests?: string[]
  /** Interests in the person's own words. */
  words?: string[]
  /** What their group of taste likes; it rates the film high. */
  group?: string[]
  tone?: ToneName
  /** Words of theirs that show how they like to be written to. */
  style?: string[]
  seed?: number
  /** None is English. */
  language?: string
  text: string
}

export const readTexts = (file: string): TextRow[] =>
  readFileSync(`testing/tables/${file}`, 'utf8')
    .split('\n')
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line) as TextRow)

const filmsElsewhere = [
  filmOf({
    id: 900_001,
    slug: 'her-2013',
    title: 'Her',
    year: 2013,
    directors: ['Spike Jonze'],
    genres: ['drama', 'romance', 'science-fiction'],
    moods: ['melancholy', 'intimate'],
    themes: ['artificial-intelligence', 'loneliness'],
    logline: 'A man who writes letters for others falls for the voice that sorts his mail.',
  }),
]
const bySlug = new Map([...shippedFilms, ...filmsElsewhere].map((film) => [film.slug, film]))

export function filmOfRow(slug: string) {
  const film = bySlug.get(slug)
  if (!film) throw new Error(`no film ${slug} for a row of the table`)
  return film
}

export const noRecord = { rules: '', output: () => '', closing: '' }

/** The person of a row, as prompts see them. */
export function subjectOf({
  own = {},
  interests = [],
  words = [],
  group,
  film,
  tone = 'plain',
  style = [],
  seed = 1,
  language,
}: TextRow): PromptSubject {
  const evidence = Object.entries(own).map(
    ([slug, stars]): OwnFilm => ({ ...filmOfRow(slug), stars, how: stars === null ? 'wanted' : 'rated' }),
  )
  const facets = interests.map((written): OwnInterest => {
    const facet = written.replace(/^-|!$/g, '')
    return { facet, label: '', strength: written.startsWith('-') ? -1 : 1.2, stated: written.endsWith('!') }
  })
  const inWords = words.map((label, place) => ({ facet: `words:${place}`, label, strength: 1, stated: true }))
  return {
    person: { name: null, tone, adventurous: 40, avoid: [], ratingsCount: evidence.length },
    context: null,
    style,
    interests: [...facets, ...inWords],
    evidence,
    group: group ? { likes: group, films: new Set(film ? [filmOfRow(film).id] : []) } : null,
    ...(language && { language }),
    seed,
  }
}

/** The film of a row with what ties it to the films and interests of the person. */
export function candidateOf(film: FilmFacts, subject: PromptSubject): Candidate {
  const ties = subject.evidence.map((own): Contribution => {
    const link = own.kindred?.find(({ filmId }) => filmId === film.id)
    return link
      ? { kind: 'kindred', filmId: own.id, because: link.because, amount: 1 }
      : { kind: 'collaborative', filmId: own.id, amount: 0.8 }
  })
  const wishes = subject.interests.flatMap(({ facet, strength }): Contribution[] =>
    facet.startsWith('words:') ? [] : [{ kind: 'interest', facet: facet as Facet, amount: strength / 2 }],
  )
  return { filmId: film.id, score: 1, contributions: [...ties, ...wishes], others: 0, propensity: null }
}

/** What a writer of the row was given. */
export function dataOfRow(row: TextRow): NoteData | PortraitData {
  const subject = subjectOf(row)
  if (row.film === undefined) return assemblePortrait(noRecord, '', subject).data
  const film = filmOfRow(row.film)
  return assembleNote(noRecord, '', subject, candidateOf(film, subject), film).data
}
