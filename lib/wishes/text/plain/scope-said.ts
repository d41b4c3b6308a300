import type { Turn } from './turn'

const DISLIKE = "(?:don['’]?t\\s+(?:like|want|enjoy)|do\\s+not\\s+(?:like|want)|hated?|disliked?|can['’]?t\\s+stand)"
const FINE = '(?:ok(?:ay)?|fine|alright|allowed|good|welcome|no\\s+problem)'
const PETS = '(?:dogs?|cats?|horses?|animals?|pets?|pupp(?:y|ies)|kittens?|birds?)'
const HURT = '(?:dying|die|dies|(?:being|getting|get|gets)\\s+(?:hurt|killed|harmed|shot|eaten|abused|injured))'

/** How far a rule reaches, in turns of several words: what is added to it in passing, taken back, or meant in jest. */
export const scopeSaid: readonly Turn[] = [
  // "War or, god forbid, musicals".
  [/\s*[,(]?\s*\b(?:god|heavens?|lord)\s+forbid\b\s*[,)]?\s*/giu, ' '],
  // "I never said I don't like horror".
  [
    new RegExp(
      `\\b(?:i|we)\\s+(?:never\\s+(?:ever\\s+)?said|did\\s*n['’]?t\\s+say|did\\s+not\\s+say)\\s+(?:that\\s+)?(?:(?:i|we)\\s+${DISLIKE}|no|not)\\s+([^,.;!?]{2,40})`,
      'giu',
    ),
    '$1 is fine',
  ],
  // "I love musicals... NOT", "because I LOVE musicals (not)".
  [
    /\b([Ii]|[Ww]e)\s+(?:really\s+|just\s+|do\s+|so\s+)*(?:[Ll]ove|LOVE|adore|enjoy|like|want)\s+([^,.;!?()…]{2,40}?)\s*(?:(?:\.{2,}|…|,|[–—-])\s*NOT\b|(?:\.{2,}|…)\s*not\b|\(\s*(?:not|NOT)\s*\))\s*(?=$|[.,;!?])/gu,
    "$1 don't like $2",
  ],
  // "No horror, especially slashers", "no horror including the funny ones".
  [
    /((?:^|[,.;:!?]\s*|\band\s+)(?:please\s+)?(?:no|nothing|never|without|not)\s+[\p{L}-]+(?:\s+(?:films|movies|stuff))?)\s*,?\s+(?:(?:and\s+)?(?:especially|particularly|in\s+particular|above\s+all|least\s+of\s+all)|including|incl\.?)\s+(?=\p{L})(?!no\b|not\b|nothing\b|tonight|today|now|not|if|when|as|because)[^,.;!?]+/giu,
    '$1',
  ],
  // "No spiders or other insects".
  [
    /\b((?:no|not|without|nothing|hate|avoid|never)\b[^,.;!?]{2,40}?\s(?:or|and|nor))\s+(?:any\s+)?other\s+(?=\p{L})(?!than|films?|movies?|things?|stuff|ones?|people|nonsense|such|kinds?|sorts?|way|day|time)/giu,
    '$1 ',
  ],
  // "Films by African women", "something by Iranian women directors".
  [
    /\b(?:films?|movies?|cinema|something|anything|stuff)\s+(?:made\s+|directed\s+)?by\s+(\p{L}+(?:an|ese|ish|ch|ic|qi|li))\s+wom[ae]n(?:\s+(?:directors?|filmmakers?))?\b/giu,
    '$1 films by women',
  ],
  // "Not a fan of war, westerns maybe".
  [
    /((?:^|[.;!?]\s*)[^.;!?]*\b(?:no|not|never|without|hate|don['’]?t|can['’]?t)\b[^.;!?,]{2,40}),\s*(?:but\s+)?((?!no\b|not\b|or\b|and\b)[\p{L}-]+(?:\s+(?:films|movies|ones))?)\s+(?:maybe|perhaps|possibly)(?=\s*(?:[.;!?]|$))/giu,
    '$1. $2 are fine',
  ],
  // "No violence, well a little is fine", "no gore, a bit of it is ok".
  [
    new RegExp(
      `\\b(?:no|without|nothing)\\s+(?:any\\s+)?([\\p{L}-]+)\\s*[,.;–—-]+\\s*(?:(?:well|ok(?:ay)?|but|maybe|though|actually|hm+|or)[\\s,]+)*(?:an?\\s+(?:little|touch|hint|(?:tiny\\s+|little\\s+|wee\\s+)?bit)|some|not\\s+much)(?:\\s+(?:of\\s+)?(?:it|that|\\1))?(?:\\s+(?:is|are|would\\s+be)|['’]s)\\s+${FINE}\\b`,
      'giu',
    ),
    'not too much $1',
  ],
  // "Nothing with dogs dying, cats either".
  [
    new RegExp(
      `\\b((?:nothing|nowhere|no)\\s+(?:films?\\s+|movies?\\s+)?(?:with\\s+|where\\s+)?(?:the\\s+|any\\s+)?${PETS}\\s+${HURT})\\s*,?\\s+(?:or\\s+|nor\\s+|and\\s+)?(?:no\\s+|the\\s+)?${PETS}(?:\\s+${HURT})?(?:\\s+(?:either|neither|too|as\\s+well))?(?=\\s*(?:[,.;!?]|$))`,
      'giu',
    ),
    '$1',
  ],
  // "My boyfriend only watches action and I only romance": a habit each, and no rule.
  [
    /\b((?:he|she|they)|(?:my|our)\s+\p{L}+)\s+only\s+(?:(?:ever\s+)?watch(?:es)?|likes?|wants?|does|enjoys?)\s+([^,.;!?]{2,30}?)\s*,?\s+(?:and|but|while|whereas)\s+(?:i|we|me)(?:['’]m|\s+am)?\s+only\s+(?:ever\s+)?(?:watch\s+|like\s+|want\s+|into\s+|enjoy\s+)?(?=\p{L})/giu,
    '$1 likes $2 and I like ',
  ],
  // "No talking cars": of those, and not nobody speaking.
  [
    /\bno\s+(talking\s+(?!animals\b|heads\b|please\b|during\b|in\b|at\b|about\b|for\b|to\b)[\p{L}-]+s)(?=\s*(?:[,.;!?]|$|\bor\b|\band\b|\bplease\b))/giu,
    'no "$1"',
  ],
  // "Not too long for a child".
  [
    /\b(not\s+(?:too|so|very|that)\s+(?:long|scary|sad|violent|slow))\s+for\s+(?=(?:an?|the|my|our|small|little|young)\s+(?:[\p{L}\d-]+\s+)?(?:child|kids?|children|toddler|boy|girl|son|daughter|\d))/giu,
    '$1, it is for ',
  ],
  // "Nothing gorier than Alien": up to there it may be so.
  [
    /\b(nothing|not|no\s+films?|no\s+movies?)\s+((?:gorier|bloodier|more\s+(?:violent|gory|bloody|explicit|brutal|graphic))\s+than\s+[^,.;!?]{2,50})/giu,
    '$1 "$2"',
  ],
  // "F*** musicals".
  [
    /(?<![\p{L}])f(?:[*#@$!-]{2,}k?|[*#@$!u-]c?k)\s+(?:all\s+|the\s+|those\s+)*(?=\p{L}{4,})(?!yes\b|yeah\b|knows?|this|that|with|around|tonight)/giu,
    'screw ',
  ],
  // "TW suicide", "trigger warnings: suicide, rape".
  [
    /(?<=^\s*|[,.;!?(]\s*)(?:tw|cw|(?:my\s+)?(?:trigger|content)\s+warnings?(?:\s+for)?)\s*[:=–—-]?\s+(?=\p{L})(?!please|pls|if|are|is|would)/giu,
    'avoid: ',
  ],
  // "My dog died": of their day.
  [
    /[,;–—-]?\s*(?:because\s+|since\s+|as\s+)?\b(?:my|our|her|his)\s+(?:poor\s+|old\s+|beloved\s+|little\s+)*(?:dog|cat|horse|pony|pet|hamster|rabbit|puppy|kitten)\s+(?:is\s+dead|(?:just\s+|recently\s+)?died|has\s+(?:just\s+)?died|passed\s+away|was\s+put\s+(?:down|to\s+sleep))(?:\s+(?:yesterday|today|recently|last\s+\p{L}+|this\s+\p{L}+))?/giu,
    '',
  ],
  // "PTSD so no war": why.
  [/\b(?:i\s+have\s+|i['’]ve\s+got\s+|because\s+of\s+(?:my\s+)?)?ptsd(?=\s*(?:,|so\b|\.))/giu, ''],
  [
    /\b(i['’]?m|i\s+am|we\s+are|(?:s?he|my\s+\p{L}+)(?:['’]s|\s+is))\s+(?:a\s+bit\s+|very\s+|really\s+)?claustrophobic\b(?!\s+(?:film|movie|thriller))/giu,
    '$1 sensitive, nothing claustrophobic',
  ],
]
