import type { Turn } from './turn'

const BORES =
  "(?:make(?:s)?\\s+(?:me|us)\\s+(?:sleepy|yawn|tired|sad|angry|fall\\s+asleep|sleep)|(?:put|send)s?\\s+(?:me|us)\\s+to\\s+sleep|bores?\\s+(?:me|us)(?:\\s+to\\s+\\p{L}+)?|(?:are|is)\\s+(?:too\\s+|so\\s+|very\\s+|just\\s+)*(?:boring|dull|slow|tiring|not\\s+for\\s+(?:me|us)|not\\s+my\\s+(?:thing|taste))|leaves?\\s+(?:me|us)\\s+cold|(?:do(?:es)?\\s*n['’]?o?t|do(?:es)?\\s+not)\\s+(?:work|do\\s+it|do\\s+anything)\\s+for\\s+(?:me|us))"
const FULL =
  "(?:i['’]?m|im|i\\s+am|we['’]?re|we\\s+are)\\s+(?:so\\s+|totally\\s+|really\\s+|just\\s+)*(?:full|stuffed|done|over\\s+it|fed\\s+up|tired|sick\\s+of\\s+it|bored|exhausted|finished)|(?:it['’]?s\\s+|that['’]?s\\s+)?enough(?:\\s+(?:now|already))?|no\\s+more"

/** Verdicts said around a thing. */
export const verdictsSaid: readonly Turn[] = [
  // "What I hate most is explosions", "the thing my wife can't stand is subtitles".
  [
    /\b(?:what|the\s+(?:one\s+)?(?:thing|kind|genre|stuff)(?:\s+(?:that|of\s+films?))?)\s+((?:my|our)\s+\p{L}+|i|we|he|she|they)\s+(?:really\s+|absolutely\s+|truly\s+|just\s+)*(hates?|can['’]?t\s+stand|cannot\s+stand|loathes?|dislikes?|can['’]?t\s+bear|detests?|loves?|adores?|enjoys?)(?:\s+(?:the\s+)?(?:most|above\s+all|more\s+than\s+anything))?(?:\s+of\s+all)?\s+(?:is|are)\s+/giu,
    '$1 $2 ',
  ],
  // "Everything I watched this year was about some superhero saving the planet, I'm full".
  [
    new RegExp(
      `\\b(?:everything|every\\s+(?:single\\s+)?(?:film|movie|thing)|all)\\s+(?:(?:that\\s+)?(?:i|we)(?:['’]ve)?\\s+)?(?:(?:have\\s+)?(?:watched|saw|seen|see|get|got|found|find|tried))?[^,.;!?]{0,30}?\\s*(?:was|is|were|has\\s+been|are|seems?\\s+to\\s+be)\\s+(?:all\\s+)?(?:about|full\\s+of|with)\\s+(?:some\\s+|an?\\s+|the\\s+|another\\s+)?([^,.;!?]{3,30}?)(?:\\s+(?:\\p{L}+ing|who|that)\\b[^,.;!?]*)?\\s*[,.;!–—-]+\\s*(?:and\\s+|so\\s+)?(?:${FULL})`,
      'giu',
    ),
    "I'm tired of $1",
  ],
  // "No offence to the French but their films make me sleepy".
  [
    new RegExp(
      `\\b(?:no\\s+offen[cs]e\\s+to|sorry\\s+to|with\\s+all\\s+respect\\s+to|nothing\\s+against|i\\s+(?:like|love|respect))\\s+(?:the\\s+|all\\s+)?(\\p{L}+)(?:\\s+people)?\\s*,?\\s+but\\s+(?:their|its)\\s+(films|movies|cinema|comedies|dramas|stuff)\\s+(?:\\p{L}+ly\\s+|always\\s+|just\\s+)?${BORES}`,
      'giu',
    ),
    "I don't like $1 $2",
  ],
  // "La La Land was nearly perfect, only the ending, so the same but ...".
  [
    /(?<=^|[.!?]\s*)((?:\p{Lu}[\p{L}’'-]*|\d+)(?:\s+(?:\p{Lu}[\p{L}’'-]*|of|the|and|in|a|\d+))*)\s+was\s+(?:so\s+|very\s+|really\s+)?(?:nearly\s+|almost\s+|just\s+|pretty\s+much\s+|about\s+)?(?:perfect|ideal|right|it|great|wonderful|brilliant|exactly\s+right|lovely|fantastic)(?=[\s,.;:!–—-])([^.!?]*[\s.,;!–—-]+)(?:so\s+)?(?:the\s+)?(?:same|more\s+(?:of\s+(?:that|this)|like\s+(?:that|this|it))|another\s+(?:one\s+)?like\s+(?:that|this|it)|something\s+like\s+(?:that|this|it))\b/gu,
    'Something like $1',
  ],
  // "Not bad, this Shoplifters. Again like that".
  [
    /(?<=^|[.!?]\s*)(?:not\s+bad|pretty\s+good|very\s+good|great|lovely|wonderful|good)\s*,?\s+(?:this|that)\s+((?:\p{Lu}[\p{L}’'-]*)(?:\s+(?:\p{Lu}[\p{L}’'-]*|of|the|and|in|a))*)(?=\s*[,.!])/giu,
    'I loved $1',
  ],
  // "Hand drawn better than computer": how a film is drawn.
  [
    /\b((?:hand[\s-]?)?drawn|stop[\s-]?motion|traditional(?:ly)?\s+animat(?:ed|ion))\s*,?\s+(?:(?:is|are)\s+)?(?:better|rather|sooner|more|over|instead|not)\s*(?:than|of|to)?\s+(?:the\s+)?(?:computers?|cgi|digital|3d)(?:\s+(?:ones?|animat(?:ed|ion)|stuff))?\b/giu,
    '$1',
  ],
  // "Me and the boys".
  [
    /\b(?:just\s+)?(?:me|myself)\s+and\s+(?:the|my|some)\s+(?:boys|lads|girls|guys|gang|crew|squad|mates|ladies|team|others|flatmates|housemates|neighbours|neighbors|colleagues)\b/giu,
    'with friends',
  ],
  // "My nonna says Mastroianni, and nonna is always right".
  [
    /\b(?:my|our)\s+\p{L}+\s+(?:always\s+)?(?:says|said|recommends|recommended|suggests|suggested|swears\s+by|names)\s+(\p{Lu}[^,.;!?]{2,40}?)\s*,?\s+(?:and|but)\s+(?:(?:my\s+)?\p{L}+\s+(?:is|was)\s+(?:(?:always|usually|mostly|never)\s+)?(?:right|wrong)|(?:i|we)\s+(?:always\s+|do\s+)?trust\s+(?:him|her|them)|(?:he|she)\s+(?:knows|has\s+(?:good\s+)?taste))/giu,
    'I want $1',
  ],
  // "Weep over lost love": about it.
  [
    /\b((?:cry|weep|sob|bawl|laugh|giggle|chuckle|obsess|swoon|shiver|argue|bond)(?:ing)?)\s+over\s+(?!again\b|and\b|here\b|it\b)/giu,
    '$1 about ',
  ],
  // "A priest who is losing his faith": about it.
  [
    /\b(?:who|that)\s+(?:is\s+|are\s+|has\s+|have\s+)?(?:los(?:es?|ing|t)|doubt(?:s|ing|ed)?|question(?:s|ing|ed)?|find(?:s|ing)?|found)\s+(?:his|her|their|the)\s+faith\b/giu,
    'and faith',
  ],
  // "Almodóvar's women": theirs.
  [
    /(?<=\b(?:enough\s+of|like|love|of|by|about)\s+)(\p{Lu}[\p{L}-]+)['’]s\s+(?=(?:women|men|people|characters|heroines|heroes|colours|colors|worlds?|humou?r|melancholy|music|eye|touch|camera|cities|families)\b)/gu,
    '$1, his ',
  ],
]
