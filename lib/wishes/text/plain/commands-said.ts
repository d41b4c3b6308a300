import type { Turn } from './turn'

const START =
  "(?<=^\\s*|[,.;:!?–—-]\\s*|\\b(?:please|pls|and|so|also|just|actually|okay|ok|hmm|now|then|oh|well|but|no|maybe|(?:can|could)\\s+we|let['’]?s|i\\s+want\\s+(?:you\\s+)?to|i['’]?d\\s+like\\s+(?:you\\s+)?to)\\s+)"
const END = '(?=\\s*(?:[,.;:!?]|$|please\\b|pls\\b|and\\s+(?:give|show|keep|make|i|we)\\b|but\\b))'
const LIST =
  '(?:list|lists|page|pages|picks|recommendations|recs|feed|suggestions|results|programme|program|home\\s*page|search|site|account|sight)'
const FROM_LIST = `(?:\\s+(?:from|off|on|in)\\s+(?:my|our|the|this|that|your|all\\s+my)\\s+${LIST})`
const NAMED =
  '(?:all\\s+(?:the\\s+|of\\s+the\\s+)?|any\\s+|every\\s+|the\\s+|those\\s+|these\\s+|everything\\s+with\\s+)?'
/** Not one of the list, and no rule: those are spoken of in conversations. */
const THING =
  '((?!(?:it|that|this|them|one|first|second|third|fourth|fifth|last|limit|rule|filter|bound|ones?)\\b)(?:(?!\\b(?:from|off|one|ones|limit|rule|filter|restriction|i|we|you|is|are)\\b)[^,.;:!?]){3,40}?)'
const MEDIUM =
  '(?:audio|sound|soundtrack|dialogues?|spoken\\s+language|language|original\\s+(?:audio|language)|voices?)'

/** What people tell a site to do with its lists. */
export const commandsSaid: readonly Turn[] = [
  // "Remove all horror from my list", "hide musicals", "take out the westerns".
  [
    new RegExp(
      `${START}(?:(?:can|could|would|will)\\s+you\\s+(?:please\\s+)?)?(?:remove|hide|block|take\\s+out|filter\\s+out|weed\\s+out|screen\\s+out|get\\s+rid\\s+of|leave\\s+off|strip\\s+out|blacklist)\\s+${NAMED}${THING}${FROM_LIST}?${END}`,
      'giu',
    ),
    'no $1',
  ],
  [
    new RegExp(
      `${START}(?:(?:can|could|would|will)\\s+you\\s+(?:please\\s+)?)?(?:drop|delete|cut|purge|throw\\s+out|kick|take|keep|clear|wipe)\\s+${NAMED}${THING}${FROM_LIST}${END}`,
      'giu',
    ),
    'no $1',
  ],
  // "Keep it off my page: war".
  [
    new RegExp(
      `${START}(?:keep|take|leave|get|wipe)\\s+(?:it|this|that|them|these|those)${FROM_LIST}\\s*[:–—-]\\s*(?=\\p{L})`,
      'giu',
    ),
    'no ',
  ],
  // "You keep showing me horror. Don't."
  [
    /\byou\s+(?:(?:just\s+)?keep(?:\s+on)?|always|constantly|still)\s+(?:show|giv|give|recommend|suggest|offer|send|push|bring)(?:ing)?\s+(?:me|us)\s+([^,.;:!?]{3,40}?)\s*[.,;:!–—-]+\s*(?:so\s+|please\s+|just\s+)*(?:don['’]?t|stop|enough|no\s+more|quit)(?:\s+(?:it|that|this|please|already|now|doing\s+(?:it|that)))?(?=\s*(?:[.,;!?]|$))/giu,
    "don't show me $1",
  ],
  // "The audio must be German".
  [
    new RegExp(
      `\\b(?:the\\s+)?${MEDIUM}\\s+(must|has\\s+to|have\\s+to|needs?\\s+to|should)\\s+be\\s+(?:in\\s+)?(?!(?:clean|mild|decent|simple|bad|good|clear|easy|loud|quiet|not|no)\\b)(?=\\p{L})`,
      'giu',
    ),
    'it $1 be in ',
  ],
  // "Cap it at two hours", "the length capped at 110".
  [
    /\b(?:cap|capped|cut[\s-]?off)\s+(?:(?:it|things|the\s+(?:length|runtime|running\s+time|duration|time)|runtime|length)\s+)?(?:at|is)\s+(?=\d|an?\s+hour|one\b|two\b|three\b|ninety\b)/giu,
    'at most ',
  ],
  // "Up to 95'", "105' max".
  [
    /\b((?:up\s+to|max(?:imum)?|under|below|over|above|at\s+(?:most|least)|less\s+than|more\s+than|about|around|circa|ca\.?)\s+\d{2,3})\s?['’′](?![\p{L}\d])/giu,
    '$1 minutes',
  ],
  [
    /(?<![\p{L}\d'’])(\d{2,3})\s?['’′](?=\s*(?:max(?:imum)?|tops|or\s+(?:less|so|under)|at\s+(?:most|least)|min(?:imum)?)\b)/giu,
    '$1 minutes ',
  ],
]
