import { cleanText } from '@/lib/ai/fence'
import { isPartOfTheMoney } from '@/lib/catalog/facets'
import { slugify } from '@/lib/catalog/slugify'
import type { CandidateData, ContextData, TermData, TieData } from '@/lib/prompts/parts/data-block'
import { memo } from '@/lib/recommender/memo'
import type { Candidate, Contribution } from '@/lib/recommender/types'
import { facetTerm } from '../parts/facet-term'
import { keepsTie, PLOT, type ReasonKind } from '../parts/kinds-of-reasons'
import type { FilmFacts, OwnFilm, OwnInterest, PromptSubject } from './subject'
import { tellingFirst, withoutRepeats } from './vary-ties'

const MAX_TIES = 4
const MAX_SHARES = 3
/** Contributions smaller than this share of all say nothing. */
const LEAST_SHARE = 0.03

export const termsOf = (
  film: FilmFacts,
  type: 'genre' | 'mood' | 'theme' | 'setting',
  ids: readonly string[],
): TermData[] => ids.map((id) => facetTerm(`${type}:${id}`, film.directors))

const namesIn = (film: FilmFacts) => [...film.directors, ...(film.writers ?? []), ...(film.cast ?? [])]

/** Asked for with each pair of films, so that it is kept as long as the film's facts are. */
const facetsOf = memo((film: FilmFacts): TermData[] => {
  const names = namesIn(film)
  return [
    ...film.directors.map((name) => facetTerm(`person:${slugify(name)}`, names)),
    ...termsOf(film, 'mood', film.moods),
    ...termsOf(film, 'theme', film.themes),
    ...termsOf(film, 'setting', film.settings),
    ...(film.cast ?? []).map((name) => facetTerm(`person:${slugify(name)}`, names)),
    ...termsOf(film, 'genre', film.genres),
  ]
})

const facetSetOf = memo((film: FilmFacts) => new Set(facetsOf(film).map((term) => term.facet)))

/** What two films have that not every film has, and that the person did not strike out. */
function sharedBy(film: FilmFacts, own: FilmFacts, { unwanted, common }: Grounds): TermData[] {
  const theirs = facetSetOf(own)
  return facetsOf(film)
    .filter((term) => theirs.has(term.facet) && !unwanted.has(term.facet) && !common.has(term.facet))
    .filter(({ facet }) => !facet.startsWith('person:') || isSamePart(facet, film, own))
    .slice(0, MAX_SHARES)
}

/** Who made one film and plays in the other did not make both, and is not in both. */
function isSamePart(facet: string, film: FilmFacts, own: FilmFacts): boolean {
  const isAmong = (names: readonly string[] = []) => names.some((name) => `person:${slugify(name)}` === facet)
  return isAmong(film.directors) ? isAmong(own.directors) : isAmong(own.cast)
}

// The engine reads links both ways, but "what another Chicago boy did" describes only the film it was written of.
const speaksOf = (film: FilmFacts, own: FilmFacts, words: string): boolean =>
  !own.kindred || own.kindred.some((link) => link.filmId === film.id && link.because === words)

/** What the ties of a film to a person are read from. */
export type Grounds = {
  own: ReadonlyMap<number, OwnFilm>
  stated: ReadonlySet<string>
  /** What is asked for or liked: never spoken of as a warning. */
  liked: ReadonlySet<string>
  usualGenres: ReadonlySet<string>
  unwanted: ReadonlySet<string>
  common: ReadonlySet<string>
  context: ContextData | null
  saysLength: boolean
  group: NonNullable<PromptSubject['group']> | null
  lowered: ReadonlySet<ReasonKind>
}

function tiesOf(contribution: Contribution, share: number, film: FilmFacts, grounds: Grounds): TieData[] {
  const { kind, filmId, facet, amount } = contribution
  const weight = Math.round(share * 100) / 100
  if (facet !== undefined && kind !== 'context') {
    const term = facetTerm(facet, namesIn(film))
    if (amount > 0 && isPartOfTheMoney(facet, film)) return []
    if (amount < 0) return grounds.liked.has(facet) ? [] : [{ kind: 'against', ...term, weight }]
    return [{ kind: 'interest', ...term, stated: grounds.stated.has(facet), weight }]
  }
  if (amount <= 0) return []
  // Somebody who likes the little known gets points for it too.
  if (kind === 'popularity')
    return (film.prominence ?? wellKnownFrom) >= wellKnownFrom ? [{ kind: 'well-known', weight }] : []
  if (kind === 'context') return grounds.context && !grounds.saysLength ? [hourTie(grounds.context, film, weight)] : []
  const own = filmId === undefined ? undefined : grounds.own.get(filmId)
  if (!own) return []
  const shares = sharedBy(film, own, grounds)
  if (contribution.because && speaksOf(film, own, contribution.because))
    return [{ kind: 'kindred', film: own.id, words: cleanText(contribution.because, 120), shares, weight }]
  const by = kind === 'collaborative' ? ('viewers' as const) : ('content' as const)
  return [{ kind: 'alike', by, film: own.id, shares, weight, ...(contribution.next && { next: true }) }]
}

/** So short a film is one for a late hour. */
const SHORT_MINUTES = 100

const hourTie = ({ partOfDay, day }: ContextData, { runtimeMinutes }: FilmFacts, weight: number): TieData => ({
  kind: 'context',
  partOfDay,
  ...(day && { day }),
  ...(partOfDay === 'night' && runtimeMinutes <= SHORT_MINUTES && { short: true }),
  weight,
})

/** From here on "many people know it" is true. */
const wellKnownFrom = 70

/** A candidate as a prompt shows it, with what speaks for it and against it, the most telling first. */
export function describeCandidate(candidate: Candidate, film: FilmFacts, grounds: Grounds): CandidateData {
  const total = candidate.contributions.reduce((sum, contribution) => sum + Math.abs(contribution.amount), 0) || 1
  const reasons = candidate.contributions
    .map((contribution) => ({ contribution, share: Math.abs(contribution.amount) / total }))
    .filter(({ share }) => share >= LEAST_SHARE)
    .flatMap(({ contribution, share }) => tiesOf(contribution, share, film, grounds))
    .filter((tie) => keepsTie(tie, grounds.lowered))
  const ties = tellingFirst(withoutRepeats(reasons), grounds).slice(0, MAX_TIES)
  // Nothing leads away from what nobody knows yet.
  const usual = grounds.usualGenres
  const leadsAway = usual.size > 0 && !film.genres.some((genre) => usual.has(genre))
  if (candidate.propensity !== null && leadsAway && !grounds.lowered.has('exploration'))
    ties.push({ kind: 'exploration' })
  const here = grounds.context?.country
  if (here && film.countries?.[0] === here && !grounds.lowered.has('here'))
    ties.push({ kind: 'here', ...facetTerm(`country:${here}`) })
  const { group } = grounds
  if (group?.films.has(film.id) && !grounds.lowered.has('group'))
    ties.push({ kind: 'group', likes: group.likes.map((facet) => facetTerm(facet)) })
  if (film.isNew) ties.push({ kind: 'new-here' })
  const tellsPlot = !grounds.lowered.has(PLOT)
  return {
    id: film.id,
    title: cleanText(film.title, 120),
    year: film.year,
    directors: film.directors.slice(0, 3).map((name) => cleanText(name, 60)),
    genres: termsOf(film, 'genre', film.genres),
    moods: termsOf(film, 'mood', film.moods),
    themes: tellsPlot ? termsOf(film, 'theme', film.themes).slice(0, 4) : [],
    runtimeMinutes: film.runtimeMinutes,
    logline: tellsPlot ? cleanText(film.logline, 320) : '',
    because: ties,
  }
}

function facetsOfInterests(subject: PromptSubject, which: (interest: OwnInterest) => boolean): Set<string> {
  return new Set(subject.interests.filter(which).flatMap(({ facet, readAs }) => [facet, ...(readAs ?? [])]))
}

export function groundsOf(subject: PromptSubject, evidence: readonly OwnFilm[]): Grounds {
  return {
    own: new Map(evidence.map((film) => [film.id, film])),
    stated: facetsOfInterests(subject, ({ stated }) => stated),
    liked: facetsOfInterests(subject, ({ strength }) => strength > 0),
    usualGenres: subject.usualGenres ?? new Set(),
    unwanted: subject.unwanted ?? new Set(),
    common: subject.common ?? new Set(),
    context: subject.context,
    saysLength: subject.saysLength ?? false,
    group: subject.group ?? null,
    lowered: subject.lowered ?? new Set(),
  }
}
