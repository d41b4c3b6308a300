import { wordAt } from '../../text/numbers'
import type { Attribute } from '../../words/attributes'
import { type Reading, saidAt } from '../sentence/reading'

const PEOPLE =
  /^(?:act(?:or|ress)(?:es|s)?|people|persons?|m[ae]n|wom[ae]n|guys?|lad(?:y|ies)|couples?|leads?|characters?|hero(?:es|ines?)?|stars?|dogs?|cats?|parents?|friends?|lovers?|folks?|gentlem[ae]n|brothers?|sisters?|siblings?)$/
/** "Old dogs", "older actresses", "new in town": how old a thing or somebody is, and no film, unless one is named behind it. */
export function isAgeOfThing({ pieces, lexicon }: Reading, attribute: Attribute, at: number, end: number): boolean {
  if (attribute !== 'old' && attribute !== 'new') return false
  if (/^in (?:town|school|class|the (?:city|village|neighbou?rhood|area))$/.test(saidAt(pieces, end, end + 3)))
    return true
  if (/^in (?:town|school|class)\b/.test(saidAt(pieces, end, end + 2))) return true
  const next = lexicon.phrases.matches(pieces, end, lexicon.formsOf)[0]
  const isThing = next?.entry.kind === 'term' && /^(?:theme|setting|detail):/.test(next.entry.facets[0] ?? '')
  if (!isThing && !PEOPLE.test(wordAt(pieces, end))) return false
  const behind = end + (isThing ? next.length : 1)
  const kind = lexicon.phrases.matches(pieces, behind, lexicon.formsOf)[0]?.entry
  const isOfFilm = kind?.kind === 'film' || (kind?.kind === 'term' && /^genre:/.test(kind.facets[0] ?? ''))
  const saysFilm =
    /(?:films?|movies?|flicks?|pictures?|cinema|stuff|stor(?:y|ies)|tales?|yarns?|mysteries|capers?|dramas?|thrillers?|comed(?:y|ies))$/.test(
      saidAt(pieces, end, behind),
    )
  return !isOfFilm && !saysFilm && wordAt(pieces, at - 1) !== 'the'
}
