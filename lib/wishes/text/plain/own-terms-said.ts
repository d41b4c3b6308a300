import { type Turn, YEAR } from './turn'

const HOURS = '(two|three|four|five|2|3|4|5)(\\s+and\\s+a\\s+half|[.,]5)?'

/** Bounds, kin and fates as people put them who do not think in terms of ours. */
export const ownTermsSaid: readonly Turn[] = [
  // "Made before my birth year, 1972".
  [
    new RegExp(
      `\\b(before|after|since|older\\s+than|newer\\s+than)\\s+(?:my|our|his|her|their)\\s+(?:birth\\s*year|year\\s+of\\s+birth|birth|birthday|wedding|graduation)\\s*[,(:–—-]*\\s*(?:in\\s+|which\\s+is\\s+|that\\s+is\\s+|that['’]s\\s+)?${YEAR}\\)?`,
      'giu',
    ),
    '$1 $2',
  ],
  // "Not another three hour thing".
  [
    new RegExp(
      `\\b(?:no|not|nothing\\s+like)\\s+(?:be\\s+|give\\s+me\\s+)?(?:another\\s+|an?\\s+|one\\s+of\\s+(?:those|these)\\s+|more\\s+)?${HOURS}[\\s-]+hours?\\s+(?:long\\s+)?(?:things?|epics?|slogs?|marathons?|films?|movies?|ones?|monsters?|affairs?)\\b`,
      'giu',
    ),
    'not $1$2 hours long',
  ],
  // "But not with kids dying", "where no children get hurt".
  [
    /\b(?:not|nothing|none)\s+(?:one\s+)?(?:with|where|in\s+which)\s+(?:any\s+|the\s+|small\s+|little\s+)*(?:kids|children|babies|a\s+child|a\s+kid|a\s+baby)\s+(?:die|dies|dying|get(?:s|ting)?\s+(?:hurt|killed)|(?:is|are|being)\s+(?:hurt|killed|harmed)|suffer(?:s|ing)?)\b/giu,
    'no harm to children',
  ],
  // "Sofia Coppola yes, her dad no".
  [
    /\b((?:his|her|their)\s+(?:dad|father|mother|mum|mom|brother|sister|wife|husband|son|daughter|cousin|ex))(?:['’]s\s+(?:films|stuff|ones))?\s*[,:]?\s+(?:no|not|never)(?=\s*(?:[,.;!]|$))/giu,
    'no films by $1',
  ],
  // "Bergman without the depression": a mood, where the years would be "during" it.
  [/\b(without|minus|sans|skip|spare\s+me|hold)\s+the\s+depression(?!\s+(?:era|years)\b)/giu, '$1 anything depressing'],
  // "No drama in real life": none of a film's.
  [
    /\b(?:no|enough|too\s+much|had|plenty\s+of)\s+(?:more\s+)?(?:drama|horror|comedy|tragedy|romance|thrills|crime)\s+(?:in\s+(?:real|my|our)(?:\s+own)?\s+(?:life|lives|job|family|marriage)|at\s+(?:work|home))\b(?:\s+(?:already|as\s+it\s+is|right\s+now|these\s+days))?/giu,
    'tired',
  ],
  // "18+ only": an age of those who may see it, which is in no record.
  [/(?<![\d.,])(?:rated\s+)?(1[0-8]|6|7)\s?\+(?=\s*(?:only|rated|films?|movies?|please|pls|[,.;!?]|$))/giu, 'rated $1'],
  // "Last year only", "only last year's films".
  [
    /(?<=^\s*|[,.;:!?]\s*)(only\s+|just\s+)?(last|this)\s+year(?:['’]?s)?(?=\s*(?:films?|movies?|only|releases?|[,.;!]|$))/giu,
    '$1from $2 year',
  ],
]
