import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const MINE =
  /^(?:but |and |well )*(?:not me|not us|unlike me)(?: though| tonight| personally)*$|^(?:so |but |and |now |tonight |today |this time |finally |well |ok )*(?:(?:its|it is|is|tonight is|today is|now is|this is|tonights|todays) )?(?:my|our) (?:turn|choice|pick|go|night|evening|shot)(?: now| tonight| today| to (?:choose|pick|decide|watch|say)| this time| for once| again)*$/u
/** "I want", "tonight I'd like", "can I have". */
const OURS =
  /^(?:(?:so|but|and|now|tonight|today|this time|for once|well|ok|because|can|could|may|please|though|however|instead|me|personally)\s)*(?:i|we|id|wed|im|were)\s(?:(?:really|just|would|do|only|actually|quite|still|want to|am|are|d|have|much)\s)*(?:want|wanna|like|love|fancy|need|rather|prefer|feel|crave|craving|watch|see|in the mood|up for|after|thinking|have)\b/u
const RATHER = /\b(?:rather|prefer|instead|for once|for a change|this time|tonight|today|finally)\b/
const HABIT =
  /\b(?:always|only|only ever|usually|constantly|keeps?|forever|normally|every (?:time|night|week|weekend)|all the time|again and again|nothing but|invariably|never stops|obsessed|addicted|insists? on|hogs|ends? up|last (?:time|week|night|turn|month)|yesterday)\b/
const WANT =
  /\b(?:watch|watches|watching|watched|picks?|picked|picking|chooses?|chose|choosing|loves?|likes?|wants?|adores?|into|obsessed|addicted|put on|puts on|putting on|prefers?|enjoys?|fan|fans|goes for|insists? on|had|got|selects?|votes? for)\b/
const OTHERS =
  /^(?:(?:and|but|so|because|since|as|well|normally|usually|yes|oh)\s)*(?:my|our|the|he|she|they|hes|shes|theyre|everyone|everybody|his|her|hubby|wifey)\b/
const CLOSES = /^(?:comma|stop|but|colon|question)$/
const THING = /^(?:term|title|attribute)$/
const CLEARED = /^(?:term|title|operator|postfix|attribute)$/

type Clause = { from: number; to: number; said: string; behindBut: boolean }

/**
 * "My hubby only watches westerns. Tonight is my turn: a romance", "I want a heist, she always picks horror": what others are
 * used to watch is not what is wanted, in whichever order the two are said.
 */
export function myTurn(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const clauses = clausesOf(items, pieces)
  const isMine = clauses.some(({ said }) => MINE.test(said))
  const wishes = clauses.filter(({ from, to, said }) => OURS.test(said) && items.slice(from, to).some(isThing))
  if (!isMine && wishes.length === 0) return [...items]
  const isContrast = wishes.some(({ said, behindBut }) => behindBut || RATHER.test(said))
  const theirs = clauses.filter((clause, place) => {
    const isOthers = items[clause.from]?.kind === 'viewers' || OTHERS.test(clause.said)
    if (!isOthers || !WANT.test(clause.said)) return false
    if (/\b(?:i|we|too|also|as well|both|no|not|hates?|cant|dont|doesnt)\b/.test(clause.said)) return false
    // "She loves romcoms, I like thrillers": both are here, unless one is set against the other.
    return isMine || HABIT.test(clause.said) || (isContrast && !wishes.includes(clauses[place - 1] as Clause))
  })
  return items.map((item, at) =>
    theirs.some(({ from, to }) => at >= from && at < to) && CLEARED.test(item.kind)
      ? { kind: 'filler', word: '', at: item.at, end: item.end }
      : item,
  )
}

function clausesOf(items: readonly Item[], pieces: readonly Piece[]): Clause[] {
  const isAnew = (at: number) => /^(?:i|we|id|im|tonight|its)$/.test(pieces[items[at]?.at ?? 0]?.text ?? '')
  const starts = items.flatMap((item, at) => {
    if (item.kind === 'join') return CLOSES.test(item.join) || (item.join === 'and' && isAnew(at + 1)) ? [at + 1] : []
    return /^(?:because|since|cause|cos)\b/.test(pieces[item.at]?.text ?? '') && at > 0 ? [at] : []
  })
  return [0, ...starts].flatMap((from, place) => {
    const next = starts[place] ?? items.length + 1
    const last = items[next - 1]
    const to = next > items.length ? items.length : last?.kind === 'join' ? next - 1 : next
    const [first, end] = [items[from], items[to - 1]]
    if (!first || !end || to <= from) return []
    const before = items[from - 1]
    const behindBut = before?.kind === 'join' && before.join === 'but'
    return [{ from, to, said: saidAt(pieces, first.at, end.end), behindBut }]
  })
}

const isThing = (item: Item) => THING.test(item.kind)
