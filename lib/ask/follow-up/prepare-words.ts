import type { Facet } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { splitWords } from '../../wishes/text/split-words'

type Reader = (words: string) => Wish

/** "No, a comedy", "great, but newer", "keep everything but …", "mum wins: …": no word of it is about films. */
const ASIDES = [
  /^\s*(?:(?:oh|ah|ok|okay|hm+|meh|ugh|lol|haha+|oops|whoops|my\s+bad|well|no+|nah|nope|yes|yeah|yep|great|good|nice|cool|perfect|thanks|thank\s+you|sorry|wait|hang\s+on|hold\s+on|never\s*mind|actually)(?:\s*[,;.!:–—-]+\s*|\s+(?=(?:wait|hang|hold|ok|sorry)\b)))+(?=\S)/i,
  /^\s*(?:(?:no\s+)?wait|(?:ok(?:ay)?|well|right|so)\s+then|nah|naw|nope|meh|lol|haha+)\b[\s,]*(?=\S)/i,
  /^\s*(?:and|plus|also)\s+(?:also\s+|please\s+)?(?=\S)/i,
  /^\s*(?:please\s+)?(?:keep|leave)\s+(?:everything|all|it|that|this|the\s+rest)(?:\s+(?:else|as\s+(?:it\s+is|is)|the\s+same))?\s*,?\s*(?:but|and|just)\s+/i,
  /^\s*(?:(?:everything|all)\s+)?(?:(?:the\s+)?same(?:\s+(?:again|as\s+before|thing|list))?|as\s+before)\s*,?\s*(?:but|and|just|only)\s+/i,
  /^\s*(?:(?:i|we|s?he|they|(?:the|my|our)\s+[\w-]+)\s+)(?:(?:have|has|['’]ve|['’]s)\s+)?changed?\s+(?:my|our|her|his|their)\s+minds?\s*[,;.:–—-]*\s*/i,
  /^\s*(?:(?:the|my|our)\s+)?[\w-]+\s+(?:wins?|won|has\s+(?:won|spoken)|gets\s+(?:her|his|their)\s+way)\s*[,;.:–—-]+\s*/i,
  // "My daughter says I am too strict. …"
  /^\s*(?:(?:my|our|the)\s+[\w-]+|s?he|they)\s+(?:says?|thinks?)\s+(?:that\s+)?(?:i|we)(?:['’]?m|\s+am|['’]?re|\s+are)\s+(?:too|so|very|being)\s+[\w-]+\s*[,;.:!–—-]+\s*(?=\S)/i,
  // "No thats too short, up to two hours": the limit says how long.
  /^\s*(?:no+[\s,]+)?(?:that['’]?s|that\s+is|it['’]?s|they['’]?re|th[eo]se\s+are)\s+(?:a\s+bit\s+|much\s+|far\s+|way\s+)?too\s+(?:long|short|old|new|recent)\s*[,;.:!–—-]+\s*(?=.*(?:\d|\bhours?\b|\bminutes?\b))/i,
  // "Hm, older is not better. …"
  /^\s*(?:(?:hm+|no+|ok(?:ay)?|well|oh)[\s,]+)*(?:older|newer|longer|shorter)\s+(?:is|are|was|were)(?:\s+not|n['’]?t)\s+(?:any\s+|really\s+)?(?:better|good|it|right|great|helping|what\s+\w+\s+\w+)\s*[,;.:!–—-]+\s*(?=\S)/i,
]
/** "A little sad I allow": let in. */
const I_ALLOW =
  /(?<=^|[,.;!?]\s*)([\p{L}' -]{3,40}?)\s+(?:i|we)\s+(?:can\s+)?(?:allow|permit|accept|take|live\s+with)(?=\s*(?:[,.;!]|$))/iu
/** "Have seen Heat and Ronin. Like those": examples, and not set aside. */
const LIKE_THOSE =
  /^\s*(?:(?:i|we)(?:['’]?ve)?\s+)?(?:have\s+)?(?:already\s+)?(?:seen|watched|know|loved|liked)\s+([^.;!?]+?)\s*[.,;!–—-]+\s*(?:(?:more|something|films?|movies?|another|others?|anything)\s+)*like\s+(?:those|these|them|that|it|both|these\s+two)\b/i
/** "She says dragons too": who says it. "She says it is too long" says something of a film. */
const SAYS =
  /^\s*(?:(?:and|but|so|now|oh|well)[,\s]+)*(?:s?he|they|(?:the|my|our)\s+[\w-]+|mum|mom|dad|granny|grandma|grandpa)\s+(?:(?:also|now|just)\s+)?(?:says?|said|shouts?|asks?\s+for|asked\s+for|votes?\s+for|insists?\s+on)\s+(?:that\s+)?(?=(?:[\w'’-]+\s*){1,4}[\s.!]*$)(?!.*\b(?:is|are|was|were|it|they|i|we|he|she|has|have|so)\b)(?=\S)/i
/** "Not his action stuff", "only her comedies": of whom the wish names, and said of him all the same. */
const HIS =
  /\b((?:not|no|none\s+of|without|except(?:\s+for)?|only|just|skip|but\s+not)\s+)(?:any\s+of\s+)?(?:his|her|their)\s+(?=\S)/gi
/** "Sorry no, wrong word, …", "no sorry I mixed her up, …": something else was meant. */
export const MISTAKEN =
  /^\s*(?:(?:no+|nope|sorry|oops|whoops|ah|oh|er+m?|um|wait|actually|my\s+bad)[\s,.!;:–—-]+)*(?:(?:that(?:['’]?s|\s+was|\s+is)\s+)?(?:the\s+)?wrong\s+\w+|typo|i\s+(?:always\s+|must\s+have\s+|just\s+)?(?:mix(?:ed)?|confused?|mistook|got)\s+(?:her|him|them|it|those(?:\s+two)?|that|the\s+\w+)(?:\s+(?:up|mixed\s+up|confused|wrong))?(?:\s+(?:with|for)\s+(?:someone|somebody|something|another)(?:\s+\w+)?)?)\s*(?:[,.;:!–—-]+\s*(?:(?:i\s+mean(?:t)?|it['’]?s|make\s+it)\s+)?|$)(?=\S)/i
const CHANGED =
  /[\s,;.–—-]+(?:(?:i|we)(?:['’]?ve)?|s?he|they)\s+(?:have\s+|has\s+)?changed?\s+(?:my|our|her|his|their)\s+minds?\s*[.!]*\s*$/i
const HAS_YEARS = /\b(s?he|who|they)\s+ha(?:s|ve)\s+(?:only\s+)?(\d{1,2}|[a-z]+)\s+years\b(?!\s+of)/gi
/** "Add a dog": about one. */
const ADDED =
  /^\s*(?:can\s+you\s+|please\s+)?(?:add|throw\s+in|mix\s+in)\s+(?:(an?\s+)(?!bit\b|little\b|touch\b|dash\b|hint\b)|(?=(?:an?|some)\s))/i
const NUMBERS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
]
const AGE = new RegExp(
  String.raw`\b(?:s?he|they|(?:the|my|our)\s+(?:youngest|smallest|little\s+one|kids?|child|boy|girl|son|daughter)|(?:the\s+)?(?:youngest|smallest)(?:\s+one)?|one\s+of\s+(?:them|the\s+\w+))\s*(?:['’](?:s|re|ll\s+be)|\s+(?:is|are|was|turned|turns|will\s+be|has\s+turned))\s+(?:(?:only|just|actually|already|really|now|still)\s+)*(\d{1,2}|${NUMBERS.join('|')})(?!['’\w]|\s*(?:minutes?|mins?|hours?|films?|of|and\s+a\s+half))(?:\s+years?\s+old)?(?:\s+(?:actually|now|already|today))?`,
  'gi',
)

/** "Anywhere in Africa is fine". */
const ANYWHERE_IN =
  /\b(?:from\s+)?anywhere\s+in\s+((?:the\s+)?[\w-]+(?:\s+[\w-]+)??)(?:\s+(?:is\s+(?:fine|ok|okay|good)|will\s+do|works)(?:\s+(?:after\s+all|too))*)?(?=\s*(?:[,.;!]|$))/i
/** "From anywhere but France". */
const ANYWHERE_BUT =
  /\b(?:from\s+)?(?:anywhere|everywhere|any\s+country|any\s+place)(?:\s+else)?\s+(?:but|except(?:\s+for)?|other\s+than|besides|apart\s+from)\s+(?:from\s+)?(?=\p{L})/giu
/** "I know Heat, not like that". */
const KNOWN =
  /^\s*(?:i|we)(?:['’]?ve|\s+have)?\s+(?:already\s+)?(?:know|knew|saw|seen|watched)\s+([^,.;!?]{2,50}?)(?:\s+already)?\s*[,.;–—-]+\s*(?:but\s+)?(?:not|nothing)\s+(?:something\s+|one\s+|anything\s+)?like\s+(?:that|it)(?:\s+one)?[\s.!]*$/i
const THAT_PERSON =
  /\b(not|no|never|without|drop|lose|anyone\s+but|anybody\s+but)\s+(?:(?:that|this|the\s+same)\s+(?:actor|actress|director|guy|man|woman|star|person|one\s+actor)|(?:him|her)(?=\s*(?:[,.;!]|$)))/i

/** "Not the new one, the old one", of a film that was named. */
const VERSION =
  /^\s*(?:(?:i\s+mean(?:t)?|but)\s+)?(?:not\s+)?(?:the\s+)?(?:new(?:er)?|old(?:er)?|original|first|remade|recent)\s+(?:one|version|film)(?:\s*[,;.–—-]+\s*(?:but\s+)?(?:not\s+)?(?:the\s+)?(?:new(?:er)?|old(?:er)?|original|first|remake|recent)(?:\s+(?:one|version|film))?)?[\s.!]*$/i
/** That war, where war films are asked for. */
const VIETNAM = /\bvietnam\b(?!\s+(?:war|films?|movies?|cinema))/gi
const wantsWar = ({ want, only }: Wish) =>
  only.includes('genre:war') || want.some(({ facet, level }) => facet === 'genre:war' && level !== 'less')

/** "Not that actor", "never him", where the wish names one person. */
function thatOne(said: string, { want, only }: Wish): string {
  const people = [...want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])), ...only].filter(isPerson)
  const [slug] = people
  if (!slug || new Set(people).size > 1) return said
  return said.replace(THAT_PERSON, (_whole, no: string) => `${no} ${slug.slice('person:'.length).replaceAll('-', ' ')}`)
}

/** "Only his documentaries", where the wish names somebody: only documentaries, and that person as before. */
function ofTheirs(said: string, { want, only }: Wish): string {
  const isNamed = only.some(isPerson) || want.some(({ facet, level }) => level !== 'less' && isPerson(facet))
  if (!isNamed) return said
  return said
    .replace(HIS, '$1')
    .replace(/^(\s*(?:not|no)\s+)([\w-]+)\s+(?:stuff|work|things)(?=\s*(?:[,.;!]|$))/i, '$1$2 films')
}

/** What was said, with what only the conversation can tell written out: whose age it is, and who "Clint" was. */
export function prepareWords(said: string, standing: Wish, read: Reader): string {
  const bare = ASIDES.reduce((text, aside) => text.replace(aside, ''), said.replace(MISTAKEN, ''))
    .replace(SAYS, '')
    .replace(CHANGED, '')
    .replace(ADDED, (_whole, one?: string) => (one ? `about ${one}` : 'with '))
    .replace(HAS_YEARS, '$1 is $2 years old')
    .replace(LIKE_THOSE, 'like $1')
    .replace(I_ALLOW, '$1 is fine')
  const placed = bare
    .replace(ANYWHERE_BUT, 'not from ')
    .replace(KNOWN, 'not like $1')
    .replace(ANYWHERE_IN, 'any country, from $1')
    .replace(VERSION, (whole) => (standing.like.length > 0 ? ' ' : whole))
    .replace(VIETNAM, (whole) => (wantsWar(standing) ? `${whole} war` : whole))
  const named = thatOne(ofTheirs(placed, standing), standing)
  const told = agesTold(fullNames(complaintsTold(whatISaid(named)), standing, read), standing)
  return comparativesApart(swapsApart(numbersTold(told, standing)), read)
}

/** "Without what I said about kids": it is that which goes. */
const whatISaid = (said: string) =>
  said.replace(
    /\b(?:without|forget|ignore|drop|scrap|scratch|undo|never\s+mind|take\s+back)\s+(?:about\s+)?(?:what|everything|all|the\s+(?:thing|bit|part)|that\s+(?:thing|bit|part))\s+i\s+(?:just\s+)?said\s+(?:about|on)\s+/i,
    'forget ',
  )

/** "Too obscure", "seen 1, 3 and 5": what is said against the list, as the wish it stands for. */
function complaintsTold(said: string): string {
  const counted = said.replace(
    /\b((?:seen|watched|know|not|skip|drop|no)\s+)([1-8](?:(?:\s*(?:,|&|and|or)\s*)+[1-8])*)(?=\s*(?:[,.;!?]|already|before|$))/gi,
    (_whole, verb: string, places: string) => verb + places.replace(/[1-8]/g, (place) => `#${place}`),
  )
  return counted
    .replace(
      /\b(?:(?:i|we)(?:['’]?ve|\s+have)?\s+)?never\s+heard\s+of\s+(?:any\s+of\s+|all\s+)?(?:these|those|them)\b|\b(?:i|we)\s+(?:do\s*n[o'’]?t|hardly)\s+know\s+(?:any(?:\s+of)?|a\s+single\s+one\s+of|one\s+of)\s+(?:these|those|them)\b/gi,
      'well known',
    )
    .replace(
      /\b(?:too\s+much\s+of\s+the\s+same|(?:it['’]?s\s+|they['’]?re\s+|these\s+are\s+)?(?:all\s+)?(?:too|so|very|rather)\s+(?:alike|similar|samey)|all\s+the\s+same|(?:a\s+bit\s+)?more\s+(?:variety|varied|diverse|diversity|of\s+a\s+mix)|mix\s+it\s+up)\b/gi,
      'surprise me',
    )
    .replace(
      /(?<!\bnot\s)(?<!\bnothing\s)\btoo\s+(obscure|niche|unknown|mainstream|popular|famous|obvious|well[-\s]known|silly)\b/gi,
      'not too $1',
    )
}

const MORE_TIME =
  /\b(?:(\d{1,3})\s*(?:more\s+)?min(?:ute)?s?|(half\s+an\s+hour|an\s+hour|a\s+quarter\s+of\s+an\s+hour))\s+(longer|more|shorter|less)\b/i
const MAKE_IT = new RegExp(
  String.raw`^\s*(?:ok(?:ay)?,?\s+)?(?:make\s+(?:it|that)|let['’]?s\s+say|say|i\s+meant)\s+(\d{1,3}|${NUMBERS.join('|')})[\s.!]*$`,
  'i',
)
const SPOKEN: Readonly<Record<string, number>> = { half: 30, an: 60, a: 15 }

/** Numbers that count from what stands: "20 minutes longer", "make it 100". */
function numbersTold(said: string, { minutes, age }: Wish): string {
  const more = MORE_TIME.exec(said)
  if (more && minutes?.to != null) {
    const by = more[1] ? Number(more[1]) : (SPOKEN[more[2]?.split(/\s/)[0]?.toLowerCase() ?? ''] ?? 0)
    const to = /longer|more/i.test(more[3] ?? '') ? minutes.to + by : Math.max(1, minutes.to - by)
    return `${said.slice(0, more.index)}at most ${to} minutes${said.slice(more.index + more[0].length)}`
  }
  if (more) return said.replace(MORE_TIME, (more[3] ?? '').replace('more', 'longer').replace('less', 'shorter'))
  const spoken = (MAKE_IT.exec(said)?.[1] ?? '').toLowerCase()
  const number = NUMBERS.includes(spoken) ? NUMBERS.indexOf(spoken) + 1 : Number(spoken || Number.NaN)
  if (age !== null && number <= 17) return `with a ${number}-year-old`
  return minutes && number >= 30 ? `at most ${number} minutes` : said
}

/** "Swap the western for a musical": one goes, the other comes. */
const swapsApart = (said: string): string =>
  said
    .replace(
      /\b(?:swap|exchange|replace|trade|change)\s+(?:out\s+)?([^,.;]+?)\s+(?:for|with|by|to|into)\s+/i,
      (_whole, gone: string) => `forget ${gone}, `,
    )
    .replace(
      /^(.*?)\s+(?:instead\s+of|rather\s+than|in\s+place\s+of)\s+(?:the\s+)?([^,.;@]+)/i,
      (_whole, comes: string, gone: string) => `forget ${gone}, ${comes}`,
    )

/** "Cosier" is more of "cosy", where the lists have the one word only. */
function comparativesApart(said: string, read: Reader): string {
  return said.replace(/\b(?:more\s+)?([a-z]{3,}?)(ier|er)\b/gi, (word: string, stem: string, ending: string) => {
    if (LIMITS.test(word) || !isUnread(read(word))) return word
    const bases = ending === 'ier' ? [`${stem}y`] : [stem, `${stem}e`, stem.replace(/(.)\1$/, '$1')]
    const base = bases.find((each) => !isUnread(read(`more ${each}`)))
    return base ? `more ${base}` : word
  })
}
/** These are read against the films on the page. */
const LIMITS = /(?:long|short|brief|old|earli|new|lat|young)er$/i
const isUnread = ({ unread }: Wish) => unread.length > 0

/** "She's seven", where children watch already. */
function agesTold(said: string, standing: Wish): string {
  if (standing.company !== 'children') return said
  return said.replace(AGE, (whole, number: string) => {
    const age = NUMBERS.includes(number.toLowerCase()) ? NUMBERS.indexOf(number.toLowerCase()) + 1 : Number(number)
    return age <= 17 ? ` with a ${age}-year-old ` : whole
  })
}

/** "Clint", where the wish names Clint Eastwood and no other. */
function fullNames(said: string, standing: Wish, read: Reader): string {
  const people = new Set(
    [...standing.want.map(({ facet }) => facet), ...standing.only, ...standing.without].flatMap((facet) =>
      facet.startsWith('person:') ? [facet.slice('person:'.length)] : [],
    ),
  )
  if (people.size === 0) return said
  const words = splitWords(said)
  const texts = new Set(words.map(({ text }) => text.replace(/['’]?s$/, '')))
  let [text, from] = ['', 0]
  for (const [place, word] of words.entries()) {
    const part = nameIn(word.text)
    const named = [...people].filter((slug) => slug.split('-').includes(part))
    const [slug] = named
    if (!slug || named.length > 1 || part.length < 3 || slug.split('-').every((each) => texts.has(each))) continue
    if (saysMore(read(part))) continue
    // "Tom Hanks", where Tom Hardy stands, is somebody else.
    const next = words[place + 1]
    if (
      next?.kind === 'word' &&
      read(`with ${part} ${next.text}`).want.some(({ facet }) => isPerson(facet) && facet !== `person:${slug}`)
    )
      continue
    text += `${said.slice(from, word.start)}${slug.replaceAll('-', ' ')}`
    // What stands behind the name goes on: "Clint's allowed".
    from = word.end - (/['’]s$/i.exec(said.slice(word.start, word.end))?.[0].length ?? 0)
  }
  return text + said.slice(from)
}

const nameIn = (text: string) => text.replace(/['’]s$/, '')
const isPerson = (facet: Facet) => facet.startsWith('person:')
const saysMore = ({ want, like, without }: Wish) =>
  want.some(({ facet }) => !isPerson(facet)) || like.length > 0 || without.some((facet) => !isPerson(facet))
