import type { Facet } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { splitWords } from '../../wishes/text/split-words'

type Reader = (words: string) => Wish

/** "No, a comedy", "great, but newer", "keep everything but …", "mum wins: …": no word of it is about films. */
const ASIDES = [
  /^\s*(?:(?:oh|ah|ok|okay|hm+|well|no+|nah|nope|yes|yeah|yep|great|good|nice|perfect|thanks|sorry|wait|hang\s+on|hold\s+on|never\s*mind|actually)(?:\s*[,;.!:–—-]+\s*|\s+(?=(?:wait|hang|hold|ok|sorry)\b)))+(?=\S)/i,
  /^\s*(?:please\s+)?(?:keep|leave)\s+(?:everything|all|it|that|this|the\s+rest)(?:\s+(?:else|as\s+(?:it\s+is|is)|the\s+same))?\s*,?\s*(?:but|and|just)\s+/i,
  /^\s*(?:(?:everything|all)\s+)?(?:(?:the\s+)?same(?:\s+(?:again|as\s+before|thing|list))?|as\s+before)\s*,?\s*(?:but|and|just|only)\s+/i,
  /^\s*(?:(?:i|we|s?he|they|(?:the|my|our)\s+[\w-]+)\s+)(?:(?:have|has|['’]ve|['’]s)\s+)?changed?\s+(?:my|our|her|his|their)\s+minds?\s*[,;.:–—-]*\s*/i,
  /^\s*(?:(?:the|my|our)\s+)?[\w-]+\s+(?:wins?|won|has\s+(?:won|spoken)|gets\s+(?:her|his|their)\s+way)\s*[,;.:–—-]+\s*/i,
]
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

/** What was said, with what only the conversation can tell written out: whose age it is, and who "Clint" was. */
export function prepareWords(said: string, standing: Wish, read: Reader): string {
  const bare = ASIDES.reduce((text, aside) => text.replace(aside, ''), said)
  const told = agesTold(fullNames(bare, standing, read), standing)
  return comparativesApart(swapsApart(numbersTold(told, standing)), read)
}

const MORE_TIME =
  /\b(?:(\d{1,3})\s*(?:more\s+)?min(?:ute)?s?|(half\s+an\s+hour|an\s+hour|a\s+quarter\s+of\s+an\s+hour))\s+(longer|more|shorter|less)\b/i
const MAKE_IT = /^\s*(?:ok(?:ay)?,?\s+)?(?:make\s+(?:it|that)|let['’]?s\s+say|say)\s+(\d{1,3})\s*$/i
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
  const number = Number(MAKE_IT.exec(said)?.[1] ?? Number.NaN)
  if (age !== null && number <= 17) return `with a ${number}-year-old`
  return minutes && number >= 30 ? `at most ${number} minutes` : said
}

/** "Swap the western for a musical": one goes, the other comes. */
const swapsApart = (said: string): string =>
  said.replace(
    /\b(?:swap|exchange|replace|trade)\s+(?:out\s+)?([^,.;]+?)\s+(?:for|with|by)\s+/i,
    (_whole, gone: string) => `forget ${gone}, `,
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
  for (const word of words) {
    const part = nameIn(word.text)
    const named = [...people].filter((slug) => slug.split('-').includes(part))
    const [slug] = named
    if (!slug || named.length > 1 || part.length < 3 || slug.split('-').every((each) => texts.has(each))) continue
    if (saysMore(read(part))) continue
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
