import { cleanText } from '@/lib/ai/fence'
import { slugify } from '@/lib/catalog/slugify'
import { findLanguage } from '@/lib/languages/languages'
import type {
  CandidateData,
  EvidenceData,
  InterestData,
  NoteData,
  PersonData,
  PersonDataBlock,
  PortraitData,
  SlateData,
} from '@/lib/prompts/parts/data-block'
import { MAX_CANDIDATES, MOST_STYLES, REASON_MAX_CHARS, SLATE_SIZE, STYLE_MAX_CHARS } from '@/lib/prompts/parts/limits'
import type { Candidate } from '@/lib/recommender/types'
import { type Frame, preambleOf, wordedFor } from '../parts/define-prompt'
import { avoidLabels, facetTerm, isClosedFacet } from '../parts/facet-term'
import { describeCandidate, groundsOf, termsOf } from './describe-candidate'
import { nameKept } from './name-kept'
import { writeSentRows } from './sent-rows'
import type { FilmFacts, OwnFilm, OwnInterest, PromptSubject } from './subject'
import { turnLeads, varyTies } from './vary-ties'

const MAX_EVIDENCE = 30
const MAX_INTERESTS = 24
/** Of these a model gets fewer: those its films rest on, and enough to know the person by. */
const MAX_SENT_FILMS = 10
/** A portrait rests on films alone. */
const MAX_PORTRAIT_FILMS = 20
const MAX_SENT_INTERESTS = 12
const MAX_DISLIKED = 3

export type AssembledPrompt<Data extends PersonDataBlock = PersonDataBlock> = {
  instructions: string
  /** What a model gets. */
  prompt: string
  /** Everything there is; the built-in composer reads it whole. */
  data: Data
  /** What of it a model is told, and its texts are held to. */
  sent: Data
}

/** Added in words, or a facet under a name of the person's own. */
function isOwnWords({ facet, label }: OwnInterest): boolean {
  if (facet.startsWith('person:')) return slugify(label) !== facet.slice('person:'.length)
  if (!isClosedFacet(facet)) return true
  return !label.toLowerCase().endsWith(facetTerm(facet).label.toLowerCase())
}

export function shared(subject: PromptSubject, evidence: readonly OwnFilm[]) {
  const language = findLanguage(subject.language)
  const person: PersonData = {
    name: subject.person.name === null ? null : cleanText(subject.person.name, 40) || null,
    tone: subject.person.tone,
    ...(subject.person.persona && { persona: subject.person.persona }),
    adventurous: subject.person.adventurous,
    avoid: avoidLabels(subject.person.avoid, language),
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
  const style = (subject.style ?? [])
    .slice(0, MOST_STYLES)
    .map((text) => cleanText(text, STYLE_MAX_CHARS))
    .filter(Boolean)
  const known = {
    person,
    ...(style.length > 0 && { style }),
    context: subject.context,
    interests,
    evidence: evidence.map(evidenceData),
    seed: subject.seed,
  }
  return language ? { language: language.id, ...known } : known
}

export const evidenceData = (film: OwnFilm): EvidenceData => ({
  id: film.id,
  title: cleanText(film.title, 120),
  year: film.year,
  stars: film.stars,
  how: film.how,
  moods: termsOf(film, 'mood', film.moods).slice(0, 3),
})

/** The person's films, those that some candidate rests on first, at most so many. */
function relevantEvidence(subject: PromptSubject, candidates: readonly Candidate[]): OwnFilm[] {
  const cited = new Set(
    candidates.flatMap((candidate) => candidate.contributions.flatMap((contribution) => contribution.filmId ?? [])),
  )
  const first = subject.evidence.filter((film) => cited.has(film.id))
  return [...first, ...subject.evidence.filter((film) => !cited.has(film.id))].slice(0, MAX_EVIDENCE)
}

export const finish = <Data extends PersonDataBlock>(
  record: Frame,
  instructions: string,
  data: Data,
  sent: Data,
  moveLimit: number | null = null,
): AssembledPrompt<Data> => {
  const prompt = once(() => promptOfRows(record, sent))
  return {
    instructions: `${preambleOf(record, preambleFor(data, moveLimit))}\n\n${instructions.trim()}`,
    // Where no model is asked nobody reads it.
    get prompt() {
      return prompt()
    },
    data,
    sent,
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

const preambleFor = ({ person, style, language }: PersonDataBlock, moveLimit: number | null) => ({
  tone: person.tone,
  persona: person.persona,
  moveLimit,
  language: findLanguage(language),
  styled: style !== undefined,
})

const promptOfRows = ({ closing }: Pick<Frame, 'closing'>, sent: PersonDataBlock) =>
  `The data for this request, as JSON between two marker lines:\n${writeSentRows(sent)}\n${wordedFor(findLanguage(sent.language), closing)}`

/** The same request with the films offered in another order; the composer, which does not choose, reads them as they rank. */
export function inOrder(
  record: Pick<Frame, 'closing'>,
  { data, sent, ...rest }: AssembledPrompt<SlateData>,
  order: <Film>(films: readonly Film[]) => Film[],
): AssembledPrompt<SlateData> {
  const turned = { ...sent, candidates: order(sent.candidates) }
  return { ...rest, data, sent: turned, prompt: promptOfRows(record, turned) }
}

/**
 * The whole slate prompt: our rules, among them how many places a film may be moved from its rank, the rendered
 * instructions and the fenced data: only the films that can still be picked, and those of theirs that speak for them.
 */
export function assembleSlate(
  record: Frame,
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
  const data: SlateData = {
    task: 'slate',
    picks: SLATE_SIZE,
    reasonMaxChars: REASON_MAX_CHARS,
    ...shared(subject, evidence),
    disliked: (subject.disliked ?? []).slice(0, MAX_DISLIKED).map(evidenceData),
    candidates: nameKept(turnLeads(varyTies(described, grounds), grounds), subject),
  }
  return finish(record, instructions, data, pickable(data, moveLimit), moveLimit)
}

/** Of a list what a model can use: films that may still get a place, and of the person's own those that speak for them. */
function pickable(data: SlateData, moveLimit: number): SlateData {
  const candidates = data.candidates.slice(0, SLATE_SIZE + moveLimit)
  return { ...data, ...groundsFor(candidates, data), candidates }
}

/** Interests, and films of the person's: all that these rest on, and enough to know the person by. */
function groundsFor(described: readonly CandidateData[], { interests, evidence }: SlateData | NoteData) {
  const cited = new Set(described.flatMap(({ because }) => because.flatMap((tie) => ('film' in tie ? [tie.film] : []))))
  const isCited = ({ id }: EvidenceData) => cited.has(id)
  const most = Math.max(MAX_SENT_FILMS, cited.size)
  return {
    interests: interests.slice(0, MAX_SENT_INTERESTS),
    evidence: [...evidence.filter(isCited), ...evidence.filter((film) => !isCited(film))].slice(0, most),
  }
}

/** The prompt for "why it may suit you" on a film's page. */
export function assembleNote(
  record: Frame,
  instructions: string,
  subject: PromptSubject,
  candidate: Candidate,
  film: FilmFacts,
): AssembledPrompt<NoteData> {
  const evidence = relevantEvidence(subject, [candidate])
  const described = describeCandidate(candidate, film, groundsOf(subject, evidence))
  const data: NoteData = { task: 'note', ...shared(subject, evidence), film: described }
  return finish(record, instructions, data, { ...data, ...groundsFor([described], data) })
}

/** The prompt for the short written portrait of a person's taste. */
export function assemblePortrait(
  record: Frame,
  instructions: string,
  subject: PromptSubject,
): AssembledPrompt<PortraitData> {
  const data: PortraitData = { task: 'portrait', ...shared(subject, subject.evidence.slice(0, MAX_EVIDENCE)) }
  return finish(record, instructions, data, { ...data, evidence: data.evidence.slice(0, MAX_PORTRAIT_FILMS) })
}
