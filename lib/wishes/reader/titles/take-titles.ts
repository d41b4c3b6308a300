import type { WishLexicon } from '../../lexicon/build-lexicon'
import type { NamedTitle } from '../../lexicon/title-phrases'
import { wordAt } from '../../text/numbers'
import type { Piece, Word } from '../../text/split-words'
import { neverBare } from '../../words/title-cues'
import { afterUnknown, isHeldAgainst, isInRow, isWanted } from './beside-others'
import { isExcepted, isLetIn } from './let-in'
import { afterMaker } from './maker-words'
import { isRefused } from './refused'
import {
  afterComparing,
  afterComparingKinds,
  afterFavourites,
  afterLiking,
  afterNot,
  afterQuality,
  afterSeen,
  afterTelling,
  allLarge,
  contrastsTitle,
  endsWithTitle,
  followsTitle,
  isAbbreviation,
  isPraised,
  isSetApart,
  isVerdict,
  namedAfter,
  significant,
  standsAlone,
  writtenLarge,
  yearAfter,
} from './title-places'
import {
  hasStrangeWord,
  isBoundOfYears,
  isFinerTerm,
  isKind,
  isLeftOut,
  isOrdinary,
  isPlaceOrPerson,
  isSmallTalk,
  isStrange,
  reachesFurther,
  reachesOver,
} from './title-words'
import { unknownTitleEnd } from './unknown-title'

/** A film named in a sentence; without a slug one we do not have. */
export type TakenTitle = { at: number; end: number; slug: string | null }

/** Pieces a title may reach over, marks included. */
const LONGEST_TITLE = 24

/** The titles in a sentence, which say nothing but themselves: "like Paris, Texas" is not about Paris. */
export function takeTitles(text: string, pieces: readonly Piece[], lexicon: WishLexicon): TakenTitle[] {
  const listed = nothingButTitles(pieces, lexicon)
  if (listed) return listed
  const taken: TakenTitle[] = []
  for (let at = 0; at < pieces.length; at += 1) {
    const lastEnd = taken.at(-1)?.end
    if (lastEnd !== undefined && at < lastEnd) continue
    const found = knownTitle({ text, pieces, lexicon, lastEnd }, at)
    const unknownEnd = found ? null : unknownTitleEnd(text, pieces, at, lexicon, lastEnd)
    if (found) taken.push(found)
    else if (unknownEnd !== null) taken.push({ at, end: unknownEnd, slug: null })
  }
  return taken
}

type Place = { text: string; pieces: readonly Piece[]; lexicon: WishLexicon; lastEnd: number | undefined }

function knownTitle(place: Place, at: number): TakenTitle | null {
  const { pieces, lexicon } = place
  const matches = [
    ...lexicon.titles.matches(pieces, at, lexicon.titleFormsOf),
    ...acrossMarks(pieces, at, lexicon),
  ].sort((a, b) => b.length - a.length)
  for (const { entry, length } of matches) {
    const end = at + length
    const dated = yearAfter(pieces, end)
    const ofYear = entry.filter((title) => title.year === dated?.year)
    const kind = {
      short: entry.every((title) => title.short),
      elsewhere: entry.every((title) => title.slug === null),
      famous: entry.some(({ prominence }) => prominence >= FAMOUS),
      known: entry.some(({ prominence }) => prominence >= KNOWN),
      wellKnown: entry.some(({ prominence }) => prominence >= WELL_KNOWN),
    }
    if (ofYear.length === 0 && isSaying(place, at, end)) continue
    if (ofYear.length > 0 || isTitle(place, at, end, kind))
      return {
        at,
        end: ofYear.length > 0 && dated ? dated.end : end,
        slug: bestKnown(byNamed(ofYear.length > 0 ? ofYear : entry, place)),
      }
  }
  return null
}

/** "Cold war, Berlin" in small letters: a phrase everybody knows. */
const isSaying = ({ pieces, lexicon }: Place, at: number, end: number) =>
  end > at + 1 &&
  !afterComparing(pieces, at) &&
  pieces.slice(at, end).every((piece) => piece.kind === 'word' && !piece.capital) &&
  lexicon.phrases
    .matches(pieces, at, lexicon.formsOf)
    .some(({ entry, length }) => entry.kind === 'unread' && length === end - at)

/** Titles may hold marks: "Paris, Texas", "Face/Off", "Crouching Tiger, Hidden Dragon". */
function acrossMarks(pieces: readonly Piece[], at: number, lexicon: WishLexicon) {
  const places: number[] = []
  const end = Math.min(pieces.length, at + LONGEST_TITLE)
  for (let place = at; place < end; place += 1) if (pieces[place]?.kind === 'word') places.push(place)
  if (pieces[at]?.kind !== 'word' || places.length === end - at) return []
  const words = places.map((place) => ({ ...(pieces[place] as Word), glued: false }))
  return lexicon.titles
    .matches(words, 0, lexicon.titleFormsOf)
    .map(({ entry, length }) => ({ entry, length: (places[length - 1] ?? at) - at + 1 }))
}

/** Of two films by one name the one whose director is named beside it: "something by Lynch, not Dune". */
function byNamed(titles: readonly NamedTitle[], { pieces, lexicon }: Place): readonly NamedTitle[] {
  if (new Set(titles.map(({ slug }) => slug)).size < 2) return titles
  const people = pieces.flatMap((_, at) => {
    const entry = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
    return entry?.kind === 'term' ? entry.facets.filter((facet) => facet.startsWith('person:')) : []
  })
  const theirs = titles.filter(({ slug }) => slug !== null && people.some((facet) => lexicon.facetsOf(slug).has(facet)))
  return theirs.length > 0 ? theirs : titles
}

/** Of several films by one name the one called so in full, then the best known. */
function bestKnown(titles: readonly NamedTitle[]): string | null {
  return (
    titles.toSorted(
      (a, b) =>
        Number(a.slug === null) - Number(b.slug === null) ||
        Number(a.short) - Number(b.short) ||
        b.prominence - a.prominence,
    )[0]?.slug ?? null
  )
}

/** Only a part of a title; only the title of films we do not have. */
type TitleKind = { short: boolean; elsewhere: boolean; famous: boolean; known: boolean; wellKnown: boolean }

/** From this prominence on a single word that means little else is sooner a film. */
const KNOWN = 55

/** From this prominence on several words behind a refusal are sooner a film: "no star trek". */
const WELL_KNOWN = 70

/** From this prominence on people name a film in small letters whatever its words: "not star wars". */
const FAMOUS = 80

const NUMBER_WORD = /^(?:one|two|three|four|five|six|seven|eight|nine|ten)$/

/** Whether words that are a title are meant as one here. */
function isTitle(
  { text, pieces, lexicon, lastEnd }: Place,
  at: number,
  end: number,
  { short, elsewhere, famous, known, wellKnown }: TitleKind,
): boolean {
  const words = pieces.slice(at, end).filter((piece): piece is Word => piece.kind === 'word')
  const key = words.map((word) => word.text).join(' ')
  if (isSetApart(text, pieces, at, end) || (!neverBare.has(key) && isInRow(pieces, at, end, lexicon))) return true
  // "Sick of AI": large whatever it means.
  if (words.length === 1 && words[0] && isAbbreviation(words[0]) && isOrdinary(pieces, at, end, lexicon))
    return afterComparing(pieces, at)
  // "Sick of vampires" is of the kind, "sick of Vampyr" of the film.
  const ofKinds =
    afterComparingKinds(pieces, at) &&
    (!isOrdinary(pieces, at, end, lexicon) || (writtenLarge(words) && !short && !allLarge(pieces)))
  const made = afterMaker(pieces, at)
  const comparing =
    afterComparing(pieces, at) ||
    made ||
    ofKinds ||
    followsTitle(pieces, at, lastEnd) ||
    namedAfter(pieces, end) ||
    afterFavourites(pieces, at) ||
    afterUnknown(pieces, at, lexicon)
  const ends = endsWithTitle(pieces, end) && !reachesFurther(pieces, at, end, lexicon)
  // "Longer than two hours but shorter than three": a number, unless it is written as a name.
  if (NUMBER_WORD.test(key) && words[0]?.capital === false) return false
  if (/^\d+$/.test(key)) return comparing && ends && !isBoundOfYears(pieces, at)
  const large = writtenLarge(words)
  if (made && large) return true
  if (large && ends && !short && known && isLeftOut(pieces, at, end, lexicon)) return true
  if (
    large &&
    ends &&
    (!short || elsewhere) &&
    isExcepted(pieces, at) &&
    !allLarge(pieces) &&
    !isKind(pieces, at, lexicon)
  )
    return true
  if (large && isVerdict(pieces, at, end) && !isKind(pieces, at, lexicon)) return true
  // "Titanic is done to death", in small letters too; "love is overrated" is no film.
  const ordinary = isOrdinary(pieces, at, end, lexicon) && !isFinerTerm(pieces, at, lexicon)
  const isSureFilm = known ? large || !ordinary : large && !ordinary
  if ((isSureFilm || (large && !short)) && isLetIn(pieces, at, end) && !isKind(pieces, at, lexicon)) return true
  if (isSureFilm && isPraised(pieces, at, end) && !isKind(pieces, at, lexicon)) return true
  if (!short && !elsewhere && isWanted(pieces, at, end) && !isKind(pieces, at, lexicon)) return true
  // "Stalker": the name of a film sooner than one of many words for what it is about.
  if (!short && !elsewhere && pieces.length === 1 && known && isFinerTerm(pieces, at, lexicon)) return true
  // Nothing else was said, so nothing else can be meant.
  const whole = large && words.length === pieces.length
  // "I want Up", where not everything is shouted.
  const asked = afterTelling(pieces, at) && !allLarge(pieces)
  if (neverBare.has(key)) return whole || ((comparing || afterSeen(pieces, at) || asked) && large && ends)
  const strange = isStrange(words, lexicon)
  const term = isOrdinary(pieces, at, end, lexicon)
  const contrasts = contrastsTitle(pieces, at, lastEnd) && words[0]?.capital === true && !allLarge(pieces)
  if (large && !allLarge(pieces) && isHeldAgainst(pieces, at, end, lexicon) && !isKind(pieces, at, lexicon)) return true
  if (contrasts && large && ends && !isKind(pieces, at, lexicon)) return true
  const several = significant(words).length > 1
  const kindly = afterQuality(pieces, at) || (afterLiking(pieces, at) && !allLarge(pieces))
  if (kindly && large && ends && !short && !elsewhere && !isPlaceOrPerson(pieces, at, end, lexicon)) return true
  if (elsewhere && isPlaceOrPerson(pieces, at, end, lexicon)) return false
  if (elsewhere) return (comparing || afterSeen(pieces, at) || several) && (large || (comparing && !term)) && ends
  if (comparing) return strange || ends
  if (afterSeen(pieces, at)) return ends && (strange || large || !term)
  // "Not ocean's eleven": in small letters as well, where the words are no talk of ours.
  const isKnownName = famous && !short && words.length > 1 && words[0]?.text === 'the' && afterNot(pieces, at)
  const isOneName = famous && !short && words.length === 1 && afterNot(pieces, at) && !allLarge(pieces)
  const isLast = ends || /^(?:tho|though|again|pls|thx)$/.test(wordAt(pieces, end))
  if (isOneName && isLast && !term && !/\d/.test(key)) return true
  if (isLast && !elsewhere && isRefused(pieces, at, end, { several, famous, wellKnown }, lexicon)) return true
  if (isKnownName && ends && !term && !reachesOver(pieces, at, end, lexicon)) return true
  const isNamed =
    several && !short && (famous || !isSmallTalk(words, lexicon)) && !reachesOver(pieces, at, end, lexicon)
  // "The kids want Frozen": one word of ours, written large where nothing makes it so.
  const first = words[0]
  const isProper =
    large &&
    !short &&
    !several &&
    at > 0 &&
    pieces[at - 1]?.kind === 'word' &&
    !allLarge(pieces) &&
    first?.capital === true
  if (afterTelling(pieces, at) && isProper && ends && !isKind(pieces, at, lexicon)) return true
  if (afterTelling(pieces, at)) return !term && ((strange && (large || ends)) || ((large || isNamed) && ends))
  if (standsAlone(pieces, at, end)) {
    // "Stalker, but funny".
    const isWhole = famous && !short && words.length > 2
    const isHeld = large && !short && pieces[end]?.kind === 'mark' && wordAt(pieces, end + 1) === 'but'
    if (isWhole && !isKind(pieces, at, lexicon)) return true
    if (term) return large && !short && (several || (isHeld && !isKind(pieces, at, lexicon)))
    return (
      (strange && !(short && words.length === 1)) ||
      large ||
      (several && !isSmallTalk(words, lexicon)) ||
      (words.length === 1 && pieces.length === 1)
    )
  }
  if (reachesOver(pieces, at, end, lexicon)) return false
  return (
    words.length > 1 &&
    ((large && several && !allLarge(pieces)) ||
      (strange && words.length > 2 && (ends || hasStrangeWord(words, lexicon))))
  )
}

const BETWEEN_TITLES = /^(?:,|;|and|or|\/|\+|&|\.)$/
/** A line of titles and of nothing else, in small letters too: "the shining, get out, hereditary". */
function nothingButTitles(pieces: readonly Piece[], lexicon: WishLexicon): TakenTitle[] | null {
  const taken: TakenTitle[] = []
  let telling = 0
  for (let at = 0; at < pieces.length; ) {
    const found = listedTitle(pieces, at, lexicon)
    if (!found || isKind(pieces, at, lexicon)) return null
    taken.push(found)
    if (!isOrdinary(pieces, at, found.end, lexicon)) telling += 1
    at = found.end
    while (BETWEEN_TITLES.test(pieces[at]?.text ?? '')) at += 1
  }
  const isLine = taken.length > 1 || pieces.slice(0, taken[0]?.end).some(({ kind }) => kind === 'mark')
  return isLine && telling > 0 && (taken.length > 2 || 2 * telling >= taken.length) ? taken : null
}

/** The longest title at a place that ends where another may begin. */
function listedTitle(pieces: readonly Piece[], at: number, lexicon: WishLexicon): TakenTitle | null {
  const [found] = [...lexicon.titles.matches(pieces, at, lexicon.titleFormsOf), ...acrossMarks(pieces, at, lexicon)]
    .filter(({ length }) => !pieces[at + length] || BETWEEN_TITLES.test(pieces[at + length]?.text ?? ''))
    .sort((a, b) => b.length - a.length)
  const isShort = found?.entry.every(({ short }) => short) && isOrdinary(pieces, at, at + found.length, lexicon)
  return found && !isShort ? { at, end: at + found.length, slug: bestKnown(found.entry) } : null
}
