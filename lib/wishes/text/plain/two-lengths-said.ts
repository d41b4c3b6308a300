import type { Turn } from './turn'

const COUNT = '(?:an?|one|two|three|sixty|seventy|eighty|ninety|(?:a|one)\\s+hundred|\\d{1,3}(?:[.,]\\d)?)'
const UNIT = '(?:hours?|hrs?|h|minutes?|mins?|min)'
const AND = '(?:\\s+and\\s+a\\s+half|\\s+(?:and\\s+)?(?:five|ten|twenty|thirty|forty|fifty)(?![\\p{L}]))'
/** "Two hours", "an hour and a half", "1h30", and where the other has a unit "90". */
const LENGTH = `(${COUNT}${AND}?(?:\\s*${UNIT}(?!\\p{L}))?(?:${AND}|\\s*\\d{2}(?:\\s*min\\w*)?)?)(?![\\d\\p{L}]|[.,]\\d)(?:\\s+or\\s+so)?`
const SPAN = `(?:\\d{2,3}\\s*(?:to|-|–)\\s*)?${LENGTH}`
const IS = "(?:(?:\\s+(?:is|are|was|would\\s+be|will\\s+be|works?|will\\s+do)|['’]s)\\b)?"
const HOW =
  '(?:\\s+(?:also|still|just|even|much|far|absolutely|really|probably|definitely|perfectly|totally|kind\\s+of))*'
const OK =
  '(?:ok(?:ay)?|fine|alright|all\\s+right|acceptable|allowed|doable|possible|tolerable|bearable|manageable|good|no\\s+problem|(?:the|my|our)\\s+(?:absolute\\s+|very\\s+|upper\\s+)*(?:max(?:imum)?|limit|most)|max(?:imum)?|tops|at\\s+(?:the\\s+)?(?:very\\s+)?most|at\\s+a\\s+(?:push|pinch|stretch)|if\\s+(?:i|we)\\s+must|if\\s+need\\s+be)'
const BETTER =
  '(?:better|nicer|best|ideal|perfect|preferable|preferred|lovely|great|nice|my\\s+(?:ideal|favou?rite)|the\\s+(?:ideal|sweet\\s+spot))'
const SOONER =
  "(?:(?:i|we)(?:['’]d|\\s+would)?\\s+(?:(?:much|far)\\s+)?(?:rather|prefer|sooner|like)(?:\\s+(?:have|it\\s+to\\s+be|see|watch|something\\s+(?:of|like|around)))?|preferably|ideally|prefer(?:red)?|rather|better|best)"
const UP_TO =
  '(?:max(?:imum)?|at\\s+(?:the\\s+)?most|up\\s+to|no(?:t)?\\s+(?:more|longer)\\s+than|not\\s+over|under|below|less\\s+than|within|(?:nothing|none|not|no\\s+(?:films?|movies?))\\s+(?:over|above|beyond|past|longer\\s+than|more\\s+than)|(?:(?:i|we)\\s+)?(?:can|could|would|might|will)\\s+(?:also\\s+|just\\s+|even\\s+)*(?:do|go(?:\\s+up)?\\s+to|go|stretch\\s+to|live\\s+with|manage|take|handle|sit\\s+through)|stretch(?:ing)?\\s+(?:it\\s+)?to|(?:i|we)\\s+(?:have|got))'
const ABOUT = '(?:(?:about|around|roughly|maybe|some|something\\s+like)\\s+)?'
const AND_YET = '(?:but|though|although|and|yet|or|however|with|while|even\\s+if|still|then)\\s+'
/** Between two lengths stands a mark or a word: "1 hr 50" is one. */
const BUT = `(?:\\s*(?:[,;.:]\\s|[(–—-])[\\s,;.:(–—-]*(?:${AND_YET})?|\\s+${AND_YET})`

const WORDS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  five: 5,
  ten: 10,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
}
const numberOf = (word: string) => WORDS[word] ?? Number(word.replace(',', '.'))

/** How many minutes are meant; null where it is no length of a film. */
function minutesOf(said: string): number | null {
  const words = said
    .toLowerCase()
    .trim()
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/g, ' ')
    .split(/\s+/)
  const hundred = words.indexOf('hundred')
  const count = hundred === 1 ? 100 : numberOf(words[0] ?? '')
  const isHours = words.some((word) => /^h/.test(word) && word !== 'half' && word !== 'hundred')
  const isMinutes = words.some((word) => /^min/.test(word))
  const rest = words.slice(hundred === 1 ? 2 : 1).filter((word) => Number.isFinite(numberOf(word)) && word !== 'a')
  const more = rest.length > 0 ? numberOf(rest.at(-1) ?? '') : words.includes('half') ? (isHours ? 30 : 0) : 0
  if (!Number.isFinite(count)) return null
  if (isHours || (!isMinutes && count <= 4))
    return Math.round(60 * count) + more + (!isHours && words.includes('half') ? 30 : 0)
  return count >= 40 ? count + (hundred === 1 || count % 100 === 0 || rest.length > 0 ? more : 0) : null
}

/** The longer of both is allowed; two numbers without a unit are minutes where a film may be so long. */
function longer(found: string, one = '', other = ''): string {
  const [first, second] = [minutesOf(one), minutesOf(other)]
  const hasUnit = /\d\s*h|hours?|hrs?|min/i.test(`${one} ${other}`)
  if (!first || !second || (!hasUnit && Math.min(first, second) < SHORTEST_BARE)) return found
  return `at most ${Math.max(first, second)} minutes`
}
const SHORTEST_BARE = 60

const turn = (...parts: string[]): Turn => [
  new RegExp(
    `(?<![\\d\\p{L}]|\\b(?:than|over|above|past|least|minimum|min|from|after|before|since|of|every|in|no|not|never|without|hate|through|stand|bear|spare\\s+me|spare\\s+us)\\s+)${parts.join('')}`,
    'giu',
  ),
  longer,
]

/** Two lengths, of which one is liked better and the other allowed: the longer is the limit. */
export const twoLengthsSaid: readonly Turn[] = [
  // "Two hours is ok but 90 minutes is better", "two hours is the limit, 90 would be lovely".
  turn(`(?:${UP_TO}\\s+)?`, LENGTH, IS, HOW, `\\s+${OK}`, BUT, ABOUT, SPAN, IS, HOW, `\\s+${BETTER}\\b`),
  // "Two hours is ok though I'd rather have 90 minutes".
  turn(`(?:${UP_TO}\\s+)?`, LENGTH, IS, HOW, `\\s+${OK}`, BUT, `${SOONER}\\s+`, ABOUT, SPAN),
  // "At most two hours, preferably 90 minutes", "no more than two hours, an hour and a half would be better".
  turn(`${UP_TO}\\s+`, LENGTH, `(?:\\s+${OK})?`, BUT, `${SOONER}\\s+`, ABOUT, SPAN),
  turn(`${UP_TO}\\s+`, LENGTH, `(?:\\s+${OK})?`, BUT, ABOUT, SPAN, IS, HOW, `\\s+${BETTER}\\b`),
  // "90 would be ideal, up to 110 is fine", "ideally 90 minutes, two hours max", "I'd like 90 but can do 120".
  turn(
    `(?:${SOONER}\\s+)?`,
    ABOUT,
    SPAN,
    IS,
    HOW,
    `\\s+${BETTER}`,
    BUT,
    `${UP_TO}\\s+`,
    LENGTH,
    `(?:${IS}${HOW}\\s+${OK}\\b)?`,
  ),
  turn(`(?:${SOONER}\\s+)?`, ABOUT, SPAN, IS, HOW, `\\s+${BETTER}`, BUT, LENGTH, IS, HOW, `\\s+${OK}\\b`),
  turn(`${SOONER}\\s+`, ABOUT, SPAN, `(?:\\s+${SOONER})?`, BUT, `${UP_TO}\\s+`, LENGTH, `(?:${IS}${HOW}\\s+${OK}\\b)?`),
  turn(ABOUT, SPAN, `\\s+${SOONER}`, BUT, `(?:${UP_TO}\\s+)?`, LENGTH, `(?:${IS}${HOW}\\s+${OK}\\b)?`),
  turn(`${SOONER}\\s+`, ABOUT, SPAN, BUT, LENGTH, IS, HOW, `\\s+${OK}\\b`),
  // "90 minutes, can stretch to 110", "90 minutes, 110 at a push", "90 minutes, 100 is fine too".
  turn(
    ABOUT,
    SPAN,
    BUT,
    `(?:(?:i|we)\\s+)?(?:can|could)\\s+(?:also\\s+|just\\s+|even\\s+)*(?:do|go(?:\\s+up)?\\s+to|go|stretch\\s+to|live\\s+with|manage)\\s+`,
    LENGTH,
  ),
  turn(
    ABOUT,
    SPAN,
    BUT,
    LENGTH,
    IS,
    HOW,
    `\\s+(?:at\\s+a\\s+(?:push|pinch|stretch)|max(?:imum)?|tops|at\\s+(?:the\\s+)?(?:very\\s+)?most|(?:ok(?:ay)?|fine|alright|acceptable)(?:\\s+(?:too|as\\s+well|also))?)(?=\\s*(?:[.,;!?)]|$))`,
  ),
  // "90 minutes, maybe 100".
  turn(
    '(?:at\\s+most\\s+|max\\s+|under\\s+)?',
    SPAN,
    '[\\s,]+(?:or\\s+)?(?:maybe|perhaps|possibly)\\s+',
    LENGTH,
    '(?=\\s*(?:[.,;!?)]|$))',
  ),
  // "Max two hours, though shorter is nicer": the bound stands.
  [
    /[\s,;–—-]+(?:(?:but|though|although|and|even)\s+)*(?:shorter|less)\s+(?:is|would\s+be)\s+(?:(?:even|much|of\s+course|always|also)\s+)*(?:better|nicer|nice|great|fine|lovely|best|ideal|preferred|preferable|good|welcome|ok(?:ay)?)(?=\s*(?:[.,;!?)]|$))/giu,
    '',
  ],
  // "Under two hours, a bit longer is ok": some minutes more.
  [
    new RegExp(
      `(?<![\\d\\p{L}])(?:${UP_TO}\\s+)?${LENGTH}(?:\\s+(?:max(?:imum)?|tops))?${BUT}(?:(?:it\\s+)?(?:can|could|may|might)\\s+be\\s+)?(?:an?\\s+|just\\s+a\\s+)?(?:(?:little\\s+|tiny\\s+)?bit|little|tad|touch|few\\s+minutes?|slightly)(?:\\s+(?:bit\\s+)?(?:longer|over|more|above))(?:\\s+(?:is|are|would\\s+be|['’]s)(?:\\s+(?:also|still|just|totally))?\\s+(?:ok(?:ay)?|fine|alright|good|no\\s+problem|acceptable|allowed))?(?=\\s*(?:[.,;!?)]|$))`,
      'giu',
    ),
    (found, length) => {
      // "A bit longer" alone names no length.
      const minutes = /^an?$/i.test(length?.trim() ?? '') ? null : minutesOf(length ?? '')
      return minutes && minutes >= 40 ? `at most ${minutes + 10} minutes` : found
    },
  ],
]
