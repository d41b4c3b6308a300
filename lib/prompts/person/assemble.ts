import { cleanText } from '@/lib/ai/fence'
import { slugify } from '@/lib/catalog/slugify'
import {
  type CandidateData,
  type ContextData,
  type EvidenceData,
  type InterestData,
  type NoteData,
  type PersonData,
  type PersonDataBlock,
  type PortraitData,
  type SlateData,
  type TermData,
  type TieData,
  type ToneName,
  writeDataBlock,
} from '@/lib/prompts/parts/data-block'
import { MAX_CANDIDATES, REASON_MAX_CHARS, SLATE_SIZE } from '@/lib/prompts/parts/limits'
import type { Candidate, Contribution } from '@/lib/recommender/types'
import { appendixOf, type PromptRecord } from '../parts/define-prompt'
import { avoidLabels, facetTerm, isClosedFacet } from '../parts/facet-term'

const MAX_EVIDENCE = 30
const MAX_INTERESTS = 24
const MAX_BECAUSE = 4
const MAX_SHARES = 3
/** Contributions smaller than this share of all say nothing. */
const LEAST_SHARE = 0.03

/** A film as the catalog knows it; genres, moods, themes and settings are vocabulary ids. */
export type FilmFacts = {
  id: number
  title: string
  year: number
  directors: readonly string[]
  cast?: readonly string[]
  genres: readonly string[]
  moods: readonly string[]
  themes: readonly string[]
  settings: readonly string[]
  runtimeMinutes: number
  logline: string
  /** Where given, words on a link are used only in the direction they were written: from the own film to the pick. */
  kindred?: readonly { filmId: number; because: string }[]
  /** True while the film counts as new to the catalog. */
  isNew?: boolean
}

export type OwnFilm = FilmFacts & { stars: number | null; how: EvidenceData['how'] }

export type OwnInterest = {
  facet: string
  label: string
  strength: number
  stated: boolean
  /** For interests in the person's own words: the facets these were read as. */
  readAs?: readonly string[]
}

export type PromptPerson = {
  name: string | null
  tone: ToneName
  adventurous: number
  /** Content note ids. */
  avoid: readonly string[]
  ratingsCount: number
}

export type PromptSubject = {
  person: PromptPerson
  /** Null without the person's consent. */
  context: ContextData | null
  /** Active and muted ones (strength below 0), strongest first; deleted ones never come here. */
  interests: readonly OwnInterest[]
  /** Films the person rated, loved, wants or has seen; most telling first. */
  evidence: readonly OwnFilm[]
  /** Facets the person struck out or muted: two films having one in common is no argument. */
  unwanted?: ReadonlySet<string>
  /** Genres the person likes most, by id: a film of theirs is no detour. */
  usualGenres?: ReadonlySet<string>
  seed: number
}

export type AssembledPrompt<Data extends PersonDataBlock = PersonDataBlock> = {
  instructions: string
  prompt: string
  data: Data
}

const termsOf = (film: FilmFacts, type: 'genre' | 'mood' | 'theme' | 'setting', ids: readonly string[]): TermData[] =>
  ids.map((id) => facetTerm(`${type}:${id}`, film.directors))

function facetsOf(film: FilmFacts): TermData[] {
  const names = [...film.directors, ...(film.cast ?? [])]
  return [
    ...film.directors.map((name) => facetTerm(`person:${slugify(name)}`, names)),
    ...termsOf(film, 'mood', film.moods),
    ...termsOf(film, 'theme', film.themes),
    ...termsOf(film, 'setting', film.settings),
    ...(film.cast ?? []).map((name) => facetTerm(`person:${slugify(name)}`, names)),
    ...termsOf(film, 'genre', film.genres),
  ]
}

function sharedBy(film: FilmFacts, own: FilmFacts, unwanted: ReadonlySet<string>): TermData[] {
  const theirs = new Set(facetsOf(own).map((term) => term.facet))
  return facetsOf(film)
    .filter((term) => theirs.has(term.facet) && !unwanted.has(term.facet))
    .slice(0, MAX_SHARES)
}

// The engine reads links both ways, but "what another Chicago boy did" describes only the film it was written of.
const speaksOf = (film: FilmFacts, own: FilmFacts, words: string): boolean =>
  !own.kindred || own.kindred.some((link) => link.filmId === film.id && link.because === words)

type Grounds = {
  own: ReadonlyMap<number, OwnFilm>
  stated: ReadonlySet<string>
  /** What is asked for or liked: never spoken of as a warning. */
  liked: ReadonlySet<string>
  usualGenres: ReadonlySet<string>
  unwanted: ReadonlySet<string>
  context: ContextData | null
}

function tiesOf(contribution: Contribution, share: number, film: FilmFacts, grounds: Grounds): TieData[] {
  const { kind, filmId, facet, amount } = contribution
  const weight = Math.round(share * 100) / 100
  if (facet !== undefined && kind !== 'context') {
    const term = facetTerm(facet, [...film.directors, ...(film.cast ?? [])])
    if (amount < 0) return grounds.liked.has(facet) ? [] : [{ kind: 'against', ...term, weight }]
    return [{ kind: 'interest', ...term, stated: grounds.stated.has(facet), weight }]
  }
  if (amount <= 0) return []
  if (kind === 'popularity') return [{ kind: 'well-known', weight }]
  if (kind === 'context')
    return grounds.context ? [{ kind: 'context', partOfDay: grounds.context.partOfDay, weight }] : []
  const own = filmId === undefined ? undefined : grounds.own.get(filmId)
  if (!own) return []
  const shares = sharedBy(film, own, grounds.unwanted)
  if (contribution.because && speaksOf(film, own, contribution.because))
    return [{ kind: 'kindred', film: own.id, words: cleanText(contribution.because, 120), shares, weight }]
  return [{ kind: 'alike', by: kind === 'collaborative' ? 'viewers' : 'content', film: own.id, shares, weight }]
}

function describeCandidate(candidate: Candidate, film: FilmFacts, grounds: Grounds): CandidateData {
  const total = candidate.contributions.reduce((sum, contribution) => sum + Math.abs(contribution.amount), 0) || 1
  const reasons = candidate.contributions
    .map((contribution) => ({ contribution, share: Math.abs(contribution.amount) / total }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ contribution, share }) => tiesOf(contribution, share, film, grounds))
    .slice(0, MAX_BECAUSE)
  const usual = film.genres.some((genre) => grounds.usualGenres.has(genre))
  if (candidate.propensity !== null && !usual) reasons.push({ kind: 'exploration' })
  if (film.isNew) reasons.push({ kind: 'new-here' })
  return {
    id: film.id,
    title: cleanText(film.title, 120),
    year: film.year,
    directors: film.directors.slice(0, 3).map((name) => cleanText(name, 60)),
    genres: termsOf(film, 'genre', film.genres),
    moods: termsOf(film, 'mood', film.moods),
    themes: termsOf(film, 'theme', film.themes).slice(0, 4),
    runtimeMinutes: film.runtimeMinutes,
    logline: cleanText(film.logline, 320),
    because: reasons,
  }
}

/** Added in words, or a facet under a name of the person's own. */
function isOwnWords({ facet, label }: OwnInterest): boolean {
  if (facet.startsWith('person:')) return slugify(label) !== facet.slice('person:'.length)
  if (!isClosedFacet(facet)) return true
  return !label.toLowerCase().endsWith(facetTerm(facet).label.toLowerCase())
}

function shared(subject: PromptSubject, evidence: readonly OwnFilm[]) {
  const person: PersonData = {
    name: subject.person.name === null ? null : cleanText(subject.person.name, 40) || null,
    tone: subject.person.tone,
    adventurous: subject.person.adventurous,
    avoid: avoidLabels(subject.person.avoid),
    ratingsCount: subject.person.ratingsCount,
  }
  const interests = subject.interests.slice(0, MAX_INTERESTS).map((interest): InterestData => {
    const ownWords = isOwnWords(interest)
    const known = isClosedFacet(interest.facet) && !ownWords
    return {
      label: known ? facetTerm(interest.facet).label : cleanText(interest.label, 80),
      facet: cleanText(interest.facet, 100),
      strength: Math.round(interest.strength * 10) / 10,
      stated: interest.stated,
      ownWords,
    }
  })
  const films = evidence.map(
    (film): EvidenceData => ({
      id: film.id,
      title: cleanText(film.title, 120),
      year: film.year,
      stars: film.stars,
      how: film.how,
      moods: termsOf(film, 'mood', film.moods).slice(0, 3),
    }),
  )
  return { person, context: subject.context, interests, evidence: films, seed: subject.seed }
}

/** The person's films, those that some candidate rests on first, at most so many. */
function relevantEvidence(subject: PromptSubject, candidates: readonly Candidate[]): OwnFilm[] {
  const cited = new Set(
    candidates.flatMap((candidate) => candidate.contributions.flatMap((contribution) => contribution.filmId ?? [])),
  )
  const first = subject.evidence.filter((film) => cited.has(film.id))
  return [...first, ...subject.evidence.filter((film) => !cited.has(film.id))].slice(0, MAX_EVIDENCE)
}

function facetsOfInterests(subject: PromptSubject, which: (interest: OwnInterest) => boolean): Set<string> {
  return new Set(subject.interests.filter(which).flatMap(({ facet, readAs }) => [facet, ...(readAs ?? [])]))
}

function groundsOf(subject: PromptSubject, evidence: readonly OwnFilm[]): Grounds {
  return {
    own: new Map(evidence.map((film) => [film.id, film])),
    stated: facetsOfInterests(subject, ({ stated }) => stated),
    liked: facetsOfInterests(subject, ({ strength }) => strength > 0),
    usualGenres: subject.usualGenres ?? new Set(),
    unwanted: subject.unwanted ?? new Set(),
    context: subject.context,
  }
}

/** The parts of a record that code puts behind the rendered instructions. */
type Appended = Pick<PromptRecord, 'rules' | 'output'>

const finish = <Data extends PersonDataBlock>(
  record: Appended,
  instructions: string,
  data: Data,
  moveLimit: number | null = null,
): AssembledPrompt<Data> => ({
  instructions: `${instructions.trim()}\n\n${appendixOf(record, moveLimit)}`,
  prompt: `The data for this request, as JSON between two marker lines:\n${writeDataBlock(data)}`,
  data,
})

/**
 * The whole slate prompt: rendered instructions with our rules behind them, among them how many places a film may be
 * moved from its rank, and the fenced data.
 */
export function assembleSlate(
  record: Appended,
  instructions: string,
  subject: PromptSubject,
  candidates: readonly Candidate[],
  films: ReadonlyMap<number, FilmFacts>,
  moveLimit: number,
): AssembledPrompt<SlateData> {
  const offered = candidates.slice(0, MAX_CANDIDATES)
  const evidence = relevantEvidence(subject, offered)
  const grounds = groundsOf(subject, evidence)
  const described = offered.flatMap((candidate) => {
    const film = films.get(candidate.filmId)
    return film ? [describeCandidate(candidate, film, grounds)] : []
  })
  return finish(
    record,
    instructions,
    {
      task: 'slate',
      picks: SLATE_SIZE,
      reasonMaxChars: REASON_MAX_CHARS,
      ...shared(subject, evidence),
      candidates: described,
    },
    moveLimit,
  )
}

/** The prompt for "why it may suit you" on a film's page. */
export function assembleNote(
  record: Appended,
  instructions: string,
  subject: PromptSubject,
  candidate: Candidate,
  film: FilmFacts,
): AssembledPrompt<NoteData> {
  const evidence = relevantEvidence(subject, [candidate])
  const described = describeCandidate(candidate, film, groundsOf(subject, evidence))
  return finish(record, instructions, { task: 'note', ...shared(subject, evidence), film: described })
}

/** The prompt for the short written portrait of a person's taste. */
export function assemblePortrait(
  record: Appended,
  instructions: string,
  subject: PromptSubject,
): AssembledPrompt<PortraitData> {
  return finish(record, instructions, { task: 'portrait', ...shared(subject, subject.evidence.slice(0, MAX_EVIDENCE)) })
}
