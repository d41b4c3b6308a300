import type { Turn } from './turn'

const DECADE =
  "(?:the\\s+)?(['’]?(?:19|20)?\\d0['’]?s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
const SLIP = '(?:sorry|no\\s+wait|wait\\s+no|wait|i\\s+mean|i\\s+meant|oops|no|or\\s+rather|rather)'
const THING = '(\\p{L}{3,}(?:\\s+(?:films|movies))?)'

/** Refusals in turns of their own, and what takes the place of what was said a breath before. */
export const refusalsSaid: readonly Turn[] = [
  // "Not so heavy on the romance".
  [/\b(?:not\s+(?:so|too|that)|less)\s+heavy\s+on\s+(?:the\s+)?/giu, 'less '],
  // "I'm off horror at the moment".
  [
    /(?<=^\s*|[.,;!?]\s*|\b(?:i['’]m|im|am|gone|been|we['’]re|are|bit)\s+)off\s+([\p{L}-]+(?:\s+\p{L}+)?)\s+(?:at\s+the\s+moment|right\s+now|lately|these\s+days|for\s+now|this\s+(?:week|month))\b/giu,
    'tired of $1',
  ],
  // "Over my dead body will I watch a western".
  [
    /\bover\s+my\s+dead\s+body\s+(?:will|do|am|would)\s+(?:i|we)\s+(?:ever\s+)?(?:(?:watch|see|sit\s+through|put\s+on)\s+)?(?:an?\s+|another\s+)?/giu,
    'no ',
  ],
  // "If anyone sings I'm out".
  [
    /\bif\s+(?:anyone|anybody|someone|somebody|they|people)\s+(?:starts?\s+(?:singing|to\s+sing)|sings?|bursts?\s+into\s+song)\s*,?\s*(?:then\s+)?(?:i|we|i['’]m|i['’]ll|we['’]re)\b[^,.;!?]*/giu,
    'no singing',
  ],
  // "If there's a dog in it, it had better live".
  [
    /\bif\s+there(?:['’]s|\s+is)\s+(?:an?|any)\s+(?:dog|cat|horse|animal|pet|puppy)\b[^,.;!?]{0,15},?\s*(?:it|he|she|the\s+\p{L}+)\s+(?:had\s+better|['’]d\s+better|better|must|has\s+to|needs\s+to|should)\s+(?:live|survive|make\s+it|be\s+(?:ok(?:ay)?|fine|alive)|not\s+die)\b/giu,
    'no animals dying',
  ],
  // "No wait not comedies, dramas".
  [
    new RegExp(
      `\\b(?:no\\s+wait|wait\\s+no|wait|sorry|oops|i\\s+meant?)[\\s,]+not\\s+${THING}\\s*[,;–—-]\\s*(?!not\\b|no\\b|or\\b|and\\b|nor\\b|but\\b|please\\b)${THING}(?=\\s*(?:[.!?]|$))`,
      'giu',
    ),
    'no $1. I want $2',
  ],
  // "From the 60s, sorry 70s", "age 6 no 7".
  [
    new RegExp(`(?<!\\p{L})${DECADE}\\s*,?\\s*${SLIP}[\\s,]+(?:from\\s+)?(?:the\\s+)?${DECADE}(?!\\p{L})`, 'giu'),
    'the $2',
  ],
  [
    new RegExp(`\\b(age[ds]?|aged)\\s+(?:\\d|1[0-7])\\s*,?\\s*${SLIP}[\\s,]+(\\d|1[0-7])(?=\\s*(?:[.,;!?]|$))`, 'giu'),
    '$1 $2',
  ],
]
