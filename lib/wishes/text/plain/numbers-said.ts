import type { Turn } from './turn'

const HALF = '(?:an?\\s+)?hour\\s+and\\s+a\\s+half|one\\s+and\\s+a\\s+half\\s+hours|1[.:]30|90(?:\\s*min\\w*)?'
const END = '(?=\\s*(?:[,.;!?)](?!\\d)|$)|\\s+(?:please|pls|plz|thanks|and|but|tonight|today)\\b)'
const COUNT = '(\\d{1,2}|five|ten|fifteen|twenty|thirty|forty|fifty)'
const FEWER =
  '(?:under|less\\s+than|fewer\\s+than|younger\\s+than|newer\\s+than|not\\s+older\\s+than|no\\s+older\\s+than|at\\s+most|not\\s+more\\s+than|no\\s+more\\s+than)'
const ABOUT = '(?:about|around|roughly|maybe|like|approximately|approx\\.?|perhaps|circa|ca\\.?|some)'
const CHILDREN =
  '\\b(?:kids?|child(?:ren)?|sons?|daughters?|boys?|girls?|toddlers?|bab(?:y|ies)|twins|aged?|ages|year)\\b'

/** Lengths, years and ages as they are typed: the unit left out, a decimal comma, spans of decades. */
export const numbersSaid: readonly Turn[] = [
  // "Something for a ten-hour flight": so long nobody watches one film.
  [
    /\s*,?\s*\b(?:for|on|during)\s+(?:an?|my|our|the|this|tomorrow['’]?s)\s+(?:[5-9]|1\d|2\d|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|twenty)[\s-]*(?:hours?|hrs?|h)[\s-]+(?:long\s+)?(?:(?:train|bus|car|plane|coach|night)\s+)?(?:flight|drive|ride|journey|trip|layover|shift|wait|crossing)\b/giu,
    '',
  ],
  // "An hour, hour and a half at the most": the last counts.
  [
    new RegExp(
      `\\b(?:an?|one|1)\\s*(?:hours?|hr|h)\\s*(?:,|or|to|-|–|/|maybe)\\s*(?:maybe\\s+|or\\s+|perhaps\\s+)?(${HALF})(?=\\s*,?\\s+(?:at\\s+(?:the\\s+(?:very\\s+)?)?most|max(?:imum)?|tops)\\b)`,
      'giu',
    ),
    '$1',
  ],
  // "An hour and three quarters".
  [/\b(an?|one|1)\s*(?:hour|hr|h)\s+and\s+(?:three|3)[\s-]+quarters?\b/giu, '1 hour 45'],
  [/\b(two|2)\s*(?:hours|hrs|h)\s+and\s+(?:three|3)[\s-]+quarters?\b/giu, '2 hours 45'],
  // "Got about 90 minutes", "we've around two hours": so long they have.
  [
    new RegExp(
      `((?:\\b(?:i|we|he|she|they|you)(?:['’](?:ve|ll\\s+have|s\\s+got)|\\s+(?:have|has|got|only\\s+have|just\\s+have|will\\s+have))|(?<=^\\s*|[.,;!?]\\s*)(?:have|got|only\\s+have|only\\s+got))(?:\\s+(?:only|just|got))*)\\s+${ABOUT}\\s+(?=(?:\\d|an?\\s+hour|half|one\\b|two\\b|three\\b|ninety|eighty|seventy|sixty)[^,.;!?]{0,18}?(?:min|h\\b|hour|hr))`,
      'giu',
    ),
    '$1 ',
  ],
  // "~90 min", "90ish minutes".
  [/(?<![\d\p{L}])[~≈]\s*(?=\d)/giu, 'about '],
  [
    /\b(?:about\s+|around\s+|roughly\s+)?(\d{2,3})[\s-]?ish(?=\s*(?:min|$|[,.;!?)]))(?:\s*(?:minutes?|mins?))?/giu,
    'about $1 minutes',
  ],
  // "2+ hours".
  [/\b(\d(?:\.5)?)\s*\+\s*(?=(?:h|hrs?|hours?)\b)/giu, 'at least $1 '],
  // "Under two", of a film.
  [
    new RegExp(
      `(?<!${CHILDREN}[\\s\\S]*)(?<=^\\s*|[,.;:!?–—-]\\s*|\\b(?:please|films?|movies?|thriller|comedy|drama|horror|western|something|anything|one|but)\\s+)((?:under|less\\s+than|at\\s+most|max(?:imum)?|up\\s+to|no\\s+(?:more|longer)\\s+than|not\\s+(?:more|longer|over)(?:\\s+than)?))\\s+(one\\s+and\\s+a\\s+half|two\\s+and\\s+a\\s+half|two|three|[23]|[12]\\.5)${END}(?![\\s\\S]*${CHILDREN})`,
      'giu',
    ),
    '$1 $2 hours',
  ],
  // "Less than 120", "not longer than 100".
  [
    /\b(less\s+than|below|shorter\s+than|not\s+longer\s+than|no\s+longer\s+than)\s+((?:[6-9]\d|1\d\d))(?=\s*(?:[.,;!?)]|$)|\s+(?:please|pls|thanks)\b)/giu,
    '$1 $2 minutes',
  ],
  // "90 to 120".
  [
    /(?<=^\s*|[,.;:]\s*|\bbetween\s+)([6-9]\d|1\d\d)\s*(?:to|-|–|and)\s*(1\d\d)(?=\s*(?:[,.;!?]|$))/giu,
    '$1 to $2 minutes',
  ],
  // "'60s-'80s".
  [/(?<![\d\p{L}])['’]?((?:19)?[2-9]0)['’]?s?\s*[-–—]\s*['’]?((?:19)?[2-9]0)['’]?s\b/giu, '$1s to $2s'],
  // "Of the years 70", "between the years 80 and 95": as other languages count.
  [/\bbetween\s+(?:the\s+)?years?\s+['’]?([3-9]\d)\s+and\s+['’]?([3-9]\d)\b/giu, 'from 19$1 to 19$2'],
  [/\b(?:the\s+)?years\s+['’]?([2-9]0)s?\s*(?:-|–|to|till|until)\s*['’]?([2-9]0)s?\b/giu, '$1s to $2s'],
  [/\b(?:of|from|in)\s+(?:the\s+)?years\s+['’]?([2-9]0)s?(?=\s*(?:[,.;!?]|$|and\b|please\b))/giu, 'from the $1s'],
  // "Films under ten years old", "younger than 10 years".
  [
    new RegExp(
      `\\b(films?|movies?|something|anything|ones|stuff)\\s+(?:(?:that|which)\\s+(?:is|are)\\s+)?${FEWER}\\s+${COUNT}\\s+years(?:\\s+old)?\\b`,
      'giu',
    ),
    '$1 from the last $2 years',
  ],
  [new RegExp(`(?<=^\\s*)(?:younger|newer)\\s+than\\s+${COUNT}\\s+years${END}`, 'giu'), 'from the last $1 years'],
  [new RegExp(`(?<=^\\s*)((?:under|less\\s+than)\\s+${COUNT}\\s+years\\s+old)${END}`, 'giu'), '"$1"'],
  // "Ages 6 and up", "suitable from 8".
  [
    /\b(?:for\s+|suitable\s+for\s+|ok\s+for\s+)?ages?\s+(\d{1,2})\s*(?:\+|and\s+(?:up|over|above|older|upwards)|or\s+older|upwards)(?=\s*(?:[,.;!?)]|$)|\s+(?:please|and|but)\b)/giu,
    'for a $1-year-old',
  ],
  [
    /\b(?:suitable|ok(?:ay)?|fine|good|allowed|made)\s+(?:from|for)\s+(?:ages?\s+)?(\d|1[0-7])\s*(?:\+|years(?:\s+(?:old|up|and\s+up))?|and\s+up|and\s+over|upwards)(?=\s*(?:[,.;!?)]|$))/giu,
    'for a $1-year-old',
  ],
  // "My 8 1/2 year old".
  [/\b(\d{1,2})\s*(?:½|1\/2|[\s-]+and[\s-]+a[\s-]+half)(?=[\s-]*(?:years?|yrs?|yo|y\/o)\b)/giu, '$1'],
  // "No scary bits, son is five", "me 35, son 8".
  [
    /(?<=^\s*|[,.;:(–—-]\s*|\band\s+)(son|daughter|grandson|granddaughter|niece|nephew|kid|toddler)\s+(?:is\s+|just\s+turned\s+|turns\s+|almost\s+|nearly\s+)?(\d|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=\s*(?:[,.;!?)]|$)|\s+(?:so|and|years|yrs)\b)/giu,
    'my $1 is $2',
  ],
  // "Everyone from 5 to 85".
  [
    /\b(?:everyone|everybody|people|family|all\s+of\s+us)\s+(?:aged\s+)?(?:from|between)\s+([3-9]|1[0-7])\s+(?:to|and|till|until)\s+([2-9]\d)\b/giu,
    'ages $1 to $2',
  ],
  // "im 12".
  [/\bim\s+(?=(?:[5-9]|1[0-7])\b(?:\s+(?:years|yrs|yo)\b|\s*(?:[,.;!?]|$)|\s+(?:and|so|but)\b))/giu, "I'm "],
]
