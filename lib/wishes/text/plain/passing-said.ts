import type { Turn } from './turn'

const CHILDREN =
  '(?:(?:the|my|our|both|all|his|her|their)\\s+)*(?:children|child|kids?|kiddos?|little\\s+ones?|sons?|daughters?|boys|girls|twins|bab(?:y|ies)|toddlers?|grandkids|grandchildren)'
const AGES = '(?:\\s*\\([^)]{1,30}\\)|\\s*,\\s*(?:aged\\s+)?\\d[^,.;!?]{0,20},)?'
const SO_FAR = '(?:finally\\s+|already\\s+|now\\s+|all\\s+|both\\s+|fast\\s+|safely\\s+|at\\s+last\\s+|just\\s+)*'
const AWAY =
  "(?:asleep|sleeping|in\\s+bed|off\\s+to\\s+bed|tucked\\s+(?:in|up)|napping|(?:away|gone|out)(?=\\s*(?:[,.;!?]|$|so\\b|and\\b|tonight\\b|for\\b|this\\b))|at\\s+(?:their|his|her|the|my|our)?\\s*(?:gran\\w*['’]?s?|school|camp|nan['’]?s|mother['’]?s|father['’]?s|mum['’]?s|dad['’]?s|a\\s+sleepover|friends['’]?))"
const RIDE = '(?:plane|flight|train|bus|coach|ferry|car)'
const FELLOW = '(?!\\s+(?:lovers?|buffs?|nerds?|fans?|enthusiasts?|spotters?|people))'

/** What is told in passing: where and when one watches, and who does not. */
export const passingSaid: readonly Turn[] = [
  // "The children (3 and 6) are finally asleep": who sleeps does not watch, and what holds for them need not.
  [
    new RegExp(
      `(?<!\\b(?:where|about|whose|which|with|that|of)\\s+(?:(?:the|my|our|both|all)\\s+)*)(?:\\b(?:once|when|while|after|as|since|because|now\\s+that)\\s+)?\\b${CHILDREN}${AGES}\\s*(?:(?:is|are|was|were)\\s+|['’](?:s|re)\\s+)${SO_FAR}${AWAY}\\b`,
      'giu',
    ),
    'the kids are in bed',
  ],
  // "Without children dying".
  [
    /\bwithout\s+(?:any\s+|the\s+|an?\s+)?(?:child(?:ren)?|kids?|bab(?:y|ies)|toddlers?)\s+(?:dying|suffering|(?:being|getting)\s+(?:hurt|harmed|killed|abused|beaten))\b/giu,
    'no harm to children',
  ],
  // "Something for the plane tomorrow", "for my flight on monday: a comedy".
  [
    new RegExp(
      `(?<=^\\s*|[.;:!?]\\s*|\\b(?:something|anything|films?|movies?|one|it|watch|thriller|comedy|drama)\\s+)for\\s+(?:the|my|our|a|an)\\s+(?:long\\s+|boring\\s+|next\\s+|early\\s+|night\\s+)*${RIDE}(?:\\s+(?:ride|trip|journey|home|back))*${FELLOW}(?:\\s+(?:tomorrow|tonight|today|later|(?:on|this|next)\\s+\\p{L}+|to\\s+\\p{L}+))*(?=\\s*(?:[,.;:!?–—-]|$|and\\b|but\\b|please\\b|maybe\\b))`,
      'giu',
    ),
    '',
  ],
  // "Hate musicals, love a good western".
  [
    /(?<=^\s*|[,.;!?–—-]\s*|\b(?:and|but|though)\s+)(?:really\s+|always\s+)?(?:love|enjoy|adore)\s+(?:me\s+)?an?\s+(?:good|nice|proper|solid|decent|great|fine|well[\s-]made)\s+(?=\p{L})/giu,
    'I love ',
  ],
  // "A great war film" is no film of the Great War.
  [/\b(an?|some|any|more|really|good)\s+great\s+(?=war\b)/giu, '$1 '],
  // "I grew up in the eighties, give me the films of back then".
  [
    /\b(?:i|we)\s+(?:grew\s+up|was\s+young|were\s+young|was\s+an?\s+(?:kid|child|teen(?:ager)?|student)|came\s+of\s+age)\s+in\s+(?:the\s+)?([\p{L}\d]+)\s*[,.;:–—-]+\s*((?:[^,.;!?]{0,40}?\s)?(?:films?|movies?|stuff|things|ones|pictures))\s+(?:of|from)\s+(?:back\s+then|then|that\s+(?:time|decade|era|age)|those\s+(?:days|years|times))/giu,
    '$2 from the $1',
  ],
]
