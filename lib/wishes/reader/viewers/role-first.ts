import { wordAt } from '../../text/numbers'
import type { Piece } from '../../text/split-words'

const ROLE =
  /^(?:alcoholic|addict|nurse|doctor|surgeon|paramedic|midwife|vet|teacher|lecturer|professor|student|cop|detective|policeman|policewoman|soldier|marine|veteran|sailor|pilot|lawyer|judge|engineer|librarian|chef|cook|farmer|driver|trucker|widow|widower|mum|mom|dad|mother|father|parent|grandmother|grandfather|gran|wife|husband|catholic|muslim|vegan|vegetarian|insomniac|claustrophobe|journalist|writer|artist|musician|actor|priest|nun|vicar|architect|accountant|builder|plumber|fireman|firefighter|carer|social worker|historian|scientist|physicist|biologist|gamer|dancer|boxer|athlete|survivor|divorcee|expat|immigrant|introvert|homebody)s?$/
const KIND =
  /^(?:a|an|ex|former|retired|recovering|lifelong|single|young|old|new|expectant|tired|exhausted|busy|trainee|student|junior|senior|working|stay|at|home|primary|secondary|school|night|shift|er|icu|hospice|army|navy|recent|proud|fellow|professional|amateur|soldiers|policemans|doctors|war|cancer|cult|vet|film|history|english|maths|science|medical|lorry|bus|taxi|train|truck|police)$/
const SAYS_SO =
  /^(?:ex|former|retired|recovering|lifelong|single|expectant|tired|exhausted|trainee|soldiers|policemans|night|here)$/
const GOES_ON =
  /^(?:so|no|nothing|not|without|please|i|we|id|im|looking|want|wanting|give|show|anything|something|avoid|therefore|hence)$/
const LONGEST = 5

/** "Retired teacher, comedies please", "nurse, so no hospitals": who is asking, at the very beginning; where that ends. */
export function roleFirst(pieces: readonly Piece[], at: number): number | null {
  if (at !== 0) return null
  let end = 0
  while (end < LONGEST && KIND.test(wordAt(pieces, end)) && !isRoleAtMark(pieces, end)) end += 1
  if (!ROLE.test(wordAt(pieces, end))) return null
  const says = pieces.slice(0, end).some(({ text }) => SAYS_SO.test(text))
  end += 1
  if (wordAt(pieces, end) === 'of' && wordAt(pieces, end + 1)) end += 2
  const here = wordAt(pieces, end) === 'here'
  if (here) end += 1
  if (!/^[,.:-]$/.test(pieces[end]?.text ?? '')) return null
  return says || here || GOES_ON.test(wordAt(pieces, end + 1)) ? end : null
}

const isRoleAtMark = (pieces: readonly Piece[], at: number) =>
  ROLE.test(wordAt(pieces, at)) && pieces[at + 1]?.kind === 'mark'
