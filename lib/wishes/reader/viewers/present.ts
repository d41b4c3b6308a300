import { type Read, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { saidAt } from '../sentence/reading'
import { isHere } from './describe-viewers'
import { BARE, grown, relationAt } from './relations'

type Present = Read<{ who: 'company'; ages: number[] }> & { at: number }

/** "nan's here", "the wife hates subtitles", "dad picks": without a "my". */
export function present(pieces: readonly Piece[], at: number): Present | null {
  const start = wordAt(pieces, at) === 'the' ? at + 1 : at
  const noun = relationAt(pieces, start, grown)
  if (!noun || !(BARE.has(noun.value) || BARE.has(noun.value.replace(/s$/, '')))) return null
  const value: Present['value'] = { who: 'company', ages: [] }
  const next = isHere(pieces, noun.next)
  if (next !== null) return { at, next, value }
  const own = pieces[noun.next - 1]
  const isTheirs = own?.kind === 'word' && /['’]s$/.test(own.raw)
  if (isTheirs && /^(?:birthday|\d+th|turn|choice|pick|party|visit|night)$/.test(wordAt(pieces, noun.next)))
    return { at, next: noun.next + 1, value }
  const opens =
    at === 0 || pieces[at - 1]?.kind === 'mark' || /^(?:and|but|so|because|cos)$/.test(wordAt(pieces, at - 1))
  // "Mother speaks only Farsi": nobody says so of a film.
  const speaks = /^(?:(?:only|hardly|barely|just) )?(?:speaks?|understands?)$/
  const said = [wordAt(pieces, noun.next), wordAt(pieces, noun.next + 1)]
  const isOurs = !PARTNER.test(noun.value) || start > at || speaks.test(said[0] ?? '') || speaks.test(said.join(' '))
  // "Dad has a poster of him": of somebody else.
  const isOfOthers = said[0] === 'has' && /\bof (?:him|her|them|it)\b/.test(saidAt(pieces, noun.next, noun.next + 6))
  return opens && !isOfOthers && isOurs && NOW.test(wordAt(pieces, noun.next)) ? { at, next: noun.next, value } : null
}

/** Without an article these are in films as well: "husband wants revenge". */
const PARTNER = /^(?:wife|husband|partner|girlfriend|boyfriend|mother|father|parents|sister|brother|friends?)$/
const NOW =
  /^(?:wants?|likes?|loves?|hates?|cant|cannot|doesnt|dont|is|are|isnt|arent|visits?|visiting|staying|arrives?|asleep|asked|asks|begged|comes|coming|needs?|would|wont|prefers?|adores?|picks?|chooses?|insists?|says|watches|falls|enjoys?|only|always|never|and|will|was|were|has|used|grew|worked|speaks|understands|reads|sleeps|knows)$/

const FARTHEST = 6
/** "A girl from school comes over for film evening": whoever it is will be here. */
export function comingOver(pieces: readonly Piece[], at: number): Present | null {
  const opens =
    at === 0 || pieces[at - 1]?.kind === 'mark' || /^(?:and|but|so|because|cos)$/.test(wordAt(pieces, at - 1))
  if (!opens || !/^(?:an?|some|my|our|the|two|three|four)$/.test(wordAt(pieces, at))) return null
  for (let place = at + 2; place <= at + FARTHEST && wordAt(pieces, place); place += 1) {
    if (/^(?:films?|movies?|who|that|which|where|about)$/.test(wordAt(pieces, place))) return null
    if (!/^(?:comes?|coming)$/.test(wordAt(pieces, place))) continue
    if (!/^(?:over|round|around)$/.test(wordAt(pieces, place + 1))) return null
    return { at, next: place + 2, value: { who: 'company', ages: [] } }
  }
  return null
}
