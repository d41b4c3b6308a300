import { type Turn, YEAR } from './turn'

const MINUTES =
  '((?:[6-9]\\d|1\\d\\d|sixty|seventy|eighty|ninety|(?:a|one)\\s+hundred)(?:[\\s-](?:and\\s+)?(?:five|ten|twenty|thirty|forty|fifty))?)'
const END = '(?=\\s*(?:[.,;!?)–—]|$)|\\s+(?:please|pls|thanks|and|but|or)\\b)'
const NONE = '(?:no\\s+(?:films?|movies?|ones)|nothing|not|none)'
const UP = '(?:(?:and|or)\\s+(?:younger|newer|later|after|up|above|onwards?|beyond)|upwards?|onwards?|up|plus|\\+)'
const DOWN = '(?:(?:and|or)\\s+(?:older|earlier|before|below)|downwards?|backwards?)'

/** Bounds of length and of years in turns of their own. */
export const boundsSaid: readonly Turn[] = [
  // "1,5 hours".
  [/\b(\d),5(?=\s*(?:h|hrs?|hours?)\b)/giu, '$1.5'],
  // "No film from the year 2000 and younger", "nothing from 1970 or earlier".
  [
    new RegExp(`\\b${NONE}\\s+(?:made\\s+)?(?:from|of|in)?\\s*(?:the\\s+year\\s+)?${YEAR}\\s+${UP}${END}`, 'giu'),
    'before $1',
  ],
  [
    new RegExp(`\\b${NONE}\\s+(?:made\\s+)?(?:from|of|in)?\\s*(?:the\\s+year\\s+)?${YEAR}\\s+${DOWN}${END}`, 'giu'),
    'after $1',
  ],
  [new RegExp(`\\bfrom\\s+${YEAR}\\s+up\\s+(?:to|until|till)\\s+${YEAR}`, 'giu'), 'from $1 to $2'],
  // "From 2015 up", "since my birth 1985", "films to 1970".
  [new RegExp(`\\bfrom\\s+(?:the\\s+year\\s+)?${YEAR}\\s+(?:upwards?|up|onwards?|on\\s+up)${END}`, 'giu'), 'since $1'],
  [
    new RegExp(
      `\\b(since|before|after)\\s+(?:my|our|her|his)\\s+(?:own\\s+)?(?:birth|wedding|marriage|arrival|graduation)[\\s,(]+(?:in\\s+|which\\s+was\\s+)?${YEAR}\\)?`,
      'giu',
    ),
    '$1 $2',
  ],
  [
    new RegExp(`(?<=^\\s*|\\b(?:films?|movies?|something|anything|only|cinema)\\s+)to\\s+${YEAR}${END}`, 'giu'),
    'until $1',
  ],
  // "Between 1950 and 1960 but not 1955": one year is left out by no rule of ours.
  [
    new RegExp(`\\b(but|except|just)\\s+(not\\s+)?((?:from\\s+)?${YEAR})(?=\\s*(?:[.,;!?)]|$))`, 'giu'),
    (found, _but, not, year) => (not || /^except/i.test(found) ? `, "not ${year}"` : found),
  ],
  // "Two and a half hours at the outside", "sub 90".
  [/\bat\s+the\s+(?:very\s+)?(?:outside|utmost|longest|max)\b/giu, 'at most'],
  [new RegExp(`\\bsub[\\s-]+${MINUTES}(?:[\\s-]*(?:minutes?|mins?))?${END}`, 'giu'), 'under $1 minutes'],
  [/\bsub[\s-]+(one|two|three|[123])[\s-]*(?:hours?|hrs?|h)\b/giu, 'under $1 hours'],
  // "No shorter than 90": the unit is plain from the number.
  [
    new RegExp(
      `\\b((?:no|not)\\s+shorter\\s+than|not\\s+under|at\\s+least|no\\s+less\\s+than|min(?:imum)?\\.?)\\s+${MINUTES}${END}`,
      'giu',
    ),
    '$1 $2 minutes',
  ],
  // "Nothing beyond the two hour mark".
  [/\b(?:the\s+)?((?:one|two|three|[1-3])(?:\s+and\s+a\s+half)?)[\s-]+hours?\s+mark\b/giu, '$1 hours'],
  // "No huge epics over 180 minutes".
  [
    /\b(?:no|not)\s+(?:\p{L}+\s+){0,2}(?:epics?|sagas?|monsters?|marathons?|beasts?)\s+(?=(?:over|above|beyond|longer\s+than|of\s+more\s+than|past)\s+(?:\d|an?\s|one|two|three|four))/giu,
    'nothing ',
  ],
]
