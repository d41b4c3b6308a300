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
const WORD = /(?:^| )(?:words?|name) (?:of )?$/
const IN_TITLE = /^in (?:the|its|their|a) (?:titles?|names?)/
const LONGEST = 10

/** What is spoken of and not asked for: "forget what I said about comedies", the word "love" in a title. */
export function spokenOfApart(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  let until = -1
  return items.map((item, place) => {
    if (item.kind === 'join' && item.join !== 'and' && item.join !== 'or') until = -1
    if (TAKEN_BACK.test(plain(pieces, item.at))) until = items.length
    if (ASKED_BEFORE.test(plain(pieces, item.at)) && BUT_NOW.test(plainFrom(pieces, item.end)))
      return { kind: 'filler', word: '', at: item.at, end: item.end }
    const isWord = WORD.test(plain(pieces, item.at)) && IN_TITLE.test(plainFrom(pieces, item.end))
    const isThing = /^(?:term|title|attribute|unread|known|foreign)$/.test(item.kind)
    return isThing && (place < until || isWord) ? { kind: 'unread', at: item.at, end: item.end } : item
  })
}

const words = (said: string) => said.replace(/[^\p{L}\p{N} ]+/gu, ' ').replace(/\s+/g, ' ')
const plain = (pieces: readonly Piece[], at: number) => words(`${saidAt(pieces, Math.max(0, at - LONGEST), at)} `)
const plainFrom = (pieces: readonly Piece[], end: number) => words(saidAt(pieces, end, end + 5)).trimStart()
