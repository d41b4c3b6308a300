import type { Piece } from '../../text/split-words'
import type { Operation } from '../../words/operators'
import type { Item } from '../sentence/items'
import { saidAt } from '../sentence/reading'

const WHO =
  '(?:my|our|the|some|most|all|many|half|people|everyone|everybody|critics|reviewers|they|she|he|others|dad|mum|mom|mates|friends|folks|theyre|shes|hes|apparently|supposedly|word is|others|snobs|a lot|lots)'
const OPENS = new RegExp(`^(?:and |but |so |well |because |though |yes |yeah |ok |sure )*${WHO}\\b`)
const HATE =
  /\b(?:hate[ds]?|couldnt stand|cant stand|cannot stand|cant bear|loathes?|despises?|dislikes?|(?:doesnt|dont|do not|does not) (?:like|get|care for|enjoy)|sneers? at|looks? down on|laughs? at|makes? fun of)\b/
const LOVE =
  /\b(?:love[ds]?|adore[ds]?|worship(?:s|ped)?|raves? about|obsessed with|mad about|crazy about|nuts about|into|like[ds]?|enjoy(?:s|ed)?|goes? on about|swears? by|fans? of|all over)\b/
const SAY =
  /\b(?:thinks?|says?|said|reckons?|claims?|finds?|believes?|calls?|insists?|keeps? saying|(?:apparently|supposedly|word is))\b/
const BAD =
  /\b(?:boring|bored?om|cring(?:e|ey|y)|trash|rubbish|crap|dull|stupid|silly|lame|overrated|dead|depressing|pretentious|terrible|awful|childish|weird|too \p{L}+|worst|dumb|tedious|waste|slow|tacky|cheesy|naff|garbage|ugly|bad|dated|old hat|uncool|dry|soppy|sad|embarrassing|pointless|not (?:good|worth|real|proper|cool|funny)|for (?:babies|kids|children|nerds|losers|girls|boys|old people|grannies|women|men|teenagers|idiots|geeks|wimps))\b/u
const GOOD =
  /\b(?:best|great|greatest|brilliant|amazing|good|cool|wonderful|fantastic|masterpieces?|perfect|fun|ace|fab|superior)\b/

const ADVERBS =
  '(?: still| really| do| actually| happen to| kinda| kind of| personally| secretly| quite| absolutely| totally| just| simply| also| both)*'
const THEM = '(?: (?:them|it|that|those|him|her|this))?'
const TAIL = '(?: a lot| anyway| though| all the same| so much| tho| to bits| actually| sorry| either)?'
const whole = (said: string) =>
  new RegExp(`^(?:and |but |well |though |yet |me |personally |honestly |sorry )*(?:${said})$`)
const LIKES = whole(`(?:i|we)${ADVERBS} (?:like|love|adore|enjoy|dig)${THEM}${TAIL}`)
const OPPOSITE = whole(
  `(?:i|we) (?:do|dont|do not|disagree|dont agree|do not agree|beg to differ|think otherwise|dont think so|strongly disagree|respectfully disagree|couldnt disagree more)${TAIL}|not (?:me|us|to me|to us|for me|i|in my book)${TAIL}|(?:theyre|hes|shes|they are|she is|he is|thats|all)(?: so| all| just| completely| dead)* wrong${TAIL}|prove (?:them|her|him) wrong|i have to disagree|i happen to disagree`,
)
const DISLIKES = whole(
  `(?:i|we)${ADVERBS} (?:hate|cant stand|loathe|dislike|despise|(?:dont|do not)(?: really)? (?:like|get|enjoy|care for|see))(?: (?:them|it|that|those|the appeal|the hype|the point|why))?${TAIL}|not (?:my thing|my cup of tea|my bag)`,
)
const SAME = whole(
  `(?:i|we) (?:agree|tend to agree|think so too|do too|can only agree)|me too|me neither|same(?: here)?|(?:theyre|hes|shes) right|so do (?:i|we)|neither (?:do|can) (?:i|we)|(?:i|we) (?:cant|dont) either`,
)
const OPEN = whole(
  `(?:i|we) (?:dont|do not|wouldnt) (?:really )?(?:mind|care)${THEM}|(?:i|we) can(?: take${THEM})?|(?:im|i am|were) (?:not (?:so |that |too |quite )?(?:sure|convinced|fussed|bothered)|undecided|on the fence)|(?:i|we) (?:could|can) take${THEM} or leave${THEM}`,
)

type Clause = { from: number; to: number; said: string }
const ENDS = /^(?:stop|comma|but|question)$/

/**
 * "My mates think westerns are boring, I don't", "critics hate romcoms, I love them", "my wife is obsessed with crime, not me":
 * what others hold of a thing, and what we say to it. Ours counts, theirs says only which thing it is.
 */
export function opinions(items: readonly Item[], pieces: readonly Piece[]): Item[] {
  const clauses = clausesOf(items, pieces)
  const left: Item[] = []
  let done = 0
  for (const [place, clause] of clauses.entries()) {
    const next = clauses[place + 1]
    if (clause.from < done || !next) continue
    const things = items.slice(clause.from, clause.to).filter(isThing)
    const theirs = things.length > 0 ? theirsOf(items, clause) : null
    const ours = theirs && oursOf(theirs, next.said)
    if (!ours) continue
    left.push(...items.slice(done, clause.from), ...asOurs(items.slice(clause.from, clause.to), ours))
    done = next.to
  }
  return [...left, ...items.slice(done)]
}

function clausesOf(items: readonly Item[], pieces: readonly Piece[]): Clause[] {
  // "And I agree" begins one of its own.
  const isOurs = (at: number) => /^(?:i|we|me|im|so|neither)$/.test(pieces[items[at]?.at ?? 0]?.text ?? '')
  const ends = items.flatMap((item, at) =>
    item.kind === 'join' && (ENDS.test(item.join) || (item.join === 'and' && isOurs(at + 1))) ? [at] : [],
  )
  const starts = [0, ...ends.map((at) => at + 1)]
  return starts.flatMap((from, place) => {
    const to = ends[place] ?? items.length
    const [first, last] = [items[from], items[to - 1]]
    return first && last && to > from ? [{ from, to, said: saidAt(pieces, first.at, last.end) }] : []
  })
}

const isThing = (item: Item) => item.kind === 'title' || (item.kind === 'term' && item.facets.length > 0)

const isMood = (item: Item) => item.kind === 'term' && item.facets.every((facet) => facet.startsWith('mood:'))

type Theirs = 'hate' | 'bad' | 'love' | 'said'
function theirsOf(items: readonly Item[], { from, to, said }: Clause): Theirs | null {
  if (!OPENS.test(said) && items[from]?.kind !== 'viewers') return null
  if (/\b(?:i|we|im|ive|id|you) (?!are)/.test(said) || to - from < 3) return null
  if (SAY.test(said)) return BAD.test(said) ? 'bad' : GOOD.test(said) ? 'love' : 'said'
  if (HATE.test(said)) return 'hate'
  return LOVE.test(said) ? 'love' : null
}

/** What we say of it; nothing where what we said is another thing. */
function oursOf(theirs: Theirs, said: string): Operation | null {
  if (OPEN.test(said)) return 'neutral'
  const isAgainst = theirs === 'hate' || theirs === 'bad'
  if (SAME.test(said)) return isAgainst ? 'less' : theirs === 'love' ? 'more' : null
  if (LIKES.test(said)) return isAgainst || theirs === 'said' ? 'more' : null
  if (DISLIKES.test(said)) return isAgainst ? null : 'less'
  if (!OPPOSITE.test(said)) return null
  // "My mum hates horror, I don't" leaves it open.
  if (theirs === 'hate') return 'neutral'
  if (theirs === 'bad') return 'more'
  return theirs === 'love' ? (/\bnot (?:me|us|i)\b/.test(said) ? 'neutral' : 'less') : null
}

function asOurs(clause: readonly Item[], operation: Operation): Item[] {
  const [at, end] = [clause[0]?.at ?? 0, clause.at(-1)?.end ?? 0]
  const stop = (place: number): Item => ({ kind: 'join', join: 'stop', at: place, end: place })
  const there = clause.filter(({ kind }) => kind === 'viewers' || kind === 'age')
  const named = clause.filter((item) => isThing(item) || item.kind === 'join')
  const first = named.find(isThing)?.at ?? at
  const operator: Item = { kind: 'operator', operation, words: 'of ours', degree: false, at: first, end: first }
  // "Documentaries are dry": how they find it is no thing.
  const isPlain = named.some((item) => isThing(item) && !isMood(item))
  const things = named.filter((item) => item.at >= first && !(isPlain && isMood(item)))
  return [stop(at), ...there, stop(first), operator, ...things, stop(end)]
}
