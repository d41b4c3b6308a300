import { type Read, readNumber, wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

/** "year old", "years old", "yo", "yr olds": where the words after an age end. */
export function yearsOld(pieces: readonly Piece[], at: number): number | null {
  const word = wordAt(pieces, at)
  if (/^(?:yo|yos|yearold|yearolds)$/.test(word)) return at + 1
  // As other languages say it: "she has 8 years".
  if (/^(?:years?|yrs)$/.test(word) && isHaving(pieces, at - 1) && endsHere(pieces[at + 1])) return at + 1
  if (word === 'y' && wordAt(pieces, at + 1) === 'o') return at + 2
  if (word === 'y' && pieces[at + 1]?.text === '/' && wordAt(pieces, at + 2) === 'o') return at + 3
  if (!/^(?:years?|yrs?|yr|y)$/.test(word)) return null
  if (/^(?:old|olds|olde)$/.test(wordAt(pieces, at + 1))) return at + 2
  return /^of$/.test(wordAt(pieces, at + 1)) && wordAt(pieces, at + 2) === 'age' ? at + 3 : null
}

const endsHere = (piece: Piece | undefined) =>
  !piece || piece.kind === 'mark' || /^(?:and|but|so|what|who)$/.test(piece.text)

function isHaving(pieces: readonly Piece[], at: number): boolean {
  let place = at
  while (
    place > 0 &&
    /^(?:\d+|and|or|,|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(pieces[place]?.text ?? '')
  )
    place -= 1
  return /^(?:has|have|having|girls?|boys?|kids?|children|sons?|daughters?|twins)$/.test(wordAt(pieces, place))
}

/** One age or several: "5 and 9", "4, 7 and 11", "six to nine". */
export function readAges(pieces: readonly Piece[], at: number): Read<number[]> | null {
  const ages: number[] = []
  let isInMonths = false
  let place = at
  while (ages.length < 8) {
    const number = ageAt(pieces, place)
    if (!number) break
    const months = monthsOld(pieces, number.next, number.value)
    // "30 months and 6 years": bare months are an age in a list of ages.
    const isListed =
      months && /^(?:and|or|,|&)$/.test(pieces[months.next]?.text ?? '') && ageAt(pieces, months.next + 1)
    ages.push(isListed ? months.value : number.value)
    place = isListed ? months.next : number.next
    isInMonths ||= Boolean(isListed)
    const link = pieces[place]
    const joins = link && /^(?:,|and|or|to|\/|&|-|\+)$/.test(link.text)
    const after = joins ? (/^(?:and|or)$/.test(wordAt(pieces, place + 1)) ? place + 2 : place + 1) : place
    const own = joins && /^(?:my|our|her|his|an?)$/.test(wordAt(pieces, after)) ? after + 1 : after
    const glued = link?.kind === 'word' && link.glued && /^\d/.test(link.text)
    if (!(joins || glued) || !ageAt(pieces, own)) break
    place = own
  }
  if (isInMonths && /^(?:years?|yrs?)$/.test(wordAt(pieces, place))) place += 1
  return ages.length > 0 ? { value: ages, next: place } : null
}

function ageAt(pieces: readonly Piece[], at: number): Read<number> | null {
  const number = readNumber(pieces, at)
  if (!number || number.value > 99 || !Number.isInteger(number.value) || wordAt(pieces, at) === 'a') return null
  return /^(?:h|hr|hrs|hours?|min|mins|minutes?|films?|movies?|people|of|more)$/.test(wordAt(pieces, number.next))
    ? null
    : number
}

const MONTHS = 12
/** "Eleven months old", "18 month old", "20 months": an age in whole years, and where its words end. */
export function monthsOld(pieces: readonly Piece[], at: number, count: number): Read<number> | null {
  const unit = wordAt(pieces, at)
  if (!/^(?:months?|mths?|mos?|weeks?|wks?)$/.test(unit)) return null
  const isOld = /^olds?$/.test(wordAt(pieces, at + 1))
  return { value: unit.startsWith('w') ? 0 : Math.floor(count / MONTHS), next: isOld ? at + 2 : at + 1 }
}

/** "Her 12th birthday". */
export function birthdayAt(pieces: readonly Piece[], at: number): number | null {
  const age = /^(\d+)(?:st|nd|rd|th)$/.exec(wordAt(pieces, at))?.[1]
  return age && /^(?:birthday|bday)$/.test(wordAt(pieces, at + 1)) ? Number(age) : null
}
