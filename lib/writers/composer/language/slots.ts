import { say } from '@/domains/words'
import { inGoodOrder, mood as moodAdjective, oneOfGenre } from '@/lib/catalog/film-phrase'
import type {
  CandidateData,
  EvidenceData,
  SlateData,
  TermData,
  TieData,
  ToneName,
} from '@/lib/prompts/parts/data-block'
import { lowerFirst } from '../../../lower-first'
import { cite, firstSentence, list, starWords } from './grammar'
import { answer, facetType, meaning, noun, oneSuch, predicate, sharedTraits, twoPredicates, wished } from './words'

/** What a template may say. Every value is taken from the data; an empty one makes the template unfit. */
export type Slots = {
  /** The pick. */
  title: string
  film: string
  director: string
  adjectives: string
  moodNouns: string
  themeNoun: string
  moodMeaning: string
  themeMeaning: string
  /** The person's own film, what they did with it ("gave Alien five stars"), and what it shares with the pick. */
  own: string
  youDid: string
  both: string
  /** The same as what both are: "cosy and about community". */
  bothAre: string
  maker: string
  star: string
  /** The catalog's clause for a kindred link. */
  words: string
  /** An interest as a noun, and what the pick does about it. */
  interest: string
  does: string
  /** The same, said after the interest was named: "is one, by Jacques Tati". */
  answers: string
  /** The pick as one of those asked for, "a thriller from South Korea", and what else it is. */
  oneSuch: string
  alsoIs: string
  /** Somebody of the pick's, and what they did in it. */
  name: string
  part: string
  /** Two things that were asked for and the pick has, as one predicate: "is tender and comes from Asia". */
  bothWishes: string
  hour: string
  /** The same, where it is late and the pick is short. */
  lateHour: string
  /** That it comes from the country the person is in: "comes from France". */
  here: string
  /** What the person's group of taste likes and they do too: "dread and slow films". */
  group: string
  /** A rule of theirs it keeps, as the middle of a sentence; `rules` where none is named. */
  kept: string
  rules: string
  /** What the pick is about, in the catalog's own words. */
  story: string
}

export type Template = (slots: Slots) => string
export type Templates = { all: readonly Template[] } & Record<ToneName, readonly Template[]>

type Data = Pick<SlateData, 'evidence' | 'context'>

export function whatYouDid(film: EvidenceData): string {
  const title = cite(film.title)
  if (film.how === 'rated' && film.stars !== null) return `gave ${title} ${starWords(film.stars)}`
  if (film.how === 'loved') return say`named ${title} as a film you love`
  if (film.how === 'named') return `named ${title} as an example`
  return film.how === 'wanted' ? `put ${title} on your list` : say`have seen ${title}`
}

/** "a late Tuesday", "a Tuesday evening"; without the day's name "a late night", "an evening". */
function hourPhrase({ partOfDay, day }: { partOfDay: string; day?: string | undefined }): string {
  if (!day) return hours[partOfDay] ?? ''
  return partOfDay === 'night' ? `a late ${day}` : `a ${day} ${partOfDay}`
}

const hours: Record<string, string> = {
  morning: 'a morning',
  afternoon: 'an afternoon',
  evening: 'an evening',
  night: 'a late night',
}
const MAX_WORDS = 110

function clause(words: string): string {
  const line = words
    .replace(/[.;:,!?…\s]+$/, '')
    .replace(/[<>*_`]/g, '')
    .trim()
  if (line.length > MAX_WORDS) return ''
  return /^(?:A|An|The|Both|Another|Same|It|Its|Two|One|Again|More|Also|Each|Where|When|How)\b/.test(line)
    ? lowerFirst(line)
    : line
}

/** With the heaviest other wish of another type; empty where there is none. */
function bothWishes(first: TermData, { because, directors, genres }: CandidateData): string {
  const type = facetType(first.facet)
  const second = because.find((tie) => tie.kind === 'interest' && tie.stated && facetType(tie.facet) !== type)
  return second?.kind === 'interest' ? twoPredicates(first, second, { genres, directors }) : ''
}

/** Not "a romance, romantic": what the noun says already is left to it. */
function sayingMore(moods: readonly TermData[], film: string): TermData[] {
  const stem = (word: string) => word.toLowerCase().slice(0, 5)
  const said = new Set(film.split(' ').map(stem))
  return moods.filter((mood) => !said.has(stem(moodAdjective(mood))))
}

/** That both play in the sixties is no bond between two films. */
const TIMES: ReadonlySet<string> = new Set(
  ['present-day', 'post-war', 'sixties', 'seventies-eighties', 'nineteenth-century', 'early-modern'].map(
    (id) => `setting:${id}`,
  ),
)

/** Two things at most; that two films are of one genre is said only where they have nothing else. */
export function thingsShared(shares: readonly TermData[]): TermData[] {
  const telling = shares.filter(({ facet }) => /^(?:mood|theme|setting):/.test(facet) && !TIMES.has(facet))
  return (telling.length > 0 ? telling : shares.filter(isGenre)).slice(0, 2)
}

const isGenre = ({ facet }: TermData) => facetType(facet) === 'genre'

/** Fills the slots for one candidate seen through one of its reasons. */
export function fillSlots(data: Data, candidate: CandidateData, tie: TieData | null): Slots {
  const ownId = tie && 'film' in tie ? tie.film : undefined
  const own = data.evidence.find((film) => film.id === ownId)
  const shares = tie && 'shares' in tie ? tie.shares : []
  const people = shares.filter((term) => facetType(term.facet) === 'person').map((term) => term.label)
  const things = thingsShared(shares)
  const term: TermData | null = tie?.kind === 'interest' ? { facet: tie.facet, label: tie.label } : null
  const [mood] = candidate.moods
  const such = term ? oneSuch(term, candidate) : ''
  const film = candidate.genres[0] ? oneOfGenre(candidate.genres[0]) : say('a film')
  const [theme] = candidate.themes
  return {
    title: cite(candidate.title),
    film,
    director: list(candidate.directors),
    adjectives: list(inGoodOrder(sayingMore(candidate.moods, film).slice(0, 2).map(moodAdjective))),
    moodNouns: list(candidate.moods.slice(0, 2).map(noun)),
    themeNoun: theme ? noun(theme) : '',
    moodMeaning: mood ? (meaning(mood) ?? '') : '',
    themeMeaning: theme ? (meaning(theme) ?? '') : '',
    own: own ? cite(own.title) : '',
    youDid: own ? whatYouDid(own) : '',
    // A film is of a genre and has none: "both have family films" is no English.
    both: things.some(isGenre) ? '' : list(things.map(noun)),
    bothAre: sharedTraits(things),
    maker: people.find((name) => candidate.directors.includes(name)) ?? '',
    star: people.find((name) => !candidate.directors.includes(name)) ?? '',
    words: tie?.kind === 'kindred' ? clause(tie.words) : '',
    interest: term ? wished(term) : '',
    does: term ? predicate(term, candidate) : '',
    answers: term ? answer(term, candidate) : '',
    oneSuch: such,
    alsoIs: list(
      inGoodOrder(
        sayingMore(candidate.moods, such)
          .filter(({ facet }) => facet !== term?.facet)
          .slice(0, 2)
          .map(moodAdjective),
      ),
    ),
    name: term && facetType(term.facet) === 'person' ? term.label : '',
    part: term ? (candidate.directors.includes(term.label) ? say('directed it') : 'is on the bill') : '',
    bothWishes: tie?.kind === 'interest' && tie.stated ? bothWishes(tie, candidate) : '',
    kept: tie?.kind === 'kept' ? tie.words : '',
    rules: tie?.kind === 'kept' && tie.words === '' ? 'your rules' : '',
    story: firstSentence(candidate.logline),
    group: tie?.kind === 'group' ? list(tie.likes.slice(0, 2).map(wished)) : '',
    hour: tie?.kind === 'context' ? hourPhrase(tie) : '',
    lateHour: tie?.kind === 'context' && tie.short ? hourPhrase(tie) : '',
    here: tie?.kind === 'here' ? predicate(tie, candidate) : '',
  }
}

/** A template written for slots that are all there, or null when it asked for one that is empty. */
export function applyTemplate<Said extends object>(template: (slots: Said) => string, slots: Said): string | null {
  let lacking = false
  const watched = new Proxy(slots, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name)
      if (value === '' || value === 0) lacking = true
      return value
    },
  })
  const text = template(watched)
  return lacking || text === '' ? null : text
}
