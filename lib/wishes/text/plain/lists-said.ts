import type { Turn } from './turn'

/** Rules in a list, and those that hold for the whole of what was named. */
export const listsSaid: readonly Turn[] = [
  // "Please exclude: horror; war; anything over 2h".
  [
    /\b((?:please\s+)?(?:exclude|avoid|without|skip|leave\s+out|no\s+thanks|deal-?breakers?|hard\s+limits?|triggers?|not\s+wanted|unwanted))\s*:\s*([^.!?:]*;[^.!?:]*)/giu,
    (_found, head = '', list = '') => `${head}: ${list.replaceAll(';', ',')}`,
  ],
  [
    /\b((?:please\s+)?(?:exclude|avoid|without|skip|leave\s+out|no\s+thanks|not\s+wanted|unwanted)\s*:\s*[^.!?:]*?)\banything\s+(?=over\b|above\b|longer\b|beyond\b|before\b|after\b|older\b|newer\b|under\b|shorter\b)/giu,
    '$1nothing ',
  ],
  // "Comedy only no romance 90s only".
  [/\bonly\s+(?=no\s+\p{L}+)/giu, 'only, '],
  [/\b(no\s+\p{L}+)\s+(?=(?:the\s+)?['’]?\d+['’]?s\s+only\b)/giu, '$1, '],
  // "0 gore".
  [/(?<=^\s*|[,.;!]\s*|\b(?:and|with)\s+)0\s+(?=\p{L}{3,})(?!minutes?\b|hours?\b|years?\b)/giu, 'no '],
  // "1. no horror 2. under 100 minutes": a list.
  [/(?<=(?:^|[\s:;,.])1[.)]\s+\p{L}[\s\S]*)[\s,;]+[2-9][.)]\s+(?=\p{L})/giu, '. '],
  [/(?<=^\s*|:\s*)1[.)]\s+(?=\p{L})/giu, ''],
  // "No romance no musicals just action".
  [
    /\b(no\s+\p{L}+(?:\s+(?:and\s+|or\s+)?no\s+\p{L}+)*)\s+just\s+(?=\p{L})(?!no\b|not\b|please\b|a\s+bit\b)/giu,
    '$1, just ',
  ],
  // "Courtroom dramas, none of them American".
  [
    /(?<=[,;.–—-]\s*)(?:and\s+)?none\s+of\s+(?:them|those|it)\s+(?:(?:should|must|may|can)\s+be\s+|(?:is|are|being)\s+)?(?=\p{L})(?!has\b|have\b|with\b|please\b|for\b|in\b|that\b|from\b|should\b|ever\b)/giu,
    'nothing ',
  ],
]
