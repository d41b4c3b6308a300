import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

/** What a film may have much or little of says something: "heavy on atmosphere", "hardly any dialogue". */
const ASPECT = /^(?:plots?|storylines?|characters?|atmosphere|dialogues?|dialog|tone)$/
const MEASURE =
  /^(?:on|of|any|no|less|more|few|fewer|much|great|good|strong|complex|interesting|sharp|witty|little|many|without|some|zero|minimal)$/

export function isAspect(pieces: readonly Piece[], at: number, end: number): boolean {
  return end === at + 1 && ASPECT.test(wordAt(pieces, at)) && MEASURE.test(wordAt(pieces, at - 1))
}

/** Words of the evening, of who is there and of nothing in particular are what a film is about behind "about". */
const SUBJECT =
  /^(?:holidays?|vacation|bed|sofa|couch|telly|tea|dinner|supper|lunch|sleep|work|home|mornings?|afternoons?|weekends?|sundays?|mondays?|tuesday|wednesday|thursday|fridays?|saturdays?|strangers?|grandpa|grandma|granny|grandad|nieces?|nephews?|girlfriend|boyfriend|husbands?|wife|partners?|cousins?|uncle|aunt|roommates?|flatmates?|boys?|girls?|m[ae]n|wom[ae]n|sons?|daughters?|child|children|kids?|people|groups?|ladies|lady|gentleman|guys|questions?|names?|words?|numbers?|lists?)$/

export function isSubject(pieces: readonly Piece[], at: number, end: number): boolean {
  const article = /^(?:an?|the|two|three|some|old|young)$/
  let before = at - 1
  while (article.test(wordAt(pieces, before))) before -= 1
  return (
    end === at + 1 &&
    SUBJECT.test(wordAt(pieces, at)) &&
    /^(?:about|featuring|concerning|involving)$/.test(wordAt(pieces, before))
  )
}

/** "A class of 14 year olds" is there, and no theme. */
export const isSchoolClass = (pieces: readonly Piece[], at: number, end: number) =>
  wordAt(pieces, at) === 'class' &&
  end === at + 1 &&
  wordAt(pieces, end) === 'of' &&
  /^(?:\d.*|thirty|twenty|ten|about|around|teenagers?|teens?|kids|children|pupils|students|girls|boys|them|mine|year|years|first|young|little|small|sixth|fifth)$/.test(
    wordAt(pieces, end + 1),
  )
