import type { Turn } from './turn'

const IS =
  "(?:(?:\\s+(?:is|are|was|were|feels?|looks?)|['’](?:s|re)\\b)(?:\\s+(?:so|kinda|kind\\s+of|sorta|pretty|just|straight(?:\\s+up)?|really|actually|honestly|lowkey|highkey|literally|all|always|absolutely|totally|too|such|a\\s+bit|very|full\\s+on))*)"
const POOR =
  "(?:mid(?:\\s+af)?|ass|buns|cheeks|whack|wack|trash|cooked|washed|an?\\s+L|the\\s+ick|not\\s+it|not\\s+the\\s+(?:vibe|move)|giving\\s+nothing|so\\s+last\\s+year|yesterday['’]s\\s+news|sus|basic|bland|snooze|a\\s+snooze(?:fest)?|a\\s+yawn)"
const FINE =
  "(?:goated|the\\s+goat|bussin|fire|lit|peak(?:\\s+cinema)?|elite|god[\\s-]?tier|s[\\s-]?tier|top[\\s-]?tier|based|a\\s+(?:vibe|bop|banger|win|dub|W)|bangers|it\\s+chief|valid|unmatched|chef['’]?s\\s+kiss|dope|rad|ace|lush)"
const END = '(?=\\s*(?:[.,;!?)]|$)|\\s+(?:but|and|so|though|tho|ngl|tbh|fr|imo|lol)\\b)'
const HOW =
  '(?:scary|funny|sad|good|weird|violent|creepy|trippy|romantic|cute|emotional|slow|cool|dark|gory|tense|clever|spooky|silly|sexy)'

/** How the young type: what it says in plain words, and what says nothing. */
export const slangSaid: readonly Turn[] = [
  // "Nothing over 2h bc school": why.
  [
    /[\s,]*\b(?:bc|bcs|because|cuz|cos|coz|since)\s+(?:of\s+)?(?:(?:i|we|he|she|they)(?:['’]ve|\s+(?:have|has|got))?\s+(?:got\s+)?|there['’]?s\s+)?(?:(?:an?|my|our|the)\s+)?(?:school|work|college|uni|exams?|early\s+(?:start|shift|class|train)|test|homework)(?:\s+(?:tomorrow|tmrw?|tmr|in\s+the\s+morning|early|on\s+\p{L}+day|\p{L}+day|night))*(?=\s*(?:[.,;!?)]|$))/giu,
    '',
  ],
  // "Tryna watch", "imma need", "gimme sum scary", "dat".
  [/\b(?:finna|tryna|trynna|boutta|bouta)\b/giu, 'want to'],
  [/\b(?:imma|ima|i['’]ma)\s+(?=need\b|want\b)/giu, 'I '],
  [/\b(?:imma|ima|i['’]ma)\b/giu, 'I will'],
  [/\b(?:sumn|sumthin(?:g)?|sumthn|sth|somethin)\b/giu, 'something'],
  [/(?<=\b(?:gimme|want|need|watch|see|me)\s+)sum\b/giu, 'some'],
  [/\bdat\b/giu, 'that'],
  // "Not vibing with horror", "vibing with westerns rn".
  [/\b(?:not|ain['’]?t|isn['’]?t|aren['’]?t)\s+(?:really\s+)?(?:vibing|vibin)\s+(?:with|to)\b/giu, 'not into'],
  [/\b(?:vibing|vibin)\s+(?:with|to)\b/giu, 'into'],
  // "I dgaf about romance".
  [/\b(?:i\s+)?(?:idgaf|idc|dgaf)\s+(?:about|for)\s+/giu, "I don't care for "],
  // "Horror? hell nah", "romance? mid".
  [
    /\?\s*(?:hell\s+nah|nah(?:\s+(?:fam|bro|bruh|mate|chief))?|naw|hell\s+no|ew+|yuck|pass|hard\s+pass)(?=\s*(?:[.,;!?)]|$))/giu,
    '? no',
  ],
  [
    new RegExp(`(?<=^\\s*|[.,;!]\\s*)([\\p{L}-]+(?:\\s+[\\p{L}-]+)?)\\s*[?:=]\\s*(?:mid|trash|ass|meh)${END}`, 'giu'),
    'not into $1',
  ],
  // "Musicals ain't it", "westerns are mid", "rom coms are the goat".
  [/\bain['’]?t\s+it(?:\s+(?:chief|fam|bro|bruh))?\b/giu, 'are boring'],
  [new RegExp(`(?<=\\p{L})${IS}\\s+${POOR}${END}`, 'giu'), ' are boring'],
  [new RegExp(`(?<=\\p{L})${IS}\\s+${FINE}${END}`, 'giu'), ' are great'],
  [
    new RegExp(
      `(?<=\\p{L}s)(?<!\\b(?:and|no|loud|the|an?|even|or|of)\\s+\\p{L}*)\\s+(?:slap|hit\\s+different(?:ly)?|rock|bang)${END}`,
      'giu',
    ),
    ' are great',
  ],
  [
    new RegExp(
      `(?<=\\p{L}[^s\\s])(?<!\\b(?:and|no|loud|the|an?|even|or|of)\\s+\\p{L}*)\\s+(?:slaps|hits\\s+different(?:ly)?|rocks)${END}`,
      'giu',
    ),
    ' is great',
  ],
  // "Hella scary", "mad funny", "stupid good".
  [
    new RegExp(
      `\\b(?:mad|hella|stupid|stupidly|wicked|crazy|insanely|bare|dead|proper|well|deadass|lowkey|highkey|mega|ultra|uber|super\\s+duper)\\s+(?=${HOW}\\b)`,
      'giu',
    ),
    'very ',
  ],
  // "No mid movies", "peak horror", "a goated thriller".
  [/\b(no|not|nothing)\s+(?:too\s+)?mid(?=\s*(?:[.,;!?)]|$))/giu, 'something good'],
  [/\bno\s+mid\s+(?:films?|movies?|stuff)\b/giu, 'something good'],
  [
    /\b(?:bussin|goated|elite|god[\s-]?tier|s[\s-]?tier|top[\s-]?tier|peak)\s+(?=\p{L})(?!of\b|oil\b|district\b|performance\b|squad\b|soldiers?\b|schools?\b|troops?\b|and\b)/giu,
    '',
  ],
  // What says nothing: "ngl", "fr", "no cap".
  [
    /(?<=^\s*)(?:lowkey|low\s+key|highkey|high\s+key|ngl|tbh|tbf|istg|deadass|no\s+cap|on\s+god|ong|imo|imho|rn|lmao|lmfao|periodt|pookie|bruh)\b(?!\s+(?:film|movie|drama|comedy))[\s,]*/giu,
    '',
  ],
  [
    /\s*,?\s*\b(?:lowkey|low\s+key|highkey|high\s+key|ngl|tbh|tbf|istg|deadass|no\s+cap|on\s+god|ong|imo|imho|rn|lmao|lmfao|periodt|pookie|bruh)\b(?!\s+(?:film|movie|drama|comedy))/giu,
    '',
  ],
  [/(?<=^\s*)(?:bet|aight|ight|yo|fr(?:\s*fr)?(?:\s+th(?:o|ough))?|ok\s+so|so\s+like)\s*(?:,\s*|\s+)(?=\p{L})/giu, ''],
  [/\s+fr(?:\s*fr)?(?=\s*(?:[.,;!?]|$))(?<!\b(?:in|from|lang|language)\s+fr)/giu, ''],
  [/[\s,]*\b(?:(?:it\s+)?(?:must|has\s+to|gotta|should)\s+slap|slaps|goated)\b/giu, ''],
  [/\b(?:some|a|an\s+absolute|absolute)\s+bangers?\b/giu, 'something good'],
  [/\bfire\s+(?=(?:action|horror|anime|comed(?:y|ies)|thrillers?|movies?|films?)\b)/giu, ''],
  [
    /\b(?:crazy|insane|wild|mad|sick)\s+(?=(?:fights?|fight\s+scenes|stunts?|chases?|action|choreography|explosions?)\b)/giu,
    '',
  ],
  // "Nun older than 2000": none.
  [
    /\bnun\s+(?=(?:older|newer|longer|shorter|over|before|after|scary|too|with\s+(?:gore|blood|violence|sex))\b)/giu,
    'nothing ',
  ],
]
