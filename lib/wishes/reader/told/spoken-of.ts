import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const TAKEN_BACK =
  /(?:^| )(?:forget|ignore|disregard|scratch|drop|scrap|never mind)(?: about)? (?:what|whatever|everything|anything|all|all that|the thing|the bit) (?:(?:i|we)(?:ve)? )?(?:said|told you|wrote|typed) (?:about|of|on|with)(?: the)? ?$/
/** "I know I asked for horror, but now something gentle": what was asked for before. */
const ASKED_BEFORE =
  /(?:^| )(?:i|we) (?:know (?:i|we) )?(?:originally |first |initially |had )?(?:asked for|asked about|wanted|said i wanted|was going to watch|were going to watch|was going to say|was about to say|was thinking of|thought of|thought about)(?: a| an| some| the)? ?$/
const BUT_NOW =
  /^(?:films? |movies? |stuff )?but (?:now|today|tonight|actually|then|instead|make|lets|give|something|maybe|rather|can)\b/
/** The same without a subject, at the very beginning. */
const WANTED =
  /^(?:(?:i|we) )?(?:just |only |really )?(?:wanted|was going to watch|were going to watch|was after|were after)(?: to see| to watch)?(?: a| an| some| the)? ?$/
const SO_INSTEAD =
  /^(?:films? |movies? |stuff )?but .*\bso (?:now |maybe |lets |perhaps |its |make it )*(?:rather|instead)\b/
/** "I said western earlier. Ignore that." */
const SAID =
  /(?:^| )(?:i|we)(?:ve| had| have| just)*(?: earlier| before)? (?:said|asked for|asked about|mentioned|typed|wrote|told you|put|searched for)(?: |$)/
const ALL_THAT =
  /^(?:please |pls |actually |so |now |oh |no |just |but )*(?:forget|ignore|disregard|scratch|scrap|drop|strike|skip|never mind|undo)(?: about)? (?:that|it|this|all that|all of that|what i said)(?: bit| part| one)?(?: please| pls| now)?$/
const WORD = /(?:^| )(?:words?|name) (?:of )?$/
const IN_TITLE = /^in (?:the|its|their|a) (?:titles?|names?)/
const LONGEST = 10

/** "Forget what I said about comedies": of that. */
export const isTakenBack = (item: Item, pieces: readonly Piece[]) => TAKEN_BACK.test(plain(pieces, item.at))

/** What is spoken of and not asked for: "forget what I said about comedies", the word "love" in a title. */
export function spokenOfApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const back = takenBack(items, pieces)
  let until = -1
  return items.map((item, place) => {
    if (item.kind === 'join' && item.join !== 'and' && item.join !== 'or') until = -1
    if (TAKEN_BACK.test(plain(pieces, item.at))) until = items.length
    const inBack = back.some(({ from, to }) => item.at >= from && item.at < to)
    if (inBack && /^(?:operator|postfix)$/.test(item.kind))
      return { kind: 'filler', word: '', at: item.at, end: item.end }
    const isGivenUp = item.at <= LONGEST && WANTED.test(plain(pieces, item.at)) && isInstead(pieces, item.end)
    if (isGivenUp && item.kind === 'term') return { kind: 'filler', word: '', at: item.at, end: item.end }
    if (ASKED_BEFORE.test(plain(pieces, item.at)) && BUT_NOW.test(plainFrom(pieces, item.end)))
      return { kind: 'filler', word: '', at: item.at, end: item.end }
    const isWord = WORD.test(plain(pieces, item.at)) && IN_TITLE.test(plainFrom(pieces, item.end))
    const isThing = /^(?:term|title|attribute|unread|known|foreign)$/.test(item.kind)
    return isThing && (place < until || isWord || inBack) ? { kind: 'unread', at: item.at, end: item.end } : item
  })
}

const isMark = (piece: Piece) => piece.kind === 'mark' && /^[.,!?;:]$|^-+$/.test(piece.text)
/** What is said before a clause that takes all of it back, and that clause itself. */
function takenBack(items: readonly Item[], pieces: readonly Piece[]): { from: number; to: number }[] {
  const marks = [...pieces.flatMap((piece, at) => (isMark(piece) ? [at] : [])), pieces.length]
  const clauses = marks.map((to, place) => ({ from: place === 0 ? 0 : (marks[place - 1] ?? 0) + 1, to }))
  const said = ({ from, to }: { from: number; to: number }) => words(saidAt(pieces, from, to)).trim()
  return clauses.flatMap((clause, place) => {
    const next = clauses[place + 1]
    if (!next || !SAID.test(said(clause)) || !ALL_THAT.test(said(next))) return []
    return items.some(({ at }) => at >= clause.from && at < clause.to) ? [{ from: clause.from, to: next.to }] : []
  })
}
const isInstead = (pieces: readonly Piece[], end: number) => {
  const stop = pieces.findIndex((piece, at) => at >= end && isMark(piece) && piece.text !== ',')
  const rest = words(saidAt(pieces, end, stop < 0 ? pieces.length : stop)).trimStart()
  return BUT_NOW.test(rest) || SO_INSTEAD.test(rest)
}
const words = (said: string) => said.replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/g, ' ')
const plain = (pieces: readonly Piece[], at: number) => words(`${saidAt(pieces, Math.max(0, at - LONGEST), at)} `)
const plainFrom = (pieces: readonly Piece[], end: number) => words(saidAt(pieces, end, end + 5)).trimStart()
