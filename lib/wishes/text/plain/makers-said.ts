import type { Turn } from './turn'

/** Who makes a film and who plays in it. */
export const makersSaid: readonly Turn[] = [
  // "Films by African women", "something by Iranian women directors".
  [
    /\b(?:films?|movies?|cinema|something|anything|stuff)\s+(?:made\s+|directed\s+)?by\s+(\p{L}+(?:an|ese|ish|ch|ic|qi|li))\s+wom[ae]n(?:\s+(?:directors?|filmmakers?))?\b/giu,
    '$1 films by women',
  ],
  // "De Niro and Pacino together".
  [
    /(?<=\b\p{Lu}[\p{L}'’-]+\s+(?:and|&)\s+(?:\p{Lu}[\p{L}'’-]+\s+){0,2}\p{Lu}[\p{L}'’-]+)\s+(?:both\s+)?together(?:\s+in\s+(?:one|the\s+same|a)\s+(?:film|movie))?(?=\s*(?:[.,;!?]|$))/gu,
    '',
  ],
  // "As long as Nicolas Cage isn't in it".
  [
    /\b(?:(?:as|so)\s+long\s+as|provided(?:\s+that)?|if\s+only|if)\s+([^,.;!?]{3,40}?)\s+(?:is|are)(?:n['’]?t|\s+not|\s+nowhere|\s+never)\s+(?:in\s+(?:it|them|there|this)|on\s+screen|involved)\b/giu,
    'no $1',
  ],
  // "No American actors": of who plays, which no record tells.
  [/\b(no|without)\s+(\p{L}{2,}(?:an|ish|ese|ch|ic))\s+(actors|actresses|stars)\b/giu, '$1 "$2 $3"'],
  // "Only films that were directed by women".
  [/\bonly\s+(films|movies|ones|things)\s+(?:that|which)\s+(?:were|are|have\s+been)\s+/giu, 'only $1 '],
  // "A comedy by a woman", "ideally by women".
  [
    /(?<!\b\p{L}+(?:ed|en|n|t|wn)\s+)\bby\s+(?:an?\s+|some\s+)?(?:(?:female|woman|women)\s+(?:directors?|film-?makers?)|wom[ae]n|ladies|a\s+lady)(?=\s*(?:[.,;!?)]|$)|\s+(?:please|pls|only|and|but|or|under|from|with|about|set|that|who\s+direct\p{L}*|for\s+once|this\s+time|tonight)\b)/giu,
    'directed by women',
  ],
  // "By a woman", "nothing directed by men".
  [/^\s*(?:made\s+|directed\s+)?by\s+(?:a\s+)?wom[ae]n\s*[.!]?\s*$/giu, 'films by women'],
  [
    /\b(?:nothing|no\s+(?:films?|movies?|ones))\s+(?:that\s+(?:was|were|is|are)\s+)?(?:(?:directed|made|shot)\s+)?by\s+(?:a\s+|any\s+)?(?:men|man|males?|dudes|blokes)\b|\bno\s+(?:male|men)\s+directors\b/giu,
    'only films by women',
  ],
  // "Without child actors": of who plays.
  [/\b(no|without)\s+(child(?:ren)?|kid)\s+(actors|actresses|stars)\b/giu, '$1 "$2 $3"'],
]
