import { peopleOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import { slugify } from '../../catalog/slugify'
import { atOnce } from '../../in-steps'
import type { Facet } from '../../recommender/types'
import { nearWords } from '../text/near-word'
import { PhraseTree } from '../text/phrase-tree'
import type { Word } from '../text/split-words'
import { comparedForms, wordForms } from '../text/word-forms'
import { ownWords } from '../words/own-words'
import { commonNames } from '../words/people'
import type { Meaning } from './meaning'
import { namesakesAmong } from './namesakes'
import { nearPersonAmong } from './near-person'
import { personPhrases } from './person-phrases'
import { type Postfix, spokenPhrases, spokenPostfixes } from './spoken-phrases'
import { teamsAmong } from './teams'
import { type NamedTitle, titlePhrases, titlesNotHere } from './title-phrases'

/** What the reader knows: our own words for everything, and the people and titles of a catalog. */
export type WishLexicon = {
  phrases: PhraseTree<Meaning>
  postfixes: PhraseTree<Postfix>
  titles: PhraseTree<NamedTitle[]>
  /** How a word may be written in the lexicon: its own forms, or the one word it is a slip of. */
  formsOf: (word: Word) => readonly string[]
  /** The same where a slip could be of several words, of which the phrase it stands in tells one: "scince fiction". */
  looseFormsOf: (word: Word) => readonly string[]
  /** Who is meant by two words of which one has a slip: "Brad Pit"; null for nobody or for several. */
  nearPerson: (first: string, last: string) => Facet | null
  /** People who share a last name, the best known first. */
  namesakes: (word: string) => readonly Facet[]
  /** Who of them is far better known than all others. */
  bestKnown: (word: string) => Facet | null
  titleFormsOf: (word: Word) => readonly string[]
  /** Whether our words or the people of the catalog know the word. */
  knows: (word: string) => boolean
  /** What kind of film one is and who directed it, by its slug. */
  facetsOf: (slug: string) => ReadonlySet<Facet>
  /** How long a film is and when it was first shown, by its slug. */
  measuresOf: (slug: string) => Measures | null
}

type Measures = { minutes: number; years: number }

type Titled = Pick<
  CatalogFilm,
  | 'slug'
  | 'title'
  | 'originalTitle'
  | 'year'
  | 'prominence'
  | 'directors'
  | 'cast'
  | 'retired'
  | 'genres'
  | 'moods'
  | 'themes'
  | 'settings'
> & {
  alternativeTitles?: readonly string[]
  writers?: string[]
  series?: string | null
  seriesPart?: number | null
  runtimeMinutes?: number
}

/** Words whose forms are remembered. */
const MOST_CACHED = 5_000

/** At once. O(names and titles of the catalog). */
export const buildLexicon = (films: Iterable<Titled>): WishLexicon => atOnce(buildingLexicon(films))

/** The same step by step, each a few names or titles: whoever takes the steps may let others work in between. */
export function* buildingLexicon(films: Iterable<Titled>): Generator<void, WishLexicon> {
  const shown = [...films].filter((film) => !film.retired)
  const phrases = new PhraseTree<Meaning>()
  const words = new Set<string>()
  for (const { words: phrase, meaning } of spokenPhrases()) {
    phrases.add(phrase, meaning)
    for (const word of phrase) words.add(word)
  }
  yield
  const names = new Set<string>()
  /** Names as people have them: what is one slip from "Lago-an" is nobody. */
  const spelt = new Set<string>()
  const pairs: [first: string, last: string, facet: Facet][] = []
  const everybody = new Set(shown.flatMap(peopleOf))
  const seen = new Set(shown.flatMap(({ directors, cast }) => peopleOf({ directors, cast })))
  for (const { words: phrase, facets, isManner } of personPhrases(everybody, seen, {
    words,
    commonNames,
    teams: teamsAmong(shown),
  })) {
    phrases.add(phrase, { kind: 'term', facets, notes: [] })
    for (const word of phrase) {
      names.add(word)
      if (!isManner) spelt.add(word)
    }
    const [first, last] = phrase
    if (phrase.length === 2 && first && last && facets[0]) pairs.push([first, last, facets[0]])
    yield
  }
  const titles = new PhraseTree<NamedTitle[]>()
  const titleWords = new Set<string>()
  const first = firstOfSeries(shown)
  const titled = function* () {
    for (const film of shown) yield* titlePhrases({ ...film, isFirstHere: first.get(film.series ?? '') === film.slug })
    yield* titlesNotHere()
  }
  for (const { words: phrase, title } of titled()) {
    titles.add(phrase, [title], (there, added) => [...there, ...added])
    for (const word of phrase) titleWords.add(word)
    yield
  }
  const postfixes = new PhraseTree<Postfix>()
  for (const { words: phrase, postfix } of spokenPostfixes()) {
    postfixes.add(phrase, postfix)
    for (const word of phrase) words.add(word)
  }
  const knows = (word: string) => words.has(word) || names.has(word)
  const nearPerson = nearPersonAmong(pairs, (word) => ownWords.has(word) || (words.has(word) && phrases.has(word)))
  yield
  // A word of ours is no slip of one in a title: "adventure" is not "avventura".
  const titleForms = formsAmong(
    titleWords,
    { names: new Set(), spelt: new Set() },
    (word) => [word],
    () => undefined,
  )
  const { namesakes, bestKnown } = yield* namesakesAmong(shown, (word) => words.has(word))
  return {
    phrases,
    postfixes,
    titles,
    knows,
    facetsOf: kindsOf(shown),
    measuresOf: measuresOf(shown),
    formsOf: formsAmong(words, { names, spelt }, wordForms, (word) => phrases.get(word)),
    looseFormsOf: ({ text }) => [text, ...nearWords(text, (word) => words.has(word))],
    nearPerson,
    namesakes,
    bestKnown: (word) => (phrases.get(word) || commonNames.has(word) ? null : bestKnown(word)),
    titleFormsOf: (word) => (words.has(word.text) ? [word.text] : titleForms(word)),
  }
}

function kindsOf(films: readonly Titled[]): WishLexicon['facetsOf'] {
  const bySlug = new Map(films.map((film) => [film.slug, film]))
  return (slug) => {
    const film = bySlug.get(slug)
    return new Set<Facet>([
      ...(film?.genres ?? []).map((id): Facet => `genre:${id}`),
      ...(film?.moods ?? []).map((id): Facet => `mood:${id}`),
      ...(film?.themes ?? []).map((id): Facet => `theme:${id}`),
      ...(film?.settings ?? []).map((id): Facet => `setting:${id}`),
      ...(film?.directors ?? []).map((name): Facet => `person:${slugify(name)}`),
    ])
  }
}

/** A series is called by its first film, or by its second where that is not here. */
const LATEST_FIRST = 2
function firstOfSeries(films: readonly Titled[]): ReadonlyMap<string, string> {
  const first = new Map<string, Titled>()
  for (const film of films) {
    if (!film.series || film.seriesPart == null || film.seriesPart > LATEST_FIRST) continue
    const before = first.get(film.series)
    if (!before || film.seriesPart < (before.seriesPart ?? 0)) first.set(film.series, film)
  }
  return new Map([...first].map(([series, { slug }]) => [series, slug]))
}

function measuresOf(films: readonly Titled[]): WishLexicon['measuresOf'] {
  const bySlug = new Map(
    films.map(({ slug, year, runtimeMinutes }) => [slug, { years: year, minutes: runtimeMinutes }]),
  )
  return (slug) => {
    const { years, minutes } = bySlug.get(slug) ?? {}
    return years === undefined || minutes === undefined ? null : { years, minutes }
  }
}

/** A word's own forms where any is known, else the one known word it is a slip of, if English has no such word. */
function formsAmong(
  words: ReadonlySet<string>,
  { names, spelt }: { names: ReadonlySet<string>; spelt: ReadonlySet<string> },
  own: (word: string) => string[],
  meaningOf: (word: string) => Meaning | undefined,
) {
  const cache = new Map<string, readonly string[]>()
  const find = (word: string): readonly string[] => {
    // A name has no plural: "Cate" is not Phoebe Cates.
    const forms = own(word).filter(
      (form) => words.has(form) || (names.has(form) && (form === word || `${form}s` === word)),
    )
    if (forms.length > 0) return forms
    const compared = comparedForms(word).filter((form) => isMood(meaningOf(form)))
    if (compared.length > 0) return compared
    if (wordForms(word).some((form) => ownWords.has(form))) return [word]
    // A slip in a plural may be one in a singular that alone is known.
    return meant(word) ?? (word.endsWith('s') ? meant(word.slice(0, -1)) : null) ?? [word]
  }
  const meant = (word: string): readonly string[] | null => {
    const slips = nearWords(word, (form) => words.has(form) || spelt.has(form))
    const likely = slips.filter((slip) => meaningOf(slip) !== undefined)
    const [only, ...others] = preferWords(likely.length > 0 ? likely : slips)
    const same =
      only !== undefined &&
      others.every((slip) => wordForms(slip).includes(only) || isSameTerm(meaningOf(slip), meaningOf(only)))
    return same ? [only, ...others] : null
  }
  // A slip is sooner one of a common word than of a name: "franch" is French, not Franco.
  const preferWords = (slips: string[]) => {
    const common = slips.filter((slip) => words.has(slip))
    return common.length > 0 ? common : slips
  }
  return ({ text }: Word): readonly string[] => {
    const found = cache.get(text) ?? find(text)
    if (cache.size < MOST_CACHED) cache.set(text, found)
    return found
  }
}

/** "The bleaker the better" says bleak. */
const isMood = (meaning: Meaning | undefined) => meaning?.kind === 'term' && /^mood:/.test(meaning.facets[0] ?? '')

const isSameTerm = (one: Meaning | undefined, other: Meaning | undefined) =>
  one?.kind === 'term' && other?.kind === 'term' && one.facets[0] !== undefined && one.facets[0] === other.facets[0]
