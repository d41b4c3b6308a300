import type { Turn } from './turn'

/** Why a rule holds, and what is told beside it of somebody: their day, their habits. */
export const reasonsSaid: readonly Turn[] = [
  // "My boyfriend only watches action and I only romance": a habit each, and no rule.
  [
    /\b((?:he|she|they)|(?:my|our)\s+\p{L}+)\s+only\s+(?:(?:ever\s+)?watch(?:es)?|likes?|wants?|does|enjoys?)\s+([^,.;!?]{2,30}?)\s*,?\s+(?:and|but|while|whereas)\s+(?:i|we|me)(?:['’]m|\s+am)?\s+only\s+(?:ever\s+)?(?:watch\s+|like\s+|want\s+|into\s+|enjoy\s+)?(?=\p{L})/giu,
    '$1 likes $2 and I like ',
  ],
  // "My dog died": of their day.
  [
    /[,;–—-]?\s*(?:because\s+|since\s+|as\s+)?\b(?:my|our|her|his)\s+(?:poor\s+|old\s+|beloved\s+|little\s+)*(?:dog|cat|horse|pony|pet|hamster|rabbit|puppy|kitten)\s+(?:is\s+dead|(?:just\s+|recently\s+)?died|has\s+(?:just\s+)?died|passed\s+away|was\s+put\s+(?:down|to\s+sleep))(?:\s+(?:yesterday|today|recently|last\s+\p{L}+|this\s+\p{L}+))?/giu,
    '',
  ],
  // "A friend of mine": somebody, and no subject.
  [
    /(?<!\b(?:with|and|for|having|my)\s+)(?:\b(?:an?|some|two)\s+|(?<=^\s*|[.;!?]\s*))(?:(?:good|old|close|dear|very)\s+)*friends?\s+of\s+(?:mine|ours)\b/giu,
    'somebody',
  ],
  // "Eight months pregnant, so no babies dying": why.
  [
    /(?:\b(?:i['’]?m|i\s+am|(?:my\s+)?(?:wife|sister|friend)\s+is|she['’]?s)\s+)?(?:\b(?:\d|[\p{L}]+)\s+(?:months|weeks)\s+)?\bpregnant\s*,?\s+(?:so|and\s+so)\b(?:\s+please)?/giu,
    '',
  ],
  // "No ghosts, they never scare me": why.
  [
    /\b(no\s+[\p{L} -]{2,30}),\s+they\s+(?:never|don['’]?t|do\s+not)\s+(?:scare|interest|work|grip|move|touch|amuse|convince|do\s+(?:it|anything|much))\b[^.,;!?]*/giu,
    '$1',
  ],
]
