import type { Turn } from './turn'

const NUMBER = '(?:two|three|four|five|six|seven|eight|nine|ten|a\\s+dozen|\\d{1,2})'
const ELDER = '(?:grand(?:ad|dad|pa|ma|mother|father)|granny|gran|nan|nana|dad|mum|mom)'
const YOUNG =
  '(?:kids?|child|children|boys?|girls?|toddlers?|teens?|teenagers?|sons?|daughters?|grandchildren|grandkids|nieces?|nephews?|baby|babies|twins|under)'
const SPANS =
  '(?:hours?|minutes?|mins?|days?|nights?|evenings?|weeks?|months?|years?|films?|movies?|seasons?|times|things|stars)'

const AGE =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|[2-9]|1[0-7])'
const PARTNER = '(?:husband|wife|boyfriend|girlfriend|partner|hubby|missus|fianc[eé]e?)'

/** Who watches, in turns that name them by what they are. */
export const viewersSaid: readonly Turn[] = [
  // "My brother talks of nothing else": somebody who is spoken of.
  [
    /[,;]?\s*(?:because\s+|since\s+|as\s+)?(?:my|our)\s+\p{L}+\s+(?:talks?|talked|speaks?|raves?)\s+(?:of|about)\s+nothing\s+else(?:\s+\p{L}+)?\s*(?:,\s*(?:so\s+)?)?/giu,
    '',
  ],
  // "Something my grandfather would recommend": whose taste it is of, and nobody who is there.
  [
    /\b(something|anything|films?|movies?|one|a\s+kind|the\s+kind)((?:\s+of\s+(?:film|movie|thing))?)\s+(?:that\s+|which\s+)?(?:my|our|your)\s+(?:\p{L}+\s+)?\p{L}+\s+(?:would|might)\s+(?:recommend|approve\s+of|have\s+(?:watched|seen|liked|loved)|describe|put\s+on|choose)(?=\s*(?:[.,;!?]|$))/giu,
    '$1$2 "would recommend"',
  ],
  // "Four adults and a boy of 9".
  [
    new RegExp(
      `\\b${NUMBER}\\s+(?:adults|grown[\\s-]?ups|parents|women|men|people)\\s*(?:,|and|\\+|&|with)\\s*(?:an?|one)\\s+(?:boy|girl|kid|child)\\s+(?:of\\s+|aged\\s+|who\\s+is\\s+|\\()(\\d{1,2})\\b\\)?`,
      'giu',
    ),
    'with a $1-year-old',
  ],
  // "For our tango group", "for my evening class of adult learners".
  [
    /\b(?:for|with)\s+(?:my|our|the|a)\s+(?:(?!kids\b|school\b|younger\b|children\b)[\p{L}-]+\s+){0,2}?(?:group|club|choir|(?:(?:evening|night|adult|yoga|pottery|cooking|art)\s+)class|society|congregation|seminar|meet-?up|team|course\s+mates|crew)\b(?!\s+of\s+(?:\d|\p{L}+-year|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|kids|children|teen))(?:\s+of\s+(?:adult|grown|mature|retired|elderly)\s+\p{L}+)?/giu,
    'with our friends',
  ],
  // "We have the vicar over".
  [
    new RegExp(
      `\\b(?:i|we)(?:['’]ve|\\s+have)(?:\\s+got)?\\s+(?:the|my|our|some|an?)\\s+(?!${YOUNG}\\b)\\p{L}+(?:\\s+(?!${YOUNG}\\b)\\p{L}+)?\\s+(?:over|round|visiting|staying)(?=\\s*(?:[.,;!?]|$)|\\s+(?:tonight|for|this|and)\\b)`,
      'giu',
    ),
    'with our friends',
  ],
  // "For three widows with wine".
  [
    new RegExp(
      `\\bfor\\s+${NUMBER}\\s+(?!${SPANS}\\b|${YOUNG}\\b|small\\b|little\\b|teenage\\b|young\\b|of\\b)(?:(?:old|elderly|retired|tired|drunk|grumpy|lonely)\\s+)?(\\p{L}{3,}s)(?:\\s+with\\s+(?:wine|tea|beer|cake|coffee|popcorn|gin|pizza))?(?=\\s*(?:[.,;!?]|$)|\\s+(?:who|in|with|on|tonight|and)\\b)`,
      'giu',
    ),
    'with our friends',
  ],
  // "Two retired teachers, we like food films".
  [
    new RegExp(
      `(?<=^\\s*)(?:we(?:['’]re|\\s+are)\\s+)?${NUMBER}\\s+(?!${SPANS}\\b|${YOUNG}\\b)(?:(?:old|elderly|retired|tired|grumpy|young|middle-aged)\\s+)?(?!${SPANS}\\b|${YOUNG}\\b)\\p{L}{3,}s\\s*,\\s+(?=we\\b)`,
      'giu',
    ),
    'with our friends, ',
  ],
  // "Husband wants submarines": mine, and here.
  [
    new RegExp(
      `(?<=^\\s*|[,.;!?]\\s*)(${PARTNER})\\s+(?=(?:wants|likes|loves|hates|prefers|can['’]?t|won['’]?t|picks)\\b)`,
      'giu',
    ),
    'my $1 ',
  ],
  // "Kids want dinosaurs": ours, and here.
  [
    /(?<=^\s*|[.;!?]\s*)(kids|children|toddler|baby)\s+(?=(?:wants?|likes?|loves?|hates?|can['’]?t|won['’]?t|will|need|asked|are\s+(?:here|watching|bored)|chose|get|don['’]?t\s+(?:want|like))\b)/giu,
    'the $1 ',
  ],
  // "Me + 3 girlfriends", "me and two mates".
  [
    new RegExp(
      `\\b(?:just\\s+)?(?:me|myself|i)\\s*(?:\\+|and|&|plus)\\s*(?:${NUMBER}|some|a\\s+few|a\\s+couple\\s+of|my)\\s+(?:(?:best|old|close|good)\\s+)?(?:friends|mates|girlfriends|pals|buddies|colleagues|flatmates|housemates|neighbou?rs|classmates|coworkers)\\b`,
      'giu',
    ),
    'with our friends',
  ],
  // "Children under 10 watching".
  [
    /\b(?:kids|children|little\s+ones)\s+(?:under|below|over|above)\s+(?:the\s+age\s+of\s+)?\d{1,2}\s+(?:are\s+|will\s+be\s+)?(?:watching|here|present|with\s+(?:us|me)|in\s+the\s+room|joining)\b/giu,
    'with the kids here',
  ],
  // "Films with twins": about them.
  [
    /\b(films?|movies?|something|stories|one|anything|comed(?:y|ies)|horror|thrillers?|dramas?)\s+(?:with|featuring)\s+(?:some\s+|identical\s+|evil\s+)?twins\b(?!\s*[,(]?\s*\d|\s+(?:aged|of\s+\d|who\s+are))/giu,
    '$1 about twins',
  ],
  // "My sister and I are twins".
  [
    /(?:^\s*twins\s*[!.,]+\s*)?\b(?:my\s+\p{L}+\s+and\s+(?:i|me)|me\s+and\s+my\s+\p{L}+|we)\s+(?:are|['’]re)\s+(?:identical\s+)?(?:twins|sisters|brothers|siblings|cousins)\b(?:\s+(?:and|so)\s+(?=we\b))?/giu,
    'with my sister here, ',
  ],
  // "For my class, they are 13".
  [
    /\b(?:for|with)\s+(?:my|our)\s+(?:(?:whole|school|drama|history|english|film)\s+)*(?:class|pupils|students|form)\b[^.;!?\d]{0,20}?(?:they(?:['’]?re|\s+are)|aged|all|who\s+are)\s+(?:all\s+)?(1[0-7]|[5-9])\b/giu,
    'with a $1-year-old',
  ],
  // "Kids are watching too, 8 and 11".
  [
    /\b(?:the\s+|our\s+|my\s+)?kids\s+(?:are\s+)?(?:watching|watch|joining|join|here)(?:\s+(?:too|as\s+well|with\s+us))?\s*[,(:–—-]\s*(\d|1[0-7])\s*(?:,|and|&|\+)\s*(\d|1[0-7])\b/giu,
    'with kids aged $1 and $2',
  ],
  // "Grandad gets confused": ours.
  [
    new RegExp(
      `(?<=^|[.!?;]\\s*)(${ELDER})\\s+(?=(?:gets|falls|turns|is\\s+(?:over|here|visiting|staying|coming))\\b)`,
      'giu',
    ),
    'my $1 ',
  ],
  // "Epileptic friend coming over", "friends dropping by".
  [
    /(?<=^|[,.;:!?–—-]\s*)(?:an?\s+|some\s+|two\s+|three\s+)?(?:[\p{L}-]+\s+)?(?:friends?|guests?|visitors?|colleagues?|in-laws|neighbou?rs?)\s+(?:are\s+|is\s+)?(?:coming|dropping|popping)\s+(?:over|round|by|in)\b/giu,
    'with our friends',
  ],
  // "For me and my penpal".
  [
    new RegExp(
      `\\bfor\\s+(?:me|myself)\\s+and\\s+(?:my|an?)\\s+(?!${YOUNG}\\b|\\d|(?:dog|cat|pet|taste|mood|age|ears?|eyes|brain|head|heart|nerves|little|small|young|tiny|teenage|elder|older|youngest|oldest|middle|new|first)\\b)(\\p{L}{4,})(?=\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    'for me and my friend',
  ],
  // "My sons are 6 and 9, the younger one is scared of witches": one of them.
  [
    new RegExp(
      `(?<=\\b${YOUNG}\\b[^?!]*),\\s+the\\s+(?:older|younger|elder|bigger|smaller|little|oldest|youngest)\\s+one(?=\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    '',
  ],
  [
    new RegExp(
      `(?<=\\b${YOUNG}\\b[^?!]*[.,;!?–—-]\\s*|\\b(?:and|but)\\s+)the\\s+(?:older|younger|elder|bigger|smaller|little|oldest|youngest)\\s+one\\s+(?=(?:is|gets|has|hates|loves|likes|can['’]?t|cannot|won['’]?t|wants|still|does)\\b)`,
      'giu',
    ),
    'he ',
  ],
  // "I am with child at the table", but "a woman with child".
  [
    /(?<!\p{L})((?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+|(?:watching|watch|here|sitting|alone|evening|home)\s+)with\s+child\b/giu,
    '$1with a child here',
  ],
  // "My daughter is vegetarian and 10".
  [
    /\b((?:my|our)\s+(?:son|daughter|niece|nephew|grandson|granddaughter|child|kid|boy|girl|brother|sister))\s+is\s+((?!\d)\p{L}+)\s+and\s+(\d|1[0-7])(?=\s*(?:[.,;!?]|$)|\s+(?:and|but|so|years)\b)/giu,
    '$1 is $3, $2,',
  ],
  // "Walks out if an animal dies".
  [
    /\b(?:walks?\s+out|leaves?(?:\s+the\s+room)?|runs?\s+(?:away|off)|cries|cry|screams?|turns?\s+it\s+off|has\s+nightmares|gets\s+upset|is\s+upset|falls\s+apart)(?:\s+for\s+\p{L}+)?\s+(?:if|when|whenever|as\s+soon\s+as|the\s+moment)\s+(?:an?|the|any|some)\s+(?:animal|dog|cat|horse|pet|puppy)s?\s+(?:dies|die|is\s+(?:hurt|killed|harmed)|gets\s+(?:hurt|killed|harmed|shot))\b/giu,
    'wants no animals dying',
  ],
  // "She'll be four in May", "he will be twelve soon".
  [
    new RegExp(
      `\\b(s?he)(?:['’]ll|\\s+will)\\s+(?:soon\\s+)?be\\s+(${AGE})(?=\\s+(?:in|next|soon|on|this)\\b|\\s*(?:[.,;!?]|$))`,
      'giu',
    ),
    '$1 is $2',
  ],
  // "Too big at nine", "too old for fairy tales at eleven".
  [
    new RegExp(
      `\\b(too\\s+(?:big|old|grown[\\s-]up|clever|young|small|cool)(?:\\s+for\\s+[^,.;!?]{2,30}?)?)\\s+at\\s+(${AGE})(?=\\s*(?:[.,;!?]|$)|\\s+(?:and|but)\\b)`,
      'giu',
    ),
    '$1, for a $2-year-old',
  ],
  // "For kids six and ten".
  [
    new RegExp(
      `\\b(kids|children|boys|girls|sons|daughters|nephews|nieces)\\s+(${AGE})\\s*(?:and|&|\\+)\\s*(${AGE})(?=\\s*(?:[.,;!?)]|$)|\\s+(?:and|so|but|who|please)\\b)`,
      'giu',
    ),
    '$1 aged $2 and $3',
  ],
  // "My ten-year-old finds that babyish": of what is shown.
  [
    new RegExp(
      `\\b(?:my|our)\\s+${AGE}[\\s-]years?[\\s-]olds?\\s+(?:finds?|thinks?|found|thought|says?|said|calls?|called)\\s+(?=(?:that|this|these|those|it|them)\\b)`,
      'giu',
    ),
    'somebody finds ',
  ],
  // "Incl. grandma".
  [
    /\bincl(?:\.|uding)?\s+(?:(?:my|our|the)\s+)?(?=(?:grand\p{L}+|gran|granny|nan|nana|mum|dad|mom|parents|in-laws|my\s+mother|aunt|uncle)\b)/giu,
    'with my ',
  ],
  // "For two old people".
  [
    /\bfor\s+(?:an?|two|three|some|us)\s+(?:(?:very|quite|really)\s+)?(?:old|elderly|older|retired)\s+(?:people|couples?|folks?|ladies|gents|men|women|friends|pensioners)\b/giu,
    'with our friends',
  ],
  // "Grandchildren are coming, 4 and 6".
  [
    new RegExp(
      `\\b(?:(?:my|our|the)\\s+)?(grandchildren|grandkids|kids|children|boys|girls|nieces|nephews|cousins)\\s+(?:are\\s+)?(?:coming|visiting|staying|over|round|here)(?:\\s+(?:over|round|tonight|today|too))?\\s*[,(:–—-]\\s*(${AGE})\\s*(?:,|and|&|\\+)\\s*(${AGE})\\b\\)?`,
      'giu',
    ),
    'with $1 aged $2 and $3',
  ],
  // "Buried my aunt today".
  [
    /(?:\b(?:i|we)(?:['’]ve|\s+have)?\s+)?(?:just\s+)?\bburied\s+(?:my|our)\s+\p{L}+(?:\s+(?:today|yesterday|this\s+\p{L}+|last\s+\p{L}+|on\s+\p{L}+day))?/giu,
    '',
  ],
]
