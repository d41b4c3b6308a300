import type { Piece } from '../../../text/split-words'
import type { Operation } from '../../../words/operators'
import { turnsAround, turnsBefore } from '../../../words/turns-before'
import { answers, turnsBehind } from '../../../words/turns-behind'
import type { Item } from '../../sentence/items'
import { type Reading, saidAt } from '../../sentence/reading'
import { namedBefore } from './pronoun-verdicts'

const LONGEST = 22
/** Names both halves of a turn of speech around a thing. */
export const AROUND = 'around a thing'
const GRAMMAR: ReadonlySet<Item['kind']> = new Set(['film', 'filler'])
const THINGS: ReadonlySet<Item['kind']> = new Set([
  'term',
  'title',
  'unknown-title',
  'attribute',
  'foreign',
  'opposite',
  'known',
])
const STOPS = /^[.!?;]$/
/** What may stand behind a turn of speech that is whole. */
const CLOSES =
  '(?= (?:[.,!?;:()-]|and|but|yet|so|too|as well|either|because|though|tonight|today|these days|lately|please|i|we|im|anyway|honestly|to be honest|tbh|or|since|as|right now|at the moment|for|yet|thanks|unless|except|nowadays)(?: |$)| $|$)'
const THEY =
  '(?:(?:they|these|those|that|it|this|he|she|theyre|hes|shes|its|thats|theyve|all of them|the whole lot|that sort of (?:thing|film)|that kind of (?:thing|film)|which) )?'
const STRESS =
  '(?:(?:really|just|simply|honestly|frankly|always|have|has|do|does|usually|generally|all|still|definitely|also|both|personally|tend to|totally|absolutely|kind of|kinda|sort of|as a rule|for me|for us) )*'

type Turn = readonly [Operation, RegExp]
const behind: readonly Turn[] = turnsBehind.map(([operation, turn]) => [
  operation,
  new RegExp(`^(${THEY}${STRESS}(?:${turn}))${CLOSES}`, 'u'),
])
const whole: readonly Turn[] = answers.map(([operation, turn]) => [
  operation,
  new RegExp(`^(${turn})(?: [.!?,;)-]| $|$| but )`, 'u'),
])
const before: readonly Turn[] = turnsBefore.map(([operation, turn]) => [
  operation,
  new RegExp(`^(${turn.replace(/^\^/, '')}) (?!(?:that|this|it|them|me|us|i|to|if|him|her|you)(?: |$)|[.,!?;:)])`, 'u'),
])
/** Only at the beginning of what is said: "ditch the westerns", and not "a ditch". */
const opening = turnsBefore.map(([, turn]) => turn.startsWith('^'))
const around = turnsAround.map(([operation, head, tail]) => ({
  operation,
  head: new RegExp(`^(${head}) (?!(?:that|this|it|them|me|us)(?: |$))`, 'u'),
  tail: new RegExp(`^(${tail})${CLOSES}`, 'u'),
}))

const STARTS_THEY = new RegExp(`^${THEY}`)
const NOT_NOW =
  /^(not (?:tonight|today|now|right now|this time|this evening|for me|for us|in this house|at the moment))(?: [.,!?;]| $)/

const windowAt = (pieces: readonly Piece[], at: number) => {
  const stop = pieces.findIndex(({ kind, text }, place) => place >= at && kind === 'mark' && STOPS.test(text))
  return `${saidAt(pieces, at, Math.min(at + LONGEST, stop < 0 ? pieces.length : stop))} `
}
const lengthOf = (words: string) => words.trim().split(' ').length
const opensAt = (pieces: readonly Piece[], at: number) => {
  const last = pieces[at - 1]
  return !last || last.kind === 'mark' || /^(?:and|but|so|please|just|then|or)$/.test(last.text)
}

/** "Westerns leave me cold", "horror? count me out", "zombies: been there, done that": said of what stands before it. */
export function verdictAt({ items }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const last = items.findLastIndex((item) => !GRAMMAR.has(item.kind))
  const item = items[last]
  if (!item) return null
  const isApart = item.kind === 'join'
  const thing = isApart ? items.slice(0, last).findLast((each) => !GRAMMAR.has(each.kind)) : item
  const said = windowAt(pieces, at)
  const not = isApart ? NOT_NOW.exec(said)?.[1] : undefined
  // "Westerns are all well and good, but not tonight".
  if (not && thing?.kind === 'postfix')
    return { kind: 'postfix', operation: 'without', back: namedBefore(items, false), at, end: at + lengthOf(not) }
  if (!thing || !THINGS.has(thing.kind)) return null
  if (isApart && item.join !== 'and' && item.join !== 'or') {
    const answer = whole.find(([, turn]) => turn.test(said))
    const words = answer?.[1].exec(said)?.[1]
    if (answer && words && items.length - 1 === last && item.join !== 'but')
      return { kind: 'postfix', operation: answer[0], at, end: at + lengthOf(words) }
    // "I've nothing against musicals, but not tonight".
    if (not) return { kind: 'postfix', operation: 'without', at, end: at + lengthOf(not) }
    if (!STARTS_THEY.exec(said)?.[0]) return null
  } else if (isApart) return null
  for (const [operation, turn] of behind) {
    const words = turn.exec(said)?.[1]
    if (words) return { kind: 'postfix', operation, at, end: at + lengthOf(words) }
  }
  return null
}

/** "I'll pass on westerns", "give the westerns a rest": what follows takes its sense from it. */
export function verdictBeforeAt({ items, lexicon }: Reading, pieces: readonly Piece[], at: number): Item | null {
  const said = windowAt(pieces, at)
  const tail = around.find(({ tail: turn }) => turn.test(said))
  const head = items.findLast(({ kind }) => kind === 'operator')
  if (tail && head?.kind === 'operator' && head.words === AROUND)
    return { kind: 'filler', word: AROUND, at, end: at + lengthOf(tail.tail.exec(said)?.[1] ?? '') }
  for (const { operation, head: turn, tail: close } of around) {
    const words = turn.exec(said)?.[1]
    if (!words) continue
    const rest = said.slice(words.length + 1)
    const after = rest.split(' ')
    const closes = after.findIndex((_, place) => place > 0 && place < 9 && close.test(after.slice(place).join(' ')))
    if (closes > 0 && !after.slice(0, closes).some((word) => /^[,;:]$/.test(word)))
      return turnOf(operation, AROUND, at, words)
  }
  for (const [place, [operation, turn]] of before.entries()) {
    if (opening[place] && !opensAt(pieces, at)) continue
    const words = turn.exec(said)?.[1]
    if (!words?.trim()) continue
    // "I'd rather have a documentary than a drama" names two things.
    const isOther =
      / than/.test(words) &&
      pieces.slice(at, at + lengthOf(words)).some((_, step) => isKind(lexicon, pieces, at + step))
    if (!isOther) return turnOf(operation, words, at, words)
  }
  return null
}

const isKind = (lexicon: Reading['lexicon'], pieces: readonly Piece[], at: number) => {
  const entry = lexicon.phrases.matches(pieces, at, lexicon.formsOf)[0]?.entry
  return entry?.kind === 'term' && /^(?:genre|person|country|region|era):/.test(entry.facets[0] ?? '')
}

const turnOf = (operation: Operation, name: string, at: number, words: string): Item => ({
  kind: 'operator',
  operation,
  words: name,
  degree: false,
  at,
  end: at + lengthOf(words),
})
