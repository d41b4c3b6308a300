import type { TermMeaning } from '../../lexicon/meaning'
import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import type { Item } from '../sentence/items'
import { type Reading, saidAt } from '../sentence/reading'

const ANIMALS =
  /^(?:animals?|pets?|dogs?|cats?|horses?|pupp(?:y|ies)|kittens?|doggos?|doggy|creatures?|birds?|cows?|pigs?|rabbits?|beasts?)$/
const CHILDREN = /^(?:child|children|kids?|bab(?:y|ies)|infants?|toddlers?|little (?:girl|boy)s?)$/
const HARM =
  /^(?:die|dies|dying|died|dead|death|deaths|hurt|harmed|killed|suffer|suffers|suffering|tortured|abused|mistreated|injured|murdered|slaughtered|beaten|perish|harm|cruelty|killing|abuse|torture|danger|peril)$/
const BETWEEN =
  /^(?:must|not|never|should|is|are|be|being|been|get|gets|getting|to|has|have|may|cant|cannot|can|dont|doesnt|does|do|wont|will|mustnt|shouldnt|or|and|hurt|killed|that|who|which|the|in|any|come|comes|no)$/
const NOT = /^(?:not|never|cant|cannot|dont|doesnt|wont|mustnt|shouldnt|no)$/
/** "The dog lives": it must not be harmed. */
const SURVIVES = /^(?:lives|live|survives|survive)$/
const isClosed = (pieces: readonly Piece[], at: number) =>
  !pieces[at] || pieces[at]?.kind === 'mark' || /^(?:and|or|please|pls|too)$/.test(wordAt(pieces, at))
/** Words between the one that is harmed and what happens to it. */
const REACH = 5

/** "the dog must not die", "no film where a child gets hurt": somebody, and what happens to them a few words on. */
export function harmAt(pieces: readonly Piece[], at: number): { end: number; items: Item[] } | null {
  const word = wordAt(pieces, at)
  const note: string | null = ANIMALS.test(word) ? 'animal-harm' : CHILDREN.test(word) ? 'child-harm' : null
  if (!note) return null
  // "My dog died" tells of the day, not of films.
  if (/^(?:my|our)$/.test(wordAt(pieces, at - 1)) && /^(?:died|passed|has|just|recently)$/.test(wordAt(pieces, at + 1)))
    return { end: at + 2, items: [{ kind: 'filler', word: '', at, end: at + 2 }] }
  let negated = false
  for (let place = at + 1; place <= at + REACH; place += 1) {
    const next = wordAt(pieces, place)
    if (NOT.test(next)) negated = true
    const lives =
      SURVIVES.test(next) &&
      (/^(?:the|every|all|no)$/.test(wordAt(pieces, at - 1)) ||
        /^(?:that|who|which)$/.test(wordAt(pieces, place - 1))) &&
      isClosed(pieces, place + 1)
    if (HARM.test(next) || lives) {
      const end = place + 1
      negated ||= lives
      const term: Item = { kind: 'term', term: { kind: 'term', facets: [], notes: [note] }, facets: [], at, end }
      return {
        end,
        items: negated
          ? [{ kind: 'operator', operation: 'without', words: 'not', degree: false, at, end: at }, term]
          : [term],
      }
    }
    if (!BETWEEN.test(next)) return null
  }
  return null
}

const FRIGHTENS = /^(?:scares?|scared|frightens?|frightened|spooks?|spooked|startles?|startled)$/
const EASILY = /^(?:easy|easily|quick|quickly)$/
const SOMEBODY =
  /^(?:is|are|am|im|gets?|getting|very|so|too|really|he|she|i|they|we|one|ones|son|daughter|kids?|children|wife|husband|mum|mom|and|who)$/

/** "The little one scares easily", "she is easily frightened", "I'm a scaredy-cat": less of what is frightening. */
export function scaresEasily(pieces: readonly Piece[], at: number): { end: number; items: Item[] } | null {
  const [first, second] = [wordAt(pieces, at), wordAt(pieces, at + 1)]
  if (first === 'squeamish' && HOW.test(wordAt(pieces, at - 1)) && !saysWhat(pieces, at)) return squeamish(at)
  const verb = FRIGHTENS.test(first) && EASILY.test(second)
  const easily = EASILY.test(first) && FRIGHTENS.test(second)
  const cat = /^(?:scaredy|fraidy)$/.test(first) && second === 'cat'
  if (!(verb || easily || cat) || (!cat && !SOMEBODY.test(wordAt(pieces, at - 1)) && at > 0)) return null
  const end = at + 2
  return {
    end,
    items: [
      { kind: 'join', join: 'stop', at, end: at },
      { kind: 'operator', operation: 'less', words: 'scares easily', degree: false, at, end: at },
      { kind: 'term', term: SCARY, facets: SCARY.facets, at, end },
      { kind: 'join', join: 'stop', at: end, end },
    ],
  }
}

const HOW =
  /^(?:is|are|am|im|shes|hes|were|theyre|very|so|too|really|bit|little|quite|rather|pretty|incredibly|extremely|super|terribly|get|gets|being)$/

/** "I'm squeamish as hell so not too violent": the rule is said. */
const saysWhat = (pieces: readonly Piece[], at: number) => [1, 2, 3, 4].some((on) => wordAt(pieces, at + on) === 'so')

/** "I'm squeamish": nothing bloody. */
const squeamish = (at: number): { end: number; items: Item[] } => ({
  end: at + 1,
  items: [
    { kind: 'join', join: 'stop', at, end: at },
    { kind: 'operator', operation: 'without', words: 'squeamish', degree: false, at, end: at },
    { kind: 'term', term: BLOODY, facets: [], at, end: at + 1 },
    { kind: 'join', join: 'stop', at: at + 1, end: at + 1 },
  ],
})

const BLOODY: TermMeaning = { kind: 'term', facets: [], notes: ['gore'] }

const SCARY: TermMeaning = { kind: 'term', facets: ['genre:horror'], notes: [] }

/** "Nobody has cancer in it", "no one dying of anything": what stands behind is turned down. */
const HAS =
  /^(?:nobody|no one|noone)(?:s| is| who| that)?(?: (?:has|had|having|gets?|getting|with|who has|catches|suffers from|suffering from|(?:is |thats |whos )?(?:dying|dies|died|ill|sick|recovering) (?:of|from|with)))$/
export function nobodyHasAt({ lexicon }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (!/^(?:nobody|noone|nobodys|no)$/.test(wordAt(pieces, at))) return null
  for (let end = at + 6; end > at + 1; end -= 1) {
    const isThing = lexicon.phrases.matches(pieces, end, lexicon.formsOf)[0]?.entry.kind === 'term'
    if (isThing && HAS.test(saidAt(pieces, at, end)))
      return { kind: 'operator', operation: 'without', words: 'nobody has', degree: false, at, end }
  }
  return null
}

const VIOLENCE: TermMeaning = { kind: 'term', facets: [], notes: ['violence'] }
/** "Where nobody gets shot". */
export function nobodyHarmed(pieces: readonly Piece[], at: number): Item[] | null {
  const who = /^(?:nobody|noone)$/.test(wordAt(pieces, at))
    ? 1
    : wordAt(pieces, at) === 'no' && wordAt(pieces, at + 1) === 'one'
      ? 2
      : 0
  const modal = /^(?:should|must|may|can|will)$/.test(wordAt(pieces, at + who)) ? 1 : 0
  const verb = at + who + modal
  if (who === 0 || !/^(?:gets?|is|be|being|getting)$/.test(wordAt(pieces, verb))) return null
  if (!/^(?:shot|stabbed|beaten|punched|shooting|stabbing)$/.test(wordAt(pieces, verb + 1))) return null
  const end = /^(?:up|at|anybody|anyone|dead|people)$/.test(wordAt(pieces, verb + 2)) ? verb + 3 : verb + 2
  return [
    { kind: 'operator', operation: 'without', words: 'nobody', degree: false, at, end: verb },
    { kind: 'term', term: VIOLENCE, facets: [], at: verb, end },
  ]
}

/** "I can handle violence, but not when it's kids". */
export function notWhenAt(pieces: readonly Piece[], at: number): Item[] | null {
  const said = [0, 1, 2, 3].map((step) => wordAt(pieces, at + step)).join(' ')
  const led = /^not (?:when|if) (?:its|it is|theyre|they are|it involves|against|done to) ?/.exec(said)
  const whom = led ? at + led[0].trim().split(' ').length : at
  const note = ANIMALS.test(wordAt(pieces, whom))
    ? 'animal-harm'
    : CHILDREN.test(wordAt(pieces, whom))
      ? 'child-harm'
      : null
  if (!led || !note) return null
  return [
    { kind: 'operator', operation: 'without', words: 'not when', degree: false, at, end: whom },
    { kind: 'term', term: { kind: 'term', facets: [], notes: [note] }, facets: [], at: whom, end: whom + 1 },
  ]
}

/** "Nobody gets", "nobody should be": where what happens to them stands. */
export const happensAt = (pieces: readonly Piece[], at: number) => {
  const verb = /^(?:should|must|may|can|will|has to|is to|ought to|needs to)\b/.exec(saidAt(pieces, at, at + 2))
  const place = verb ? at + verb[0].split(' ').length : at
  return /^(?:gets?|getting|is|are|be|being|has|have|had|with)$/.test(wordAt(pieces, place)) ? place + 1 : place
}
