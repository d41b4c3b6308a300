import { type Read, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'
import { endsAge, pronounBeforeAge } from './describe-viewers'
import { birthdayAt, monthsOld, readAges, yearsOld } from './read-ages'
import { grown, relationAt, young } from './relations'

export type Viewers = { who: 'company' | 'children'; ages: number[] }

export const ADULT = 18
/** Who says so of oneself from this age on wants no children's film. */
const ALMOST_GROWN = 16

/** "she's seven", "they're 5 and 8", "he is fifteen". */
export function pronounAge(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const start = pronounBeforeAge(pieces, at)
  const ages = start === null ? null : readAges(pieces, start)
  if (!ages) return null
  const months = monthsOld(pieces, ages.next, ages.value.at(-1) ?? 0)
  if (months) return viewersOf([months.value, ...ages.value.slice(0, -1)], at, months.next)
  const next = yearsOld(pieces, ages.next) ?? ages.next
  const end = pieces[next + 2]
  const also = wordAt(pieces, next) === 'and' && wordAt(pieces, next + 1) && (!end || end.kind === 'mark') ? 2 : 0
  return endsAge(pieces, next) ? viewersOf(ages.value, at, next + also) : null
}

/** "Leo who is 8", "Mia is 6": whoever they are. */
export function nameAge(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const name = pieces[at]
  const said = [wordAt(pieces, at + 1), wordAt(pieces, at + 2)].join(' ')
  const verb = said === 'who is' ? 3 : /^(?:is|whos) /.test(said) ? 2 : null
  if (name?.kind !== 'word' || !name.capital || name.text === name.raw || verb === null) return null
  const ages = readAges(pieces, at + verb)
  if (!ages || ages.value.length > 1 || !ages.value.every((age) => age < ADULT)) return null
  const next = yearsOld(pieces, ages.next) ?? ages.next
  return endsAge(pieces, next) ? viewersOf(ages.value, at, next) : null
}

/** "I'm 10 and like dragons": a child who asks. */
export function ownAge(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const said = wordAt(pieces, at)
  const start = said === 'im' ? at + 1 : said === 'i' && wordAt(pieces, at + 1) === 'am' ? at + 2 : null
  const place = start !== null && /^(?:only|just|nearly|almost|now)$/.test(wordAt(pieces, start)) ? start + 1 : start
  const ages = place === null ? null : readAges(pieces, place)
  if (!ages || ages.value.length > 1 || !ages.value.every((age) => age < ALMOST_GROWN && age > 3)) return null
  const next = yearsOld(pieces, ages.next) ?? ages.next
  return endsAge(pieces, next) ? viewersOf(ages.value, at, next) : null
}

/** "six-year-old", "10yo", "aged 4, 7 and 11". */
export function ageFirst(pieces: readonly Piece[], at: number): (Read<Viewers> & { at: number }) | null {
  const aged = /^(?:aged|ages|age)$/.test(wordAt(pieces, at))
  // "At my age one may be excused": nobody is one.
  const isOfMine =
    /^(?:my|your|this|that|any|our|his|her)$/.test(wordAt(pieces, at - 1)) && wordAt(pieces, at) === 'age'
  if (aged && isOfMine) return null
  if (aged) {
    const list = readAges(pieces, at + 1)
    return list && viewersOf(list.value, at, yearsOld(pieces, list.next) ?? list.next)
  }
  const counted = childOf(pieces, at)
  if (counted !== null) return viewersOf([counted.value], at, counted.next)
  const grade = gradeAt(pieces, at)
  if (grade !== null) return viewersOf([grade], at, at + 2)
  const birthday = birthdayAt(pieces, at)
  if (birthday !== null) return viewersOf([birthday], at, at + 2)
  // "A film about a ten-year-old".
  const led = /^(?:an?|the)$/.test(wordAt(pieces, at - 1)) ? at - 2 : at - 1
  if (/^(?:about|featuring|following)$/.test(wordAt(pieces, led))) return null
  const list = readAges(pieces, at)
  if (!list) return null
  // "Two grandchildren on the sofa (3 and 7)".
  const isBracketed = pieces[at - 1]?.text === '(' && pieces[list.next]?.text === ')' && list.value.length > 1
  if (isBracketed && list.value.every((age) => age > 0 && age < ADULT)) return viewersOf(list.value, at, list.next)
  const months = monthsOld(pieces, list.next, list.value.at(-1) ?? 0)
  if (months && wordAt(pieces, months.next - 1).startsWith('old'))
    return viewersOf([months.value, ...list.value.slice(0, -1)], at, months.next)
  const next = yearsOld(pieces, list.next)
  if (next === null) return null
  const adults = list.value.every((age) => age >= ADULT)
  if (adults && !/^(?:my|our|with|for)$/.test(wordAt(pieces, at - 1))) return null
  const noun = relationAt(pieces, next, adults ? grown : young)
  const girl =
    noun ??
    (/^(?:girl|boy|girls|boys|child|children|kid|kids|son|daughter|twins)$/.test(wordAt(pieces, next))
      ? { value: '', next: next + 1 }
      : null)
  return viewersOf(list.value, at, girl?.next ?? next)
}

/** Children, where any of the ages is one's. */
export const viewersOf = (ages: readonly number[], at: number, next: number) => {
  const children = ages.filter((age) => age < ADULT)
  return {
    at,
    next,
    value: { who: children.length > 0 ? ('children' as const) : ('company' as const), ages: children },
  }
}

const GRADES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth']
/** Who is in the first grade is six. */
const FIRST_GRADE = 6
/** "A fourth-grader", "my 2nd graders". */
function gradeAt(pieces: readonly Piece[], at: number): number | null {
  if (!/^graders?$/.test(wordAt(pieces, at + 1))) return null
  const place = GRADES.indexOf(wordAt(pieces, at))
  const digit = /^([1-8])(?:st|nd|rd|th)$/.exec(wordAt(pieces, at))?.[1]
  return place >= 0 ? FIRST_GRADE + place : digit ? FIRST_GRADE - 1 + Number(digit) : null
}

/** "For a girl of 6", "with a boy of nine". */
function childOf(pieces: readonly Piece[], at: number): Read<number> | null {
  if (!/^(?:girl|boy|child|kid|son|daughter|lad|lass)$/.test(wordAt(pieces, at)) || wordAt(pieces, at + 1) !== 'of')
    return null
  const ages = readAges(pieces, at + 2)
  const led = [1, 2, 3].some((back) => /^(?:for|with|my|our)$/.test(wordAt(pieces, at - back)))
  const [age] = ages?.value ?? []
  return led &&
    ages &&
    ages.value.length === 1 &&
    age !== undefined &&
    age < ADULT &&
    endsAge(pieces, yearsOld(pieces, ages.next) ?? ages.next)
    ? { value: age, next: yearsOld(pieces, ages.next) ?? ages.next }
    : null
}
