import type { Turn } from './turn'

const DISLIKE = "(?:don['’]?t\\s+(?:like|want|enjoy)|do\\s+not\\s+(?:like|want)|hated?|disliked?|can['’]?t\\s+stand)"
const FINE = '(?:ok(?:ay)?|fine|alright|allowed|good|welcome|no\\s+problem)'

/** What is taken back or let in again in the breath in which it was said, and what is said in jest. */
export const takenBackSaid: readonly Turn[] = [
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
  // "Except the ones with war... no wait, just anything by him".
  [
    /,?\s+(?:except|but\s+not|apart\s+from)\s+[^.;!?…]{2,40}?\s*(?:\.{2,}|…|,|[–—-])\s*(?:no\s+wait|wait\s+no|wait|no|actually)\s*,?\s+(?:just\s+)?(?:anything|everything|any|all)(?:\s+(?:by|of|from)\s+(?:him|her|them|his|hers|theirs))?(?:\s+(?:is|are)\s+(?:fine|ok(?:ay)?|good))?(?=\s*(?:[.,;!?]|$))/giu,
    '',
  ],
  [
    /,?\s+but\s+not\s+([^.,;!?…]{2,40}?)\s*(?:\.{2,}|…|,|[–—-])\s*(?:no\s+wait|wait\s+no|wait|no|actually|hm+)[\s,]+\1\s+(?:is|are)\s+(?:actually\s+)?(?:fine|ok(?:ay)?|good)(?=\s*(?:[.,;!?]|$))/giu,
    '',
  ],
  // "Sad is good, I need it".
  [
    /(?<=^|[,.;!]\s*)(?:and\s+|but\s+)?(\p{L}{3,})\s+(?:is|would\s+be|works)\s+(?:good|great|fine|welcome)\s*[,;.–—-]+\s*(?:(?:in\s+fact|actually)\s*,?\s+)?(?:i|we)\s+(?:really\s+)?(?:need|want|crave|could\s+use)\s+(?:it|that|some(?:\s+of\s+it)?|a\s+cry)(?=\s*(?:[.,;!?]|$))/giu,
    'I want something $1',
  ],
  // "No comedies... sorry, no romantic comedies I meant".
  [
    /\bno\s+[^.,;!?…]{3,30}?\s*(?:\.{2,}|…|[.,;–—-])+\s*(?:(?:sorry|wait|oops|ah|argh)[\s,]+)+(no\s+[^.,;!?]{3,30}?)\s*,?\s+i\s+meant?\b/giu,
    '$1',
  ],
  // "No rape, no torture, violence otherwise fine".
  [
    /\s*[,;–—-]+\s*(?:but\s+|and\s+)?(\p{L}{3,}(?:\s+\p{L}+)?)\s+(?:is\s+|are\s+)?otherwise\s+(?:is\s+|are\s+)?(?:ok(?:ay)?|fine|alright|good|no\s+problem)\b/giu,
    '. $1 is fine',
  ],
  // "No love story needed": it may be there.
  [/\s*,?\s*\bno\s+([\p{L}\s]{3,30}?)\s+(?:needed|necessary|required)(?=\s*(?:[.,;!?]|$))/giu, '. $1 is optional'],
]
