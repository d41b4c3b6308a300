import type { Turn } from './turn'

const WHO =
  '(?:(?:my|our|the|his|her)\\s+)?(?:husband|wife|boyfriend|girlfriend|partner|son|daughter|dad|father|mum|mom|mother|sister|brother|flatmate|roommate|kids?|children|he|she|they|everyone|everybody)'
const CHILD = '(?:my|our|the)\\s+(?:baby|newborn|toddler|little\\s+one|bub|infant|neighbours?|neighbors?)'

/** What is told of somebody's day, of other films or of life, and asks for nothing. */
export const toldApart: readonly Turn[] = [
  // "The baby sleeps until nine so we've got 80 minutes": why, and the wish behind it.
  [
    new RegExp(
      `\\b${CHILD}\\s+(?:sleeps?|naps?|is\\s+asleep|wakes?(?:\\s+up)?)\\s+(?:until|till|at|by|in|around|for)\\s+(?:[^\\s,.;!?]+\\s*){1,3}?,?\\s*so\\s+`,
      'giu',
    ),
    '',
  ],
  // "My baby wakes up then": why, and nobody who watches.
  [
    new RegExp(
      `\\b${CHILD}\\s+(?:wakes?(?:\\s+up)?|will\\s+wake(?:\\s+up)?|is\\s+(?:waking|sleeping|asleep|teething)|sleeps?|naps?|needs\\s+(?:me|feeding|milk)|cries|will\\s+cry|starts\\s+crying|is\\s+up)\\b(?:\\s+(?:then|at|around|by|again|soon|after|before|for|in|every|until|till)\\b(?:(?!\\bso\\b|\\band\\b|\\bwe\\b|\\bi\\b)[^,.;!?]){0,30})?`,
      'giu',
    ),
    'I must stop',
  ],
  // "Husband wants Die Hard again": theirs, and not asked for.
  [
    new RegExp(
      `(?<![\\p{L}])(${WHO})\\s+(?:always\\s+|just\\s+|only\\s+|still\\s+)?(?:wants?|suggests?|insists?\\s+on|puts?\\s+on|chooses?|picks?|proposes?)\\s+((?:\\p{Lu}[\\p{L}’'-]*|of|the|and|in|a|\\d+)(?:\\s+(?:\\p{Lu}[\\p{L}’'-]*|of|the|and|in|a|\\d+))*)\\s+(?:again|once\\s+more|for\\s+the\\s+\\p{L}+\\s+time|every\\s+(?:year|time|week|single\\s+time)|as\\s+always|as\\s+usual)\\b`,
      'gu',
    ),
    'with $1, not like $2',
  ],
  // "Not by blood", "blood relations": how people are related.
  [
    /\b(?:related\s+|family\s+|not\s+)*by\s+blood\b|\bblood\s+(?:relations?|relatives?|ties|brothers|family|is\s+thicker\s+than\s+water|pressure|test|tests|donation)\b|\bflesh\s+and\s+blood\b|\bblood,?\s+sweat,?\s+and\s+tears\b/giu,
    'by birth',
  ],
  [/\b(dying|dies|die|dead|bleeding|killed|tortured|suffering)\s+(?:very\s+|so\s+)?slowly\b/giu, '$1'],
  // "Had enough bleak in this winter": of the year outside.
  [
    /\b(?:in|during|all|through|for)\s+(?:this|the\s+whole|all|the\s+last)\s+(winter|summer|autumn|spring)(?=\s*[,.;!?]|\s*$|\s+(?:already|so\s+far|and|but|so)\b)/giu,
    'this year',
  ],
  // "To understand my teenage son": whom it is for, and not who watches.
  [
    /\b(understand|understanding|connect\s+with|deal\s+with|cope\s+with|survive|get\s+closer\s+to|get\s+through\s+to|talk\s+to|figure\s+out|make\s+sense\s+of|bond\s+with)\s+((?:my|our)\s+(?:own\s+)?(?:(?:\d+|\p{L}+)[\s-]+(?:year[\s-]+old\s+)?)?(?:son|daughter|kids?|child|children|boy|girl|teenagers?|teens?|toddler|grandson|granddaughter|grandchildren))\b/giu,
    '$1 "$2"',
  ],
  // "I hate everything", and no more: nothing that could be read.
  [
    /^\s*((?:i|we)\s+(?:just\s+|really\s+|honestly\s+|truly\s+)*(?:hate|dislike|loathe|detest|can['’]?t\s+stand|don['’]?t\s+like)\s+(?:everything|anything|it\s+all|all\s+of\s+(?:it|them)|all\s+films|all\s+movies|films|movies|everything\s+here))\s*[.!]*\s*$/giu,
    '"$1"',
  ],
  // "Netflix keeps giving me true crime": of another site.
  [/\b(?:give|offer|show|suggest|recommend)(?:s|ing)?\s+(me|us)\s+(?=true\s+crime\b)/giu, 'has '],
  // "We fled from Syria so no bombs": told, and nothing against the country.
  [
    /\b(?:i|we|my\s+\p{L}+|s?he|they)\s+(?:(?:have|has|had\s+to|just)\s+)*(?:flee|fled|escaped?|ran\s+away|emigrated?|moved|left|run)\s+(?:here\s+)?from\s+\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?(?![\s\S]*\b(?:about|of|like|from)\s+(?:that|it|there|this)\b)/giu,
    'I am not from here',
  ],
  // "Not from my country please, I am from Iran".
  [
    /\b((?:not|nothing|no\s+films?|no\s+movies?|something|films?|movies?|anything\s+but)\s+)(?:films?\s+)?from\s+(?:back\s+)?(?:home|my\s+(?:own\s+|home\s+)?country)\b((?:\s+please)?)\s*[,.;–—-]+\s*(?:i['’]?m|i\s+am|i\s+come|we\s+are|we\s+come|we['’]re)\s+(?:originally\s+)?from\s+(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)/giu,
    '$1from $3$2',
  ],
  [
    /\b(?:i['’]?m|i\s+am|i\s+come|we\s+are|we\s+come|we['’]re)\s+(?:originally\s+)?from\s+(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\b([\s,.;–—-]+(?:so\s+|but\s+|and\s+)?(?:please\s+)?(?:not|nothing|no\s+films?|no\s+movies?|anything\s+but)(?:\s+\p{L}+)?\s+from\s+)(?:back\s+)?(?:there|home|my\s+(?:own\s+|home\s+)?country)\b/giu,
    '$2$1',
  ],
  // "I am from Senegal and live in Oslo. Something from home".
  [
    /\b((?:i['’]?m|i\s+am|i\s+come|we\s+are|we['’]re|we\s+come|born|grew\s+up|originally)\s+(?:originally\s+)?(?:from|in)\s+)(\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+)?)\b([\s\S]{0,120}?)\bfrom\s+(?:back\s+)?(?:home|my\s+(?:own\s+|home\s+)?country|my\s+home(?:land)?|where\s+(?:i|we)\s+(?:come|came|am|are|grew\s+up)(?:\s+from)?)\b/giu,
    '$1$2$3from $2',
  ],
  // "I use a wheelchair", "my son is nine, autistic": who watches.
  [
    /\b((?:i|we|he|she|they|(?:my|our)\s+\p{L}+)\s+(?:use|uses|need|needs|am\s+in|is\s+in|are\s+in))\s+(?:an?\s+|his\s+|her\s+|their\s+)?wheelchairs?\b(?![^.;!?]*\blike\s+(?:me|him|her|us)\b)|\b(i['’]m|he['’]s|she['’]s)\s+in\s+an?\s+wheelchair\b(?![^.;!?]*\blike\s+(?:me|him|her|us)\b)/giu,
    'I sit',
  ],
  [
    /(?<=\b(?:son|daughter|brother|sister|nephew|niece|cousin|boy|girl|kid|child|grandson|granddaughter|he|she)\b[^.;!?]{0,24}?(?:is|['’]s|,|\d)\s*)(?:\s*,\s*|\s+(?:and\s+)?)(?:autistic|dyslexic|epileptic|diabetic|neurodivergent|deaf)(?=\s*[,.;!)]|\s+and\b)/giu,
    '',
  ],
  // "If I have to watch one more biopic I'm going to cry": what comes of it.
  [
    /\b(?:i['’]?m\s+going\s+to|i\s+will|i['’]?ll|i['’]?m\s+gonna)\s+(?:cry|weep|scream|leave|lose\s+it|explode|throw\s+up|riot)(?=\s*(?:[.,;!?]|$))/giu,
    "I'm leaving",
  ],
]
