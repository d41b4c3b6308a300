import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'
import { isAgainst } from './against'
import type { Sensed } from './clauses'
import { isFinerMood, isFinerNote } from './finer-words'
import { isUnplainLimit } from './plain-limits'
import { isUnplainRule } from './plain-rules'

/**
 * Most single words of a theme, a setting or a mood name everyday things as well: "the train leaves at nine", "I've got a
 * blanket". They are sure where a wish stands around them, and else the person is asked.
 */
export function inDoubt(
  sensed: readonly Sensed[],
  items: readonly Item[],
  pieces: readonly Piece[],
  isKnown: (word: string) => boolean,
): Set<Sensed> {
  return new Set(
    sensed.filter(
      (each) =>
        (isEveryday(each, pieces) && !isSure(each.item, items, pieces)) ||
        isShortSlip(each, pieces, isKnown) ||
        isAmongNames(each, items) ||
        isCondition(each, items, pieces) ||
        isAgainst(each, items, pieces) ||
        isContradicted(each, sensed, pieces) ||
        isUnplainRule(each, items, pieces, isKnown) ||
        isUnplainLimit(each, items, pieces) ||
        isFinerMood(each) ||
        isFinerNote(each),
    ),
  )
}

/**
 * "Horror with women, not horror against women": the same is asked for and ruled out, so no rule is made of it. Ruled out
 * afterwards, and nothing more said of it, it is: "I love westerns. Actually, never westerns".
 */
function isContradicted({ item, sense, direct }: Sensed, sensed: readonly Sensed[], pieces: readonly Piece[]): boolean {
  if (
    item.kind !== 'term' ||
    sense !== 'without' ||
    !/^(?:genre|theme|setting|detail|mood):/.test(item.facets[0] ?? '')
  )
    return false
  if (item.facets.length > 1) return false
  const after = /^(?:tonight|today|please|pls|thanks|now|again)$/.test(pieces[item.end]?.text ?? '')
    ? item.end + 1
    : item.end
  const isWhole = !pieces[after] || pieces[after]?.kind === 'mark'
  const isLast = direct && isWhole
  // "Holocaust films matter to me. So no Holocaust tonight": a rule in a sentence of its own.
  const isAnew = (from: number) => direct && STOP.test(saidAt(pieces, from, item.at))
  return sensed.some(
    (other) =>
      !(other.item.at < item.at && (isLast || isAnew(other.item.end))) &&
      other.item.kind === 'term' &&
      /^(?:more|much-more)$/.test(other.sense) &&
      other.item.facets.length === 1 &&
      other.item.facets[0] === item.facets[0],
  )
}

const STOP = /(?:^| )[.!?;:](?: |$)/
const SHORTEST_SLIP = 7
/** "A krimi" is one letter from Karimi, "a gambit" from Gambia. */
function isShortSlip({ item, sense }: Sensed, pieces: readonly Piece[], isKnown: (word: string) => boolean): boolean {
  const said = pieces[item.at]?.text ?? ''
  const isName =
    item.kind === 'term' && item.end === item.at + 1 && /^(?:person|country|language):/.test(item.facets[0] ?? '')
  return isName === true && sense !== 'neutral' && said.length < SHORTEST_SLIP && !isKnown(said)
}

const OUTCOME = /^(?:im|ill|i|you|youre|youll)$/
/** "If it makes me cry I'm blaming you": what would follow says that it was no plain wish. */
function isCondition({ item, sense }: Sensed, items: readonly Item[], pieces: readonly Piece[]): boolean {
  const [place, next] = [items.findIndex(({ at }) => at === item.at), pieces[item.end]]
  if (item.kind !== 'term' || sense !== 'more' || !next || !OUTCOME.test(next.text)) return false
  const start = items.findLastIndex((each, at) => at < place && each.kind === 'join') + 1
  const said = saidAt(pieces, items[start]?.at ?? 0, item.at)
  return /^if (?:it|its|theres|there|this|that|they|anyone|somebody|someone)\b/.test(said)
}

/** "Kieslowski, Wajda, Holland": behind people the name of a country may be somebody. */
function isAmongNames({ item }: Sensed, items: readonly Item[]): boolean {
  if (item.kind !== 'term' || item.end !== item.at + 1 || !item.facets[0]?.startsWith('country:')) return false
  const place = items.findIndex(({ at, kind }) => kind === 'term' && at === item.at)
  const [join, before] = [items[place - 1], items[place - 2]]
  const isList = join?.kind === 'join' && /^(?:comma|and|or)$/.test(join.join)
  return isList && before?.kind === 'term' && before.facets[0]?.startsWith('person:') === true
}

/** Nobody sits there with us. */
const NOWHERE = /\bspace$/
const PLACED = /^(?:on|in|at)(?: an?| the)? (?!present)\p{L}+$/u
/** "Train", and "on a train". */
const isOneWord = ({ at, end }: Item, pieces: readonly Piece[]) =>
  end === at + 1 || PLACED.test(saidAt(pieces, at, end))

const isEveryday = ({ item, sense }: Sensed, pieces: readonly Piece[]) =>
  item.kind === 'term' &&
  sense !== 'neutral' &&
  isOneWord(item, pieces) &&
  item.term.notes.length === 0 &&
  item.facets.length > 0 &&
  item.facets.every((facet) => /^(?:theme|setting|detail|mood|person|language):/.test(facet))

/** Whoever is spoken of, and what is said of them, is no film. */
const TELLS =
  /^(?:i|we|he|she|they|you|im|ive|id|were|hes|shes|theyre|weve|theyve|my|our|his|her|their|is|are|am|was|were|been|has|have|had|got|get|gets|getting|could|would|will|should|might|can|did|does|im a|as if|not being|the year|since|because|whose|somebody|everyone|everybody)$/
/** What wishes, and what leads to the subject of a film. */
const WISHES =
  /(?:^|\s)(?:about|featuring|involving|starring|concerning|set|like|love|loves|want|wants|need|needs|fancy|prefer|enjoy|watch|see|give|gimme|show|find|looking|mood|craving|recommend|suggest|make|keep|something|anything|some|any|where|please|maybe|preferably|ideally|another|more|but|bit|after|grateful|hoping|search|searching|seeking|keen|chasing|hunting|asking|pick|choose|stick|pop|put|decide between|choose between|torn between|minds? between)(?:\s|$)/
const PLACES = /^(?:in|with|on|at|of|during|among|under|from)(?: the| an?)?$/
/** So few words tell nothing. */
const SHORT = 3
const SPOKEN_IN_IT =
  /(?:who|that|which|(?:where|which) (?:they|people|everyone|everybody|the actors|the characters)) (?:all |only |mostly )*speaks?(?: only| just| mostly)?$/
const BE = /^(?:is|are|be|being)$/
const OF_THE_FILM =
  /^(?:that|which|what|it|its|this|these|those|they|one|ones|film|films|movie|movies|is|story|ending)$/

function isSure(item: Item, items: readonly Item[], pieces: readonly Piece[]): boolean {
  const place = items.findIndex(({ kind, at, end }) => kind === 'term' && at === item.at && end === item.end)
  const wordsOf = (each: Item | undefined) => (each ? saidAt(pieces, each.at, each.end) : '')
  if (isDoing(items, place, wordsOf)) return false
  // "Films where they speak Danish".
  if (SPOKEN_IN_IT.test(saidAt(pieces, Math.max(0, item.at - 5), item.at))) return true
  // "What did Hitchcock make in the fifties?"
  if (isName(item) && /^what did$/.test(saidAt(pieces, item.at - 2, item.at))) return true
  if (isOwner(pieces[item.end - 1]) && items[place + 1]?.kind !== 'term') return false
  if (pieces.length <= SHORT || isBeforeGenre(item, items[place + 1])) return true
  // "Journalists digging up the truth": who does something, as a film is told.
  if (opens(items, place) && /^(?!going)\p{L}{2,}ing(?:\s|$)/u.test(wordsOf(items[place + 1]))) return true
  for (let at = place - 1; at >= 0; at -= 1) {
    const before = items[at]
    if (!before) break
    const said = wordsOf(before)
    if (/^(?:operator|postfix|film|title|unknown-title|surprise|known)$/.test(before.kind)) return true
    if (before.kind === 'join') {
      if (before.join !== 'and' && before.join !== 'or') break
    }
    // "Three hours on a train": where somebody is.
    if (before.kind === 'minutes' && PLACED.test(wordsOf(item)) && !NOWHERE.test(wordsOf(item))) return false
    if (before.kind === 'viewers' || (!isName(before) && isOwner(pieces[before.end - 1]))) return false
    if (before.kind !== 'filler' && before.kind !== 'unread') continue
    if (BE.test(said) && OF_THE_FILM.test(wordsOf(items[at - 1]))) return true
    if (TELLS.test(said)) return false
    if (before.kind === 'filler' && WISHES.test(said)) return true
    // "Berlin in the Weimar years", "long, with lavish costumes".
    const isPlaced = items[at - 1]?.kind === 'term' && !isOwner(pieces[before.at - 1])
    if (PLACES.test(said) && (isPlaced || (/^with/.test(said) && opens(items, at)))) return true
  }
  if (/^(?:i|we) (?:suppose|guess|think|reckon|believe)$/.test(saidAt(pieces, item.end, item.end + 2))) return true
  // "Elegant people behaving badly": how they are, as a film is told.
  if (
    opens(items, place) &&
    isMood(item) &&
    /^(?:people|men|women|folks?|families|lovers)\b/.test(wordsOf(items[place + 1]))
  )
    return true
  return isClosed(place, items, wordsOf)
}

/** "Something the algorithm would never show", "the Queen one was great": somebody or something in what is told. */
function isDoing(items: readonly Item[], place: number, wordsOf: (item: Item | undefined) => string): boolean {
  const next = items[place + 1]
  const verb = next?.kind === 'film' && wordsOf(next) === 'one' ? items[place + 2] : next
  if (
    wordsOf(items[place - 1])
      .split(' ')
      .at(-1) !== 'the' ||
    verb?.kind !== 'filler'
  )
    return false
  return /^(?:would|will|can|could|might|keeps?|wants?|thinks?|says?|never|was|knows?)\b/.test(wordsOf(verb))
}

/** "Mum's in hospital", "the queen's gambit": she is, or it is hers. */
const isOwner = (piece: Piece | undefined) =>
  piece?.kind === 'word' &&
  /['’]s$/.test(piece.raw) &&
  !/^(?:it|that|what|there|let|here|who|how|alzheimer|parkinson)/i.test(piece.raw)

const isMood = (item: Item) => item.kind === 'term' && item.facets.every((facet) => facet.startsWith('mood:'))

/** "Kurosawa's samurai films". */
const isName = (item: Item) => item.kind === 'term' && /^(?:person|country):/.test(item.facets[0] ?? '')

/** "Slow westerns": what stands right before a kind of film describes it. */
const isBeforeGenre = (item: Item, next: Item | undefined) =>
  next?.kind === 'term' && next.at === item.end && next.facets[0]?.startsWith('genre:') === true

const opens = (items: readonly Item[], at: number) => at === 0 || items[at - 1]?.kind === 'join'

const CLOSES =
  /^(?:or something|or so|or similar|or whatever|or somewhere|please|pls|plz|tonight|with|about|in|set|from|for|that|which|type|types|kind|kinds|stuff|vibes?|ish|one|ones|and|thanks|really|only|too|thing|things|where|who|at|on|by|would|if|maybe|though|tho|ideally|preferably|even|then|flick|flicks|is fine|welcome|enough|set in|like|again|lol|first|instead|of|without|during|to|outside|obviously|everywhere|good|great|gone|the better|tonite|as|as long as|so long as|provided|years|era|times|period|\d+)(?:\s|$)/
/** Said by itself: nothing but films and their kinds up to the next mark, or a word that goes on from them. */
function isClosed(place: number, items: readonly Item[], wordsOf: (item: Item | undefined) => string): boolean {
  for (let at = place + 1; at < items.length; at += 1) {
    const after = items[at]
    if (after?.kind === 'join') return after.join !== 'colon' || items[at + 1]?.kind === 'postfix'
    if (after?.kind === 'operator') return at > place + 1 || !/^(?:want|wanna|need)/.test(wordsOf(after))
    if (wordsOf(after) === 'the' && wordsOf(items[at + 1]) === 'better') return true
    if (after?.kind === 'filler') return CLOSES.test(wordsOf(after))
    if (after?.kind === 'unread') return at > place + 1
    if (after?.kind !== 'term' && after?.kind !== 'attribute') return true
  }
  return true
}
