import { readNumber, wordAt } from '../../../text/numbers'
import type { Piece } from '../../../text/split-words'
import type { Item } from '../../sentence/items'
import { type Reading, saidAt } from '../../sentence/reading'

const BE = /^(?:is|are|was|were|gets|get|feels|feel)$/
const FOR_ME = /^for (?:me|us|my|our|a|an|the|tonight|today|this)\b/
const GRAMMAR: ReadonlySet<Item['kind']> = new Set(['film', 'filler'])
const JUDGED: ReadonlySet<Item['kind']> = new Set(['term', 'title', 'unknown-title'])

/** The thing right before a place, with nothing but films and grammar between. */
const subjectOf = ({ items }: Reading) => {
  const before = items.findLast(({ kind }) => !GRAMMAR.has(kind))
  return before && JUDGED.has(before.kind) ? before : null
}

/** "Bergman is too heavy for a Tuesday", "Chaplin is too sentimental": said of what was named, it is less of that. */
export function tooMuchAt(reading: Reading, pieces: readonly Piece[], at: number): Item | null {
  let too = at
  const isBe = BE.test(wordAt(pieces, at))
  if (isBe) too += 1
  while (/^(?:a|bit|little|way|just|far|often|always|all|usually)$/.test(wordAt(pieces, too))) too += 1
  if (wordAt(pieces, too) !== 'too' || !subjectOf(reading)) return null
  const how = pieces[too + 1]
  if (how?.kind !== 'word') return null
  const after = pieces[too + 2]
  const forMe = FOR_ME.test(saidAt(pieces, too + 2, too + 4))
  if (!(isBe ? forMe || !after || after.kind === 'mark' || after.text === 'but' : forMe || isElided(reading)))
    return null
  if (!isBe && after && after.kind !== 'mark' && !forMe) return null
  return { kind: 'postfix', operation: 'less', at, end: forMe ? too + 4 : too + 2 }
}

/** "Haneke is too cold for me, Loach too angry": the second verdict goes on from the first. */
const isElided = ({ items }: Reading) => items.some(({ kind }) => kind === 'postfix')

/** "Too hot to think", "too tired to follow a plot": how somebody is. */
export function tooToAt(pieces: readonly Piece[], at: number): Item | null {
  const isState =
    wordAt(pieces, at) === 'too' &&
    wordAt(pieces, at + 2) === 'to' &&
    /^(?:think|sleep|move|read|cook|follow|focus|concentrate|go|care|leave|work|talk|argue|decide|choose|function|cry|walk|drive)$/.test(
      wordAt(pieces, at + 3),
    )
  return isState ? { kind: 'filler', word: '', at, end: at + 4 } : null
}

const TIRES =
  /^(?:exhausting|tiring|tiresome|tedious|dull|boring|insufferable|unbearable|unwatchable|annoying|irritating|depressing|upsetting|silly|stupid|pointless|samey|predictable|formulaic|cringe|cringey|pretentious|offensive|distasteful|hard going|stressful|draining|dreary|grating|slow|overlong|twee|overrated|cold|preachy|confusing|childish|shallow|hollow|flat|overrated|hard to follow|long)$/

/** "I find superhero films exhausting": a verdict behind what was found so. */
export function foundAt(reading: Reading, pieces: readonly Piece[], at: number): Item | null {
  let how = at
  while (
    /^(?:a|bit|so|too|very|really|rather|quite|just|pretty|incredibly|extremely|utterly)$/.test(wordAt(pieces, how))
  )
    how += 1
  if (!TIRES.test(wordAt(pieces, how)) || !subjectOf(reading)) return null
  // "I loved Dune, but found Blade Runner slow".
  const subject = subjectOf(reading)
  if (/^(?:find|found|finds)$/.test(wordAt(pieces, (subject?.at ?? 0) - 1)))
    return { kind: 'postfix', operation: 'less', at, end: how + 1 }
  const finds = reading.items.findLast(({ kind }) => kind === 'operator')
  if (finds?.kind !== 'operator' || !/^(?:i|we|he|she) (?:find|found|finds)$/.test(finds.words)) return null
  return { kind: 'postfix', operation: 'less', at, end: how + 1 }
}

const TIRED =
  /^(?:boring|tedious|tiresome|tiring|dull|exhausting|insufferable|unbearable|unwatchable|annoying|irritating|pointless|samey|predictable|formulaic|cringe|cringey|cringy|pretentious|dreary|overrated|twee|preachy|rubbish|crap|trash|garbage|awful|terrible|dreadful|horrible|lame|stale|meh|played out|old hat|done|done to death|worn out|a bore|a yawn|a snooze|past it|over|so last year|the worst)$/
const LONGEST_VERDICT = 3
const STATED =
  /^(?:so|too|very|really|just|quite|rather|pretty|always|all|usually|mostly|often|kinda|kind of|sort of|a bit|a little|incredibly|extremely|utterly|plain|frankly|honestly|totally)$/
const AFTER_VERDICT =
  /^(?:to|for|too|either|except|apart|bar|besides|these|now|lately|nowadays|today|anymore|nonsense|rubbish|stuff|and|but|i|we|so|if|honestly|imo|really|please|though)$/

/** "Pretentious but I love them", "my mates think so, I don't". */
const ON_THE_CONTRARY =
  /^(?:and |but |though |yet )*(?:i|we) (?:still |do |actually |really |kinda |dont|do not|disagree|love|like|enjoy|adore)/
const OTHERS_SAY =
  /(?:^| )(?!i |we )[^ ]+ (?:think|thinks|say|says|said|reckon|reckons|claim|claims|find|finds)(?: that)?$/
const plain = (said: string) =>
  said
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()

/** "Zombies are boring", "westerns are so done": said of what was named right before, it is less of that. */
export function tiringAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const thing = items.at(-1)
  if (!/^(?:is|are|r)$/.test(wordAt(pieces, at)) || !thing || !isNamed(items, thing)) return null
  if (OTHERS_SAY.test(plain(saidAt(pieces, Math.max(0, thing.at - 4), thing.at)))) return null
  let how = at + 1
  while (STATED.test(wordAt(pieces, how)) || STATED.test(saidAt(pieces, how, how + 2)))
    how += STATED.test(wordAt(pieces, how)) ? 1 : 2
  for (let length = LONGEST_VERDICT; length > 0; length -= 1) {
    const after = pieces[how + length]
    const closes = !after || after.kind === 'mark' || AFTER_VERDICT.test(after.text)
    const isTakenBack = ON_THE_CONTRARY.test(plain(saidAt(pieces, how + length, how + length + 6)))
    if (closes && !isTakenBack && TIRED.test(saidAt(pieces, how, how + length)))
      return { kind: 'postfix', operation: 'less', at, end: how + length }
  }
  return null
}

/** A kind of film somebody speaks of, and not one behind "when", "that" or "if". */
function isNamed(items: readonly Item[], thing: Item | undefined): boolean {
  const named = thing?.kind === 'film' ? items.at(-2) : thing
  const before = items.at(thing?.kind === 'film' ? -3 : -2)
  return (
    (named?.kind === 'term' || named?.kind === 'title') &&
    !(before?.kind === 'filler' && /^(?:when|where|that|which|if|unless|because|since|whose|who)$/.test(before.word))
  )
}

/** "I'm over zombies": had enough of them; "I'm over 60" is an age. */
export function overAt({ lexicon }: Reading, pieces: readonly Piece[], at: number): Item | null {
  // "So over musicals", at the very beginning.
  const isSoOver = wordAt(pieces, at - 1) === 'so' && (at === 1 || pieces[at - 2]?.kind === 'mark')
  const isOurs =
    at === 0 || isSoOver || /(?:^| )(?:im|were|i am|we are)(?: so)?$/.test(saidAt(pieces, Math.max(0, at - 3), at))
  const next = pieces[at + 1]
  if (
    wordAt(pieces, at) !== 'over' ||
    !isOurs ||
    next?.kind !== 'word' ||
    /^\d/.test(next.text) ||
    readNumber(pieces, at + 1)
  )
    return null
  // "I'm over here", "over the moon".
  const isThing = lexicon.phrases.matches(pieces, at + 1, lexicon.formsOf).some(({ entry }) => entry.kind === 'term')
  if (!isThing) return null
  return { kind: 'operator', operation: 'less', words: 'over', degree: false, at, end: at + 1 }
}

/** "Any decade but the eighties", "every genre bar horror": what follows is left out. */
export function allButAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (!/^(?:but|bar|except|besides)$/.test(wordAt(pieces, at))) return null
  const operator: Item = { kind: 'operator', operation: 'without', words: 'all but', degree: false, at, end: at + 1 }
  const isBar =
    wordAt(pieces, at) === 'bar' &&
    !/^(?:an?|the|of|in|at|by|to|snack|sports?|cocktail|wine|karaoke)$/.test(wordAt(pieces, at - 1)) &&
    [1, 2, 3, 4, 5].some((back) =>
      /^(?:any|every|all|anything|everything|anyone|anybody|whatever|welcome|fine|ok)$/.test(wordAt(pieces, at - back)),
    )
  if (isBar) return operator
  const [noun, all] = [items.at(-1), items.at(-2)]
  if (!noun || !/^(?:film|term|unread)$/.test(noun.kind) || noun.end !== at) return null
  const isAll = all?.kind === 'filler' && /^(?:any|every|all|whichever|whatever)$/.test(all.word)
  return isAll ? operator : null
}
