import { speech } from '../../../domains/speech'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { details, moods, settings, themes } from '../../catalog/vocabulary/vocabularies'
import { findLanguage } from '../../languages/languages'
import type { Language } from '../../languages/parts/language'
import { termWords } from '../../languages/term-words'
import type { Given } from '../../text-gate/parts/given'
import type { CandidateData, ContextData, FilmData, PersonDataBlock, TermData, TieData } from './data-block'

/** What a text about a person, and about a film where it is about one, may speak of: all that its writer was given. */
export function givenOf(
  data: PersonDataBlock,
  film: CandidateData | null,
  catalog: CatalogSnapshot,
  instructions?: string,
): Given {
  const { interests, person, context } = data
  const language = findLanguage(data.language)
  const evidence = [...data.evidence, ...(data.task === 'slate' || data.task === 'taste' ? data.disliked : [])]
  const ties = film?.because ?? []
  const terms = [
    ...evidence.flatMap((own) => own.moods),
    ...(data.task === 'taste' ? [...data.evidence, ...data.disliked].flatMap(({ shares }) => shares) : []),
    ...(film ? [...film.genres, ...film.moods, ...film.themes] : []),
    ...ties.flatMap(termsOfTie),
    ...interests.filter(({ ownWords }) => !ownWords),
  ]
  return {
    language: language?.id,
    nameable: [...(film ? [film] : []), ...evidence],
    people: [...(film?.directors ?? []), ...terms.filter(isPerson).map(({ label }) => label)],
    ownWords: interests.filter(({ ownWords }) => ownWords).map(({ label }) => label),
    styles: data.style ?? [],
    topics: [
      ...terms.filter((term) => !isPerson(term)).flatMap(language ? wordsIn(language) : wordsOfTerm),
      ...person.avoid,
      ...(context ? hourTopics(context, language) : []),
    ],
    said: [
      ...terms.flatMap(meaningOf),
      ...ties.flatMap((tie) => (tie.kind === 'kindred' ? [tie.words] : [])),
      ...(film ? [film.logline] : []),
    ],
    numbers: [
      ...(film ? [film.year, film.runtimeMinutes] : []),
      ...evidence.flatMap(({ year, stars }) => [year, ...(stars === null ? [] : [stars])]),
      person.ratingsCount,
      evidence.length,
    ],
    about: film?.id,
    ofGroup: ties.some(({ kind }) => kind === 'group'),
    stars: new Map(evidence.map(({ id, stars, how }) => [id, how === 'rated' ? stars : null])),
    instructions,
    catalog,
  }
}

/** The same for a text about a film and nobody. */
export function givenOfFilm({ film, neighbours }: FilmData, catalog: CatalogSnapshot, instructions?: string): Given {
  const terms = [
    ...film.genres,
    ...film.moods,
    ...film.themes,
    ...neighbours.flatMap((each) => [...each.moods, ...each.themes]),
  ]
  return {
    nameable: [film],
    people: [...film.directors, ...film.cast],
    ownWords: [],
    topics: [
      ...terms.flatMap(wordsOfTerm),
      ...film.settings,
      ...film.countries,
      ...film.contentNotes.map((id) => id.replaceAll('-', ' ')),
    ],
    said: [...terms.flatMap(meaningOf), film.logline, ...neighbours.map(({ logline }) => logline)],
    numbers: [film.year, film.runtimeMinutes],
    about: film.id,
    instructions,
    catalog,
  }
}

/** The same in another language: alone, as one film of a genre, and as what a film of a mood is. */
const wordsIn =
  (language: Language) =>
  ({ facet, label }: TermData): string[] => {
    const { genres, moods: felt } = language.terms
    const id = facet.slice(facet.indexOf(':') + 1)
    const more = facet.startsWith('genre:') ? genres[id]?.[0] : facet.startsWith('mood:') ? felt[id]?.[0] : undefined
    return [termWords(language, facet, label) ?? '', more ?? ''].filter(Boolean)
  }

/** The hour and the day, in the words of the language. */
const hourTopics = ({ partOfDay, day }: ContextData, language: Language | null): string[] => {
  if (!language) return [partOfDay, day ?? '']
  const { partsOfDay, days, hour } = language.terms
  return [partsOfDay[partOfDay] ?? '', (day && days[day]) ?? '', hour(partOfDay, undefined), hour(partOfDay, day)]
}

const isPerson = ({ facet }: TermData) => facet.startsWith('person:')

function termsOfTie(tie: TieData): TermData[] {
  if (tie.kind === 'kindred' || tie.kind === 'alike') return tie.shares
  if (tie.kind === 'group') return tie.likes
  if (tie.kind === 'here') return [tie]
  return tie.kind === 'interest' || tie.kind === 'against' ? [tie] : []
}

const vocabularies = { mood: moods, theme: themes, setting: settings, detail: details }
const spoken: Record<string, Readonly<Record<string, string>>> = {
  genre: speech.genres,
  mood: speech.moods,
  theme: speech.themes,
  setting: speech.settings,
  detail: speech.details,
}

/** A facet in the words people see, and in those of its id. */
const wordsOfTerm = ({ facet, label }: TermData): string[] => [
  label,
  facet.slice(facet.indexOf(':') + 1).replaceAll('-', ' '),
]

/** What a facet means, and the single words people ask for it in. */
function meaningOf({ facet }: TermData): string[] {
  const [type = '', id = ''] = facet.split(':')
  const known = type in vocabularies ? vocabularies[type as keyof typeof vocabularies].find(id) : undefined
  const said = (spoken[type]?.[id] ?? '').split(',').filter((phrase) => !phrase.trim().includes(' '))
  return known ? [known.meaning, ...said] : said
}
