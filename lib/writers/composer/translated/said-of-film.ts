import type { Language, SaidOfFilm } from '@/lib/languages/parts/language'
import { termWords } from '@/lib/languages/term-words'
import type { CandidateData, EvidenceData, SlateData, TermData, TieData } from '@/lib/prompts/parts/data-block'
import { thingsShared } from '../language/slots'
import { facetId, facetType } from '../language/words'

/** "a", "a und b", "a, b und c". */
export function listIn({ sentences }: Language, items: readonly string[]): string {
  const last = items.at(-1) ?? ''
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${sentences.and(last)} ${last}`
}

/** A title between the marks of the language: none is read as a word of the sentence. */
export function citeIn({ sentences: { marks } }: Language, title: string): string {
  const line = title
    .replace(/[“”"„«»]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return `${marks[0]}${line}${marks[1]}`
}

/** Terms in the words of the language; those it has none for are not spoken of. */
export const wordsIn = (language: Language, terms: readonly TermData[]): string[] =>
  terms.flatMap(({ facet, label }) => termWords(language, facet, label) ?? [])

export function didIn(language: Language, film: EvidenceData): string {
  const { sentences } = language
  const stars = film.how === 'rated' && film.stars !== null ? sentences.stars(film.stars) : ''
  return sentences.youDid(film.how, citeIn(language, film.title), stars)
}

/** What there is to say of one candidate seen through one of its reasons. */
export function saidOfFilm(
  language: Language,
  data: Pick<SlateData, 'evidence'>,
  candidate: CandidateData,
  tie: TieData | null,
): SaidOfFilm {
  const { terms } = language
  const own = tie && 'film' in tie ? data.evidence.find(({ id }) => id === tie.film) : undefined
  const shares = tie && 'shares' in tie ? tie.shares : []
  const things = thingsShared(shares)
  const people = shares.filter(({ facet }) => facetType(facet) === 'person')
  const [genre] = candidate.genres
  const moods = candidate.moods.slice(0, 2)
  return {
    title: citeIn(language, candidate.title),
    film: genre ? (terms.genres[facetId(genre.facet)]?.[0] ?? '') : '',
    director: listIn(language, candidate.directors),
    is: listIn(
      language,
      moods.flatMap(({ facet }) => terms.moods[facetId(facet)]?.[0] ?? []),
    ),
    has: listIn(language, wordsIn(language, moods)),
    subject: wordsIn(language, candidate.themes)[0] ?? '',
    own: own ? citeIn(language, own.title) : '',
    youDid: own ? didIn(language, own) : '',
    both: listIn(language, wordsIn(language, things.length > 0 ? things : people.slice(0, 2))),
    interest: tie?.kind === 'interest' ? (termWords(language, tie.facet, tie.label) ?? '') : '',
    name: tie?.kind === 'interest' && facetType(tie.facet) === 'person' ? tie.label : '',
    hour: tie?.kind === 'context' ? terms.hour(tie.partOfDay, tie.day) : '',
    late: tie?.kind === 'context' && tie.short ? terms.hour(tie.partOfDay, tie.day) : '',
    group: tie?.kind === 'group' ? listIn(language, wordsIn(language, tie.likes.slice(0, 2))) : '',
    here: tie?.kind === 'here' ? (termWords(language, tie.facet, tie.label) ?? '') : '',
  }
}
