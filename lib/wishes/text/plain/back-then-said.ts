import { type Turn, YEAR } from './turn'

const DECADE =
  "((?:the\\s+)?(?:(?:early|late|mid)[\\s-]+)?(?:['’]?(?:19|20)?\\d0['’]?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties))"
const NONE =
  "((?:nothing|none|not|no\\s+(?:more\\s+)?(?:films?|movies?|ones|stuff)|anything\\s+but|don['’]?t\\s+(?:want|give\\s+me|show\\s+me)\\s+(?:anything|films?|movies))(?:\\s+(?:made|set|that\\s+(?:is|are)))?)"
const SOME = '((?:something|films?|movies?|one|ones|anything|stuff|a\\s+\\p{L}+|\\p{L}+s)(?:\\s+made)?)'
const OF = '(?:\\s+(?:from|of|in|made\\s+in))?'
const THAT_DECADE = '(?:that\\s+(?:decade|era|time|period|age)|those\\s+(?:years|days|times)|back\\s+then|then)'
const THAT_YEAR = '(?:that\\s+(?:very\\s+|same\\s+)?year|the\\s+same\\s+year)'
const END = '(?=\\s*(?:[.,;!?)]|$)|\\s+(?:please|pls|thanks|though|tonight|but|and|for)\\b)'
const TOLD =
  "(?:(?:i|we|my\\s+\\p{L}+|s?he|they)(?:['’](?:m|re|s))?\\s+)?(?:(?:was|were|am|is|are)\\s+)?(?:(?:really|just|always|never|have|ve)\\s+)*(?:grew\\s+up|raised|young|born|an?\\s+(?:kid|child|teen(?:ager)?|student|baby|girl|boy)|children|kids|teenagers|came\\s+of\\s+age|lived|survived|remember|hate[sd]?|loathe[sd]?|dislike[sd]?|can['’]?t\\s+stand|love[sd]?|likes?|adores?|worked|studied|married|met|got\\s+married|from)"
const IN = '\\s+(?:(?:through|in|of|during|from|up\\s+in|back\\s+in)\\s+)*'
const GAP = '[\\s,;.:!–—-]+(?:(?:but|so|and|though|yet|please|just|still|however)[\\s,]+)*'

const decadeOf = (year: string) => (/^\d{4}$/.test(year) ? `the ${year.slice(0, 3)}0s` : null)

/** A year or a decade that was told of, pointed back to: "I grew up in the eighties, nothing from back then". */
export const backThenSaid: readonly Turn[] = [
  // "I grew up in the eighties but nothing from back then", "I hated the nineties: not that decade".
  [new RegExp(`(?<!\\p{L})${TOLD}${IN}${DECADE}${GAP}${NONE}${OF}\\s+${THAT_DECADE}${END}`, 'giu'), '$2 from $1'],
  [
    new RegExp(
      `(?<!\\p{L})${DECADE}\\s+(?:was|were)\\s+[^,.;!?]{2,30}${GAP}${NONE}${OF}\\s+${THAT_DECADE}${END}`,
      'giu',
    ),
    '$2 from $1',
  ],
  // "I was a student in the nineties, something from back then".
  [new RegExp(`(?<!\\p{L})${TOLD}${IN}${DECADE}${GAP}${SOME}${OF}\\s+${THAT_DECADE}${END}`, 'giu'), '$2 from $1'],
  // "Born in 1975, anything but that decade", "films from that decade".
  [
    new RegExp(
      `(?<!\\p{L})${TOLD}${IN}${YEAR}${GAP}(?:${NONE}|${SOME})${OF}\\s+(?:that\\s+(?:decade|era)|those\\s+(?:years|days|times))${END}`,
      'giu',
    ),
    (found, year = '', none = '', some = '') => {
      const decade = decadeOf(year)
      return decade ? `${none || some} from ${decade}` : found
    },
  ],
  // "I was born in 1950, so something from then".
  [
    new RegExp(
      `(?<!\\p{L})${TOLD}${IN}${YEAR}${GAP}${SOME}${OF}\\s+(?:back\\s+then|then|that\\s+(?:time|period|age))${END}`,
      'giu',
    ),
    (found, year = '', some = '') => {
      const decade = decadeOf(year)
      return decade ? `${some} from ${decade}` : found
    },
  ],
  // "Nothing from my childhood, the seventies", "nothing from the year I was born, 1950".
  [
    new RegExp(
      `(?<!\\p{L})${NONE}${OF}\\s+(?:my|our|the|his|her)\\s+(?:childhood|youth|teens|teenage\\s+years|school\\s+days|student\\s+days|decade|years|time|days)(?:\\s+(?:i|we)\\s+[^,.;!?]{2,25})?[\\s,(:–—-]+(?:i\\.?e\\.?\\s+|which\\s+(?:was|is)\\s+|meaning\\s+)?${DECADE}\\)?${END}`,
      'giu',
    ),
    '$1 from $2',
  ],
  [
    new RegExp(
      `(?<!\\p{L})(${NONE}${OF}\\s+(?:the\\s+)?year\\s+(?:i|we|my\\s+\\p{L}+|s?he)\\s+(?:was|were|got|married|met)[^,.;!?]{0,20}(?:[\\s,(:–—-]+(?:i\\.?e\\.?\\s+|which\\s+(?:was|is)\\s+|so\\s+)?${YEAR}\\)?)?)${END}`,
      'giu',
    ),
    (_found, whole = '') => `"${whole.replace(/[,()]/g, '')}"`,
  ],
  // "I was born in 1950 but nothing from that year": no rule of ours leaves out one year.
  [
    new RegExp(
      `(?<!\\p{L})(?:${TOLD}${IN})?${YEAR}(?:\\s+(?:was|were)\\s+[^,.;!?]{2,30})?${GAP}(${NONE}${OF}\\s+(?:${THAT_YEAR}|back\\s+then|then|that\\s+time))${END}`,
      'giu',
    ),
    (_found, _year, whole = '') => `"${whole}"`,
  ],
  // "Nothing from that decade", where none was told.
  [
    new RegExp(
      `(?<=^\\s*|[,.;:!?–—-]\\s*|\\b(?:but|and|so|please|just)\\s+)(${NONE}${OF}\\s+(?:${THAT_DECADE}|${THAT_YEAR}))${END}`,
      'giu',
    ),
    (_found, whole = '') => `"${whole}"`,
  ],
]
