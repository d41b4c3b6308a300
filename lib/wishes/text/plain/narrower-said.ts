import type { Turn } from './turn'

const SOPPY =
  '(?:soppy|sappy|cheesy|corny|mushy|slushy|schmaltzy|syrupy|mawkish|saccharine|sugary|gushy|gooey|sickly(?:[\\s-]sweet)?|(?:overly\\s+|too\\s+|over)sentimental|tacky|naff|kitschy)'

/** Of which films a rule holds: words that make it narrower, and those that only look as if they did. */
export const narrowerSaid: readonly Turn[] = [
  // "No horror, especially slashers", "no horror including the funny ones".
  [
    /((?:^|[,.;:!?]\s*|\band\s+)(?:please\s+)?(?:no|nothing|never|without|not)\s+[\p{L}-]+(?:\s+(?:films|movies|stuff))?)\s*,?\s+(?:(?:and\s+)?(?:especially|particularly|in\s+particular|above\s+all|least\s+of\s+all)|including|incl\.?)\s+(?=\p{L})(?!no\b|not\b|nothing\b|tonight|today|now|not|if|when|as|because)[^,.;!?]+/giu,
    '$1',
  ],
  // "No soppy romance", "no cheesy, mushy love stories": those alone.
  [
    new RegExp(
      `(?<=\\b(?:no|not|nothing|never|without|avoid|hate|skip|stand|want|like|any|nor|or)\\s+(?:(?:an?|any|more|those|these|another|the|too|so|all|your|that)\\s+){0,2})${SOPPY}(?:[\\s,]+(?:and\\s+|or\\s+)?${SOPPY})*\\s+(?=(?:romances?|romantic\\s+(?:films?|movies?|stuff|stories|comed(?:y|ies)|dramas?)|love\\s+stor(?:y|ies)|rom[\\s-]?coms?)\\b)`,
      'giu',
    ),
    'sentimental ',
  ],
  [
    new RegExp(
      `\\b((?:no|not|nothing|never|without|avoid|hate)\\s+(?:any\\s+)?)(romances?|love\\s+stor(?:y|ies)|rom[\\s-]?coms?)\\s+(?:that|which)\\s+(?:is|are|gets?|turns?)\\s+(?:(?:too|so|very|all|overly|really)\\s+)*${SOPPY}(?=\\s*(?:[.,;!?)]|$|please\\b))`,
      'giu',
    ),
    '$1sentimental $2',
  ],
  // "From anywhere outside the US", "films outside Europe".
  [
    /\b(?:(from|made|films?|movies?|cinema|something|anything)\s+)?(?:(anywhere|somewhere|films?|movies?|made)\s+)?outside\s+(?:of\s+)?(?=(?:the\s+)?(?:us|usa|uk|states|united|\p{Lu}|europe|america|hollywood|england|asia|africa|france|germany|italy|japan|english)(?!['’]))/giu,
    (found, one = '', other = '') => (one || other ? `${/^(?:from|made)$/i.test(one) ? '' : one} not from ` : found),
  ],
  [/(?<=^\s*|,\s*)outside\s+(?:of\s+)(?=\p{L})/giu, 'not from '],
  [/\bset\s+(?:anywhere\s+)?outside\s+(?:of\s+)?(?=\p{L})/giu, 'not set in '],
  // "A film that never leaves the train".
  [
    /\b(?:that|which|it)\s+(?:never|(?:does|do)\s*n['’]?t|does\s+not|do\s+not|barely|hardly|scarcely)\s+leaves?\s+(?=(?:the|one|a|an|its|a\s+single)\s)/giu,
    'set in ',
  ],
  // "No spiders or other insects".
  [
    /\b((?:no|not|without|nothing|hate|avoid|never)\b[^,.;!?]{2,40}?\s(?:or|and|nor))\s+(?:any\s+)?other\s+(?=\p{L})(?!than|films?|movies?|things?|stuff|ones?|people|nonsense|such|kinds?|sorts?|way|day|time)/giu,
    '$1 ',
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
  // "No sports films. Well, no American sports films", "no violence, I mean no really graphic violence": the narrower one.
  [
    /\bno\s+(\p{L}+)(?:\s+(?:films|movies|ones|stuff))?\s*[.,;–—-]+\s*(?:(?:well|i\s+mean|or|at\s+least|rather|actually|that\s+is|ok(?:ay)?)[\s,]+)+no\s+((?:really\s+|very\s+|too\s+)?(?!more\b|such\b|other\b)[\p{L}-]+)\s+\1\b/giu,
    'no $2 $1',
  ],
  [
    /\b(hate|loathe|dislike|avoid|can['’]?t\s+stand)\s+(\p{L}+)\s*[.,;–—-]+\s*(?:(?:well|i\s+mean|or|at\s+least|rather|actually|that\s+is|ok(?:ay)?)[\s,]+)+((?!more\b|such\b|other\b)[\p{L}-]+)\s+\2\b/giu,
    '$1 $3 $2',
  ],
  [
    /\bno\s+(\p{L}+)\s+(?:films|movies|ones|stuff)\s*[.,;–—-]+\s*(?:(?:well|i\s+mean|or|at\s+least|rather|actually|that\s+is|ok(?:ay)?)[\s,]+)+no\s+\1\s+(\p{L}{4,})\b/giu,
    'no $1 $2',
  ],
  // "Scary-ish but not horror".
  [
    /\b(?:(?:kind|sort)\s+of\s+|a\s+(?:bit|little)\s+|slightly\s+|somewhat\s+|mildly\s+|rather\s+)?(?:scary|creepy|spooky)(?:[\s-]?ish)?\s*,?\s+but\s+(?:not|no)\s+(?:an?\s+|real\s+|proper\s+|actual\s+)*horror(?:\s+(?:films?|movies?))?\b/giu,
    'a little eerie, no horror',
  ],
  // "Not about rock": its music.
  [/\b(not|nothing)\s+about\s+rock(?=\s*(?:[.,;!?]|$))/giu, 'no rock music'],
  // "No teen comedies": those alone.
  [
    /\b(no|not|without|hate|avoid|never|nothing\s+but\s+no)\s+(?:more\s+|any\s+)?teen(?:age)?\s+(comedies|romances?|dramas|thrillers|horror|musicals)\b/giu,
    '$1 $2 about teenagers',
  ],
  // "Ghost stories from Thailand, the eerie sort".
  [
    /,\s+the\s+((?!same\b|other\b|right\b|wrong\b|old\b|new\b|good\b|real\b|usual\b)\p{L}{3,})\s+(?:sort|kind|type)(?=\s*(?:[.,;!?]|$))/giu,
    ', $1',
  ],
]
