import type { Turn } from './turn'

/** What nobody has heard of. */
export const littleKnownSaid: readonly Turn[] = [
  // "Nothing my mother has heard of", "something small and hidden".
  [
    /\b(?:nothing|something|films?|movies|one)\s+(?:that\s+)?(?:my|our)\s+\p{L}+(?:\s+\p{L}+)?\s+(?:has|have|would\s+have|hasn['’]?t|haven['’]?t|has\s+never|have\s+never|would\s+never\s+have)\s+(?:ever\s+)?heard\s+of\b/giu,
    'something obscure',
  ],
  [/\bsomething\s+(?:\p{L}+\s+and\s+)?hidden(?=\s*(?:[.,;!?]|$))/giu, 'a hidden gem'],
  // "Something nobody in my class knows".
  [
    /\b(?:something|films?|movies|one)\s+(?:that\s+)?(?:nobody|no[\s-]?one|none\s+of\s+my\s+\p{L}+)(?:\s+(?:in|at|from|of)\s+(?:my|our|the)\s+\p{L}+)?\s+(?:knows?|has\s+seen|have\s+seen)(?=\s*(?:[.,;!?]|$))/giu,
    'something obscure',
  ],
]
