import type { Told } from './film-question'

const SITE = String.raw`(?:this|it|(?:the|this|your)\s+(?:site|website|app|page|thing|service)|matinee|you)`
const ask = (pattern: string) =>
  new RegExp(String.raw`^(?:(?:hi|hello|hey|so|ok|and|but|sorry)[\s,.!]+)*${pattern}\s*[?!.]*$`, 'i')

/** Questions about the site, each answered in one sentence with the page that says more. */
const answers: readonly { patterns: readonly RegExp[]; told: Told }[] = [
  {
    patterns: [
      ask(
        String.raw`how\s+(?:do|can|could)\s+you\s+(?:know|tell|guess|find\s+out)\s+(?:what|which)?\s*.*\b(?:i|we)\b.*\b(?:like|want|love|enjoy|watch|know)`,
      ),
      ask(String.raw`how\s+(?:does|do)\s+${SITE}\s+(?:all\s+)?(?:work|choose|pick|decide|recommend|find)\b.*`),
      ask(
        String.raw`how\s+(?:are|were)\s+(?:the\s+|these\s+|those\s+)?(?:films|movies|these|they|recommendations|picks)\s+(?:chosen|picked|selected|found|ranked|made)`,
      ),
      ask(String.raw`why\s+(?:do|did|are)\s+you\s+(?:show|showing|recommend|recommending|pick|suggest|choose)\b.*`),
      ask(String.raw`(?:why|how\s+come)\s+(?:am\s+i\s+(?:seeing|getting)|these)\b.*`),
      ask(String.raw`what\s+is\s+(?:this|your)\s+(?:based\s+on|algorithm)`),
      ask(String.raw`what(?:['’]s|\s+is)\s+(?:your|the)\s+algorithm`),
    ],
    told: {
      text: 'From what you rate, say and put on your watchlist, and from what is written here tonight; each reason names what it rests on.',
      href: '/how-it-works',
      link: 'How it works',
    },
  },
  {
    patterns: [
      ask(String.raw`(?:who|what)\s+are\s+you`),
      ask(String.raw`what\s+(?:is|['’]s|does)\s+${SITE}(?:\s+(?:for|do|about))?`),
      ask(String.raw`what(?:['’]s)?\s+(?:this|matinee)`),
      ask(String.raw`who\s+(?:made|built|runs|owns|wrote)\s+${SITE}`),
      ask(String.raw`what\s+can\s+(?:you|it|this)\s+do`),
    ],
    told: {
      text: 'A site that recommends films, says why, and lets you correct it.',
      href: '/how-it-works',
      link: 'How it works',
    },
  },
  {
    patterns: [
      ask(
        String.raw`(?:are|r)\s+(?:you|u)\s+(?:an?\s+)?(?:ai|bot|robot|human|real|chatgpt|gpt|person|machine|computer|language\s+model|chat\s*bot)(?:\s+person)?`,
      ),
      ask(
        String.raw`(?:is|are)\s+(?:this|it|you)\s+(?:using\s+|an?\s+|made\s+(?:by|with)\s+)?(?:ai|chatgpt|gpt|llm|a\s+language\s+model)`,
      ),
      ask(String.raw`do\s+you\s+use\s+(?:ai|chatgpt|gpt|an?\s+llm|llms|a\s+language\s+model|machine\s+learning)`),
      ask(String.raw`(?:am\s+i\s+talking\s+to)\s+(?:an?\s+)?.*`),
    ],
    told: {
      text: 'No model chooses the films: code does, and where a site has a language model it writes reasons and reads words, for people who allowed it.',
      href: '/how-it-works',
      link: 'How it works',
    },
  },
  {
    patterns: [
      ask(String.raw`what\s+(?:do|did)\s+you\s+(?:know|store|keep|save|remember|collect)\b.*`),
      ask(
        String.raw`(?:do|did|will|are)\s+you\s+(?:store|keep|keeping|saving|storing|save|sell|selling|share|track|tracking|spy|remember|collect|use|record|recording|log)\s+(?:my|me|this|what|on\s+me|it|our|data)\b.*`,
      ),
      ask(
        String.raw`(?:is|are)\s+(?:this|my\s+data|what\s+i\s+(?:say|type)|it|my\s+ratings)\s+(?:private|safe|stored|saved|public|secret|shared|anonymous)`,
      ),
      ask(String.raw`(?:who|can\s+(?:anyone|anybody|others|other\s+people))\s+(?:can\s+)?see(?:s)?\s+(?:my|what)\b.*`),
      ask(String.raw`what\s+happens\s+(?:to|with)\s+my\s+(?:data|ratings|words)`),
    ],
    told: {
      text: 'What is asked here stands in the address and is not kept; what you rate and say of yourself stands on your taste page, where you can change it, and in your account, where you can take it with you or delete it.',
      href: '/account',
      link: 'Your account',
    },
  },
  {
    patterns: [
      ask(
        String.raw`how\s+(?:do|can|could)\s+i\s+(?:delete|remove|close|cancel|erase|get\s+rid\s+of|leave|export|download)\b.*`,
      ),
      ask(String.raw`how\s+(?:do|can)\s+i\s+(?:change|reset)\s+my\s+(?:password|e-?mail|address|name)`),
      ask(String.raw`where\s+(?:is|are)\s+my\s+(?:account|settings)`),
      ask(String.raw`can\s+i\s+(?:delete|export|download)\b.*`),
    ],
    told: { text: 'In your account.', href: '/account', link: 'Your account' },
  },
  {
    patterns: [
      ask(String.raw`(?:where|how)\s+(?:can|do|could)\s+(?:i|we)\s+(?:watch|see|stream|rent|buy)\b.*`),
      ask(
        String.raw`(?:can|could)\s+i\s+(?:watch|stream|see|rent)\s+(?:the\s+|a\s+|these\s+)?(?:films?|movies?|them|it|these)(?:\s+(?:here|on\s+this\s+site|for\s+free))*`,
      ),
      ask(
        String.raw`(?:is|are)\s+.+\s+on\s+(?:netflix|prime|amazon|disney(?:\s*\+)?|hulu|mubi|apple(?:\s+tv)?|hbo(?:\s+max)?|max|youtube)`,
      ),
      ask(String.raw`do\s+you\s+(?:stream|show|have)\s+(?:films|movies|them|it)?(?:\s*(?:here|online|for\s+free))*`),
    ],
    told: {
      text: 'Films are recommended here, not shown, and where one can be watched is not in our records.',
      href: null,
      link: null,
    },
  },
  {
    patterns: [
      ask(String.raw`(?:is|are)\s+${SITE}\s+(?:really\s+)?(?:free|paid)(?:\s+of\s+charge)?`),
      ask(String.raw`(?:does|do)\s+${SITE}\s+(?:cost|charge|have\s+ads)\b.*`),
      ask(String.raw`how\s+much\s+(?:is|does|do)\b.*`),
      ask(
        String.raw`do\s+i\s+(?:have|need)\s+to\s+(?:pay|subscribe|sign\s+up|register|log\s+in|make\s+an\s+account|have\s+an\s+account)(?:\s+.*)?`,
      ),
      ask(String.raw`(?:are|is)\s+there\s+(?:any\s+)?(?:ads|adverts|advertising|subscription)\b.*`),
    ],
    told: {
      text: 'Asking needs no account and nothing here is sold; with an account the site remembers what you like.',
      href: '/create-account',
      link: 'Create an account',
    },
  },
  {
    patterns: [
      ask(
        String.raw`how\s+many\s+(?:films|movies|titles)\s+(?:do\s+you\s+have|are\s+there|have\s+you\s+got|are\s+(?:here|in\s+.*))`,
      ),
      ask(String.raw`(?:which|what)\s+(?:films|movies)\s+(?:do\s+you\s+have|are\s+there|are\s+here)`),
      ask(String.raw`(?:can|could)\s+(?:i|you)\s+add\s+(?:a\s+film|films|a\s+movie)\b.*`),
    ],
    told: { text: 'All films we have stand in the catalog.', href: '/films', link: 'The catalog' },
  },
  {
    patterns: [
      ask(String.raw`how\s+(?:do|can|could)\s+i\s+(?:rate|review|mark|like|star)\b.*`),
      ask(String.raw`where\s+(?:do|can)\s+i\s+rate\b.*`),
    ],
    told: {
      text: 'With the stars on any card or on a film’s page, signed in or as a guest.',
      href: '/films',
      link: 'The catalog',
    },
  },
  {
    patterns: [
      ask(
        String.raw`how\s+(?:do|can|could)\s+i\s+(?:change|correct|edit|fix|tell\s+you|set|see|teach)\b.*\b(?:taste|like|likes|preferences|profile|recommendations|picks|interests|wrong|rules?)\b.*`,
      ),
      ask(
        String.raw`where\s+(?:is|are|can\s+i\s+(?:see|find))\s+my\s+(?:taste|profile|likes|preferences|rules|ratings|history)`,
      ),
      ask(String.raw`(?:can|could)\s+(?:you|i)\s+import\b.*`),
      ask(String.raw`how\s+(?:do|can|could)\s+i\s+(?:import|upload|bring)\b.*`),
      ask(String.raw`(?:do|can)\s+you\s+(?:read|import|support)\s+(?:my\s+)?(?:letterboxd|imdb|trakt)\b.*`),
    ],
    told: {
      text: 'On your taste page: what we take you to like stands there line by line, each to be changed, and ratings from elsewhere are read there.',
      href: '/profile',
      link: 'Your taste',
    },
  },
  {
    patterns: [
      ask(String.raw`where(?:['’]s|\s+is|\s+can\s+i\s+(?:see|find))\s+(?:my|the)\s+(?:watchlist|watch\s+list)`),
      ask(String.raw`how\s+(?:do|can|could)\s+i\s+(?:save|keep|bookmark|add)\b.*`),
    ],
    told: {
      text: '“Want to watch” on a card puts a film on your watchlist.',
      href: '/watchlist',
      link: 'Your watchlist',
    },
  },
  {
    patterns: [
      ask(
        String.raw`what\s+(?:can|should|could|may|do)\s+i\s+(?:say|ask|type|write|do)(?:\s+(?:here|in\s+this\s+box|to\s+you))*`,
      ),
      ask(String.raw`how\s+(?:do|can|should)\s+i\s+(?:ask|use|search|do\s+this|say)\b.*`),
      ask(
        String.raw`(?:do|can)\s+you\s+(?:speak|understand|read)\s+(?:german|french|spanish|italian|dutch|other\s+languages|english|.*language.*)`,
      ),
      ask(String.raw`(?:help|help\s+me|i\s+need\s+help|how\s+to\s+use\s+this)`),
    ],
    told: {
      text: 'Say in English what a film should be and what not: kinds, moods, places, people, years, lengths, who is watching, or a film it should be like.',
      href: null,
      link: null,
    },
  },
]

/** The question about the site that words ask, answered; null where they ask none. */
export const tellOfSite = (words: string): Told | null =>
  answers.find(({ patterns }) => patterns.some((pattern) => pattern.test(words.trim())))?.told ?? null
