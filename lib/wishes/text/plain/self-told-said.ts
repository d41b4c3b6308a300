import type { Turn } from './turn'

const START = '(?<=^\\s*|[.;:!?]\\s*)'
const WHO =
  "(?:(?:i['’]?m|i\\s+am|we['’]?re|we\\s+are|as)\\s+(?:an?\\s+|both\\s+|all\\s+|very\\s+|quite\\s+|a\\s+bit\\s+)*)?"
const CONDITION =
  '(?:agoraphobic|colou?r[\\s-]?blind|deaf|epileptic|diabetic|dyslexic|coeliac|vegan|vegetarian|muslim|christian|catholic|jewish|hindu|buddhist|sikh|religious)'
const SURVIVED =
  '(?:cancer|abuse|stroke|rape|assault|war|holocaust|crash|(?:eating[\\s-])?disorder|burnout|(?:heart\\s+)?attack|addiction)'
const TO_ITS_WISH = '(?=\\s*(?:[,:;–—-]|so\\b|and\\s+(?:so|therefore)\\b|lol\\b|here\\b))'
const PET =
  '(?:the\\s+|every\\s+|any\\s+|all\\s+(?:the\\s+)?)?(?:dogs?|cats?|animals?|horses?|pets?|puppy|puppies|kittens?)'
const CHILD =
  '(?:kid|child|son|daughter|boy|girl|grandson|granddaughter|nephew|niece|brother|sister|toddler|teen(?:ager)?)'

/** What people tell of themselves and theirs before they say what they want: it says who asks, not what about. */
export const selfToldSaid: readonly Turn[] = [
  // "Claustrophobic: no caves" is told as "I'm claustrophobic, so no caves" is.
  [new RegExp(`${START}(claustrophobic)\\s*[:–—-]\\s*`, 'giu'), "I'm $1, so "],
  // "We're Muslim, no nudity", "colour-blind lol so …".
  [
    new RegExp(
      `${START}${WHO}${CONDITION}(?:\\s+(?:people|person|family|household|couple|lol|here))*${TO_ITS_WISH}`,
      'giu',
    ),
    'hello',
  ],
  // "Eating disorder survivor, nothing about food".
  [new RegExp(`${START}${WHO}(?:${SURVIVED}\\s+)(?:survivor|patient)s?(?:\\s+here)?${TO_ITS_WISH}`, 'giu'), 'hello'],
  // "Autistic kid (9)".
  [
    new RegExp(
      `\\b(?:autistic|deaf|blind|dyslexic|disabled|diabetic|epileptic|adopted)\\s+(?=${CHILD}\\b(?!\\s+(?:who|in\\s+it|as\\s+(?:the\\s+)?(?:hero|lead)))\\s*(?:[(,:;]|aged?\\b|and\\b|is\\b|wants?\\b|loves?\\b|likes?\\b|\\d))`,
      'giu',
    ),
    '',
  ],
  // "The dog must survive", "only if the animals make it".
  [
    new RegExp(
      `\\b(?:only\\s+if\\s+)?${PET}\\s+(?:(?:must|has\\s+to|have\\s+to|needs?\\s+to|should|better|had\\s+better|absolutely\\s+must)\\s+(?:all\\s+)?(?:survive|live|make\\s+it|not\\s+die|be\\s+(?:ok|okay|fine|alive))|(?:survives?|makes?\\s+it)(?=\\s*(?:[,.;!?]|$|please|pls)))`,
      'giu',
    ),
    'no animals dying',
  ],
  // "The director must be a woman", "has to be made by a woman".
  [
    /\b(?:the\s+)?(?:directors?|filmmakers?|film-makers?)\s+(?:must|has\s+to|have\s+to|needs?\s+to|should|absolutely\s+must)\s+be\s+(?:an?\s+)?(?:women|woman|female|females)\b/giu,
    'only films directed by women',
  ],
  // "Misery porn": no sex in it.
  [/\b(poverty|misery|trauma|disaster|inspiration|ruin|grief|war)[\s-]+porn\b/giu, '$1porn'],
]
