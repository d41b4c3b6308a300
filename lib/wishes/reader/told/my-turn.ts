import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const MINE =
  /^(?:so |but |and |now |tonight |today |this time |finally |well |ok )*(?:(?:its|it is|is|tonight is|today is|now is|this is|tonights|todays) )?(?:my|our) (?:turn|choice|pick|go|night|evening|shot)(?: now| tonight| today| to (?:choose|pick|decide|watch|say)| this time| for once| again)*$/u
const WANT =
  /\b(?:watch|watches|picks?|chooses?|loves?|likes?|wants?|adores?|into|obsessed|put on|puts on|prefers?|enjoys?|fan|fans)\b/
const CLOSES = /^(?:comma|stop|but|colon|question)$/

/** "My hubby only watches westerns. Tonight is my turn: a romance": what others watch is not what is wanted. */
export function myTurn(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const ends = [
    ...items.flatMap((item, at) => (item.kind === 'join' && CLOSES.test(item.join) ? [at] : [])),
    items.length,
  ]
  const clauses = ends.map((to, place) => ({ from: place === 0 ? 0 : (ends[place - 1] ?? 0) + 1, to }))
  const said = ({ from, to }: { from: number; to: number }) => {
    const [first, last] = [items[from], items[to - 1]]
    return first && last && to > from ? saidAt(pieces, first.at, last.end) : ''
  }
  const mine = clauses.findIndex((clause) => MINE.test(said(clause)))
  if (mine < 1) return [...items]
  const theirs = clauses.slice(0, mine).filter((clause) => {
    const isOthers = items[clause.from]?.kind === 'viewers' || /^(?:my|our|the|he|she|they)\b/.test(said(clause))
    return isOthers && WANT.test(said(clause)) && !/\b(?:i|we|no|not|hates?|cant|dont|doesnt)\b/.test(said(clause))
  })
  return items.map((item, at) =>
    theirs.some(({ from, to }) => at >= from && at < to) &&
    /^(?:term|title|operator|postfix|attribute)$/.test(item.kind)
      ? { kind: 'filler', word: '', at: item.at, end: item.end }
      : item,
  )
}
