import { say } from '@/domains/words'
import { fenceData } from '../../ai/fence'
import { slugify } from '../../catalog/slugify'
import { findLanguage } from '../../languages/languages'
import type { Language } from '../../languages/parts/language'
import { termWords } from '../../languages/term-words'
import type {
  CandidateData,
  EvidenceData,
  InterestData,
  NoteData,
  PersonDataBlock,
  PortraitData,
  SlateData,
  TasteData,
  TasteFilmData,
  TermData,
  TieData,
} from '../parts/data-block'
import { cut, idOf, row } from '../parts/rows'

/** Log lines are cut here: enough to know the film by, and most of what a list costs. */
const LOGLINE_CHARS = 120
const WORDS_CHARS = 90
/** Of one film alone all of it is sent. */
const WHOLE_LOGLINE_CHARS = 320

/** What a model gets: a row a film or an interest, columns between bars, and no field it has no use for. */
export function writeSentRows(data: PersonDataBlock): string {
  const language = findLanguage(data.language)
  return fenceData({ task: data.task, ...personRows(data, language), ...ownRows(data, language) })
}

const personRows = ({ style = [], interests, evidence }: PersonDataBlock, language: Language | null) => ({
  ...(style.length > 0 ? { style: style.map((text) => row(`“${text}”`)) } : {}),
  ...(interests.length > 0 ? { interests: interests.map((interest) => interestRow(interest, language)) } : {}),
  ...(evidence.length > 0 ? { films: evidence.map(filmRow) } : {}),
})

function ownRows(data: SlateData | NoteData | PortraitData | TasteData, language: Language | null): object {
  if (data.task === 'portrait') return {}
  if (data.task === 'taste') return tasteRows(data)
  if (data.task === 'note') return { film: candidateRow(data.film, WHOLE_LOGLINE_CHARS, language) }
  const { disliked, candidates } = data
  return {
    ...(disliked.length > 0 ? { disliked: disliked.map(filmRow) } : {}),
    candidates: candidates.map((film) => candidateRow(film, LOGLINE_CHARS, language)),
  }
}

/** Films with the whole ids of what they have, what goes together in them, and what was answered before. */
function tasteRows({ evidence, disliked, notes, together, answered }: TasteData): object {
  return {
    films: evidence.map(taggedRow),
    ...(disliked.length > 0 ? { disliked: disliked.map(taggedRow) } : {}),
    ...(notes.length > 0 ? { notes: notes.map(({ id, text }) => row(`${id}`, `“${text}”`)) } : {}),
    ...(together.length > 0
      ? {
          together: together.map(({ shares, direction, films }) =>
            row(shares.map(({ facet }) => facet).join(' + '), direction, films.join(', ')),
          ),
        }
      : {}),
    ...(answered.length > 0 ? { answered: answered.map(({ text, said }) => row(text, said)) } : {}),
  }
}

const taggedRow = ({ shares, ...film }: TasteFilmData) =>
  [filmRow(film), row(shares.map(({ facet }) => facet).join(', '))].join(' | ')

const words = (terms: readonly TermData[], most: number, language: Language | null) =>
  terms
    .slice(0, most)
    .map((term) => wordFor(term, language))
    .join(', ')

/** The id of a term, or its words in the language that is written in. */
const wordFor = (term: TermData, language: Language | null, usual = idOf(term)): string =>
  (language && termWords(language, term.facet, term.label)) ?? usual

function interestRow({ label, facet, strength, stated, ownWords }: InterestData, language: Language | null): string {
  const force = Math.abs(strength) >= 1.5 ? 'strong' : Math.abs(strength) >= 0.75 ? 'clear' : 'slight'
  const name = ownWords
    ? `“${label}”`
    : slugify(label) === facet.slice(facet.indexOf(':') + 1)
      ? wordFor({ facet, label }, language, label)
      : wordFor({ facet, label }, language)
  return row(strength < 0 ? `less ${name}` : name, stated ? 'asked for' : force)
}

const starsOf = ({ stars, how }: EvidenceData) => (how === 'rated' && stars !== null ? `${stars} stars` : how)

const filmRow = (film: EvidenceData) => row(String(film.id), `${film.title} (${film.year})`, starsOf(film))

function candidateRow(film: CandidateData, loglineChars: number, language: Language | null): string {
  return row(
    String(film.id),
    `${film.title} (${film.year}), ${film.directors.slice(0, 2).join(', ')}, ${film.runtimeMinutes} min`,
    [words(film.genres, 2, language), words(film.moods, 3, language), words(film.themes, 3, language)]
      .filter(Boolean)
      .join('; '),
    cut(film.logline, loglineChars),
    film.because.map((tie) => tieText(tie, language)).join('; '),
  )
}

const viewersText = ({ by, next }: { by: string; next?: boolean | undefined }) =>
  next ? say('its viewers liked this next') : by === 'viewers' ? say('same viewers') : 'alike'

/** Of a film from the country the person is in. */
export const HERE_WORDS = 'made in the country they are in'

/** How a film that a group rates high is marked; what the group likes follows. */
export const GROUP_WORDS = 'rated high by people who share their taste for '

function tieText(tie: TieData, language: Language | null): string {
  switch (tie.kind) {
    case 'kindred':
      return `${tie.film}: ${cut(tie.words, WORDS_CHARS)}`
    case 'alike':
      return `${tie.film}: ${tie.shares.length > 0 ? `both ${words(tie.shares, 3, language)}` : viewersText(tie)}`
    case 'interest':
      return `${tie.stated ? 'wants' : 'likes'} ${wordFor(tie, language)}`
    case 'against':
      return `but ${wordFor(tie, language)}`
    case 'context':
      return `for the ${tie.partOfDay}`
    case 'here':
      return HERE_WORDS
    case 'group':
      return `${GROUP_WORDS}${words(tie.likes, 2, language)}`
    case 'kept':
      return tie.words === '' ? 'keeps their rules' : `keeps: ${cut(tie.words, WORDS_CHARS)}`
    case 'well-known':
      return 'well known'
    case 'exploration':
      return 'detour'
    case 'new-here':
      return 'new here'
  }
}
