import { emptyWish, type Wish } from '../wishes/schema'
import { yearsElsewhere } from './elsewhere'
import { isEmptyWish } from './film-filter'
import { MOST_CHARS, MOST_WORDS } from './limits'
import { isExact, isPlural, isSlip, matchTitles, type TitleMatch, titleGrades } from './match-titles'
import { matchPeople, nameWords, type PersonMatch, personGrades } from './people-index'
import type { SearchIndex } from './search-index'
import { slipsBetween } from './spelling'
import { tellingWords } from './text-index'
import { SMALL_WORDS, spelledWords, withoutArticle } from './title-words'

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
  missing: { title: string; years: number[] } | null
  /** Places of films whose titles begin like the one that is missing. */
  related: number[]
  /** A film of that name exists elsewhere, though the words were taken for a wish. */
  namesake: { title: string; years: number[] } | null
  /** The other reading makes sense too: of a title as a wish, of a wish as a title. */
  otherwise: 'title' | 'wish' | null
}

export type WishReader = (words: string) => Wish
export type ReadAs = 'title' | 'wish' | null

const COMPARING = /\b(?:like|similar|resembl\w*|vein|lines|style|vibes?|reminds?|reminiscent|remake|same)\b|\bà la\b/i
const QUOTED = /^["“”„«»'‘’](.+)["“”«»'‘’]$/
const YEAR_AT_END = /^(.+?)[\s,]+[([]?((?:18|19|20)\d{2})[)\]]?$/
const AROUND_TITLES =
  /^(?:(?:the |a )?(?:movie|film)(?: called| named| titled)?|called|titled|watch|find|search(?: for)?)\s+|\s+(?:the |full )?(?:movie|film|online|trailer|streaming|dvd)$/gi

/** Takes a query apart. Work grows with the words of the query and of the catalog, whatever is typed. */
export function readQuery(index: SearchIndex, query: string, readWish: WishReader, as: ReadAs = null): QueryReading {
  const text = query.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, MOST_CHARS)
  const quoted = QUOTED.exec(text)?.[1]?.trim()
  const said = quoted ?? text
  const isKnown = (word: string) => index.texts.known.has(word) || index.titles.byWord.has(word)
  const titles = readTitles(index, said, isKnown)
  const wish = quoted ? emptyWish : withoutFarNames(index, said, readWish(said))
  const people = quoted ? [] : matchPeople(index.people, said)
  return decide({ index, said, isQuoted: quoted !== undefined, isKnown, ...titles, wish, people, as })
}

type Titles = { titles: TitleMatch[]; elsewhere: { title: string; years: number[] } | null; related: number[] }

const NUMBER_AT_END = /^(.+?)\s+(?:part |vol |chapter )?\d{1,2}$/

const elsewhereOf = (words: readonly string[]) => yearsElsewhere.get(withoutArticle(words).join('')) ?? null

/** Title as typed; without the year at its end; without "movie" around it. */
function readTitles(index: SearchIndex, said: string, isKnown: (word: string) => boolean): Titles {
  const words = spelledWords(said).slice(0, MOST_WORDS)
  const titles = matchTitles(index.titles, words, isKnown)
  const elsewhere = elsewhereOf(words)
  const related = titles.filter(({ grade }) => grade >= titleGrades.beginning).map(({ row }) => row)
  if (elsewhere && !titles.some(isExact))
    return { titles: titles.filter((match) => !isSlip(match)), elsewhere, related }
  if (titles.some((match) => !isSlip(match))) return { titles, elsewhere, related }
  const dated = YEAR_AT_END.exec(said)
  if (dated?.[1] && dated[2]) return datedTitles(index, dated[1], Number(dated[2]), isKnown)
  const bare = said.replace(AROUND_TITLES, '').trim()
  if (titles.length > 0) return { titles, elsewhere, related }
  if (bare === said || bare === '') return { titles, elsewhere, related: firstParts(index, words, isKnown) }
  const bareWords = spelledWords(bare).slice(0, MOST_WORDS)
  const bareTitles = matchTitles(index.titles, bareWords, isKnown)
  return { titles: bareTitles, elsewhere: bareTitles.some(isExact) ? null : elsewhereOf(bareWords), related: [] }
}

/** "Jaws 2" where only the first is known. */
function firstParts({ titles }: SearchIndex, words: readonly string[], isKnown: (word: string) => boolean): number[] {
  const first = NUMBER_AT_END.exec(words.join(' '))?.[1]
  return first
    ? matchTitles(titles, first.split(' '), isKnown)
        .filter(isExact)
        .map(({ row }) => row)
    : []
}

/** Of films of one name the one of that year; none where all are of other years. */
function datedTitles(index: SearchIndex, said: string, year: number, isKnown: (word: string) => boolean): Titles {
  const words = spelledWords(said).slice(0, MOST_WORDS)
  const titles = matchTitles(index.titles, words, isKnown)
  const ofYear = titles.filter(({ row }) => Math.abs((index.films[row]?.year ?? 0) - year) <= 1)
  const known = elsewhereOf(words)
  if (ofYear.length > 0) return { titles: ofYear, elsewhere: null, related: [] }
  const exact = titles.filter(isExact).map(({ row }) => row)
  const title = index.films[exact[0] ?? -1]?.title ?? known?.title ?? said
  const isMeant = known?.years.includes(year) || exact.length > 0
  return { titles: [], elsewhere: isMeant ? { title, years: [year] } : known, related: exact }
}

/** "Christmas movies" are about Christmas. */
const FILMS_AT_END = /\s+(?:films?|movies?)$/i

type Facts = Titles & {
  index: SearchIndex
  said: string
  isQuoted: boolean
  isKnown: (word: string) => boolean
  wish: Wish
  people: PersonMatch[]
  as: ReadAs
}

function decide(facts: Facts): QueryReading {
  const { said, as, elsewhere, people } = facts
  const { wish, named } = withoutBareTitles(facts)
  const leftover = wish.unread.join(' ')
  const isRead = !isEmptyWish(wish)
  const isFullyRead = isRead && tellingWords(leftover).length === 0
  const titles = facts.titles.length > 0 ? facts.titles : named
  const best = titles[0]?.grade ?? 0
  const reading = (kind: QueryKind, more: Partial<QueryReading> = {}): QueryReading => ({
    ...{ kind, titles: [], wish: emptyWish, people: [], titleWords: '', leftover: '' },
    ...{ missing: null, namesake: null, otherwise: null, related: facts.related },
    ...more,
  })
  const asTitle = () =>
    reading('title', {
      titles,
      people: people.filter(({ grade }) =>
        isExact({ row: 0, grade: best }) ? grade >= personGrades.words : grade >= personGrades.surname,
      ),
      otherwise: isFullyRead && !isSlip({ row: 0, grade: best }) ? 'wish' : null,
    })
  const asMissing = () =>
    reading('missing', {
      missing: elsewhere ?? { title: said, years: [] },
      people: people.filter(({ grade }) => grade >= personGrades.given),
      otherwise: isFullyRead ? 'wish' : null,
    })
  const asWish = (more: Partial<QueryReading> = {}) =>
    reading('wish', { wish, leftover, namesake: isFullyRead ? elsewhere : null, ...more })

  if (as === 'wish' && isRead) return asWish(mixed(facts, wish, leftover))
  if (as === 'title' && titles.length > 0) return asTitle()
  const isCased = isTitleCased(said)
  if (best >= titleGrades.bare || (best === titleGrades.nickname && !(isFullyRead && !isCased && /\p{L}/u.test(said))))
    return asTitle()
  if (facts.isQuoted) return titles.length > 0 && best >= titleGrades.unfinished ? asTitle() : asMissing()
  if (elsewhere && !(isFullyRead && !isCased && said.split(' ').length < 3)) return asMissing()
  const counting = spelledWords(said).filter((word) => !SMALL_WORDS.has(word))
  const isWholeSlip = best <= titleGrades.slip && best > titleGrades.slipInside
  const isPluralOnly = isFullyRead && isWholeSlip && isPlural(facts.index, spelledWords(said), titles[0]?.row ?? -1)
  if (isWholeSlip && !isPluralOnly && counting.some((word) => !facts.isKnown(word))) return asTitle()
  const byPerson = titlesByPerson(facts, wish)
  if (byPerson.length > 0) return reading('title', { titles: byPerson, people: peopleOf(facts.index, wish) })
  if (isFullyRead) {
    const other = best >= titleGrades.inside ? ('title' as const) : null
    if (other && isCased && counting.length >= 2 && !wish.want.some(({ facet }) => facet.startsWith('person:')))
      return asTitle()
    return asWish({ ...mixed(facts, wish, leftover), otherwise: other })
  }
  const person = people[0]?.grade ?? 0
  const surePerson =
    person >= personGrades.words
      ? titleGrades.beginning - 1
      : person >= personGrades.surname
        ? counting.length > 1
          ? titleGrades.unfinished
          : titleGrades.beginning - 1
        : 0
  if (best >= titleGrades.unfinished && best > surePerson) return asTitle()
  if (person >= personGrades.surname || (person > 0 && !isRead && person >= best)) {
    return reading('people', { people: people.filter(({ grade }) => grade >= Math.min(person, personGrades.surname)) })
  }
  if (best > 0 && (!isRead || isWholeSlip)) return asTitle()
  if (isRead) {
    const more = mixed(facts, wish, leftover)
    return looksLikeTitle(said, leftover) && !more.titles?.length && !more.people?.length ? asMissing() : asWish(more)
  }
  if (counting.length === 0 && spelledWords(said).length === 0) return reading('missing')
  const isPart = facts.related.length > 0
  if (isPart || looksLikeTitle(said, leftover)) return reading('missing', { missing: { title: said, years: [] } })
  const topic = (leftover || said).replace(FILMS_AT_END, '')
  return reading('text', { leftover: topic, missing: { title: topic, years: [] } })
}

/** "Batman 80s" is not Jason Bateman: a slip of a name that is a word of a title as it stands. */
function withoutFarNames({ people, titles }: SearchIndex, said: string, wish: Wish): Wish {
  const typed = nameWords(said)
  const far = wish.want.flatMap(({ facet }) => {
    const person = people.people[people.bySlug.get(facet.replace(/^person:/, '')) ?? -1]
    if (!person || person.words.some((word) => typed.includes(word))) return []
    const word = typed.find(
      (each) => titles.byWord.has(each) && person.words.some((own) => slipsBetween(each, own, 2) <= 2),
    )
    return word ? [{ facet, word }] : []
  })
  if (far.length === 0) return wish
  const facets = new Set(far.map(({ facet }) => facet))
  const want = wish.want.filter(({ facet }) => !facets.has(facet))
  return { ...wish, want, unread: [...new Set([...wish.unread, ...far.map(({ word }) => word)])] }
}

/** A title that stands alone is read as an example; in a search it is the film itself. */
function withoutBareTitles({ index, said, wish }: Facts): { wish: Wish; named: TitleMatch[] } {
  if (wish.like.length === 0 || COMPARING.test(said)) return { wish, named: [] }
  const named = wish.like.flatMap((slug) => {
    const row = index.rowOfSlug.get(slug)
    return row === undefined ? [] : [{ row, grade: titleGrades.inside }]
  })
  return { wish: { ...wish, like: [] }, named }
}

/** What the unread words of a wish name: films ("Batman" of "batman 80s"), people ("hanks comedies"). */
function mixed(facts: Facts, wish: Wish, leftover: string): Partial<QueryReading> {
  const { named } = withoutBareTitles(facts)
  const known = peopleOf(facts.index, wish)
  if (named.length > 0) return { titles: named, people: known }
  if (tellingWords(leftover).length === 0) return { people: known }
  const words = spelledWords(leftover)
  const least = words.length > 1 ? titleGrades.beginning : titleGrades.part
  const titles = matchTitles(facts.index.titles, words, facts.isKnown).filter(({ grade }) => grade >= least)
  const people = titles.length > 0 ? [] : matchPeople(facts.index.people, leftover)
  const sure = people.filter(({ grade }) => grade >= personGrades.surname || grade < personGrades.given)
  const isNamed = titles.length > 0 || sure.length > 0
  return {
    titles,
    people: [...known, ...sure],
    ...{ titleWords: titles.length > 0 ? leftover : '', leftover: isNamed ? '' : leftover },
  }
}

/** "Dune Villeneuve": what is left without the names is a title, and somebody named made it or plays in it. */
function titlesByPerson({ index, said, isKnown }: Facts, wish: Wish): TitleMatch[] {
  const people = peopleOf(index, wish).flatMap(({ place }) => index.people.people[place] ?? [])
  if (people.length === 0) return []
  const names = new Set(people.flatMap(({ words }) => words))
  const rest = nameWords(said).filter((word) => !names.has(word) && !AROUND_NAMES.has(word))
  const films = new Set(people.flatMap(({ directed, actedIn }) => [...directed, ...actedIn]))
  return matchTitles(index.titles, spelledWords(rest.join(' ')), isKnown).filter(
    (match) => match.grade >= titleGrades.part && films.has(match.row),
  )
}

const AROUND_NAMES = new Set('by with from of starring director directed film movie the version s'.split(' '))

/** People the wish asks for. */
function peopleOf({ people }: SearchIndex, wish: Wish): PersonMatch[] {
  return [...wish.want.map(({ facet }) => facet), ...wish.only].flatMap((facet) => {
    const place = facet.startsWith('person:') ? people.bySlug.get(facet.slice('person:'.length)) : undefined
    return place === undefined ? [] : [{ place, grade: personGrades.name }]
  })
}

const capitals = (said: string) =>
  said.split(/\s+/).filter((word) => !SMALL_WORDS.has(word.toLowerCase()) && /\p{L}/u.test(word))

/** Every word that counts begins with a capital. */
const isTitleCased = (said: string): boolean => {
  const words = capitals(said)
  return words.length > 0 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word))
}

/** Capitals beyond the first word, or the small words of titles: somebody means a film. */
function looksLikeTitle(said: string, leftover: string): boolean {
  const words = capitals(said)
  return (
    (words.length >= 2 && isTitleCased(said)) ||
    (leftover === '' ? false : /^(?:the|a|an) \S+ \S+/i.test(said) && words.length >= 2)
  )
}
