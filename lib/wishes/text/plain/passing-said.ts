import { type Turn, YEAR } from './turn'

const CHILDREN =
  '(?:(?:the|my|our|both|all|his|her|their)\\s+)*(?:children|child|kids?|kiddos?|little\\s+ones?|sons?|daughters?|boys|girls|twins|bab(?:y|ies)|toddlers?|grandkids|grandchildren)'
const AGES = '(?:\\s*\\([^)]{1,30}\\)|\\s*,\\s*(?:aged\\s+)?\\d[^,.;!?]{0,20},)?'
const SO_FAR = '(?:finally\\s+|already\\s+|now\\s+|all\\s+|both\\s+|fast\\s+|safely\\s+|at\\s+last\\s+|just\\s+)*'
const AWAY =
  "(?:asleep|sleeping|in\\s+bed|off\\s+to\\s+bed|tucked\\s+(?:in|up)|napping|(?:away|gone|out)(?=\\s*(?:[,.;!?]|$|so\\b|and\\b|tonight\\b|for\\b|this\\b))|at\\s+(?:their|his|her|the|my|our)?\\s*(?:gran\\w*['’]?s?|school|camp|nan['’]?s|mother['’]?s|father['’]?s|mum['’]?s|dad['’]?s|a\\s+sleepover|friends['’]?))"
const EVERYBODY =
  '(?:everyone|everybody|everything|every\\s+\\p{L}+|people|they\\s+all|all\\s+(?:of\\s+)?(?:the\\s+)?\\p{L}+)'
/** A reason ends where something is wished for again. */
const TO_ITS_END = '(?:(?!\\b(?:but|though|however|yet|so\\s+(?:i|we|give|please|something))\\b)[^,.;!?])*'
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
  // "No crime please, everyone always gives me crime": why, in words of the rule.
  [
    new RegExp(
      `((?<=^\\s*|[,.;:!?]\\s*|\\band\\s+)(?:no|not|nothing|without|never)\\s+[^,.;:!?]{2,50}?)\\s*[,–—-]\\s*(?:(?:because|since|as)\\s+)?(?:${EVERYBODY})\\s+(?:always\\s+|only\\s+|just\\s+|already\\s+|now\\s+)*(?:gives?|has|have|shows?|recommends?|suggests?|makes?|made|is|are|keeps?|does|do|got)\\b(?!\\s+(?:in\\s+the\\s+mood|into|up\\s+for|keen|fond))${TO_ITS_END}`,
      'giu',
    ),
    '$1, ',
  ],
  // "No American comedies, I never laugh at them".
  [
    /[,;–—-]\s*(?:because\s+|since\s+)?(?:i|we)\s+(?:never|don['’]?t|do\s+not|can['’]?t|cannot)\s+(?:ever\s+|really\s+)?(?:laugh|cry|smile|get|understand|finish|follow|relate|sleep)\b(?:\s+(?:at|with|over|to|after|into))?\s+(?:them|it|those|that|these)\b(?:(?!\b(?:but|though|however|yet|so)\b)[^,.;!?])*/giu,
    '',
  ],
  // "No witches, nightmares", "no domestic violence, it's my history": why.
  [
    /((?:^|[,.;:!?]\s*|\band\s+)(?:no|not|nothing|without|never)\s+[^,.;:!?]{2,40}?)\s*[,–—-]\s*(?:(?:bad\s+)?(?:nightmares|dreams|memories|trauma|ptsd|phobia|anxiety|allergies)|(?:it|that|this)(?:['’]?s|\s+is|\s+was)\s+(?:my|our|her|his)\s+(?:own\s+)?(?:history|past|story|trauma|life|job|work|trigger|nightmare|childhood))(?=\s*(?:[,.;!?]|$))/giu,
    '$1',
  ],
  // "Robots yes, end of the world no".
  [/(?<=^\s*|[,.;!?]\s*|\b(?:but|and)\s+)([\p{L}-]+(?:\s+[\p{L}-]+){0,3})\s+yes\s*[,.;!]\s*(?=\p{L})/giu, 'more $1. '],
  // "Not the old ones, nothing before 1965": the year says how old.
  [
    new RegExp(
      `\\b(?:not|nothing|no|none\\s+of)\\s+(?:the\\s+|too\\s+|very\\s+|that\\s+|so\\s+|really\\s+)*(?:old|ancient|dated)(?:\\s+(?:ones|films|movies|stuff|things))?\\s*[,;:–—-]\\s*(?:so\\s+|and\\s+|please\\s+)*((?:nothing|not|no|none)\\s+(?:films?\\s+|movies?\\s+|one\\s+)?(?:from\\s+|made\\s+)?(?:before|older\\s+than)\\s+${YEAR})`,
      'giu',
    ),
    '$1',
  ],
  // "From the last years".
  [/\b(?:from|in|of)\s+(?:the|these)\s+(?:last|past)\s+years\b/giu, 'from the last few years'],
  // "Eight girls all turning nine".
  [
    /\b(girls|boys|kids|children|twins|they|friends)\s+(?:are\s+)?(?:all\s+|both\s+)?turning\s+(?=\d|\p{L}+(?=\s*(?:[,.;!?]|$)))/giu,
    '$1 are ',
  ],
  // "A great war film" is no film of the Great War.
  [/\b(an?|some|any|more|really|good)\s+great\s+(?=war\b)/giu, '$1 '],
  // "I grew up in the eighties, give me the films of back then".
  [
    /\b(?:i|we)\s+(?:grew\s+up|was\s+young|were\s+young|was\s+an?\s+(?:kid|child|teen(?:ager)?|student)|came\s+of\s+age)\s+in\s+(?:the\s+)?([\p{L}\d]+)\s*[,.;:–—-]+\s*((?:[^,.;!?]{0,40}?\s)?(?:films?|movies?|stuff|things|ones|pictures))\s+(?:of|from)\s+(?:back\s+then|then|that\s+(?:time|decade|era|age)|those\s+(?:days|years|times))/giu,
    '$2 from the $1',
  ],
  // "Old cinemas": buildings.
  [/\bold\s+(?=(?:cinemas|theatres|theaters|movie\s+theat(?:re|er)s|picture\s+houses)\b)/giu, ''],
  // "Not colour", "movies like that but live action".
  [/\bnot\s+(?:in\s+)?colou?r(?=\s*(?:[.,;!?]|$))/giu, 'in black and white'],
  [
    /\b(?:in\s+|only\s+|a\s+|as\s+)?live[\s-]action(?:\s+(?:only|films?|movies?|ones?|please|version))*(?=\s*(?:[.,;!?]|$))/giu,
    'not animated',
  ],
]
