import { type Turn, YEAR } from './turn'

const NUMBER =
  '(?:\\d|an?\\s+(?:hour|minute|half)|half|one\\b|two\\b|three\\b|four\\b|sixty|seventy|eighty|ninety|hundred|nineteen|twenty)'
const MEANS = '(?:[\\s,(:;.–—-]+(?:and|so|that\\s+(?:is|was)|which\\s+(?:is|was|means)|meaning|i\\.e\\.)?)+\\s*'
const AT_MOST =
  '(?:at\\s+(?:the\\s+)?most|no\\s+more\\s+than|not\\s+more\\s+than|nothing\\s+(?:over|above|beyond|longer\\s+than)|under|max(?:imum)?|up\\s+to|no\\s+longer\\s+than|not\\s+over)'
const LONG =
  '(?:\\d{1,3}(?:[.,]5)?|an?|one|two|three|four|sixty|seventy|eighty|ninety|a\\s+hundred)(?:\\s+and\\s+a\\s+half)?'
const UNIT = '(?:hours?|hrs?|h|minutes?|mins?)'
const ABOUT = '(?:(?:at\\s+most|under|max(?:imum)?|up\\s+to|about|around)\\s+)?'
const IF =
  "(?:if|when)\\s+(?:(?:it|there|that|this|they)(?:['’]s|\\s+is|\\s+are|['’]re|\\s+must|\\s+has)|really|absolutely|needed|necessary|need\\s+be|you\\s+must|the\\s+film|worth)\\b[^.,;!?]*"
const I_AM = "(?:i['’]?m|i\\s+am|i\\s+was|we['’]?re|we\\s+are|we\\s+were)"

/** How long and how old, in turns the numbers are read from wrongly word by word. */
export const limitsSaid: readonly Turn[] = [
  // "You gave us three and a half hours, so please under two": hours again.
  [
    /(\bhours?\b(?![\s\S]*\b(?:kids?|children|year|years|old|age)\b)[\s\S]*?\b(?:under|below|less\s+than|shorter\s+than|at\s+most|max(?:imum)?|no\s+more\s+than)\s+)(one(?:\s+and\s+a\s+half)?|two(?:\s+and\s+a\s+half)?|three|[1-4])(?=\s*(?:[.,;!?)]|$)|\s+(?:please|tonight|this\s+time)\b)/giu,
    '$1$2 hours',
  ],
  // "Not longer as 100 minutes", "more as two hours": as other languages compare.
  [
    new RegExp(
      `\\b(longer|shorter|older|newer|younger|earlier|later|more|less)\\s+(?:as|like|then)\\s+(?=(?:about\\s+)?${NUMBER}|the\\b)`,
      'giu',
    ),
    '$1 than ',
  ],
  // "From before I was born, I am from 1991", "before I was born (I'm a '91 baby)".
  [
    new RegExp(
      `\\bbefore\\s+(?:i\\s+was|we\\s+were)\\s+(?:even\\s+)?born${MEANS}${I_AM}\\s+(?:an?\\s+|from\\s+|born\\s+(?:in\\s+)?|of\\s+)*${YEAR}(?:\\s+(?:baby|child|kid|vintage))?`,
      'giu',
    ),
    'before $1',
  ],
  // "Before I was born, I'm 34": so many years ago.
  [
    new RegExp(
      `\\b(?:from\\s+|made\\s+)?before\\s+(?:i\\s+was|we\\s+were)\\s+(?:even\\s+)?born${MEANS}${I_AM}\\s+(\\d\\d)(?=\\s*[,.;)!]|\\s*$|\\s+(?:years\\s+old|now))(?:\\s+years\\s+old|\\s+now)?`,
      'giu',
    ),
    'older than $1 years',
  ],
  // "Not older than my car, she is from 1987", "older than our house, built in 1930".
  [
    new RegExp(
      `\\b(older|newer|younger)\\s+than\\s+(?:my|our|this|the)\\s+(?:\\p{L}+\\s+)?\\p{L}+${MEANS}(?:(?:it|s?he|they)(?:['’]s|\\s+(?:is|was|are|were))?\\s+)?(?:from|built(?:\\s+in)?|born(?:\\s+in)?|made\\s+in|bought\\s+in|of|in|an?)?\\s*${YEAR}`,
      'giu',
    ),
    '$1 than $2',
  ],
  [
    new RegExp(
      `\\b(older|newer|younger)\\s+than\\s+(?:me|i\\s+am|us|myself|i)${MEANS}(?:${I_AM}\\s+)?(?:from|born(?:\\s+in)?|made\\s+in|of|an?)?\\s*${YEAR}`,
      'giu',
    ),
    '$1 than $2',
  ],
  [
    new RegExp(
      `\\b(older|younger)\\s+than\\s+(?:me|i\\s+am|us|myself)${MEANS}${I_AM}\\s+(\\d\\d)(?=\\s*[,.;)!]|\\s*$|\\s+(?:years\\s+old|now))(?:\\s+years\\s+old|\\s+now)?`,
      'giu',
    ),
    '$1 than $2 years',
  ],
  // "Not older than my daughter, she's 19".
  [
    new RegExp(
      `\\b(older|younger)\\s+than\\s+(?:my|our)\\s+(?:\\p{L}+\\s+)?\\p{L}+${MEANS}(?:(?:it|s?he|they)(?:['’]?s|['’]?re|\\s+(?:is|are))\\s+)(\\d\\d?)(?=\\s*[,.;)!]|\\s*$|\\s+(?:years|now))(?:\\s+years(?:\\s+old)?|\\s+now)?`,
      'giu',
    ),
    '$1 than $2 years',
  ],
  // "Last time you gave us a film of three and a half hours": how long that one was.
  [
    /\b(gave|showed|sent|recommended|suggested|picked|watched|saw|tried|started|sat\s+through)\s+((?:me|us|him|her|them)\s+)?(?:an?|one|some|this|that)\s+(?:(?:film|movie|drama|thing|epic)s?\s+(?:of|with|that\s+(?:was|lasted|took)|which\s+(?:was|lasted|took)|lasting)\s+)?(?:\w+\s+and\s+a\s+half|\d+(?:[.,]\d+)?|one|two|three|four|five)(?:\s+and\s+a\s+half)?[\s-]*(?:hours?|hrs?|h|minutes?|mins?)(?:[\s-]+long)?(?:\s+(?:film|movie|drama|thing|epic|one))?\b/giu,
    '$1 $2a film',
  ],
  // "The last one was three hours", "yesterday's film took four hours".
  [
    /\b((?:the\s+(?:last|first|other)\s+(?:one|film|movie)(?:\s+you\s+\w+(?:\s+(?:me|us))?)?|yesterday['’]?s(?:\s+(?:one|film|movie))?|(?:it|that|that\s+one))\s+(?:was|lasted|took|went\s+on\s+for|ran))\s+(?:about\s+|over\s+|almost\s+|nearly\s+|like\s+)?(?:\d+(?:[.,]\d+)?|one|two|three|four|five)(?:\s+and\s+a\s+half)?[\s-]*(?:hours?|hrs?|h)(?:\s+long)?\b/giu,
    '$1 endless',
  ],
  // "Three hours is too much for me. 2 at most": hours again.
  [
    /\b(\d(?:[.,]5)?|one|two|three|four|five)([\s-]*hours?\b[^.;!?]*[.,;!–—-]+\s*)(\d(?:[.,]5)?|one|two|three|four)\s+(at\s+(?:the\s+)?most|max(?:imum)?|tops)\b/giu,
    '$1$2$3 hours $4',
  ],
  // "Not a minute longer than two hours", "not a second past 90": at most.
  [
    /\bnot\s+(?:a|one|a\s+single|even\s+a)\s+(?:minute|second|moment)\s+(?:over|past|beyond|above|longer\s+than|more\s+than|after)\s+/giu,
    'at most ',
  ],
  // "At most 100", "no more than 110, please", "nothing over 95": the unit is plain from the number.
  [
    new RegExp(
      `(?<!\\b(?:is|are|am|was|were|be|here|us|['’]re|['’]m)\\s+)\\b(${AT_MOST})\\s+((?:[6-9]\\d|1\\d\\d|sixty|seventy|eighty|ninety|(?:a|one)\\s+hundred)(?:[\\s-](?:and\\s+)?(?:five|ten|twenty|thirty|forty|fifty))?)(?=\\s*(?:[.,;!?)–—]|$)|\\s+(?:please|pls|thanks|and|but|then|tonight|today|so|though|tho)\\b)`,
      'giu',
    ),
    '$1 $2 minutes',
  ],
  [
    /(?<=^|[.,;:!(–—-]\s*)((?:[6-9]\d|1\d\d|sixty|seventy|eighty|ninety|a\s+hundred|one\s+hundred)(?:[\s-](?:and\s+)?(?:five|ten|twenty|thirty))?)\s+(?:max(?:imum)?|tops|at\s+(?:the\s+)?most)(?=\s*(?:[.,;!?)]|$)|\s+(?:please|pls|thanks)\b)/giu,
    'at most $1 minutes',
  ],
  [
    new RegExp(
      `\\b(${AT_MOST})\\s+((?:one|two|three|[123])\\s+and\\s+a\\s+half|[123][.,]5)(?=\\s*(?:[.,;!?)–—]|$)|\\s+(?:please|pls|thanks)\\b)`,
      'giu',
    ),
    '$1 $2 hours',
  ],
  // "Spare me three hours of it: two max": the first is what is too long, and the second the limit.
  [
    /\b(?:spare\s+(?:me|us)|i\s+(?:can['’]?t|cannot)\s+(?:do|take|sit\s+through)|no)\s+(?:three|four|3|4)\s+hours(?:\s+of\s+(?:it|that|this))?\s*[,.;:–—-]+\s*((?:one|two|three|[123])(?:\s+and\s+a\s+half)?)\s+(?:hours?\s+)?(?:max(?:imum)?|tops|at\s+(?:the\s+)?most)\b/giu,
    'at most $1 hours',
  ],
  // "Let's say 2000 to 2010".
  [
    new RegExp(
      `\\b(?:let['’]?s\\s+say|say|maybe|perhaps)\\s+(?:from\\s+)?${YEAR}\\s*(?:to|till|until|-|–|—)\\s*${YEAR}`,
      'giu',
    ),
    'from $1 to $2',
  ],
  // "Minimum 1990, maximum 2005".
  [
    new RegExp(
      `\\bmin(?:imum)?\\.?\\s+(?:year\\s+)?${YEAR}\\s*(?:,|and|-|–|;|\\s)\\s*max(?:imum)?\\.?\\s+${YEAR}\\b`,
      'giu',
    ),
    'from $1 to $2',
  ],
  [new RegExp(`\\bfrom\\s+${YEAR}\\s*,?\\s+max(?:imum)?\\.?\\s+${YEAR}\\b`, 'giu'), 'from $1 to $2'],
  [new RegExp(`\\bmin(?:imum)?\\.?\\s+${YEAR}\\b(?!\\s*min)`, 'giu'), 'since $1'],
  [new RegExp(`\\bmax(?:imum)?\\.?\\s+${YEAR}\\b(?!\\s*min)`, 'giu'), 'until $1'],
  // "Two hours, two and a half if it's really good", "90 min, 2 hours if necessary": the longer one bounds.
  ...['hours?', '(?:minutes?|mins?)'].map(
    (unit): Turn => [
      new RegExp(
        `(?<=^|[.,;:!(–—-]\\s*|\\b(?:please|do|take|have|manage)\\s+)${ABOUT}${LONG}\\s*(${unit})\\s*,?\\s+(?:or\\s+|maybe\\s+|perhaps\\s+)?(${LONG})(?:\\s*${unit})?\\s+${IF}`,
        'giu',
      ),
      'at most $2 $1',
    ],
  ),
  [
    new RegExp(
      `(?<=^|[.,;:!(–—-]\\s*|\\b(?:please|do|take|have|manage)\\s+)${ABOUT}${LONG}\\s*${UNIT}\\s*,?\\s+(?:or\\s+|maybe\\s+|perhaps\\s+)?(${LONG}\\s*${UNIT})\\s+${IF}`,
      'giu',
    ),
    'at most $1',
  ],
  // "Ideally 90 minutes but two hours is ok".
  [
    new RegExp(
      `\\b(?:ideally|preferably|best|about|around|rather)?\\s*(?:under\\s+|at\\s+most\\s+|max\\s+)?${LONG}\\s*${UNIT}\\s*,?\\s+(?:but|though|although|and)\\s+(?:up\\s+to\\s+)?(${LONG}\\s*${UNIT})\\s+(?:is|would\\s+be|works|are)\\s+(?:also\\s+|still\\s+)?(?:ok(?:ay)?|fine|acceptable|alright|good|bearable|tolerable)`,
      'giu',
    ),
    'at most $1',
  ],
  // "Watch people cry for three hours": how long that would be.
  [
    /\b((?:see|watch|watching|look\s+at|listen\s+to|hear)\s+(?:some\s+|two\s+|a\s+bunch\s+of\s+)?(?:people|someone|somebody|men|women|kids|teenagers|them|him|her|rich\s+people|a\s+\p{L}+)\s+\p{L}+(?:\s+\p{L}+){0,3}?)\s+for\s+(?:\d|two|three|four|five)(?:\s+and\s+a\s+half)?\s+hours\b/giu,
    '$1',
  ],
  // "I was born in 1962, show me films from that year".
  [
    new RegExp(
      `\\b((?:born|married|met|moved\\s+here|graduated)\\s+(?:in\\s+)?${YEAR}[^?]{0,60}?)\\b(?:from|of|made\\s+in|in)\\s+(?:that|the\\s+same|my(?:\\s+own)?\\s+birth|the)\\s+year(?=\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    '$1from $2',
  ],
  // "Born in 79, give me something from that year".
  [
    /\b(born\s+in\s+)['’]?([3-9]\d)\b([^?]{0,60}?)\b(?:from|of|made\s+in|in)\s+(?:that|the\s+same|my(?:\s+own)?\s+birth)\s+year(?=\s*(?:[.,;!?]|$))/giu,
    '$1 19$2 $3from 19$2',
  ],
  // "Doesn't want: more than 110 min", "not: war, longer than 2 hours".
  [
    new RegExp(
      `((?:do(?:es)?n['’]?t\\s+want|not\\s+wanted|unwanted|(?:can['’]?t|cannot|must\\s*n['’]?t|mustn['’]?t)\\s+have|no|not|nope|never|avoid|without|hates?|dislikes?|keep\\s+off|out)\\s*:\\s*)((?:[^.;:!?]*?(?:,|\\bor|\\band|\\+|/)\\s*)?)(?:anything\\s+|films?\\s+)?(?:more\\s+than|over|longer\\s+than|above|beyond)\\s+(${LONG}\\s*${UNIT})\\b\\s*,?`,
      'giu',
    ),
    'at most $3. $1$2',
  ],
  // "The older ones are too slow": a verdict, and no wish for them.
  [
    /\bthe\s+old(?:er)?\s+(ones|films|movies)\s+(?=(?:are|were|feel|seem)\s+(?:too|so|just\s+too|always\s+too)\b)/giu,
    'the $1 ',
  ],
  // "Forget the two hours, long is fine".
  [
    new RegExp(
      `\\b(?:forget|never\\s+mind|scrap|drop|ignore|skip|lose|lift|cancel)\\s+(?:about\\s+)?(?:the|that|my)\\s+${LONG}[\\s-]*${UNIT}(?:\\s+(?:limit|rule|thing|maximum|max|bit|part))?(?:\\s*[,;–—-]+\\s*(?:it\\s+can\\s+be\\s+)?long(?:er)?(?:\\s+(?:is|would\\s+be)\\s+(?:ok(?:ay)?|fine|good))?)?`,
      'giu',
    ),
    'any length',
  ],
  // "Over 2 hours: no", "longer than 100 minutes? Not for me".
  [
    new RegExp(
      `(?<=^|[.,;!]\\s*)(?:anything\\s+)?(?:over|above|longer\\s+than|more\\s+than)\\s+(${LONG}\\s*${UNIT})\\s*(?:[:?–—-]+\\s*|(?:is|are|=)\\s+(?:a\\s+)?)(?:no(?:pe)?|never|not\\s+for\\s+(?:me|us)|no\\s+(?:thanks|way|go))(?=\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    'at most $1',
  ],
]
