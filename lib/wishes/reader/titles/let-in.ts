import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

const OPENS =
  /^(?:but|though|although|however|only|and|well|except|maybe|perhaps|so|ok|okay|the|yet|while|whereas|just)$/
const ALLOWED =
  /^(?:(?:is|are|would be|will be|can be|was|s) )?(?:(?:still|also|just|always|totally|perfectly|absolutely|really|of course|obviously|quite) )*(?:ok|okay|fine|allowed|welcome|alright|all right|good|acceptable|great|lovely|tolerable|excepted|exempt|permitted|no problem|not a problem|(?:the|an|my|our|one|a) (?:(?:only|one|sole|big) )?exception|(?:does not|doesnt|dont) count|(?:can|may) (?:stay|pass)|(?:i|we) (?:can|could|would|do|did|might|may|will|liked?|loved?|enjoyed|allow|accept))(?: |$)/
const TURNED_DOWN = /^(?:no|not|nothing|never|none|without|hate|avoid|dont|cant|cannot|skip|nor|against)$/

const saidAt = (pieces: readonly Piece[], at: number, most: number) =>
  pieces
    .slice(at, at + most)
    .map(({ text }) => text)
    .join(' ')

/** "No sequels, but Aliens is fine", "no animation (Coraline is allowed)": a film let in behind a rule. */
export function isLetIn(pieces: readonly Piece[], at: number, end: number): boolean {
  const before = pieces[at - 1]
  const opens = before?.kind === 'mark' || OPENS.test(before?.text ?? '')
  return opens && ALLOWED.test(saidAt(pieces, end, 6)) && isRuledBefore(pieces, at)
}

/** "No musicals except Cabaret": behind a rule and written as a name. */
export function isExcepted(pieces: readonly Piece[], at: number): boolean {
  const from = wordAt(pieces, at - 1) === 'for' ? at - 2 : at - 1
  const cue = wordAt(pieces, from)
  const isExcept =
    /^(?:except|besides|excepting|barring|bar|but|unless)$/.test(cue) ||
    (/^(?:from|than)$/.test(cue) && /^(?:apart|aside|other)$/.test(wordAt(pieces, from - 1)))
  return isExcept && isRuledBefore(pieces, from)
}

const isRuledBefore = (pieces: readonly Piece[], at: number) =>
  pieces.slice(0, at).some((piece) => piece.kind === 'word' && TURNED_DOWN.test(piece.text))
