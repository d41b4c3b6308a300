import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'
import { type Reading, saidAt } from '../sentence/reading'
import { harmAt } from './read-harm'

const AGAIN = /^(?:another|more|yet)$/
const LEAVES =
  /^(?:leave|leaving|scream|screaming|quit|cry|walk|die|throw|kill|vomit|puke|riot|explode|out|off|gone|cancel|sue|unsubscribe|turn|turning|lose|switch|go|going|break|burn|hit)$/
const CONSEQUENCE = /^(?:ill|i|im|id|well|we|imma)$/
const LONGEST = 7

const IF_THERE =
  /^if (?:its|it is|theres|there is|there are|it has|it involves|it turns out to be|i see|you show me|you give me|you pick|you suggest|anyone suggests|it stars) /
/** "If Nicolas Cage is in it". */
const IS_IN =
  /^if (?!its|it |theres|there |i |we |you |anyone|somebody|someone|that |this |they )(?:\S+ ){1,4}(?:(?:is|are) (?:in (?:it|this|that|there)|there|involved|anywhere)|stars|appears|shows up|turns up|pops up)(?: |$)/
const GONE =
  /^(?:leave|leaving|scream|screaming|quit|quitting|vomit|puke|riot|explode|out|off|gone|done|cancel|cancelling|canceling|unsubscribe|unsubscribing|deleting|delete|walking|suing|switching|uninstalling|divorcing)$/

/** "If an animal dies in it, I don't want it". */
const isRefused = (rest: readonly Piece[]) =>
  /^(?:dont|do not|wont|cant|would not|wouldnt) (?:want|watch|see|need|bother|be watching)(?: |$)/.test(
    rest
      .slice(0, 3)
      .map(({ text }) => text)
      .join(' '),
  )

/** "If it's Love Actually I'm deleting my account", "if there's a clown I'm out": what would make somebody leave. */
function ifThereAt(pieces: readonly Piece[], at: number): number | null {
  if (wordAt(pieces, at) !== 'if') return null
  const said = [0, 1, 2, 3, 4, 5].map((step) => wordAt(pieces, at + step))
  const led = IF_THERE.exec(`${said.join(' ')} `)
  const isIn = IS_IN.test(saidAt(pieces, at, at + 9))
  const isHurt = /^(?:an?|the|any|some|one)$/.test(said[1] ?? '') && harmAt(pieces, at + 2) !== null
  if (!led && !isHurt && !isIn) return null
  const end = led ? at + led[0].trim().split(' ').length : isIn && !isHurt ? at + 1 : at + 2
  const stop = pieces.findIndex((piece, place) => place > at && piece.kind === 'mark' && /^[.!?;]$/.test(piece.text))
  const rest = pieces.slice(end, stop < 0 ? pieces.length : stop)
  const who = rest.findIndex(({ text }, place) => place > 0 && CONSEQUENCE.test(text))
  return who > 0 && (rest.slice(who + 1, who + 4).some(({ text }) => GONE.test(text)) || isRefused(rest.slice(who + 1)))
    ? end
    : null
}

/** "If it's another superhero film I'm leaving", "I'll scream if I see one more": what is threatened says no. */
function threatAt(pieces: readonly Piece[], at: number): number | null {
  if (wordAt(pieces, at) !== 'if') return null
  let again = at + 1
  while (again < at + LONGEST && wordAt(pieces, again) && !AGAIN.test(wordAt(pieces, again))) again += 1
  if (!AGAIN.test(wordAt(pieces, again))) return null
  const isStop = (piece: Piece) => piece.kind === 'mark' && /^[.!?;]$/.test(piece.text)
  const stop = pieces.findIndex((piece, place) => place > again && isStop(piece))
  const start = pieces.findLastIndex((piece, place) => place < at && isStop(piece)) + 1
  const outside = [...pieces.slice(start, at), ...pieces.slice(again + 1, stop < 0 ? pieces.length : stop)]
  const threat = outside.some(
    (piece, place) =>
      CONSEQUENCE.test(piece.text) && outside.slice(place + 1, place + 5).some(({ text }) => LEAVES.test(text)),
  )
  if (!threat) return null
  return wordAt(pieces, again) === 'yet' && wordAt(pieces, again + 1) === 'another' ? again + 2 : again + 1
}

const STRICT = /^(?:leave|leaving|scream|screaming|quit|die|vomit|puke|riot|explode|gone|walking|kill)$/
/** "One more western and I'm leaving": the same without an "if". */
function onceMoreAt(pieces: readonly Piece[], at: number): number | null {
  const said = [wordAt(pieces, at), wordAt(pieces, at + 1)]
  const end = said[0] === 'another' ? at + 1 : /^(?:one more|yet another)$/.test(said.join(' ')) ? at + 2 : null
  if (end === null) return null
  const mark = pieces.findIndex((piece, place) => place >= end && piece.kind === 'mark')
  const rest = pieces.slice(end, mark < 0 ? pieces.length : mark).map(({ text }) => text)
  const and = rest.findIndex((text, place) => text === 'and' && CONSEQUENCE.test(rest[place + 1] ?? ''))
  return and > 0 && rest.slice(and + 2, and + 5).some((text) => STRICT.test(text)) ? end : null
}

/** "Never met a ghost story I didn't like": any of them will do. */
function neverMet(pieces: readonly Piece[], at: number): number | null {
  const exists =
    /^(?:there (?:isnt|aint|hasnt been|is not|is no|is hardly)|theres (?:no|not|hardly)|not(?= an? )|yet to (?:see|meet|find)|have yet to (?:see|meet|find))(?= )/.exec(
      [0, 1, 2, 3, 4].map((step) => wordAt(pieces, at + step)).join(' '),
    )
  if (exists) {
    const words = at + exists[0].split(' ').length
    const start = /^(?:an?|one|single)$/.test(wordAt(pieces, words)) ? words + 1 : words
    return LIKED_ALL.test(saidAt(pieces, start, start + 8)) ? start : null
  }
  if (/^(?:aint|havent|ive|have|weve)$/.test(wordAt(pieces, at)) && wordAt(pieces, at + 1) === 'never')
    return neverMet(pieces, at + 1)
  if (wordAt(pieces, at) !== 'never' || !/^(?:met|seen|watched|had|come)$/.test(wordAt(pieces, at + 1))) return null
  const article = wordAt(pieces, at + 2) === 'across' ? at + 3 : at + 2
  if (!/^an?$/.test(wordAt(pieces, article))) return null
  const rest = pieces
    .slice(article + 1, article + 9)
    .map(({ text }) => text)
    .join(' ')
  return LIKED_ALL.test(rest) ? article + 1 : null
}

const LIKED_ALL =
  /(?:that )?(?:i|we) (?:didnt|did not|dont|do not|havent|have not|wouldnt|would not|wont|couldnt|cant)(?: yet| really| happily| gladly)? (?:liked?|loved?|enjoy(?:ed)?|finish(?:ed)?|adored?|try|watch|see|sit through|give a (?:go|chance))/
/** The end of it: no verdict of its own. */
export function likedAllAt(pieces: readonly Piece[], at: number): Item | null {
  const opens = wordAt(pieces, at) === 'that' ? at + 1 : at
  const said = pieces.slice(opens, opens + 4).map(({ text }) => text)
  if (!LIKED_ALL.test(said.join(' ')) || said[0] !== 'i') return null
  const isTail = pieces
    .slice(Math.max(0, at - 9), at)
    .some((_, place, all) => neverMet(pieces, at - all.length + place) !== null)
  const end = opens + (/^(?:did|do|have)$/.test(said[1] ?? '') ? 4 : 3)
  return isTail ? { kind: 'filler', word: '', at, end } : null
}

const JOY = /^(?:great|good|joy|goody|fantastic|brilliant|wonderful|lovely|super|marvellous|look|god)$/
/** "Oh great, another romcom", "just what I need, more superheroes": joy that is none. */
function ironyAt(pieces: readonly Piece[], at: number): number | null {
  const said = pieces.slice(at, at + 9).map(({ text }) => text)
  const start =
    said[0] === 'oh' && JOY.test(said[1] ?? '')
      ? 2
      : /^just what (?:i|we|the world) need(?:s|ed)?$/.test(said.slice(0, 4).join(' '))
        ? 4
        : /^what an? (?:sur?prise|surprize|shock|shocker|joy|treat)$/.test(said.slice(0, 3).join(' '))
          ? 3
          : null
  if (start === null) return null
  const next = said[start] === ',' ? start + 1 : start
  return /^(?:another|more|yet)$/.test(said[next] ?? '')
    ? at + next + (said[next] === 'yet' && said[next + 1] === 'another' ? 2 : 1)
    : null
}

/** "Keep the gore out of it", "leave politics out". */
function keptOut(pieces: readonly Piece[], at: number): boolean {
  if (!/^(?:keep|leave|cut)$/.test(wordAt(pieces, at))) return false
  const out = [2, 3, 4].find((step) => /^(?:out|off|away|aside)$/.test(wordAt(pieces, at + step)))
  return out !== undefined && pieces.slice(at + 1, at + out).every(({ kind }) => kind === 'word')
}

/** "A heist over a romance": kinds of films are held against each other, whatever they are kinds of. */
const kindOf = (facet: string | undefined) => typeOf(facet)?.replace(/^(?:theme|mood)$/, 'genre')
const LEFT =
  /^(?:turned off|switched off|walked out of|fell asleep (?:during|in|watching)|(?:nodded|dozed|drifted) off (?:in|during|watching)|conked out (?:in|during)|(?:snoozed|slept|snored|yawned|dozed) through|couldnt finish|didnt finish|never finished) /
const typeOf = (facet: string | undefined) => facet?.split(':')[0]

/** Words that turn the next thing round though none of them says no: a threat, "anti-", "the opposite of", "X over Y". */
export function turnedRound(
  { lexicon, items, titles, pieces: all }: Reading,
  pieces: readonly Piece[],
  at: number,
): Item | null {
  const operator = (operation: Operation, end: number): Item => ({
    kind: 'operator',
    operation,
    words: 'turned round',
    degree: false,
    at,
    end,
  })
  const facetAt = (place: number) => {
    const entry = lexicon.phrases.matches(pieces, place, lexicon.formsOf)[0]?.entry
    return entry?.kind === 'term' ? entry.facets[0] : undefined
  }
  const isNamed = (place: number) => titles.some((title) => title.at === place) || typeOf(facetAt(place)) === 'person'
  const left = LEFT.exec(`${saidAt(pieces, at, at + 3)} `)
  const behind = at + (left?.[0].trim().split(' ').length ?? 0)
  // "We turned off The Lobster after twenty minutes".
  if (left && titles.some((title) => title.at === behind)) return operator('less', behind)
  const threat = threatAt(pieces, at) ?? onceMoreAt(pieces, at)
  if (threat !== null) return operator('less', threat)
  const leaving = ifThereAt(all, at) ?? null
  const irony = ironyAt(pieces, at)
  if (irony !== null) return operator('less', irony)
  if (leaving !== null) return operator('without', leaving)
  const met = neverMet(pieces, at)
  if (met !== null) return operator('more', met)
  if (keptOut(pieces, at)) return operator('without', at + 1)
  if (wordAt(pieces, at) === 'anti' && isNamed(at + 1)) return operator('less', at + 1)
  let opposite = at
  while (
    opposite < at + 3 &&
    /^(?:the|an?|exact|polar|complete|total|very|absolute|direct)$/.test(wordAt(pieces, opposite))
  )
    opposite += 1
  if (wordAt(pieces, opposite) === 'opposite' && wordAt(pieces, opposite + 1) === 'of') {
    const name = /^(?:an?|the)$/.test(wordAt(pieces, opposite + 2)) ? opposite + 3 : opposite + 2
    const entry = lexicon.phrases.matches(pieces, name, lexicon.formsOf)[0]?.entry
    if (isNamed(name) || entry?.kind === 'known' || entry?.kind === 'term') return operator('less', name)
  }
  const last = items.at(-1)
  const link = wordAt(pieces, at)
  const isPreferred = link === 'to' && pieces.slice(Math.max(0, at - 6), at).some(({ text }) => /^prefers?$/.test(text))
  if (!(link === 'over' || isPreferred) || last?.end !== at) return null
  const preferred = last.kind === 'title' ? 'title' : last.kind === 'term' ? kindOf(last.facets[0]) : undefined
  const named = /^(?:an?|the|some|any)$/.test(wordAt(pieces, at + 1)) ? at + 2 : at + 1
  const other = titles.some((title) => title.at === named) ? 'title' : kindOf(facetAt(named))
  return preferred !== undefined && preferred === other ? operator('less', named) : null
}

const LANGUAGE = /^language:/
/** "Dubbed into Hindi": the language it must or must not be dubbed into is none of the film's. */
export function dubbedAt({ lexicon }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (!/^(?:dub|dubs|dubbed|dubbing)$/.test(wordAt(pieces, at)) || !/^(?:in|into|to)$/.test(wordAt(pieces, at + 1)))
    return null
  const found = lexicon.phrases.matches(pieces, at + 2, lexicon.formsOf)[0]
  const language = found?.entry.kind === 'term' && (found.entry.language ?? found.entry.facets[0])
  return found && language && LANGUAGE.test(language) ? { kind: 'unread', at, end: at + 2 + found.length } : null
}

const MAN = /^(?:the|that|this)$/
const WHO = /^(?:man|mans|woman|womans|guy|guys|bloke|actor|actress|director|dude|lady)$/
/** "No Richard Curtis, the man's a menace": what somebody named is, says nothing of films. */
export function asideAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const before = items.findLast(({ kind }) => kind !== 'filler' && kind !== 'join' && kind !== 'film')
  const isPerson = before?.kind === 'term' && typeOf(before.facets[0]) === 'person'
  if (!isPerson || pieces[at - 1]?.kind !== 'mark') return null
  const joined = /^(?:hes|shes)$/.test(wordAt(pieces, at))
  const who = joined
    ? at + 1
    : /^(?:he|she)$/.test(wordAt(pieces, at))
      ? at + 1
      : MAN.test(wordAt(pieces, at)) && WHO.test(wordAt(pieces, at + 1))
        ? at + 2
        : null
  if (who === null) return null
  const isSaid = joined || wordAt(pieces, who - 1).endsWith('ns') || /^(?:is|was|s)$/.test(wordAt(pieces, who))
  if (!isSaid) return null
  const end = pieces.findIndex((piece, place) => place > at && (piece.kind === 'mark' || piece.text === 'but'))
  return { kind: 'unread', at, end: end < 0 ? pieces.length : end }
}

const SORE = /^(?:raw|fresh|recent|sore|painful|hurts)$/
/** "The divorce is still raw", "my breakup is too recent": why somebody would not see it, and no wish. */
export function soreAt({ lexicon }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const before = pieces[at - 1]
  const opens = !before || before.kind === 'mark' || /^(?:and|but|because|as|since|so|for|coz|cause)$/.test(before.text)
  if (!opens || !/^(?:the|my|our|his|her|their)$/.test(wordAt(pieces, at))) return null
  const thing = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf)[0]
  if (thing?.entry.kind !== 'term') return null
  const verb = at + 1 + thing.length
  if (!/^(?:is|was|are|were|still|feels)$/.test(wordAt(pieces, verb))) return null
  const sore = [1, 2, 3].find((step) => SORE.test(wordAt(pieces, verb + step)))
  return sore === undefined ? null : { kind: 'unread', at, end: verb + sore + 1 }
}
