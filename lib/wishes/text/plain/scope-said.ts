import type { Turn } from './turn'

const DISLIKE = "(?:don['’]?t\\s+(?:like|want|enjoy)|do\\s+not\\s+(?:like|want)|hated?|disliked?|can['’]?t\\s+stand)"
const FINE = '(?:ok(?:ay)?|fine|alright|allowed|good|welcome|no\\s+problem)'
const PETS = '(?:dogs?|cats?|horses?|animals?|pets?|pupp(?:y|ies)|kittens?|birds?)'
const TONGUE =
  '(?:english|german|french|spanish|italian|portuguese|polish|russian|japanese|korean|chinese|mandarin|cantonese|hindi|turkish|arabic|persian|farsi|swedish|danish|norwegian|dutch|greek|czech|hungarian|romanian|hebrew|finnish|ukrainian|thai|vietnamese|yiddish|icelandic|bengali|urdu|tamil)'
const HURT = '(?:dying|die|dies|(?:being|getting|get|gets)\\s+(?:hurt|killed|harmed|shot|eaten|abused|injured))'

/** How far a rule reaches, in turns of several words: what is added to it in passing, taken back, or meant in jest. */
export const scopeSaid: readonly Turn[] = [
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
  // "No horror, especially slashers", "no horror including the funny ones".
  [
    /((?:^|[,.;:!?]\s*|\band\s+)(?:please\s+)?(?:no|nothing|never|without|not)\s+[\p{L}-]+(?:\s+(?:films|movies|stuff))?)\s*,?\s+(?:(?:and\s+)?(?:especially|particularly|in\s+particular|above\s+all|least\s+of\s+all)|including|incl\.?)\s+(?=\p{L})(?!no\b|not\b|nothing\b|tonight|today|now|not|if|when|as|because)[^,.;!?]+/giu,
    '$1',
  ],
  // "No spiders or other insects".
  [
    /\b((?:no|not|without|nothing|hate|avoid|never)\b[^,.;!?]{2,40}?\s(?:or|and|nor))\s+(?:any\s+)?other\s+(?=\p{L})(?!than|films?|movies?|things?|stuff|ones?|people|nonsense|such|kinds?|sorts?|way|day|time)/giu,
    '$1 ',
  ],
  // "Films by African women", "something by Iranian women directors".
  [
    /\b(?:films?|movies?|cinema|something|anything|stuff)\s+(?:made\s+|directed\s+)?by\s+(\p{L}+(?:an|ese|ish|ch|ic|qi|li))\s+wom[ae]n(?:\s+(?:directors?|filmmakers?))?\b/giu,
    '$1 films by women',
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
  // "Nothing with dogs dying, cats either".
  [
    new RegExp(
      `\\b((?:nothing|nowhere|no)\\s+(?:films?\\s+|movies?\\s+)?(?:with\\s+|where\\s+)?(?:the\\s+|any\\s+)?${PETS}\\s+${HURT})\\s*,?\\s+(?:or\\s+|nor\\s+|and\\s+)?(?:no\\s+|the\\s+)?${PETS}(?:\\s+${HURT})?(?:\\s+(?:either|neither|too|as\\s+well))?(?=\\s*(?:[,.;!?]|$))`,
      'giu',
    ),
    '$1',
  ],
  // "My boyfriend only watches action and I only romance": a habit each, and no rule.
  [
    /\b((?:he|she|they)|(?:my|our)\s+\p{L}+)\s+only\s+(?:(?:ever\s+)?watch(?:es)?|likes?|wants?|does|enjoys?)\s+([^,.;!?]{2,30}?)\s*,?\s+(?:and|but|while|whereas)\s+(?:i|we|me)(?:['’]m|\s+am)?\s+only\s+(?:ever\s+)?(?:watch\s+|like\s+|want\s+|into\s+|enjoy\s+)?(?=\p{L})/giu,
    '$1 likes $2 and I like ',
  ],
  // "No talking cars": of those, and not nobody speaking.
  [
    /\bno\s+(talking\s+(?!animals\b|heads\b|please\b|during\b|in\b|at\b|about\b|for\b|to\b)[\p{L}-]+s)(?=\s*(?:[,.;!?]|$|\bor\b|\band\b|\bplease\b))/giu,
    'no "$1"',
  ],
  // "Not too long for a child".
  [
    /\b(not\s+(?:too|so|very|that)\s+(?:long|scary|sad|violent|slow))\s+for\s+(?=(?:an?|the|my|our|small|little|young)\s+(?:[\p{L}\d-]+\s+)?(?:child|kids?|children|toddler|boy|girl|son|daughter|\d))/giu,
    '$1, it is for ',
  ],
  // "Nothing gorier than Alien": up to there it may be so.
  [
    /\b(nothing|not|no\s+films?|no\s+movies?)\s+((?:gorier|bloodier|more\s+(?:violent|gory|bloody|explicit|brutal|graphic))\s+than\s+[^,.;!?]{2,50})/giu,
    '$1 "$2"',
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
  // "My dog died": of their day.
  [
    /[,;–—-]?\s*(?:because\s+|since\s+|as\s+)?\b(?:my|our|her|his)\s+(?:poor\s+|old\s+|beloved\s+|little\s+)*(?:dog|cat|horse|pony|pet|hamster|rabbit|puppy|kitten)\s+(?:is\s+dead|(?:just\s+|recently\s+)?died|has\s+(?:just\s+)?died|passed\s+away|was\s+put\s+(?:down|to\s+sleep))(?:\s+(?:yesterday|today|recently|last\s+\p{L}+|this\s+\p{L}+))?/giu,
    '',
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
  // "No sports films. Well, no American sports films", "no violence, I mean no really graphic violence": the narrower one.
  [
    /\bno\s+(\p{L}+)(?:\s+(?:films|movies|ones|stuff))?\s*[.,;–—-]+\s*(?:(?:well|i\s+mean|or|at\s+least|rather|actually|that\s+is|ok(?:ay)?)[\s,]+)+no\s+((?:really\s+|very\s+|too\s+)?(?!more\b|such\b|other\b)[\p{L}-]+)\s+\1\b/giu,
    'no $2 $1',
  ],
  [
    /\b(hate|loathe|dislike|avoid|can['’]?t\s+stand)\s+(\p{L}+)\s*[.,;–—-]+\s*(?:(?:well|i\s+mean|or|at\s+least|rather|actually|that\s+is|ok(?:ay)?)[\s,]+)+((?!more\b|such\b|other\b)[\p{L}-]+)\s+\2\b/giu,
    '$1 $3 $2',
  ],
  [
    /\bno\s+(\p{L}+)\s+(?:films|movies|ones|stuff)\s*[.,;–—-]+\s*(?:(?:well|i\s+mean|or|at\s+least|rather|actually|that\s+is|ok(?:ay)?)[\s,]+)+no\s+\1\s+(\p{L}{4,})\b/giu,
    'no $1 $2',
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
  // "Scary-ish but not horror".
  [
    /\b(?:(?:kind|sort)\s+of\s+|a\s+(?:bit|little)\s+|slightly\s+|somewhat\s+|mildly\s+|rather\s+)?(?:scary|creepy|spooky)(?:[\s-]?ish)?\s*,?\s+but\s+(?:not|no)\s+(?:an?\s+|real\s+|proper\s+|actual\s+)*horror(?:\s+(?:films?|movies?))?\b/giu,
    'a little eerie, no horror',
  ],
  // "A friend of mine": somebody, and no subject.
  [
    /(?<!\b(?:with|and|for|having|my)\s+)(?:\b(?:an?|some|two)\s+|(?<=^\s*|[.;!?]\s*))(?:(?:good|old|close|dear|very)\s+)*friends?\s+of\s+(?:mine|ours)\b/giu,
    'somebody',
  ],
  // "Not about rock": its music.
  [/\b(not|nothing)\s+about\s+rock(?=\s*(?:[.,;!?]|$))/giu, 'no rock music'],
  // "De Niro and Pacino together".
  [
    /(?<=\b\p{Lu}[\p{L}'’-]+\s+(?:and|&)\s+(?:\p{Lu}[\p{L}'’-]+\s+){0,2}\p{Lu}[\p{L}'’-]+)\s+(?:both\s+)?together(?:\s+in\s+(?:one|the\s+same|a)\s+(?:film|movie))?(?=\s*(?:[.,;!?]|$))/gu,
    '',
  ],
  // "Nobody here understands English, so Portuguese only": the language.
  [
    new RegExp(
      `(?:\\b(?:nobody|no[\\s-]?one|none\\s+of\\s+us)\\b[^,.;!?]{0,20}?\\s)(?:understands?|speaks?|reads?|knows?)\\s+(?:any\\s+|much\\s+|a\\s+word\\s+of\\s+)?${TONGUE}\\s*,?\\s+(?:so\\s+|therefore\\s+)(?:please\\s+)?(?:only\\s+(?:in\\s+)?(${TONGUE})|(${TONGUE})\\s+(?:films\\s+)?only)\\b`,
      'giu',
    ),
    'only in $1$2',
  ],
  [
    new RegExp(
      `\\b((?:understands?|speaks?|reads?|knows?)\\s+(?:only\\s+|just\\s+)?${TONGUE}\\s*,?\\s+so\\s+(?:please\\s+)?)(?:only\\s+(${TONGUE})(?:\\s+films)?|(${TONGUE})\\s+(?:films\\s+)?only)\\b`,
      'giu',
    ),
    '$1only in $2$3',
  ],
  // "We only speak Spanish. Spanish only."
  [
    new RegExp(
      `\\b((?:speak|understand|in|learning|read)\\s+(?:only\\s+)?(${TONGUE})\\b[^?]{0,50}?)\\b\\2\\s+only\\b`,
      'giu',
    ),
    '$1only in $2',
  ],
  // "Sad is good, I need it".
  [
    /(?<=^|[,.;!]\s*)(?:and\s+|but\s+)?(\p{L}{3,})\s+(?:is|would\s+be|works)\s+(?:good|great|fine|welcome)\s*[,;.–—-]+\s*(?:(?:in\s+fact|actually)\s*,?\s+)?(?:i|we)\s+(?:really\s+)?(?:need|want|crave|could\s+use)\s+(?:it|that|some(?:\s+of\s+it)?|a\s+cry)(?=\s*(?:[.,;!?]|$))/giu,
    'I want something $1',
  ],
  // "1. no horror 2. under 100 minutes": a list.
  [/(?<=(?:^|[\s:;,.])1[.)]\s+\p{L}[\s\S]*)[\s,;]+[2-9][.)]\s+(?=\p{L})/giu, '. '],
  [/(?<=^\s*|:\s*)1[.)]\s+(?=\p{L})/giu, ''],
  // "Only in Portuguese, yes?"
  [/[\s,;–—-]+(?:yes|right|ok(?:ay)?|eh|innit|yeah|got\s+it|deal|agreed|capisce)\s*\?(?=\s*$)/giu, '.'],
  // "No teen comedies": those alone.
  [
    /\b(no|not|without|hate|avoid|never|nothing\s+but\s+no)\s+(?:more\s+|any\s+)?teen(?:age)?\s+(comedies|romances?|dramas|thrillers|horror|musicals)\b/giu,
    '$1 $2 about teenagers',
  ],
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
  // "As long as Nicolas Cage isn't in it".
  [
    /\b(?:(?:as|so)\s+long\s+as|provided(?:\s+that)?|if\s+only|if)\s+([^,.;!?]{3,40}?)\s+(?:is|are)(?:n['’]?t|\s+not|\s+nowhere|\s+never)\s+(?:in\s+(?:it|them|there|this)|on\s+screen|involved)\b/giu,
    'no $1',
  ],
  // "Hebrew or Yiddish, only".
  [
    new RegExp(
      `\\b(${TONGUE}(?:\\s*,\\s*${TONGUE})*\\s+or\\s+${TONGUE})\\s*,\\s+(?:but\\s+)?only(?=\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    'only $1',
  ],
  // "No American actors": of who plays, which no record tells.
  [/\b(no|without)\s+(\p{L}{2,}(?:an|ish|ese|ch|ic))\s+(actors|actresses|stars)\b/giu, '$1 "$2 $3"'],
  // "Eight months pregnant, so no babies dying": why.
  [
    /(?:\b(?:i['’]?m|i\s+am|(?:my\s+)?(?:wife|sister|friend)\s+is|she['’]?s)\s+)?(?:\b(?:\d|[\p{L}]+)\s+(?:months|weeks)\s+)?\bpregnant\s*,?\s+(?:so|and\s+so)\b(?:\s+please)?/giu,
    '',
  ],
  // "Nothing my mother has heard of", "something small and hidden".
  [
    /\b(?:nothing|something|films?|movies|one)\s+(?:that\s+)?(?:my|our)\s+\p{L}+(?:\s+\p{L}+)?\s+(?:has|have|would\s+have|hasn['’]?t|haven['’]?t|has\s+never|have\s+never|would\s+never\s+have)\s+(?:ever\s+)?heard\s+of\b/giu,
    'something obscure',
  ],
  [/\bsomething\s+(?:\p{L}+\s+and\s+)?hidden(?=\s*(?:[.,;!?]|$))/giu, 'a hidden gem'],
  // "Only films that were directed by women".
  [/\bonly\s+(films|movies|ones|things)\s+(?:that|which)\s+(?:were|are|have\s+been)\s+/giu, 'only $1 '],
  // "No comedies... sorry, no romantic comedies I meant".
  [
    /\bno\s+[^.,;!?…]{3,30}?\s*(?:\.{2,}|…|[.,;–—-])+\s*(?:(?:sorry|wait|oops|ah|argh)[\s,]+)+(no\s+[^.,;!?]{3,30}?)\s*,?\s+i\s+meant?\b/giu,
    '$1',
  ],
  // "Ghost stories from Thailand, the eerie sort".
  [
    /,\s+the\s+((?!same\b|other\b|right\b|wrong\b|old\b|new\b|good\b|real\b|usual\b)\p{L}{3,})\s+(?:sort|kind|type)(?=\s*(?:[.,;!?]|$))/giu,
    ', $1',
  ],
  // "No ghosts, they never scare me": why.
  [
    /\b(no\s+[\p{L} -]{2,30}),\s+they\s+(?:never|don['’]?t|do\s+not)\s+(?:scare|interest|work|grip|move|touch|amuse|convince|do\s+(?:it|anything|much))\b[^.,;!?]*/giu,
    '$1',
  ],
  // "Something nobody in my class knows".
  [
    /\b(?:something|films?|movies|one)\s+(?:that\s+)?(?:nobody|no[\s-]?one|none\s+of\s+my\s+\p{L}+)(?:\s+(?:in|at|from|of)\s+(?:my|our|the)\s+\p{L}+)?\s+(?:knows?|has\s+seen|have\s+seen)(?=\s*(?:[.,;!?]|$))/giu,
    'something obscure',
  ],
  // "By a woman", "nothing directed by men".
  [/^\s*(?:made\s+|directed\s+)?by\s+(?:a\s+)?wom[ae]n\s*[.!]?\s*$/giu, 'films by women'],
  [
    /\b(?:nothing|no\s+(?:films?|movies?|ones))\s+(?:that\s+(?:was|were|is|are)\s+)?(?:(?:directed|made|shot)\s+)?by\s+(?:a\s+|any\s+)?(?:men|man|males?|dudes|blokes)\b|\bno\s+(?:male|men)\s+directors\b/giu,
    'only films by women',
  ],
  // "Without child actors": of who plays.
  [/\b(no|without)\s+(child(?:ren)?|kid)\s+(actors|actresses|stars)\b/giu, '$1 "$2 $3"'],
  // "No rape, no torture, violence otherwise fine".
  [
    /\s*[,;–—-]+\s*(?:but\s+|and\s+)?(\p{L}{3,}(?:\s+\p{L}+)?)\s+(?:is\s+|are\s+)?otherwise\s+(?:is\s+|are\s+)?(?:ok(?:ay)?|fine|alright|good|no\s+problem)\b/giu,
    '. $1 is fine',
  ],
  // "No love story needed": it may be there.
  [/\s*,?\s*\bno\s+([\p{L}\s]{3,30}?)\s+(?:needed|necessary|required)(?=\s*(?:[.,;!?]|$))/giu, '. $1 is optional'],
]
