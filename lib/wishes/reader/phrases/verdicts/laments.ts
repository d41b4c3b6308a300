import type { Piece } from '../../../text/split-words'
import type { Item } from '../../sentence/items'
import { saidAt } from '../../sentence/reading'

const GOOD = '(?: (?:good|decent|great|proper|really|real|actual|new|nice|other|watchable|worthwhile|truly|such))*'
const SOME = `(?: (?:an?|any|enough|many|more|one|single|the))*${GOOD}`
const MAKERS = '(?:they|people|hollywood|studios|filmmakers|directors|we|you|the studios|the industry)'
/** Complaints that there is none of a thing, each up to where the thing stands. */
const LAMENTS = [
  `(?:why|how come) (?:are|is|were|was) there (?:no|never|hardly|barely|not|so few|so little)(?: ever| any| a| enough| more)*${SOME}`,
  `(?:why|how come) (?:arent|isnt|werent) there${SOME}`,
  `how come (?:there (?:are|is) (?:no|never|not)|there (?:arent|isnt)|theres (?:no|never|not))${SOME}`,
  `(?:there (?:are|is|were|was) not|there (?:arent|isnt|werent|wasnt)|there (?:are|is) never|theres never) (?:enough|any good|any decent|a good|a decent)${SOME}`,
  `(?:there (?:are|is)|theres) (?:no|hardly any|barely any|so few|too few) (?:good|decent|great|proper)${GOOD}`,
  `(?:why|how come) (?:dont|doesnt|did|do|cant|wont|did not|do not)(?: ${MAKERS}| anyone| anybody| someone| somebody)(?: ever| never| just| still| stop)* (?:make|making|do|doing|have|show|showing|film|release|produce)${SOME}`,
  `(?:why|how come) (?:does|do|did|has|is) (?:nobody|no one|noone)(?: ever| really| still)* (?:make|makes|made|making|do|show)${SOME}`,
  `(?:nobody|no one|noone)(?: ever| really)* (?:makes|made|is making|shows)${SOME}`,
  `${MAKERS} (?:dont|do not|never|hardly|barely|rarely|stopped|seldom)(?: really| ever| even)* (?:make|makes|making|made|produce|film)${SOME}`,
  `you (?:dont|do not|never|hardly|hardly ever|rarely|seldom)(?: ever)* (?:show|give|recommend|suggest|offer|find)(?: me| us)?${SOME}`,
  `(?:i|we) (?:can never|can hardly|cant|cannot|could not|couldnt|never|hardly ever|rarely)(?: seem to| ever)* (?:find|get to see|come across)(?: me)?(?: a| an| any| enough)*${GOOD}`,
  `(?:havent|have not|hadnt|not) (?:seen|watched|had)(?: an?| any| one| single)* (?:good|decent|great|proper)${GOOD}(?= .*\\b(?:ages|years|months|weeks|forever|long|while|since|time|lately|recently)\\b)`,
  `(?:its|it has|has) been (?:ages|years|months|weeks|forever|too long|so long|a while|a long time|an age|an eternity) since (?:(?:i|we)(?:ve)?(?: last| have)* (?:saw|seen|watched|had|enjoyed))${SOME}`,
  `(?:what|whatever) (?:has |ever )?happened to(?: all)?(?: of)?(?: the)?${GOOD}`,
].map(
  (lament) =>
    new RegExp(
      `^(${lament}) (?!(?:me|us|you|it|him|her|them|sense|much|up|do|the|for|that|too|this|those|my|our|i|we|to)\\b)`,
    ),
)
const LONGEST = 16

/**
 * "Why are there no good pirate films?", "nobody makes westerns any more", "haven't seen a decent heist in ages": who complains
 * that there is none asks for it. Of a rule ("make sure there are no clowns") nothing stands here.
 */
export function lamentAt(pieces: readonly Piece[], at: number): Item | null {
  const before = pieces[at - 1]
  const opens =
    !before || before.kind === 'mark' || /^(?:and|but|so|because|since|as|i|we|ive|weve|honestly)$/.test(before.text)
  if (!opens) return null
  const stop = pieces.findIndex(({ kind }, place) => place >= at && kind === 'mark')
  const said = `${saidAt(pieces, at, Math.min(at + LONGEST, stop < 0 ? pieces.length : stop))} `
  for (const lament of LAMENTS) {
    const words = lament.exec(said)?.[1]
    if (words && said.length > words.length + 1)
      return {
        kind: 'operator',
        operation: 'more',
        words: 'lament',
        degree: false,
        at,
        end: at + words.split(' ').length,
      }
  }
  return null
}
