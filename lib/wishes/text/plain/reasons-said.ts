import type { Turn } from './turn'

/** Why a rule holds, and what is told beside it of somebody: their day, their habits. */
export const reasonsSaid: readonly Turn[] = [
  // "My boyfriend only watches action and I only romance": a habit each, and no rule.
  [
    /\b((?:he|she|they)|(?:my|our)\s+\p{L}+)\s+only\s+(?:(?:ever\s+)?watch(?:es)?|likes?|wants?|does|enjoys?)\s+([^,.;!?]{2,30}?)\s*,?\s+(?:and|but|while|whereas)\s+(?:i|we|me)(?:['’]m|\s+am)?\s+only\s+(?:ever\s+)?(?:watch\s+|like\s+|want\s+|into\s+|enjoy\s+)?(?=\p{L})/giu,
    '$1 likes $2 and I like ',
  ],
  // "My shift on the ward is over", "exams are over!"
  [
    /(?:\b(?:my|our|the|his|her|another|a)\s+)?(?:\b(?:long|night|late|early|last|final|double|school|work|horrible|boring)\s+)*\b(?:shift|exams?|term|school|work(?:day)?|semester|meeting|conference|wedding|funeral|rehearsal|holidays?|weekend|treatment|chemo)\b(?:\s+(?:on|in|at|of)\s+[^,.;!?]{2,25}?)?\s+(?:is|are|was)\s+(?:finally\s+|at\s+last\s+|now\s+|all\s+)?over\b/giu,
    '',
  ],
  // "After twelve hours on the ward I don't want …".
  [
    /(?<=^\s*|[.,;!?–—-]\s*|\band\s+)after\s+(?:an?|my|the|all|\p{L}+|\d+)\s+(?:(?:whole|long|hard|double|bad|night)\s+)*(?:hours?|shifts?|days?|weeks?|nights?|months?|years?)\s+(?:on|in|at|of|with|among)\s+[^,.;!?]{2,25}?(?=\s+(?:i|we)\b|\s*[,.;:!])/giu,
    '',
  ],
  // "I see death daily so keep it out of my evening", "I teach kids all day, none of that please".
  [
    /\bi\s+(?:see|get|deal\s+with|live\s+with|hear|work\s+with|teach|have)\s+(?:enough\s+|so\s+much\s+)?([^,.;!?]{3,25}?)\s+(?:daily|every\s+(?:single\s+)?day|all\s+(?:day|week)(?:\s+long)?|at\s+work|for\s+a\s+living|day\s+in(?:\s+and)?\s+day\s+out)[\s,;.–—-]*(?:so\s+|and\s+)?(?:please\s+)?(?:keep\s+(?:it|them|that)\s+(?:out|away)[^,.;]*|none\s+of\s+(?:it|that|them)[^,.;]*|not\s+(?:tonight|that)[^,.;]*|spare\s+me(?:\s+that)?|no\s+(?:more|thanks|thank\s+you)[^,.;]*|nothing\s+(?:of|like)\s+(?:that|it)[^,.;]*)/giu,
    'no $1',
  ],
  // "No subtitles, I can't read that fast": why.
  [
    /[\s,;–—-]*(?:\b(?:because|since|as)\s+)?\b(?:i|we|s?he|they|my\s+\p{L}+)\s+(?:can\s*n?['’]?o?t|can['’]?t)\s+(?:read|follow|keep\s+up|listen|hear|see)\s+(?:so|that|too|very|this)?\s*(?:fast|quickly|well|much|small)\b/giu,
    '',
  ],
  // "Kids in the next room": near, and no film.
  [/\bin\s+the\s+(?:next|other)\s+room\b/giu, 'nearby'],
  // "Westerns, but I faint at blood so no gore".
  [
    /(?:[\s,]*\bbut\s+|,\s*)?\b(?:i|s?he|we|they)\s+(?:always\s+|usually\s+|just\s+)?(?:faints?|pass(?:es)?\s+out|throws?\s+up|get(?:s)?\s+(?:sick|queasy|dizzy))\s+(?:at|from|when\s+\p{L}+\s+see)\s+[^,.;!?]{2,30}?\s*,?\s+so\s+(?:please\s+)?(?=(?:no|nothing|without)\b)/giu,
    ', ',
  ],
  // "The nineties were awful, no nineties please", "westerns are boring, so no westerns".
  [
    /(?:\bthe\s+)?(?<!\p{L})(?!that\b|this\b|it\b|they\b|these\b|those\b|which\b|what\b|there\b|who\b|here\b)(['’]?[\p{L}\d]{3,})\s+(?:is|are|was|were)\s+(?!not\b|fine\b|ok\b)[^,.;!?]{2,30}(?:\s*[,.;!–—-]+\s*|\s+(?=so\s))(?:so\s+|and\s+|please\s+)*((?:no|not|nothing|never)\s+(?:(?:any|more|the|from|of|films|movies)\s+)*\1)(?![\p{L}\d])/giu,
    '$2',
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
