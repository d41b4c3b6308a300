import type { Turn } from './turn'

const OF_FILMS = '(?!minutes?\\b|mins?\\b|hours?\\b|hrs?\\b|years?\\b|films?\\b|movies?\\b|decades?\\b|stars?\\b)'

/** Idioms whose words would be read one by one. */
export const idiomsSaid: readonly Turn[] = [
  // "So no jump scares, love".
  [/\s*,\s*(?:mate|pal|darling|hun|buddy|bro|sir|madam)\s*(?=[.!?]|$)/giu, ''],
  [
    /(\b(?:so\s+no|please|thanks?|cheers)\b[^,.;!?]*),\s*(?:love|dear|duck|boss|chief|honey|sweetie|babe)\s*(?=[.!?]|$)/giu,
    '$1',
  ],
  // "Romance? God, no".
  [/\b(?:oh\s+)?(?:god|jesus|christ|lord|heavens|hell)\s*,?\s+(no|not|yes)\b/giu, '$1'],
  // "Afraid of nothing except spiders": of those.
  [/\b((?:afraid|scared|frightened|terrified)\s+of)\s+nothing\s+(?:but|except|other\s+than|apart\s+from)\s+/giu, '$1 '],
  // "There is no better film than Heat".
  [
    /\b(?:there(?:['’]s|\s+is|\s+are)?\s+)?(?:no|nothing)\s+(?:better|greater|finer|funnier|scarier|lovelier)\s+(?:(?:film|movie|one|comedy|western|thriller|director|actor)\s+)?than\s+/giu,
    'I love ',
  ],
  // "If only there were more westerns like Unforgiven".
  [
    /\bif\s+only\s+(?:there\s+(?:were|was)|(?:i|we)\s+(?:had|could\s+find)|they\s+(?:made|still\s+made))\s+(?:more\s+)?/giu,
    'I want ',
  ],
  // "87 minutes on the train": where somebody sits.
  [
    /\b(minutes?|mins?|hours?|hrs?|watch(?:ing)?(?:\s+(?:it|this|one|something|a\s+film))?|sitting|stuck|bored|time|killing\s+time|wifi)\s+(?:left\s+)?(?:on|in)\s+(?:the|a|my|this|our)\s+(?:train|plane|bus|ferry|flight|boat|coach|tram|subway|metro|car)(?=\s*(?:[.,;!?)]|$)|\s+(?:ride|home|tonight|tomorrow|so|and|but|to|from|please|now)\b)(?:\s+(?:ride|home))?/giu,
    '$1',
  ],
  // "With less than five actors": counted is nothing of ours.
  [
    new RegExp(
      `(?<!\\bno\\s)\\b((?:with\\s+)?(?:less|fewer|more)\\s+than\\s+(?:\\d+|two|three|four|five|six|ten|a\\s+dozen)\\s+${OF_FILMS}(?:actors?|people|characters?|deaths?|murders?|scenes?|cuts?|rooms?|words?|explosions?|songs?|sequels?|parts?))\\b`,
      'giu',
    ),
    '"$1"',
  ],
  // "2001 like", "Spielberg-like".
  [/(?<=^|[\s,;])(\d{3,4})[\s-]+like\b(?!\s+(?:i|we|you|he|she|they|it|that|this|the|a)\b)/giu, 'like $1'],
  // "Avoid the obvious, …".
  [
    /\b(?:avoid|skip|not|nothing|spare\s+me|without|none\s+of)\s+((?:the\s+)?(?:obvious(?:\s+(?:ones|choices|picks))?|expected|same\s+old(?:\s+\p{L}+)?))\s*[,;:.–—-]+\s*/giu,
    '"$1". ',
  ],
  // "No fathers dying", "no dying mothers": two things at once that no rule of ours says.
  [
    /\bno\s+((?:fathers?|mothers?|parents?|mums?|moms?|dads?|brothers?|sisters?|wi(?:fe|ves)|husbands?|grandparents?|grandmas?|grandpas?|babies|sons?|daughters?)\s+(?:dying|die|dies|dead|(?:getting|being)\s+(?:ill|sick)))\b/giu,
    'no "$1"',
  ],
  // "No dying spouses": of somebody else than animals and children nothing of ours tells.
  [
    /\bno\s+((?:dying|dead|ill|sick)\s+(?!animals?\b|pets?\b|dogs?\b|cats?\b|horses?\b|kids?\b|child\b|children\b|bab(?:y|ies)\b|toddlers?\b|people\b|bodies\b|leaves\b)\p{L}{4,}s)(?=\s*(?:[.,;!?]|$|please\b|or\b|and\b))/giu,
    'no "$1"',
  ],
  // "No one should be sick", "nobody must die".
  [
    /\b(?:no\s*one|nobody)\s+(?:should|must|may|is\s+allowed\s+to|can|has\s+to|gets\s+to)\s+(?:be|get|fall|become)\s+(?:sick|ill)\b/giu,
    'nothing about illness',
  ],
  [/\b(?:no\s*one|nobody)\s+(?:should|must|may|is\s+allowed\s+to|can)\s+(?:die|be\s+killed)\b/giu, 'nobody dies'],
  // "Nothing about work": where, and what for.
  [
    /\b(nothing|not|no\s+(?:films?|movies?))\s+(?:about|set\s+(?:at|in)|to\s+do\s+with|at)\s+(?:my\s+|the\s+)?(?:work|jobs?|offices?)(?=\s*(?:[.,;!?]|$|please\b|today\b|tonight\b))/giu,
    '$1 about workplaces',
  ],
  // "The little brother sits in": he is here.
  [
    /\b(?:the|her|his|their|my|our)\s+(?:little|big|older|younger|baby|small)\s+(brother|sister)\s+(?:sits\s+in|joins(?:\s+us)?|comes(?:\s+along|\s+too|\s+over)?|watches(?:\s+too|\s+with\s+us)?|is\s+(?:here|coming|watching|joining)(?:\s+too)?)(?:\s+after\s+all)?/giu,
    'with my little $1',
  ],
  // "Her friend is six": one more child.
  [
    /\b(?:his|her|their|the|my|our)\s+(?:(?:best|school|little)\s+)?(?:friend|cousin|mate|pal|classmate)\s+(?:is|turns|will\s+be)\s+(?:only\s+|just\s+)?(?=(?:\d|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?!\s*(?:minutes|films|of)))/giu,
    'he is ',
  ],
  // "Kids from 8 to 13".
  [
    /\b(kids?|children|boys|girls|grandchildren|grandkids|nephews|nieces|cousins|pupils|ones)\s+(?:(?:aged?|of|in\s+age)\s+)?(?:from|between)\s+(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s+(?:to|and|till|until|up\s+to|-)\s+(\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)\b(?!\s*(?:minutes|mins|hours))/giu,
    '$1 aged $2 to $3',
  ],
  // "Three teenage boys, 14, 15 and 15": told more nearly.
  [
    /\b(?:teenaged?|teen|adolescent)\s+(boys?|girls?|sons?|daughters?|kids?|children|grandsons?|granddaughters?)\b(?=[^.;!?]{0,25}\b1[0-9]\b)/giu,
    '$1',
  ],
  // "About getting old" is no verdict.
  [/\b(about|on|of)\s+(?:getting|growing)\s+old(?:er)?\b/giu, '$1 ageing'],
  // "Scared to death", "bored to death".
  [
    /\b((?:scar|frighten|bor|lov|worr|tickl|thrill|terrif)(?:e|ed|es|ied|y|ies)?)(\s+(?:me|us|myself))?\s+(?:half\s+)?to\s+death\b/giu,
    '$1$2',
  ],
  // "Nothing against musicals, they're just not my thing".
  [
    /\b(?:i\s+have\s+|i['’]ve\s+(?:got\s+)?|we\s+have\s+)?nothing\s+against\s+([\p{L}\s-]{3,30}?)\s*[,;–—-]?\s+(?:but\s+|it['’]s\s+just\s+|only\s+)?(?:they(?:['’]?re|\s+are)|it(?:['’]?s|\s+is)|that(?:['’]?s|\s+is))\s+(?:just\s+|simply\s+)*not\s+(?:so\s+much\s+|really\s+|quite\s+|exactly\s+)*(?:my|our)\s+(?:thing|cup\s+of\s+tea|bag|kind\s+of\s+thing|style|taste)\b/giu,
    'less $1',
  ],
  // "Must have a dog in it".
  [
    /\b(?:(?:must|should|has\s+to|have\s+to|needs?\s+to)\s+have|with)\s+an?\s+(dog|cat)(?:\s+in(?:\s+it|\s+there)?(?=\s*(?:[,.;!?]|$))|(?=\s*(?:[,.;!?]|$)))/giu,
    'about a $1',
  ],
  // "About music, no rock".
  [/\b(no|without|not)\s+rock(?=\s*(?:[,.;!?]|$|or\b|and\b))/giu, '$1 rock music'],
  // "Who am I kidding".
  [/\b(?:but\s+)?who\s+am\s+i\s+(?:kidding|fooling|trying\s+to\s+(?:kid|fool))\s*[,.;:!?–—-]*\s*/giu, ''],
  // "Quiero algo... sorry, english": of the words to speak in.
  [/(?<=(?:\.\.\.|…)\s*)(?:sorry|oops|oh|wait|ah|um)[\s,]*english\s*[.,;:!–—-]+/giu, ''],
]
