import { cleanText } from '@/lib/ai/fence'
import { slugify } from '@/lib/catalog/slugify'
import {
  type EvidenceData,
  type InterestData,
  type NoteData,
  type PersonData,
  type PersonDataBlock,
  type PortraitData,
  type SlateData,
  writeDataBlock,
} from '@/lib/prompts/parts/data-block'
import { MAX_CANDIDATES, REASON_MAX_CHARS, SLATE_SIZE } from '@/lib/prompts/parts/limits'
import type { Candidate } from '@/lib/recommender/types'
import { appendixOf, type PromptRecord } from '../parts/define-prompt'
import { avoidLabels, facetTerm, isClosedFacet } from '../parts/facet-term'
import { describeCandidate, groundsOf, termsOf } from './describe-candidate'
import type { FilmFacts, OwnFilm, OwnInterest, PromptSubject } from './subject'
import { varyTies } from './vary-ties'

const MAX_EVIDENCE = 30
const MAX_INTERESTS = 24

export type AssembledPrompt<Data extends PersonDataBlock = PersonDataBlock> = {
  instructions: string
  prompt: string
  data: Data
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
      candidates: varyTies(described, grounds),
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
