import { facetLabel } from '../catalog/facets'
import { foldText } from '../catalog/search-text'
import { emptyWish, type Wish } from '../wishes/schema'
import { isEmptyWish } from './film-filter'
import { titleElsewhereNear } from './index/elsewhere'
import { isPlural, isSlip, type TitleMatch, titleGrades } from './index/match-titles'
import { filmsOf, matchPeople, type PersonMatch, personGrades } from './index/people-index'
import type { SearchIndex } from './index/search-index'
import { tellingWords } from './index/text-index'
import { SMALL_WORDS, spelledWords, withoutArticle } from './index/title-words'
import { MOST_CHARS } from './limits'
import { namesInWish, peopleOf, titlesByPerson, withoutBareTitles, withoutFarNames } from './names-in-wish'
import { type Elsewhere, isSurelyTitle, isTitleCased, looksLikeTitle, readTitles } from './read-titles'
import { titleBesideName } from './title-and-name'

/** What a query is taken for: a film's name, a wish, somebody's name, words to find in texts, or none of it. */
export type QueryKind = 'title' | 'wish' | 'people' | 'text' | 'missing'

export type QueryReading = {
  kind: QueryKind
  /** Films by name: those meant (title), or those the rest of a wish is about. */
  titles: TitleMatch[]
  wish: Wish
  people: PersonMatch[]
  /** The words of a wish that name the films of `titles`. */
  titleWords: string
  /** Words that are neither a title, a name nor a wish. */
  leftover: string
  /** The title that was meant, where the catalog has no such film. */
  missing: Elsewhere | null
  /** Places of films whose titles begin like the one that is missing. */
  related: number[]
  /** A film of that name exists elsewhere, though the words were taken for a wish. */
  namesake: Elsewhere | null
  /** The other reading makes sense too: of a title as a wish, of a wish as a title. */
  otherwise: 'title' | 'wish' | null
}

export type WishReader = (words: string) => Wish
export type ReadAs = 'title' | 'wish' | null

/** A title and a name are seldom longer. */
const MOST_BESIDE = 10
const QUOTED = /^["“”„«»'‘’](.+)["“”«»'‘’]$/

/** Up to this many letters a word stands in too many titles to mean one by its middle. */
export const SHORT_KEY = 3

/** Takes a query apart. Work grows with the words of the query and of the catalog, whatever is typed. */
export function readQuery(index: SearchIndex, query: string, readWish: WishReader, as: ReadAs = null): QueryReading {
  const facts = factsOf(index, query, readWish, as)
  return {
    titles: [],
    wish: emptyWish,
    people: [],
    titleWords: '',
    leftover: '',
    missing: null,
    namesake: null,
    otherwise: null,
    related: facts.related,
    ...firstAnswer(facts),
  }
}

function firstAnswer(facts: Facts): Read {
  for (const step of steps) {
    const reading = step(facts)
    if (reading) return reading
  }
  return asMissing(facts)
}

/** Everything the steps below decide by, looked up once. */
type Facts = ReturnType<typeof factsOf>
type Read = Partial<QueryReading> & { kind: QueryKind }

function factsOf(index: SearchIndex, query: string, readWish: WishReader, as: ReadAs) {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MOST_CHARS)
  const quoted = QUOTED.exec(text)?.[1]?.trim()
  const said = quoted ?? text
  const words = spelledWords(said)
  const counting = words.filter((word) => !SMALL_WORDS.has(word))
  const isKnown = (word: string) => index.known.has(word) || index.titles.byWord.has(word)
  const asTitle = readTitles(index, said, isKnown)
  const { wish, named, whole } = withoutBareTitles(
    index,
    said,
    quoted ? emptyWish : withoutFarNames(index, said, readWish(said)),
  )
  const isRead = !isEmptyWish(wish)
  const titles = (asTitle.titles.length > 0 ? asTitle.titles : whole).filter(
    ({ grade }) =>
      // A word broken off may be the beginning of another; one that is known is not.
      (grade > titleGrades.unfinished || isSlip({ row: 0, grade }) || !isKnown(counting.at(-1) ?? '')) &&
      (words.join('').length > SHORT_KEY || grade >= titleGrades.beginning),
  )
  return {
    index,
    as,
    said,
    words,
    counting,
    isKnown,
    titles,
    wish,
    named,
    isRead,
    best: titles[0]?.grade ?? 0,
    elsewhere: asTitle.elsewhere,
    related: [...new Set([...asTitle.related, ...named.map(({ row }) => row)])],
    isQuoted: quoted !== undefined,
    isCased: isTitleCased(said),
    leftover: wish.unread.join(' '),
    isFullyRead: isRead && tellingWords(wish.unread.join(' ')).length === 0,
    people: quoted ? [] : matchPeople(index.people, said),
  }
}

const isWholeSlip = ({ best }: Facts) => best <= titleGrades.slip && best > titleGrades.slipInside
const hasUnknownWord = ({ counting, isKnown }: Facts) => counting.some((word) => !isKnown(word))

const asTitle = ({ index, titles, people, best, isFullyRead }: Facts): Read => ({
  kind: 'title',
  titles,
  people: people.filter(
    ({ place, grade }) =>
      grade >= personGrades.words ||
      (grade >= personGrades.surname && (best < titleGrades.nickname || isKnownByName(index, place))),
  ),
  otherwise: isFullyRead && best > titleGrades.slip ? 'wish' : null,
})

/** "Mifune" is a film and an actor of several; "Dave" is a film, and nobody thinks of the Dave of one. */
function isKnownByName({ people }: SearchIndex, place: number): boolean {
  const person = people.people[place]
  return person !== undefined && filmsOf(person).size > 1
}

const asMissing = ({ elsewhere, said, words, people, isFullyRead, related }: Facts): Read => ({
  kind: 'missing',
  missing: words.length === 0 ? null : (elsewhere ?? { title: said, years: [] }),
  people: people.filter(({ grade }) => grade >= personGrades.given),
  related,
  otherwise: isFullyRead ? 'wish' : null,
})

const asWish = ({ index, wish, named, isKnown, isFullyRead, elsewhere, best, said }: Facts): Read => ({
  kind: 'wish',
  wish,
  namesake: isFullyRead ? elsewhere : null,
  otherwise: isFullyRead && best >= titleGrades.inside ? 'title' : null,
  ...namesInWish(index, wish, named, isKnown, said),
})

type Step = (facts: Facts) => Read | null

/** The order in which a query is understood. The first step that has an answer gives it. */
const steps: Step[] = [
  function asAskedFor(facts) {
    if (facts.as === 'wish' && facts.isRead) return asWish(facts)
    return facts.as === 'title' && facts.titles.length > 0 ? asTitle(facts) : null
  },

  function theVeryTitle(facts) {
    const { best, isFullyRead, isCased, said, elsewhere } = facts
    if (best >= titleGrades.bare) return asTitle(facts)
    // "Pirates" is a nickname, "pirates" a kind of film; digits are no kind of film. "Thor" is not any film of the series.
    const isWish = isFullyRead && !isCased && /\p{L}/u.test(said)
    if (best === titleGrades.nickname && !isWish) return asTitle(facts)
    return best === titleGrades.series && !isWish && !elsewhere ? asTitle(facts) : null
  },

  function betweenQuotationMarks(facts) {
    if (!facts.isQuoted) return null
    return facts.best >= titleGrades.unfinishedInside ? asTitle(facts) : asMissing(facts)
  },

  function theVeryTitleOfAFilmWeLack(facts) {
    const { elsewhere, isFullyRead, isCased, said } = facts
    if (!elsewhere) return null
    const hasItsArticle = /^the /i.test(said) && /^the /i.test(elsewhere.title)
    // "moon" and "1984" ask for kinds of films as well; "Moon", "the moon" of The Moon, and "space cowboys" do not.
    const isOneWord = said.split(' ').length === 1 && (!isCased || !/\p{L}/u.test(said))
    const couldBeWish = isFullyRead && !hasItsArticle && (isOneWord || isOneKind(facts))
    return couldBeWish ? null : asMissing(facts)
  },

  // "Mad Max 5", which is neither a mood nor five minutes.
  function aPartWeLack(facts) {
    const { related, titles, words } = facts
    const isPart = words.length > 2 && /^\d{1,2}$/.test(words.at(-1) ?? '')
    return isPart && related.length > 0 && titles.length === 0 ? asMissing(facts) : null
  },

  function titleWithASlip(facts) {
    const { index, words, titles, isFullyRead } = facts
    if (!isWholeSlip(facts) || !hasUnknownWord(facts)) return null
    const isPluralOnly = isFullyRead && isPlural(index, words, titles[0]?.row ?? -1)
    return isPluralOnly ? null : asTitle(facts)
  },

  function titleAndPerson({ index, said, wish, isKnown }) {
    const titles = titlesByPerson(index, said, wish, isKnown)
    return titles.length > 0 ? { kind: 'title', titles, people: peopleOf(index, wish) } : null
  },

  function titleBesideAName({ index, words, isKnown, isFullyRead }) {
    const titles = isFullyRead || words.length > MOST_BESIDE ? [] : titleBesideName(index, words, isKnown)
    return titles.length > 0 ? { kind: 'title', titles } : null
  },

  // "star wars empire": a wish of three words that are all in one title is that title.
  function allWordsOfATitle(facts) {
    return facts.counting.length >= 3 && facts.best >= titleGrades.scattered ? asTitle(facts) : null
  },

  function titleInCapitals(facts) {
    const { best, isFullyRead, isCased, counting, wish, said } = facts
    const isPerson = wish.want.some(({ facet }) => facet.startsWith('person:'))
    if (!isFullyRead || !isCased || counting.length < 2) return null
    if (best >= titleGrades.inside && !isPerson) return asTitle(facts)
    return isSurelyTitle(said) && !isOneKind(facts) ? asMissing(facts) : null
  },

  function wishReadWhole(facts) {
    return facts.isFullyRead ? asWish(facts) : null
  },

  function partOfATitle(facts) {
    const { best, people, counting } = facts
    const person = people[0]?.grade ?? 0
    const isName = person >= personGrades.words || (person >= personGrades.surname && counting.length === 1)
    const least = isName
      ? titleGrades.beginning
      : person >= personGrades.surname
        ? titleGrades.scattered
        : titleGrades.unfinishedInside
    return best >= least ? asTitle(facts) : null
  },

  function somebody({ people, isRead, best }) {
    const grade = people[0]?.grade ?? 0
    if (grade < personGrades.surname && (grade === 0 || isRead || grade < best)) return null
    return { kind: 'people', people: people.filter((each) => each.grade >= Math.min(grade, personGrades.surname)) }
  },

  function titleWithSlips(facts) {
    const { best, isRead, counting } = facts
    if (best === 0) return null
    return !isRead || isWholeSlip(facts) || (counting.length >= 3 && hasUnknownWord(facts)) ? asTitle(facts) : null
  },

  function wishWithWordsLeft(facts) {
    if (!facts.isRead) return null
    const reading = asWish(facts)
    const isNamed = Boolean(reading.titles?.length || reading.people?.length)
    return looksLikeTitle(facts.said) && !isNamed ? asMissing(facts) : reading
  },

  function titleOfAFilmWeLack(facts) {
    const { said, words, related } = facts
    const meant = hasUnknownWord(facts) ? titleElsewhereNear(withoutArticle(words).join('')) : null
    if (meant) return { ...asMissing(facts), missing: meant }
    return words.length === 0 || related.length > 0 || looksLikeTitle(said) ? asMissing(facts) : null
  },

  function wordsOfTexts({ said, leftover }) {
    // A number is filler in a wish, and half of a title: "Fahrenheit 451".
    const words = leftover && !/\d/.test(said) ? leftover : said
    const topic = words.replace(FILMS_AT_END, '')
    return { kind: 'text', leftover: topic, missing: { title: topic, years: [] } }
  },
]

/** "Christmas movies" are about Christmas. */
const FILMS_AT_END = /\s+(?:films?|movies?)$/i

/** The label of one kind, word for word: "Coming of Age", "The Second World War". */
function isOneKind({ wish, said }: Facts): boolean {
  const bare = (text: string) => foldText(text).replace(/^(?:the|an?) /, '')
  return wish.want.some(({ facet }) => bare(facetLabel(facet)) === bare(said))
}
