import { facetLabel } from '../catalog/facets'
import { foldText } from '../catalog/search-text'
import { emptyWish, type Wish } from '../wishes/schema'
import { isEmptyWish } from './film-filter'
import { titleElsewhereNear } from './index/elsewhere'
import { isPlural, type TitleMatch, titleGrades } from './index/match-titles'
import { filmsOf, type PersonMatch, personGrades } from './index/people-index'
import type { SearchIndex } from './index/search-index'
import { withoutArticle } from './index/title-words'
import { namesInWish, peopleOf, titlesByPerson } from './names-in-wish'
import { type Facts, factsOf, hasUnknownWord, isWholeSlip, type ReadAs, type WishReader } from './query-facts'
import { type Elsewhere, isSurelyTitle, looksLikeTitle } from './read-titles'
import { partByNumber, wordsOfSeries } from './titles/parts-we-lack'
import { titleBesideName } from './titles/title-and-name'

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
  /** A title beside the name of somebody in it: that film, and not its series. */
  besideName?: boolean
  /** A film of that name exists elsewhere, though the words were taken for a wish. */
  namesake: Elsewhere | null
  /** The other reading makes sense too: of a title as a wish, of a wish as a title. */
  otherwise: 'title' | 'wish' | null
}

/** A title and a name are seldom longer. */
const MOST_BESIDE = 10
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

type Read = Partial<QueryReading> & { kind: QueryKind }

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

/** "princes bride": a letter from one title as a whole, and more than its plural. */
const isNearTitle = ({ index, words, titles, best }: Facts) =>
  best === titleGrades.slip - 1 && words.length > 1 && !isPlural(index, words, titles[0]?.row ?? -1)

const asWish = (facts: Facts): Read => asWishOf(facts, isNearTitle(facts))

const asWishOf = (
  { index, wish, named, isKnown, isFullyRead, elsewhere, best, said }: Facts,
  isNear: boolean,
): Read => ({
  kind: 'wish',
  wish,
  namesake: isFullyRead && !elsewhere?.isBegun ? elsewhere : null,
  otherwise: isFullyRead && (best >= titleGrades.inside || isNear) ? 'title' : null,
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
    // "last crusade" is one, and no wish for crusades.
    if (best === titleGrades.nickname && (!isWish || facts.counting.length > 1)) return asTitle(facts)
    return best === titleGrades.series && !isWish && !elsewhere ? asTitle(facts) : null
  },

  function betweenQuotationMarks(facts) {
    if (!facts.isQuoted) return null
    return facts.best >= titleGrades.unfinishedInside ? asTitle(facts) : asMissing(facts)
  },

  function theVeryTitleOfAFilmWeLack(facts) {
    const { elsewhere, isFullyRead, isCased, said } = facts
    if (!elsewhere || (elsewhere.isBegun && isFullyRead)) return null
    const hasItsArticle = /^the /i.test(said) && /^the /i.test(elsewhere.title)
    // "moon" and "1984" ask for kinds of films as well; "Moon", "the moon" of The Moon, and "space cowboys" do not.
    const isOneWord = said.split(' ').length === 1 && (!isCased || !/\p{L}/u.test(said))
    const couldBeWish = isFullyRead && !hasItsArticle && (isOneWord || isOneKind(facts))
    return couldBeWish ? null : asMissing(facts)
  },

  function aPartByItsNumber(facts) {
    const row = facts.titles.length > 0 ? null : partByNumber(facts.index, facts.words)
    if (row === null) return null
    return asTitle({ ...facts, titles: [{ row, grade: titleGrades.nickname }], best: titleGrades.nickname })
  },

  // "Mad Max 5", which is neither a mood nor five minutes; "Avatar: The Legend of Korra".
  function aPartWeLack(facts) {
    const { index, related, titles, words, counting, isKnown, readWish } = facts
    if (titles.length > 0) return null
    const isPart = words.length > 1 && /^\d{1,2}$/.test(words.at(-1) ?? '')
    if (isPart && (related.length > 0 || wordsOfSeries(index, words) === words.length - 1)) {
      return asMissing(facts)
    }
    const rest = words.slice(wordsOfSeries(index, words))
    const isTitle = rest.length < words.length && rest.some((word) => counting.includes(word) && !isKnown(word))
    return isTitle && isEmptyWish(readWish(rest.join(' '))) ? asMissing(facts) : null
  },

  function titleWithASlip(facts) {
    const { index, words, titles, isFullyRead } = facts
    if (!isWholeSlip(facts) || !hasUnknownWord(facts)) return null
    const isPluralOnly = isFullyRead && isPlural(index, words, titles[0]?.row ?? -1)
    return isPluralOnly ? null : asTitle(facts)
  },

  // "twelve angry man": all but one letter of three words, or beside a number that is no length and no year.
  function longTitleWithASlip(facts) {
    const { words, counting, wish, best } = facts
    if (!isWholeSlip(facts) || best < titleGrades.slip - 1) return null
    const hasNumber = words.some((word) => /^\d+$/.test(word)) && wish.minutes === null && wish.years === null
    return counting.length >= 3 || hasNumber ? asTitle(facts) : null
  },

  function titleAndPerson({ index, said, wish, isKnown }) {
    const titles = titlesByPerson(index, said, wish, isKnown)
    return titles.length > 0 ? { kind: 'title', titles, people: peopleOf(index, wish), besideName: true } : null
  },

  function titleBesideAName({ index, words, isKnown, isFullyRead }) {
    const titles = isFullyRead || words.length > MOST_BESIDE ? [] : titleBesideName(index, words, isKnown)
    return titles.length > 0 ? { kind: 'title', titles, besideName: true } : null
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

  // "lost highwya"
  function titleWeLackWithASlip(facts) {
    const meant = hasUnknownWord(facts) ? titleElsewhereNear(withoutArticle(facts.words).join('')) : null
    return meant && { ...asMissing(facts), missing: meant }
  },

  function wishWithWordsLeft(facts) {
    if (!facts.isRead) return null
    const reading = asWish(facts)
    const isNamed = Boolean(reading.titles?.length || reading.people?.length)
    return looksLikeTitle(facts.said) && !isNamed ? asMissing(facts) : reading
  },

  function titleOfAFilmWeLack(facts) {
    const { said, words, related } = facts
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
