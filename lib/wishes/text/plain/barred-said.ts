import type { Turn } from './turn'

const START = '(?<=^\\s*|[,.;:!?]\\s*)'
const END = '(?=\\s*(?:[,.;:!?]|$))'
const ALL_ELSE =
  '(?:anything|everything|whatever|all|any\\s+(?:film|movie|genre|kind))(?:\\s+(?:else\\s+)?(?:goes|works|will\\s+do|is\\s+(?:fine|ok|okay|good|welcome|allowed|on)|(?:you|we|i)\\s+(?:like|have|want|fancy)))?'
const SUBTITLED = '(?:subtitled|subtitles|subbed|subs)'
const DUBBED = '(?:dubbed|dubs|dubbing)'
const NEVER =
  "(?:no|not|nothing|neither|never|without|hate|(?:won['’]?t|will\\s+not|don['’]?t|do\\s+not|can['’]?t|cannot|refuse\\s+to)(?:\\s+(?:watch|want|do|stand|see|like))?)"

/** Rules said without a word of refusal that stands by itself: what all else is open beside, and verdicts without a verb. */
export const barredSaid: readonly Turn[] = [
  // "Bar horror, anything goes", "save for westerns, everything's welcome".
  [
    new RegExp(
      `${START}(?:bar|barring|save(?:\\s+for)?|saving|setting\\s+aside|leaving\\s+aside|aside\\s+from|with\\s+the\\s+exception\\s+of)\\s+([^,.;:!?]{3,50}?)\\s*[,;–—-]?\\s+(?:then\\s+|i['’]?ll\\s+(?:watch|take)\\s+|we['’]?ll\\s+(?:watch|take)\\s+|i['’]?m\\s+open\\s+to\\s+)?${ALL_ELSE}${END}`,
      'giu',
    ),
    'anything but $1',
  ],
  // "Horror's a no from me", "musicals: a hard no".
  [
    /(?<!['’\p{L}])(?!(?:it|that|there|here|he|she|what|who|where|how|let|this|everything|anything)['’])([\p{L}-]{3,}(?:\s+films?|\s+movies?)?)['’]s\s+(?=(?:strictly\s+|totally\s+|always\s+)?(?:an?\s+(?:\p{L}+\s+)?no\b|out\b|off\s+(?:the\s+(?:table|menu|list)|limits)\b|banned\b|forbidden\b|not\s+(?:allowed|welcome|for\s+(?:me|us))\b))/giu,
    '$1 is ',
  ],
  // "Drugs and suicide off limits".
  [
    new RegExp(
      `${START}((?!(?:nothing|none|no|not)\\b)(?:(?!\\b(?:is|are|was|were|be|stays?|remains?|['’]s|should|must|no|not)\\b)[^,.;:!?]){3,50}?)\\s+(?:strictly\\s+|totally\\s+|completely\\s+)?off[\\s-]limits${END}`,
      'giu',
    ),
    'no $1',
  ],
  // "I won't watch anything dubbed or subtitled", "no dubs, no subs".
  [
    new RegExp(
      `\\b${NEVER}\\s+(?:anything\\s+|films?\\s+|movies?\\s+|any\\s+|watching\\s+)?(?:that['’]?s\\s+|that\\s+(?:is|are)\\s+)?(?:${DUBBED}\\s*(?:,|or|and|nor|/|&)\\s*(?:no\\s+|not\\s+|nor\\s+)?${SUBTITLED}|${SUBTITLED}\\s*(?:,|or|and|nor|/|&)\\s*(?:no\\s+|not\\s+|nor\\s+)?${DUBBED})\\b`,
      'giu',
    ),
    'no subtitles',
  ],
  // "Low on violence, high on laughs".
  [
    /(?<=^\s*|[,.;:!?&–—-]\s*|\b(?:and|but)\s+)high\s+on\s+(?!(?:drugs?|coke|cocaine|heroin|weed|life|acid|the|my|our|a)\b)(?=\p{L})/giu,
    'plenty of ',
  ],
  // "In the style of Wes Anderson, not by him".
  [
    /\b(?:in\s+the\s+(?:style|spirit|vein|manner)\s+of|in\s+the\s+mould\s+of|à\s+la)\s+([^,.;:!?]{3,40}?)\s*[,;–—-]?\s+(?:but\s+|just\s+|only\s+)*not\s+(?:(?:directed|made)\s+by|by|from)\s+(?:him|her|them|(?:him|her|them)selves|himself|herself)\b/giu,
    'similar to $1 but not $1',
  ],
  // "Without children in it" is asked for as "no children in it" is.
  [
    /\bwithout\s+(?:any\s+|the\s+)?(kids|children|toddlers|babies|teenagers)\s+in\s+(it|them|there)\b/giu,
    'no $1 in $2',
  ],
  // "Musicals bring me out in hives", "I come out in a rash at musicals".
  [
    /\b(i|we)\s+(?:break|come)\s+out\s+in\s+(?:a\s+rash|hives|spots|a\s+cold\s+sweat)\s+(?:when(?:ever)?\s+(?:i\s+(?:see|hear|watch)\s+)?|if\s+(?:i\s+(?:see|hear|watch)\s+)?|at|from|with|over|around)\s*(?=\p{L})/giu,
    "$1 can't stand ",
  ],
  // "Grieving, gentle only": of whoever asks.
  [
    /(?<=^\s*|[,.;!?]\s*|\b(?:i['’]?m|i\s+am|we['’]?re|we\s+are)\s+)(?:still\s+|both\s+|all\s+|just\s+)*(?:grieving|mourning|bereaved|heartbroken)(?=\s*(?:[,.;!]|$|so\b|and\b|at\s+the\s+moment\b|right\s+now\b))/giu,
    'tired',
  ],
]
