import type { Piece } from '../../../text/split-words'
import type { Operation } from '../../../words/operators'
import type { Item } from '../../sentence/items'
import { type Reading, saidAt } from '../../sentence/reading'

const THEM = '(him|her|them|it|that|those|these|all of them|all that|that stuff|that kind of thing|that sort of thing)'
const HOW =
  '(?: (?:really|just|simply|honestly|always|still|personally|also|absolutely|totally|quite|actually|do|secretly|rather|kind of|kinda|sort of|frankly|both|usually|generally|totally|completely))*'
const OPEN =
  '(?:(?:and|but|so|though|although|because|then|sadly|sorry|personally|these days|nowadays|now|today|tonight|yet) )*'
const I = `(?:(?:i|we|ive|weve|i have|we have)${HOW} )`
const NOW =
  '(?: (?:tonight|today|now|right now|this time|this evening|these days|any more|anymore|either|at all|a bit|so much|very much|much|anyway|though|all|all the same|to bits|again|at the moment|personally|sorry|please|at (?:school|work|home|university|uni)))*'
const SO =
  '(?:(?:a bit|so|too|very|rather|really|quite|utterly|completely|pretty|kind of|incredibly|just|totally|absolutely|a little|frankly|all|terribly|deeply|truly) )*'
const BAD =
  '(?:an? )?(?:unbearable|insufferable|tedious|boring|dull|annoying|irritating|overrated|pretentious|tiresome|exhausting|smug|twee|unwatchable|tiring|depressing|cold|silly|stupid|predictable|samey|formulaic|cringey?|creepy|grating|intolerable|unfunny|shallow|hollow|self indulgent|wearing|dreary|precious|repetitive|much|bore|chore|drag|slog|off putting|upsetting|distasteful|offensive|dreadful|awful|terrible|ghastly|grim|lifeless|empty|cloying|mannered)'
const GOOD =
  '(?:an? )?(?:charming|wonderful|delightful|hilarious|brilliant|fascinating|irresistible|lovely|great|fantastic|amazing|magical|soothing|comforting|moving|gripping|enchanting|mesmeri[sz]ing|hypnotic|a joy|joy|adorable|perfect|terrific|superb|relaxing|addictive|thrilling|compelling)'
const CLOSE = '(?= (?:[.,!?;:)-]|and|but|so|because|though|i|we|as|since|for|or|anyway|unless)(?: |$)| $|$)'

const VERDICTS: readonly (readonly [Operation, RegExp])[] = (
  [
    [
      'without',
      `${OPEN}(?:i|we|id|wed|i would|we would)${HOW} (?:(?:dont|do not|wouldnt|cant) (?:want|feel like|fancy|need|face)(?: to)?(?: see| seeing| watch| watching| have| having)? ${THEM}|(?:rather|sooner|prefer to) (?:leave|skip|avoid|miss|drop|do without|not see|not watch|not have|keep off|give|pass on) ${THEM}(?: out| off| alone| a miss| a rest| be| aside)?)${NOW}`,
    ],
    [
      'without',
      `${OPEN}${I}?(?:avoid|skip|shun|boycott|refuse|steer clear of|keep away from|stay away from|keep off|pass on|draw the line at) ${THEM}${NOW}`,
    ],
    [
      'less',
      `${OPEN}${I}?(?:(?:cant|cannot|could never|couldnt)${HOW} (?:stand|bear|abide|take|stomach|tolerate|face|watch|get into|warm to|sit through|get through|get on with|connect with|do)|hate|hated|loathe|loathed|detest|detested|despise|dislike|disliked|(?:dont|do not|didnt|did not|never|no longer)${HOW} (?:like|liked|love|loved|get|got|enjoy|enjoyed|rate|rated|care for|cared for|understand|understood|warm to|warmed to|trust|get on with|dig|get into|got into|see the (?:appeal|point|attraction) (?:of|in))|(?:had|seen|watched) (?:more than |quite )?enough of|gave up on|walked out of|fell asleep (?:in|during)|got bored (?:of|with|by)|(?:am|are|was|were|im|were) (?:sick|tired|bored|fed up|weary|done) (?:of|with|by)) ${THEM}${NOW}`,
    ],
    ['less', `${OPEN}(?:im|i am|were|we are|ive been|we have been)${HOW} ${SO}over ${THEM}${NOW}`],
    ['less', `${OPEN}(?:i|we)${HOW} (?:find|found) ${THEM}${HOW} ${SO}${BAD}(?: to watch)?${NOW}`],
    ['more', `${OPEN}(?:i|we)${HOW} (?:find|found) ${THEM}${HOW} ${SO}${GOOD}(?: to watch)?${NOW}`],
    [
      'less',
      `${OPEN}(?:everyone|everybody|people|critics|they|my \\p{L}+|the whole world|the world|all my friends)(?: else| all| always)* (?:loves?|adores?|likes?|raves? about|swears? by|praises?|recommends?|worships?) ${THEM}(?: ,)?(?: (?:but|and|yet))? (?:i|we)${HOW} (?:dont|do not|cant|cannot|never did|never could|never have)`,
    ],
    [
      'more',
      `${OPEN}${I}?(?:love|loved|adore|adored|enjoy|enjoyed|worship|live for|crave|treasure|(?:cant|cannot|could never|never) (?:get|got) (?:tired|bored) of|never tire of|have a (?:soft spot|weakness|thing) for) ${THEM}${NOW}`,
    ],
    [
      'much-more',
      `${OPEN}${I}?(?:(?:cant|cannot|could never|never)${HOW} (?:get|got) enough of|am obsessed with|could watch|(?:absolutely|really) (?:love|adore)) ${THEM}(?: all day| forever)?${NOW}`,
    ],
    [
      'neutral',
      `${OPEN}(?:i|we)(?: hereby| now| do| must| have to)* (?:take|takes|taking) (that|it|this|those) back(?=(?: now| please| actually)* (?:[.!]|$)| $|$)`,
    ],
    ['neutral', `(?:but |though )?(?:i|we)(?: actually| really| just)* (?:dont|do not|no longer) mind ${THEM}${NOW}`],
  ] as const
).map(([operation, turn]) => [operation, new RegExp(`^(?:${turn})${CLOSE}`, 'u')] as const)

const SOFTER = new RegExp(
  `^(?:(?:well|ok|okay|actually|maybe|perhaps|rather|more like|lets say|i mean|but) )*(?:(?:im|were|i am|we are|ive|weve|i|we)(?: have| just| really)* )?(?:(?:just|only|simply|more|rather|merely) )*(?:(?:a bit|a little|rather|quite|kind of|pretty|somewhat|very|so|got|gotten|become) )*(?:(?:tired|bored|sick|weary|fed up) (?:of|with|by)|not (?:so|too|very|that|really) (?:keen on|fond of|into)|not (?:a|the biggest|a big|a great) fan of|(?:less|fewer|not (?:so|too|that) much|not much|not too many|not so many|a bit less|had enough|seen enough|seen too much) of|over) ${THEM}${NOW}${CLOSE}`,
)

/** "No Nicolas Cage. Okay, he's fine": turned down no longer. */
const LET_IN = new RegExp(
  `^(?:(?:and|but|so|ok|okay|well|actually|no|wait|hang on|hold on|oh) )*(?:s?hes|s?he is|s?he would be|s?he can be|s?hed be)(?: (?:actually|really|perfectly|probably|quite|also))* (?:fine|ok|okay|alright|all right|allowed|welcome|good)(?: (?:after all|really|actually|too|again|by me|with me|then|now))*${CLOSE}`,
)

const LONGEST = 18
const isPerson = (item: Item) => item.kind === 'term' && item.facets[0]?.startsWith('person:') === true
const isThing = (item: Item) =>
  item.kind === 'title' || (item.kind === 'term' && item.facets.length > 0 && !item.facets[0]?.startsWith('mood:'))

/** "I can't stand Tom Cruise. Well, just tired of him": the softer word counts. */
export function softerAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  if (pieces[at - 1]?.kind !== 'mark' || !isCorrected(pieces, at)) return null
  const softer = SOFTER.exec(`${saidAt(pieces, at, at + LONGEST)} `)
  const back = softer ? namedBefore(items, /^(?:him|her)$/.test(softer[1] ?? '')) : []
  if (!softer || back.length === 0) return null
  return { kind: 'postfix', operation: 'less', back, anew: true, at, end: at + softer[0].trim().split(' ').length }
}

/** "My sister swears by Wes Anderson, I find him unbearable": what we say of somebody or something named before. */
export function pronounVerdictAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const before = pieces[at - 1]
  if (!before || !(before.kind === 'mark' || /^(?:and|but|so|though|because|yet)$/.test(before.text))) return null
  const stop = pieces.findIndex((piece, place) => place >= at && piece.kind === 'mark' && /^[.!?;]$/.test(piece.text))
  const said = `${saidAt(pieces, at, Math.min(at + LONGEST, stop < 0 ? pieces.length : stop))} `
  const letIn = LET_IN.exec(said)
  const refused = letIn ? refusedBefore(items) : []
  if (letIn && refused.length > 0)
    return { kind: 'postfix', operation: 'neutral', back: refused, at, end: at + letIn[0].trim().split(' ').length }
  for (const [operation, turn] of VERDICTS) {
    const found = turn.exec(said)
    if (!found) continue
    const who = found.slice(1).find(Boolean) ?? ''
    const back = namedBefore(items, /^(?:him|her)$/.test(who))
    if (back.length > 0) return { kind: 'postfix', operation, back, at, end: at + found[0].trim().split(' ').length }
  }
  return null
}

const CORRECTS = /^(?:well|ok|okay|actually|no|just|only|maybe|rather|but|or)$/
/** "Well, just tired of him": in the place of what was said before. */
const isCorrected = (pieces: readonly Piece[], at: number) =>
  [at - 2, at - 1, at, at + 1].some((place) => CORRECTS.test(pieces[place]?.text ?? ''))

/** Who was named last, where he was turned down. */
function refusedBefore(items: readonly Item[]): number[] {
  const place = items.findLastIndex(isPerson)
  const operator = items.slice(0, Math.max(0, place)).findLast((item) => item.kind === 'operator')
  const person = items[place]
  const isRefused = operator?.kind === 'operator' && /^(?:without|less)$/.test(operator.operation)
  return person && isRefused ? [person.at] : []
}

/** The last thing named, with those it was named together with; whom "him" means is a person. */
export function namedBefore(items: readonly Item[], isOfPeople: boolean): number[] {
  const is = isOfPeople ? (item: Item) => isPerson(item) || item.kind === 'title' : isThing
  const last = items.findLastIndex(is)
  if (last < 0) return []
  let first = last
  for (let at = last - 1; at >= 0; at -= 1) {
    const item = items[at]
    if (!item) break
    if (is(item)) first = at
    else if (
      !(
        item.kind === 'film' ||
        (item.kind === 'filler' && item.word !== 'of') ||
        (item.kind === 'join' && /^(?:and|or)$/.test(item.join))
      )
    )
      break
  }
  return items
    .slice(first, last + 1)
    .filter(is)
    .map(({ at }) => at)
}
