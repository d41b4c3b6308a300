import { cleanText } from '../../ai/fence'
import type { TasteData, TasteFilmData, TermData } from '../parts/data-block'
import type { Frame } from '../parts/define-prompt'
import { facetTerm } from '../parts/facet-term'
import { type AssembledPrompt, evidenceData, finish, shared } from './assemble'
import type { OwnFilm, PromptSubject } from './subject'

const MOST_FILMS = 40
const MOST_DISLIKED = 12
const MOST_TERMS = 16
const MOST_ANSWERED = 20
const MOST_NOTES = 12
const NOTE_CHARS = 160

/** What is read of a whole taste beside what every prompt gets. */
export type TasteGrounds = {
  /** Facets of a film that a line may rest on. */
  facetsOf: (filmId: number) => readonly string[]
  together: readonly { facets: readonly string[]; direction: 'towards' | 'away'; filmIds: readonly number[] }[]
  answered: readonly { label: string; answer: 'YES' | 'PARTLY' | 'NO' }[]
  /** Notes of theirs that may be read, the latest first. */
  notes: readonly { filmId: number; text: string }[]
  personName: (slug: string) => string | undefined
}

const answers = { YES: 'yes', PARTLY: 'partly', NO: 'no' } as const

/** The prompt for lines of a taste. The films of the subject are those the writer may see. */
export function assembleTaste(
  record: Frame,
  instructions: string,
  subject: PromptSubject,
  { facetsOf, together, answered, notes, personName }: TasteGrounds,
): AssembledPrompt<TasteData> {
  const termOf = (facet: string): TermData => {
    const name = facet.startsWith('person:') ? personName(facet.slice('person:'.length)) : undefined
    return facetTerm(facet, name ? [name] : [])
  }
  const tagged = (film: OwnFilm): TasteFilmData => ({
    ...evidenceData(film),
    shares: facetsOf(film.id).slice(0, MOST_TERMS).map(termOf),
  })
  const films = [...subject.evidence.slice(0, MOST_FILMS), ...(subject.disliked ?? []).slice(0, MOST_DISLIKED)]
  const data: TasteData = {
    task: 'taste',
    ...shared(subject, []),
    evidence: subject.evidence.slice(0, MOST_FILMS).map(tagged),
    disliked: (subject.disliked ?? []).slice(0, MOST_DISLIKED).map(tagged),
    notes: notes
      .filter(({ filmId }) => films.some(({ id }) => id === filmId))
      .slice(0, MOST_NOTES)
      .map(({ filmId, text }) => ({ id: filmId, text: cleanText(text, NOTE_CHARS) })),
    together: together.map(({ facets, direction, filmIds }) => ({
      shares: facets.map(termOf),
      direction,
      films: [...filmIds],
    })),
    answered: answered
      .slice(0, MOST_ANSWERED)
      .map(({ label, answer }) => ({ text: cleanText(label, 80), said: answers[answer] })),
  }
  return finish(record, instructions, data, data)
}
