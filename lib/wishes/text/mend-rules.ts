import { wordAt } from './numbers'
import type { Piece, Word } from './split-words'

/**
 * A rule that is softened or excepted in the same breath, said as it stands in the end: "only comedies, well, mostly
 * comedies" is mostly comedies, "no horror, Hitchcock excepted" is no horror except Hitchcock.
 */
export function mendRules(pieces: readonly Piece[]): Piece[] {
  const text = saidFrom(pieces, 0, pieces.length)
  return STEPS.reduce((left, [isTold, mend]) => (isTold.test(text) ? mend(left) : left), [...pieces])
}

const saidFrom = (pieces: readonly Piece[], at: number, most: number) =>
  `${pieces
    .slice(at, at + most)
    .map(({ text }) => text)
    .join(' ')} `
const countOf = (words: string) => (words.trim() === '' ? 0 : words.trim().split(/\s+/).length)
const isMark = (piece: Piece | undefined) => piece === undefined || piece.kind === 'mark'
const as = (text: string, { start, end }: Piece): Word => ({
  kind: 'word',
  text,
  raw: text,
  start,
  end,
  capital: false,
  glued: false,
})

const AMENDS =
  /^(?:(?:and |but |or )?(?:ok|okay|well|fine|alright|all right|hmm|hm|no|nah|actually|maybe|perhaps|rather|at least|i mean|i meant|lets say|make that|sorry|wait|oh|or|but|not (?:strictly|necessarily|only|exclusively|always|that strictly)|(?:that is|thats|ok thats|is)? ?too (?:strict|strong|harsh)) (?:[,.;:!-] )*)+/
const SOFT = /^(mostly|mainly|preferably|ideally|largely|primarily|for the most part|by preference|at best) /
const WOULD_BE =
  /^(?:that|it|this)(?: would|d|ll| will)?(?: just| only| simply)? be (?:nice|great|lovely|good|ideal|better|perfect|preferable|preferred|a bonus|a plus)(?: though| actually)? (?=[,.;!]|$)/
const IF_POSSIBLE =
  /^(?:if (?:possible|poss|you can|you have (?:it|them|one|any)|it can be|at all possible)|where possible|would be (?:nice|best|ideal|great|enough|preferred)|is preferred|preferred|by preference|for preference) (?=[,.;!]|$)/
const RULES: readonly RegExp[] = [
  /^(?:must|has to|have to|needs to|need to|got to|should) be /,
  /^nothing (?:but|except|other than) /,
  /^(?:only|strictly|exclusively|solely|just) /,
]
const STANDS_ALONE = /^(?:please|though|then|but|anyway|and|so)$/
/** A rule is softened within so many words. */
const FARTHEST = 14

/** The rule said last before a place. */
function ruleBefore(pieces: readonly Piece[], at: number): { at: number; end: number } | null {
  for (let place = at - 1; place >= Math.max(0, at - FARTHEST); place -= 1) {
    const said = saidFrom(pieces, place, 3)
    const rule = RULES.map((each) => each.exec(said)?.[0]).find(Boolean)
    const opens = place === 0 || !/^(?:not|isnt|dont|doesnt|if|the|an?|my|we|i)$/.test(wordAt(pieces, place - 1))
    if (rule && opens) return { at: place, end: place + countOf(rule) }
  }
  return null
}

const singular = (word: string) => word.replace(/(?:ies|ie|s|y)$/, '')

/** "Must be French, okay, ideally French", "only westerns. Well, mainly": the softer word holds in the rule's place. */
function softened(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 2; at < left.length; at += 1) {
    const mark = left[at - 1]
    const opens = isMark(mark) || wordAt(left, at) === 'or'
    const rule = opens ? ruleBefore(left, at) : null
    const first = rule && left[rule.at]
    if (!rule || !first || rule.end >= at) continue
    const said = saidFrom(left, at, 16)
    const amends = AMENDS.exec(said)?.[0] ?? ''
    const rest = said.slice(amends.length)
    const soft = SOFT.exec(rest)?.[0] ?? ''
    const from = at + countOf(amends) + countOf(soft)
    const things = new Set(left.slice(rule.end, at).map(({ text }) => singular(text)))
    const again = left[from]?.kind === 'word' && things.has(singular(wordAt(left, from))) ? 1 : 0
    const more = again > 0 && things.has(singular(wordAt(left, from + 1))) ? 1 : 0
    const after = from + again + more
    const tail = IF_POSSIBLE.exec(saidFrom(left, after, 8))?.[0] ?? WOULD_BE.exec(rest)?.[0] ?? ''
    const ends = isMark(left[after]) || STANDS_ALONE.test(wordAt(left, after))
    const isSoft = soft !== '' && (again > 0 || (amends !== '' && ends))
    const isTail = tail !== '' && soft === '' && amends !== ''
    if (!isSoft && !isTail) continue
    const word = soft === '' ? 'ideally' : (SOFT.exec(soft)?.[1] ?? 'ideally')
    const end = isSoft ? after : after + countOf(tail)
    const begin = isMark(mark) && mark ? at - 1 : at
    left.splice(begin, end - begin)
    left.splice(rule.at, rule.end - rule.at, as(word === 'for the most part' ? 'mostly' : word, first))
  }
  return left
}

const TURNS_DOWN = /^(?:no|not|never|nothing|without|none|avoid|hate|dont|cant|skip)$/
const MOST_NAMED = 4
/** "No horror, Hitchcock excepted", "no musicals, Jacques Demy aside". */
function excepted(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 2; at < left.length; at += 1) {
    const ends = isMark(left[at + 1]) || /^(?:please|of|obviously|and|but)$/.test(wordAt(left, at + 1))
    if (!/^(?:excepted|aside|apart|exempt|exempted)$/.test(wordAt(left, at)) || !ends) continue
    const mark = left.findLastIndex((piece, place) => place < at && piece.kind === 'mark')
    const stop = left.findLastIndex((piece, place) => place < mark && /^[.!?;]$/.test(piece.text))
    const named = left.slice(mark + 1, at)
    const isRule = left.slice(stop + 1, mark).some(({ text }) => TURNS_DOWN.test(text))
    const first = left[mark]
    if (mark < 0 || !first || !isRule || named.length === 0 || named.length > MOST_NAMED) continue
    if (/^(?:jok(?:es|ing)|kidding|that|this|all|these|those)$/.test(wordAt(left, mark + 1))) continue
    const word = named[0]?.text === 'only' || named[0]?.text === 'just' ? 1 : 0
    left.splice(mark, at + 1 - mark, as('except', first), ...named.slice(word))
  }
  return left
}

const AGAINST =
  /^violence (?:(?:is|can be) )?(?:(?:ok|okay|fine|alright|good|allowed|no problem) )?(?:[,.;-] )?(?:(?:but|just|only) )+(?:not|never|none) (?:against|towards?|to|on|at) /
/** "Violence, but not against women": that alone is turned down. */
function againstSomebody(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 0; at < left.length; at += 1) {
    const found = wordAt(left, at) === 'violence' ? AGAINST.exec(saidFrom(left, at, 14))?.[0] : undefined
    const first = left[at]
    if (!found || !first || !left[at + countOf(found)]) continue
    left.splice(at, countOf(found), as('no', first), as('violence', first), as('against', first))
  }
  return left
}

const GO_ON = /^(?:oh )?go on(?: then)? (?=[,.;!-] )/
/** "Oh go on then": well. */
function goOn(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 1; at < left.length; at += 1) {
    const found = isMark(left[at - 1]) ? GO_ON.exec(saidFrom(left, at, 6))?.[0] : undefined
    const first = left[at]
    if (found && first) left.splice(at, countOf(found), as('ok', first))
  }
  return left
}

const NOT_NONE =
  /^not no (\S+(?: \S+)?) (?:[,.;-] )?(?:(?:just|only|but|rather|simply) )*(?:not (?:so|too|that) much|less|fewer|not so many|a bit less|a little less)(?: of (?:it|that|them|those|him|her))? (?=[,.;!]|$)/
/** "Not NO romance, just not so much of it". */
function notNone(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 0; at < left.length; at += 1) {
    const found = NOT_NONE.exec(saidFrom(left, at, 16))
    const first = left[at]
    if (!found || !first) continue
    const thing = left.slice(at + 2, at + 2 + countOf(found[1] ?? ''))
    left.splice(at, countOf(found[0]), as('not', first), as('so', first), as('much', first), ...thing)
  }
  return left
}

const ASKS_BACK =
  /^(why )?(?:do|does|must|should) (?:it|they|these|those|this|everything|all of it|all of them|all films|it all|every film|they all)(?: (all|always|really|only|ever|necessarily))?(?: have to| need to| got to)? be (so |that |too )?(?:an? |in |from |the )?/
/** "Does it have to be American?" asks for nothing American; "does it always have to be?" is tired of it. */
function askedBack(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 0; at < left.length; at += 1) {
    if (at > 0 && !isMark(left[at - 1]) && !/^(?:but|and|so|god|oh|please)$/.test(wordAt(left, at - 1))) continue
    const asked = ASKS_BACK.exec(saidFrom(left, at, 12))
    const first = left[at]
    if (!asked || !first || !left[at + countOf(asked[0])]) continue
    const isTired =
      asked[1] !== undefined || /^(?:all|always|only|ever)$/.test(asked[2] ?? '') || / everything | all /.test(asked[0])
    // "Does it have to be so slow?"
    const words =
      asked[3] !== undefined ? ['not', 'so'] : isTired ? ['not', 'so', 'much'] : ['doesnt', 'have', 'to', 'be']
    left.splice(at, countOf(asked[0]), ...words.map((word) => as(word, first)))
  }
  return left
}

const WATCH_ONE =
  /^(?:[,;.-] )?(?:but|though|although|however) (?:i|id|ill|we|wed|i would|i could|i can|i might|we would|we can|we could)(?: still| happily| maybe| just)* (?:watch|accept|try|take|see|do|stand|sit through|tolerate|manage|make an exception for|allow)(?: one| it| them| some| that)? (?:if|when|where) (?:its|it is|theyre|they are|it has|theres|there is|one is|it was) /
/** "I hate musicals, but I'd watch one if it's animated". */
function watchOneIf(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 1; at < left.length; at += 1) {
    const found = WATCH_ONE.exec(saidFrom(left, at, 18))?.[0]
    const first = left[at]
    if (found && first && left[at + countOf(found)])
      left.splice(at, countOf(found), as('unless', first), as('its', first))
  }
  return left
}

/** "I'm done with vampires. And werewolves for that matter": of the sentence before. */
function forThatMatter(pieces: readonly Piece[]): Piece[] {
  const left = [...pieces]
  for (let at = 1; at < left.length - 1; at += 1) {
    const mark = left[at]
    if (mark?.kind !== 'mark' || mark.text !== '.' || !/^(?:and|or|nor)$/.test(wordAt(left, at + 1))) continue
    const said = /^(?:\S+ ){1,4}?(?:for that matter|while (?:im|were|youre) at it|either)(?= (?:[.,!?]|$))/.exec(
      saidFrom(left, at + 2, 9),
    )?.[0]
    if (!said) continue
    left[at] = { ...mark, text: ',' }
    left[at + 1] = as('or', mark)
    const end = at + 2 + countOf(said)
    const tail = said.endsWith('either') ? 1 : said.endsWith('matter') ? 3 : 4
    left.splice(end - tail, tail)
  }
  return left
}

/** "War films, but no Vietnam": that war, and not the country. */
function vietnamWar(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(({ text }) => text === 'war' || text === 'wars')) return [...pieces]
  return pieces.flatMap((piece, at) => {
    const isWar = piece.text === 'vietnam' && /^(?:no|not|about|in|of|without|the)$/.test(wordAt(pieces, at - 1))
    const isBare = isMark(pieces[at + 1]) || /^(?:and|or|please|either|but)$/.test(wordAt(pieces, at + 1))
    return isWar && isBare ? [piece, as('war', piece)] : [piece]
  })
}

const HEARS_BADLY = /^(?:deaf|hard of hearing|hearing impaired|half deaf|going deaf) (?=[,.;:!-] |so |and )/
/** "Deaf, subtitles always": who watches, and no subject. */
function deafWatchers(pieces: readonly Piece[]): Piece[] {
  if (!pieces.some(({ text }) => /^(?:subtitles?|subs|captions?|subtitled|captioned)$/.test(text))) return [...pieces]
  const found = HEARS_BADLY.exec(saidFrom(pieces, 0, 8))?.[0]
  return found ? pieces.slice(countOf(found) + 1) : [...pieces]
}

/** Each with the words without which it has nothing to do. */
const STEPS: readonly (readonly [isTold: RegExp, mend: (pieces: readonly Piece[]) => Piece[]])[] = [
  [/\bgo on\b/, goOn],
  [/\bviolence\b/, againstSomebody],
  [
    /\b(?:only|strictly|exclusively|solely|just|be|nothing)\b.*\b(?:mostly|mainly|preferably|ideally|largely|primarily|part|preference|best|if|where|would|that|it|this|is|preferred)\b/,
    softened,
  ],
  [/\b(?:excepted|aside|apart|exempt|exempted)\b/, excepted],
  [/\b(?:deaf|hearing)\b/, deafWatchers],
  [/\b(?:do|does|must|should)\b/, askedBack],
  [/\b(?:but|though|although|however)\b.*\b(?:if|when|where)\b/, watchOneIf],
  [/\b(?:matter|at it|either)\b/, forThatMatter],
  [/\bvietnam\b/, vietnamWar],
  [/\bnot no\b/, notNone],
]
