import type { Turn } from './turn'

const CAN =
  "(?:i|we)\\s+(?:can\\s+(?:take|handle|stand|do|watch|tolerate|live\\s+with|put\\s+up\\s+with)|(?:don['’]?t|do\\s+not)\\s+mind|(?:only\\s+)?(?:like|accept|watch|do|allow|tolerate))|(?:i['’]?m|we['’]?re|i\\s+am|we\\s+are)\\s+(?:ok(?:ay)?|fine|good)\\s+with"
const IF =
  "(?:only\\s+)?(?:if|when|as\\s+long\\s+as|so\\s+long\\s+as|provided)\\s+(it['’]?s|it\\s+is|they['’]?re|they\\s+are|there['’]?s)"
const ELSE =
  '(?:and\\s+|but\\s+|or\\s+)?(?:otherwise|if\\s+not|else)\\s+(?:not|no|never|no\\s+thanks?|no\\s+thank\\s+you|forget\\s+it|skip\\s+it|i\\s+pass|please\\s+not|please\\s+no|count\\s+me\\s+out|nothing|none)\\b'
const KIND = '(?:films?|movies?|evenings?|nights?|stor(?:y|ies)|weekends?|sundays?|comed(?:y|ies)|thrillers?|christmas)'

/** Rules and what is excepted from them, in turns of several words. */
export const rulesSaid: readonly Turn[] = [
  // "I don't do fantasy, with the exception of Miyazaki".
  [
    /,?\s+with\s+(?:the|one|an?)\s+(?:sole\s+|only\s+|one\s+|single\s+|possible\s+|notable\s+)?exceptions?\s*(?:of\s+|:\s*)/giu,
    ' except ',
  ],
  [/,?\s+(?:barring|with\s+the\s+exclusion\s+of)\s+(?=\p{L})/giu, ' except '],
  // "No vampires, no ghosts, ok ghosts if it's a comedy".
  [
    new RegExp(
      `\\bno\\s+(\\p{L}+)((?:\\s*,)?\\s+no\\s+[^.!?]*?)?\\s*[,.;]\\s*(?:(?:well|hm+|or)[\\s,]+)?(?:ok(?:ay)?|fine|alright|maybe|only|actually)[\\s,]+\\1\\s+(?:(?:is|are)\\s+(?:ok(?:ay)?|fine|alright)\\s+)?${IF}\\s+`,
      'giu',
    ),
    'no $1 unless $3 $2',
  ],
  // "I can take violence if it's in a samurai film, otherwise not".
  [
    new RegExp(`\\b(?:${CAN})\\s+([^,.;!?]{2,40}?)\\s+${IF}\\s+([^,.;!?]{2,60}?)\\s*[,.;–—-]+\\s*${ELSE}`, 'giu'),
    'no $1 unless $2 $3',
  ],
  // "A film without food is no film for me", "no evening without a murder": it is wanted.
  [
    new RegExp(
      `\\b(?:an?\\s+)?${KIND}\\s+without\\s+(?:an?\\s+|some\\s+)?([^,.;!?]{2,40}?)\\s+(?:is|are)(?:n['’]?t|\\s+not|\\s+no)\\s+(?:an?\\s+|really\\s+|worth\\s+)?(?:real\\s+|proper\\s+|good\\s+|true\\s+)?(?:${KIND}|watching|worth\\s+\\w+|one|it)\\b(?:\\s+(?:for|to)\\s+(?:me|us)|\\s+at\\s+all|\\s+in\\s+my\\s+book)*`,
      'giu',
    ),
    'I love $1',
  ],
  [
    new RegExp(
      `(?<=^|[.;!?]\\s*)no\\s+(?:good\\s+|real\\s+|proper\\s+)?${KIND}\\s+(?:is\\s+complete\\s+)?without\\s+(?:an?\\s+|some\\s+)?(?=\\p{L})`,
      'giu',
    ),
    'I love ',
  ],
  [
    /\b(?:i|we)\s+(?:can['’]?t|cannot|couldn['’]?t|could\s+not)\s+(?:live|do|be|go|exist|survive)\s+without\s+(?:my\s+|an?\s+|some\s+)?(?=\p{L})/giu,
    'I really love ',
  ],
  [
    /\bwhat(?:['’]?s|\s+is)\s+(?:an?\s+)?(?:film|movie|evening|night|story|comedy|thriller)\s+without\s+(?:an?\s+|some\s+)?([^,.;!?]{2,40})/giu,
    'I love $1',
  ],
  // "What I miss in new films is tenderness": the last alone is asked for.
  [
    /\bwhat\s+(?:i|we)\s+(?:really\s+|always\s+)?(?:miss|find\s+lacking)(?:\s+(?:most|these\s+days))?(?:\s+(?:in|about|from|with|on)\s+[^,.;!?]{2,60}?)?\s+(?:is|are)\s+/giu,
    'I want ',
  ],
  [
    /\bwhat\s+(?:[\p{L}\s]{2,40}?)\s+(?:lacks?|is\s+missing|are\s+missing|need\s+more\s+of)\s+(?:these\s+days\s+|nowadays\s+|today\s+)?(?:is|are)\s+/giu,
    'I want ',
  ],
  // "I said no comedies but I meant no stupid comedies".
  [
    /\b(?:i|we)\s+said\s+((?:no|only|not)\s+[^,.;!?]{2,40}?)\s*[,;]?\s+but\s+(?:what\s+)?(?:i|we)\s+(?:really\s+|actually\s+)?mean[t]?(?:\s+(?:was|is))?\s+/giu,
    '',
  ],
  // "Not the one where he is drinking": one film is told of, and no rule for all.
  [
    /[,;]?\s+(?:but\s+)?(?:just\s+)?not\s+((?:the|that)\s+(?:one|film|movie)\s+(?:where|when|in\s+which|with\s+(?:the|that|a|an|his|her|all)|about|that|which)\s+[^,.;!?"]{2,55})/giu,
    ', not "$1"',
  ],
  // "Costume dramas but not glamorous ones": of that kind alone.
  [
    /\b(\p{L}{4,}s)((?:\s+(?:please|then|too|with\s+\p{L}+|from\s+\p{L}+|by\s+\p{L}+))?)\s*[,;]?\s+(?:but\s+|just\s+|only\s+)*(?:not|no)\s+(?:the\s+|any\s+|those\s+)?(?!the\b|so\b|too\b|very\b|only\b|other\b|new\b|old\b|long\b|short\b|recent\b|famous\b|big\b|usual\b)(\p{L}{3,})\s+ones\b/giu,
    '$1$2, no $3 $1',
  ],
  // "Scientists, mad ones": said behind what it describes.
  [
    /\b(\p{L}{3,}s)\s*,\s*(?:the\s+|but\s+)*(?!the\b|no\b|not\b|only\b|just\b|good\b|any\b|some\b|other\b|these\b|those\b|big\b|small\b|little\b|great\b|nice\b|few\b|first\b|last\b|same\b|which\b)(\p{L}{3,})\s+ones\b(?!\s+(?:and|or)\b)/giu,
    '$2 $1',
  ],
  // "If the dog dies I want my money back", "the dog must live".
  [
    /\b(?:if|when)\s+(?:the|an?|any|some)\s+(?:dog|cat|horse|animal|pet|puppy)s?\s+(?:dies|die|is\s+killed|gets\s+killed|gets\s+hurt|is\s+hurt|suffers|gets\s+it|doesn['’]?t\s+(?:make\s+it|survive|live))\s*,?\s*(?:then\s+)?(?:i|we|i['’]?m|i['’]?ll|we['’]?ll|my|she|he|they|forget|count|no)\b[^,.;!?]*/giu,
    'no animals dying',
  ],
  [
    /\b(?:(?:as|so)\s+long\s+as\s+|provided\s+)?(?:the|an?|every|all|its|her|his)\s+(?:dog|cat|horse|animal|pet|puppy|pupp?ies)s?\s+(?:(?:must|has\s+to|have\s+to|should|needs\s+to|need\s+to|better|had\s+better|has\s+got\s+to)\s+)(?:survive|live|make\s+it|stay\s+alive|be\s+(?:ok(?:ay)?|fine|alive|safe)|not\s+die|not\s+get\s+hurt)\b/giu,
    'no animals dying',
  ],
  [
    /\b(?:(?:as|so)\s+long\s+as|provided)\s+(?:the|an?|every|all)\s+(?:dog|cat|horse|animal|pet|puppy)s?\s+(?:survives?|lives?|makes?\s+it|is\s+(?:ok(?:ay)?|fine|safe)|does\s*n['’]?o?t\s+die)\b/giu,
    'no animals dying',
  ],
  // "Slow but not THAT slow": so much of it, and wanted.
  [
    /\b(\p{L}{3,})\s*,?\s+(?:but|just|though|and|only)\s+(?:please\s+)?not\s+(?:that|too|so|very|overly|all\s+that)\s+(?!long\b|short\b|old\b|new\b|much\b|many\b)\1\b/giu,
    '$1',
  ],
  // "Any and all", "anything and everything": all of it, and no surprise.
  [
    /\b(?:anything\s+and\s+everything|everything\s+and\s+anything|any\s+and\s+(?:all|every))\s+(?=(?:with|by|from|about|of|on|set|made|starring)\b)/giu,
    'everything ',
  ],
  // "But the dog lives".
  [
    /^\s*(?:but\s+|and\s+|only\s+if\s+|if\s+)?the\s+(?:dog|cat|horse|animals?|pets?)\s+(?:lives?|survives?|makes?\s+it)\s*[.!]*\s*$/giu,
    'no animals dying',
  ],
  // "Silent I don't want", "musicals we never watch".
  [
    /(?<=^|[.,;!?]\s*)(?!that\b|this\b|it\b|what\b|which\b|something\b|anything\b|films?\b|movies?\b|because\b|things?\b|ones?\b|if\b|when\b|and\b|but\b|so\b|those\b|these\b|why\b|maybe\b|sorry\b|no\b|not\b|people\b|one\s+thing\b)([\p{L}-]+(?:\s+(?:films?|movies?|and\s+\p{L}+))?)\s+(?:i|we)\s+(?:really\s+|definitely\s+)?(?:don['’]?t|do\s+not|never)\s+(?:want|need|watch)(?:\s+to\s+(?:see|watch)|\s+at\s+all|\s+please|\s+tonight)*(?=\s*(?:[.,;!?]|$))/giu,
    'no $1',
  ],
  // "For a person who faints at blood".
  [
    /\b(?:faints?|passe?s?\s+out|gets?\s+(?:sick|dizzy|faint)|throws?\s+up|keels?\s+over)\s+(?:at|from|when\s+(?:s?he|they|i|we)\s+sees?)\s+(?:the\s+sight\s+of\s+)?(?:any\s+|some\s+)?(?=blood|gore|needles|violence)/giu,
    'cannot stand ',
  ],
  // "Everything except animation is ok".
  [
    /\b(?:everything|anything|all|any\s+(?:film|movie|genre|kind))\s+(?:except(?:\s+for)?|but|apart\s+from|other\s+than|besides)\s+([^.,;!?]{2,40}?)\s+(?:is|are|will|would|can)\s+(?:be\s+|also\s+)?(?:ok(?:ay)?|fine|good|welcome|allowed|great|possible|do|alright)\b/giu,
    'everything except $1',
  ],
  // "Unless it is Italian, I don't want opera".
  [
    /(?<=^|[.;!?]\s*)unless\s+(it['’]?s|it\s+is|they['’]?re|it\s+has|there['’]?s)\s+([^.,;!?]{2,40}?)\s*,\s*(?:then\s+)?(?:(?:i|we)\s+(?:don['’]?t\s+(?:want|like|watch|need)|do\s+not\s+(?:want|like|watch)|won['’]?t\s+watch|hate|never\s+watch)|no|skip|please\s+no)\s+(?:to\s+(?:see|watch)\s+)?(?:an?\s+|any\s+)?(?!it\b|that\b|to\b|this\b)([^.,;!?]{2,40})/giu,
    'no $3 unless $1 $2',
  ],
  // "I know I said no musicals last week. I've changed my mind: musicals".
  [
    /\b(?:i\s+know\s+)?(?:i|we)\s+said\s+(?:no|not|never)\s+[^.,;!?]{2,40}?(?:\s+(?:last\s+\p{L}+|before|earlier|yesterday))?\s*[.,;–—-]+\s*(?:but\s+)?(?:i|we)(?:['’]?ve|\s+have)?\s+changed\s+(?:my|our)\s+minds?\s*[:.,;–—-]*\s*/giu,
    '',
  ],
  // "I am learning Portuguese, so only in this language".
  [
    /\b(learning|learn|practising|practicing|studying)\s+(\p{Lu}\p{L}+)\b([^.;!?]{0,30}?)\bonly\s+(?:films\s+)?in\s+(?:this|that|the)\s+language\b/gu,
    '$1 $2$3 only in $2',
  ],
  [
    /\s*[,.;]?\s*(?:from\s+)?\b(\p{Lu}\p{L}+)\s+or\s+(\p{Lu}\p{L}+)\s*,?\s*(?:i|we)\s+(?:don['’]?t|do\s+not)\s+(?:care|mind)(?:\s+which)?(?=\s*(?:[.,;!?]|$))/gu,
    '. From $1 or $2',
  ],
  // "Dancing ok singing not".
  [
    /(?<=^|[.,;!?]\s*)(?!that\b|this\b|it\b|all\b|everything\b|anything\b|he\b|she\b)(\p{L}{3,}(?:\s+\p{L}+)?)\s+(?:is\s+|are\s+)?(?:ok(?:ay)?|fine)\s*,?\s+(?:but\s+)?(?!that\b|this\b|it\b|i\b|we\b|if\b|but\b|with\b|rest\b|he\b|she\b|they\b|for\b|just\b)(\p{L}{3,}(?:\s+\p{L}+)?)\s+(?:is\s+|are\s+)?(?:not|no|nope|never)(?=\s*(?:[.;!]|$))/giu,
    '$1 is fine, no $2',
  ],
  // "Not sad like Amour": like that film alone.
  [/\bnot\s+(?:so\s+|as\s+|that\s+)?(\p{Ll}{3,})\s+like\s+(?=\p{Lu})/gu, 'not like '],
  // "The language must be Swedish", "language: Korean".
  [
    /\b(?:the\s+)?(?:spoken\s+|original\s+)?language\s+(must\s+be|has\s+to\s+be|needs\s+to\s+be|should\s+be|=)\s+(?:in\s+)?(?=\p{L})(?!not\b|no\b|important\b|irrelevant\b|the\b|a\b|too\b|fine\b|ok\b|easy\b|simple\b|clear\b)/giu,
    '$1 in ',
  ],
  [/(?<=^|[.,;!?]\s*)(?:the\s+)?(?:spoken\s+|original\s+)?language\s*:\s*(?=\p{L})/giu, 'in '],
  // "Spanish language or nothing", "it's Hitchcock or nothing".
  [
    /(?<=^|[.,;:!?]\s*)(?:it['’]?s\s+|it\s+is\s+|just\s+|only\s+)?(\p{L}+)[\s-]language\s+or\s+(?:nothing|bust)\b/giu,
    'only in $1',
  ],
  [
    /(?<=^|[.,;:!?]\s*)(?:it['’]?s\s+|it\s+is\s+|just\s+|only\s+)?((?!all\b|this\b|that\b|double\b|it\b|anything\b|something\b|yes\b)[\p{L}-]+(?:\s+(?!or\b)[\p{L}-]+){0,2}?)\s+or\s+(?:nothing|bust)(?:\s+at\s+all|\s+tonight|\s+please)*(?=\s*(?:[.,;!?]|$|\band\b|\bbut\b))/giu,
    'only $1',
  ],
  // "Not a single clown, not even a sad one": the same again.
  [
    /(?<=\b(?:no|nothing|not|without|avoid|hate|never)\b[^?!]*[.,;!]\s*)not\s+even\s+(?:an?\s+|one\s+|the\s+)?(?:\p{L}+\s+){1,2}ones?(?=\s*(?:[.,;!?]|$))/giu,
    '',
  ],
  [
    /(?<=\b(\p{L}{3,}?)(?:e?s)?\b[^?!]*[.,;!]\s*)not\s+even\s+(?:an?|one|a\s+single|the\s+(?:tiniest|smallest))\s+\1s?(?=\s*(?:[.,;!?]|$))/giu,
    '',
  ],
  // "Like the old Jackie Chan ones": which, and no limit of years.
  [
    /\b(like|as\s+in|similar\s+to)\s+(?:in\s+)?((?:the|those)\s+)old\s+(?=(?:\p{Lu}[\p{L}'’]+\s+){1,3}(?:ones|films|movies|pictures)\b)/gu,
    '$1 $2',
  ],
  // "Spielberg and friends", "Hitchcock and co".
  [/(?<=\b\p{Lu}\p{L}{2,})\s+(?:and|&)\s+(?:friends|company|co|the\s+like|his\s+ilk|the\s+gang)\b\.?/gu, ''],
  // "An alien type thing", "a dirty dancing sort of film".
  [
    /\b(an?)\s+((?!this\b|that\b|certain\b)\p{L}+\s+\p{L}+(?:\s+\p{L}+)?)[\s-]+type\s+(?:thing|film|movie|of\s+thing|of\s+film)\b/giu,
    '$1 $2 kind of thing',
  ],
  // "I'm learning Spanish, so Spanish only": the language, and no country.
  [
    /\b(learning|learns?|practising|practicing|studying|study)\s+(\p{Lu}\p{L}+)\b([^.;!?]{0,30}?)\b(?:\2\s+only|only\s+\2)\b/gu,
    '$1 $2$3only in $2',
  ],
  // "Something with dogs, nothing where they get hurt".
  [
    /\b(animals?|pets?|dogs?|cats?|horses?|penguins|wolves|elephants)\b([^.;!?]{0,30}?)\b(?:nothing|none|not|no\s+film|and\s+nothing)\s+where\s+(?:they|it|one)\s+(?:gets?|is|are|dies?|suffers?)(?:\s+(?:hurt|harmed|killed|injured|eaten|shot))?(?=\s*(?:[.,;!?]|$))/giu,
    '$1$2no animals dying',
  ],
  [
    /\b(animals?|pets?|dogs?|cats?|horses?)(\s+(?:films?|movies?|stor(?:y|ies)))?\s+where\s+(?:they|it|the\s+\p{L}+)\s+(?:do(?:es)?n['’]?t|do(?:es)?\s+not|never)\s+(?:get\s+(?:hurt|harmed|killed)|die|suffer)\b/giu,
    '$1$2, no animals dying',
  ],
  // "As long as nobody gets ill and dies".
  [
    /\b(?:(?:as|so)\s+long\s+as\s+)?(?:nobody|no\s*one)\s+(?:gets|falls|is|becomes)\s+(?:ill|sick|seriously\s+ill|terminally\s+ill)(?:\s+(?:and|or|then)\s+dies)?\b/giu,
    'no illness',
  ],
  [
    /\bno(?:thing|\s+films?)\s+where\s+(?:someone|somebody|anyone|a\s+\p{L}+)\s+(?:gets|falls)\s+(?:ill|sick)(?:\s+(?:and|or)\s+dies)?\b/giu,
    'no illness',
  ],
  // "Two rules. Not American."
  [
    /(?<=^|[.;!?]\s*)(?:i\s+have\s+|only\s+|just\s+|my\s+)?(?:one|two|three|four|a\s+few|1|2|3|4)\s+(?:simple\s+|little\s+)?(?:rules?|conditions?|requirements?|wishes|requests?|demands?)\s*[:.,–—-]+\s*/giu,
    '',
  ],
]
