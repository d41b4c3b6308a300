import type { Turn } from './turn'

const PETS = '(?:dogs?|cats?|horses?|animals?|pets?|pupp(?:y|ies)|kittens?|birds?)'
const HURT = '(?:dying|die|dies|(?:being|getting|get|gets)\\s+(?:hurt|killed|harmed|shot|eaten|abused|injured))'

/** What somebody cannot bear: fears, warnings, masked swearing. */
export const fearsSaid: readonly Turn[] = [
  // "Nothing with dogs dying, cats either".
  [
    new RegExp(
      `\\b((?:nothing|nowhere|no)\\s+(?:films?\\s+|movies?\\s+)?(?:with\\s+|where\\s+)?(?:the\\s+|any\\s+)?${PETS}\\s+${HURT})\\s*,?\\s+(?:or\\s+|nor\\s+|and\\s+)?(?:no\\s+|the\\s+)?${PETS}(?:\\s+${HURT})?(?:\\s+(?:either|neither|too|as\\s+well))?(?=\\s*(?:[,.;!?]|$))`,
      'giu',
    ),
    '$1',
  ],
  // "F*** musicals".
  [
    /(?<![\p{L}])f(?:[*#@$!-]{2,}k?|[*#@$!u-]c?k)\s+(?:all\s+|the\s+|those\s+)*(?=\p{L}{4,})(?!yes\b|yeah\b|knows?|this|that|with|around|tonight)/giu,
    'screw ',
  ],
  // "TW suicide", "trigger warnings: suicide, rape".
  [
    /(?<=^\s*|[,.;!?(]\s*)(?:tw|cw|(?:my\s+)?(?:trigger|content)\s+warnings?(?:\s+for)?)\s*[:=–—-]?\s+(?=\p{L})(?!please|pls|if|are|is|would)/giu,
    'avoid: ',
  ],
  // "PTSD so no war": why.
  [/\b(?:i\s+have\s+|i['’]ve\s+got\s+|because\s+of\s+(?:my\s+)?)?ptsd(?=\s*(?:,|so\b|\.))/giu, ''],
  [
    /\b(i['’]?m|i\s+am|we\s+are|(?:s?he|my\s+\p{L}+)(?:['’]s|\s+is))\s+(?:a\s+bit\s+|very\s+|really\s+)?claustrophobic\b(?!\s+(?:film|movie|thriller))(?!\s*,?\s+so\s+(?:maybe\s+|please\s+|perhaps\s+)?not\s+too)/giu,
    '$1 sensitive, nothing claustrophobic',
  ],
  [
    /\b(?:i['’]?m|i\s+am)\s+(?:a\s+bit\s+|very\s+|really\s+)?claustrophobic\s*,?\s+so\s+(?:maybe\s+|please\s+|perhaps\s+)?not\s+too\s+(?:tight|narrow|cramped|small|claustrophobic)\b/giu,
    'not too claustrophobic',
  ],
  // "Fear of sharks here", "I have a fear of clowns".
  [
    /(?<=^|[.,;!]\s*)(?:(?:big|huge|serious|massive|terrible|bad|real)\s+)?(?:fear|phobia)\s+of\s+([^,.;!?]{2,30}?)\s+(?:over\s+)?here(?=\s*(?:[.,;!?]|$))/giu,
    "I'm afraid of $1",
  ],
  [
    /\b(?:i|we)(?:\s+have|['’]ve(?:\s+got)?|\s+suffer\s+from)\s+(?:an?\s+|this\s+)?(?:(?:big|huge|serious|massive|terrible|bad|real|lifelong)\s+)?(?:fear|phobia)\s+of\s+/giu,
    "I'm afraid of ",
  ],
  [
    /\b((?:my|our)\s+\p{L}+|s?he)\s+(?:has|suffers\s+from)\s+(?:an?\s+|this\s+)?(?:(?:big|huge|serious|massive|terrible|bad|real|lifelong)\s+)?(?:fear|phobia)\s+of\s+/giu,
    '$1 is afraid of ',
  ],
]
