import type { Turn } from './turn'

const START = '(?<=^\\s*|[.;:!?]\\s*)'
const SEVERAL = '(?:two|three|four|five|six|seven|eight|[2-9]|1\\d)'
/** Not friends, girls or lads: of those a plot may tell ("three friends, one secret"). */
const FELLOWS = '(?:colleagues|coworkers|co-workers|flatmates|roommates|housemates)'
const KIN = '(?:grand(?:ma|pa|dad|mother|father)|granny|nan|gran|aunt(?:ie|y)?|uncle|mum|mom|dad|mother|father)'

/** Who is there, what their day was, and turns of speech in which a word of ours says something else. */
export const circumstancesSaid: readonly Turn[] = [
  // "Three colleagues, one projector, …".
  [new RegExp(`${START}(${SEVERAL}\\s+${FELLOWS})(?=\\s*[,:;–—-])`, 'giu'), 'with friends'],
  // "Grandma, 91, hates violence".
  [
    new RegExp(`${START}(?:my\\s+|our\\s+)?(${KIN})\\s*,\\s*(?:aged\\s+)?(?:[4-9]\\d|1[01]\\d)\\s*,`, 'giu'),
    'with my $1, who',
  ],
  // "Keep the kids in mind, 9 and 12".
  [/\bkeep(?:ing)?\s+(?:the|my|our)\s+(kids|children|little\s+ones)\s+in\s+mind\b/giu, 'with the $1'],
  // "It's only me here".
  [
    /\b(?:it['’]?s|it\s+is)\s+(?:only|just)\s+(?:me|myself)(?:\s+(?:here|tonight|today|at\s+home))?\b(?!\s+(?:or|who|that|and)\b)/giu,
    "I'm alone",
  ],
  // "12 hours of nothing", on a shift: no length of a film.
  [
    /(?<![\d\p{L}])(?:[6-9]|1\d|2[0-4]|six|seven|eight|nine|ten|eleven|twelve)\s+hours?\s+of\s+(?:pure\s+|sheer\s+|solid\s+)?(?:nothing|work|driving|waiting|meetings|standing|sitting|cleaning|silence|studying|flying|travel(?:ling)?|spreadsheets|\p{L}+ing)\b/giu,
    'tired',
  ],
  // "Hate war films, like dogs".
  [
    /(?<=^\s*(?:really\s+)?(?:hates?|dislikes?|loathes?|detests?|can['’]?t\s+stand)\s+[^.;!?]{2,60}[,;]\s*)likes?(?=\s+\p{Ll})/gu,
    'I like',
  ],
  [
    /(?<=^\s*(?:Really\s+)?(?:Hates?|Dislikes?|Loathes?|Detests?|Can['’]?t\s+stand)\s+[^.;!?]{2,60}[,;]\s*)likes?(?=\s+\p{Ll})/gu,
    'I like',
  ],
  // "I've seen every Hitchcock there is, so none of his".
  [
    /\b(?:i['’]?ve|i\s+have|we['’]?ve|we\s+have)?\s*(?:seen|watched)\s+(?:every|all(?:\s+of)?|each)\s+([^,.;:!?]{3,30}?)(?:['’]s)?(?:\s+(?:films?|movies?))?(?:\s+there\s+(?:is|are))?\s*[,;–—-]?\s*(?:so|and)\s+(?:please\s+)?none\s+of\s+(?:his|hers|theirs|those|them)\b/giu,
    'no $1',
  ],
  // "I get seizures from flashing lights".
  [
    /\b(?:gets?|has|have|got)\s+(?:seizures|migraines|fits|attacks)\s+(?:from|with|at|because\s+of)\s+(?:any\s+)?flashing\s+lights\b/giu,
    'need no flashing lights',
  ],
  // "Not the same old": no age of films.
  [/\b(?:the\s+)?same\s+old(?:\s+(?:same\s+old|story|stories|stuff|thing|things|crap))?\b/giu, 'the usual'],
  // "Where the spies are worn out": how they are, and no verdict on them.
  [
    /\b(where\s+the\s+\p{L}+\s+(?:is|are)\s+(?:all\s+)?)(?:worn\s+out|tired|exhausted|burn(?:t|ed)\s+out)\b/giu,
    '$1weary',
  ],
  // "With a lot of heart".
  [/\b(?:with\s+|has\s+|have\s+)?(?:a\s+)?(?:lot|lots|ton|tons|plenty|bags)\s+of\s+heart\b/giu, 'heartwarming'],
  // "No comedies with Adam Sandler, other comedies are fine": the rule is of both, as it was said.
  [
    /[\s,;.–—-]+(?:but\s+|all\s+|any\s+|the\s+)*other\s+[\p{L}-]+s?\s+(?:are|is|would\s+be)?\s*(?:all\s+|totally\s+|still\s+)?(?:fine|ok|okay|welcome|good|great|allowed|alright)(?=\s*(?:[,.;!?]|$))/giu,
    '',
  ],
  // "Directed by women, only".
  [/,\s+only(?=\s*[.!]?\s*$)/giu, ' only'],
  // "Not politics, sorry, sport": the second is what is wanted.
  [
    /^\s*not\s+([\p{L}-]+(?:\s+[\p{L}-]+)?)\s*[,;]\s*sorry\s*[,;:–—-]\s*(?!(?:no|not|nothing|i|it|we|that|never)\b)(?=[\p{L}-]+(?:\s+[\p{L}-]+)?\s*[.!]?\s*$)/giu,
    'not $1. I want ',
  ],
]
