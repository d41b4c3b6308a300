import { sortOf } from '../../catalog/facets'
import type { Facet, SoftWish } from '../../recommender/types'
import { emptyWish, type Wish } from '../../wishes/schema'

type Reader = (words: string) => Wish

const LEAD = String.raw`(?:(?:well|ok(?:ay)?|no+|hm+|actually|sorry|fine|alright)[\s,.!;:–—-]+)*`
const STRONG = String.raw`(?:(?:hate|can(?:no|['’]?)t\s+stand|never|no|loathe|that|it|this)(?:\s+(?:is|was|sounds)|['’]?s)\s+(?:(?:a|an|bit|little|maybe|perhaps|probably|rather|too|very|such|so|quite|tad)\s+)*(?:strong|harsh|strict|extreme|hard|radical|big)(?:\s+(?:an?\s+)?word)?\s*[,.;:!–—-]+\s*)`
const WHOM = `(?:him|her|them|it|that|those|these)`
const LESS = String.raw`(?:(?:i['’]?m|we['’]?re|i\s+am|we\s+are|i['’]?ve|just|only|simply|rather|more|maybe|a\s+bit|so|had|seen|got|make\s+it|let['’]?s\s+say)\s+)*(?:(?:tired|bored|sick|weary|fed\s+up)\s+(?:of|with|by)\s+${WHOM}|(?:less|fewer|not\s+(?:so|too|that|as)\s+(?:much|many|often)|enough)(?:\s+of\s+${WHOM})?|not\s+(?:so|too|very|that)\s+(?:keen\s+on|fond\s+of|into)\s+${WHOM})`
const SOFTER = new RegExp(
  String.raw`^\s*${LEAD}(?:${STRONG})?${LEAD}${LESS}(?:\s+(?:please|then|now|really|maybe|lately))*[\s.!]*$`,
  'i',
)
const ONLY_STRONG = new RegExp(String.raw`^\s*${LEAD}${STRONG}`, 'i')

const CORRECTS = /\b(?:well|just|only|strong|harsh|strict|rather|maybe|tired|bored|sick|weary|fed\s+up)\b/i

/** "Can't stand is strong, just tired of him", "just not so much of it": what was ruled out last is less wanted instead. */
export function softened(said: string, wish: Wish, before: Wish | null | undefined): Wish | null {
  if (!SOFTER.test(said) || !CORRECTS.test(said)) return null
  const had = before ?? emptyWish
  const fresh = wish.without.filter((facet) => !had.without.includes(facet))
  const isPerson = (facet: Facet) => sortOf(facet) === 'person'
  const people = /\b(?:him|her)\b/i.test(said)
  const named = people ? (fresh.some(isPerson) ? fresh : wish.without).filter(isPerson) : fresh
  const last = named.length > 0 ? named : ONLY_STRONG.test(said) ? wish.without.slice(-1) : []
  if (last.length === 0) return null
  return {
    ...wish,
    without: wish.without.filter((facet) => !last.includes(facet)),
    want: [
      ...wish.want.filter(({ facet }) => !last.includes(facet)),
      ...last.map((facet): SoftWish => ({ facet, level: 'less' })),
    ],
    unread: [],
  }
}

const IS_FINE =
  /\s+(?:is|are|would\s+be|will\s+be|can\s+be)\s+(?:(?:also|perfectly|totally|quite|just)\s+)*(?:all\s+right|alright|fine|ok(?:ay)?|allowed|acceptable|no\s+problem|good)(?:\s+(?:as\s+well|too|also|with\s+\w+|then|after\s+all))*[\s.!]*$/i

const CAN_BE =
  /(?:\b(?:it|they|that|this)\s+|^\s*)(?:can|may|could|might)\s+(?:also\s+|even\s+)?(?:be|last|run|take|go\s+on\s+for)\s+(?:up\s+to\s+)?([^,.;!?]+?)(?:\s+long)?(?:\s+(?:then|too|as\s+well|if\b[^.;!?]*))?(?:\s*,?\s*(?:but\s+)?(?:not|no)\s+(?:more|longer)(?:\s+than\s+that)?)?[\s.!]*$/i
/** "Two and a half if need be", "100 at a pinch". */
const IF_NEED_BE =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|or|fine|actually|maybe)[\s,.]+)*([^,.;!?]+?)\s+(?:if\s+(?:need\s+be|it\s+must\s+be|it\s+has\s+to\s+be|(?:i|we)\s+must|(?:really\s+)?necessary|needed|it['’]?s\s+(?:really\s+)?good)|at\s+a\s+(?:pinch|push|stretch))[\s.!]*$/i
/** A length without its unit, which the limit before it has. */
const BARE =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|or|fine|actually|maybe|up\s+to)[\s,.]+)*(?:(\d{2,3})|(one|two|three|four|[1-4])(\s+and\s+a\s+half|[.,]5)?)\s+(?:is|are|would\s+be|will\s+be|can\s+be|if|at)\b/i
const HOURS = ['one', 'two', 'three', 'four']
function bareLength(said: string): number | null {
  const [, minutes, hours, half] = BARE.exec(said) ?? []
  if (minutes) return Number(minutes)
  if (!hours) return null
  return ((HOURS.indexOf(hours.toLowerCase()) + 1 || Number(hours)) + (half ? 0.5 : 0)) * 60
}

/** "For a good war film two and a half hours is all right as well": the limit that stood is widened. */
export function lengthened(said: string, wish: Wish, read: Reader): Wish | null {
  const most = wish.minutes?.to
  const can = CAN_BE.exec(said)?.[1] ?? IF_NEED_BE.exec(said)?.[1]
  if (most == null || !(can || IS_FINE.test(said))) return null
  const minutes =
    (BARE.exec(said) ? null : read(can ? `at most ${can}` : said.replace(IS_FINE, '')).minutes?.to) ?? bareLength(said)
  return minutes != null && minutes > most
    ? { ...wish, minutes: { ...wish.minutes, from: wish.minutes?.from ?? null, to: minutes }, unread: [] }
    : null
}

const PLACES: readonly string[] = ['country', 'region', 'language']
const sameSort = (one: Facet, other: Facet) =>
  sortOf(one) === sortOf(other) || (PLACES.includes(sortOf(one)) && PLACES.includes(sortOf(other)))

/** What is named and nothing said of it. */
function namedIn(words: string, read: Reader): Facet[] {
  const { want, without, only, avoid, combinations, like, unlike, minutes, years, unread } = read(words)
  const isMore =
    without.length + only.length + avoid.length + combinations.length + like.length + unlike.length + unread.length > 0
  if (isMore || minutes || years || want.some(({ level }) => level !== 'more')) return []
  return want.map(({ facet }) => facet)
}

/** "No, Japanese", "changed our minds, George Clooney", "on second thoughts, the nineties". */
const NO =
  /^\s*(?:(?:no+|nope|nah|wait|sorry|oops|actually|rather|on\s+second\s+thoughts?|scratch\s+that|(?:(?:i|we)(?:['’]?ve)?\s+)?(?:have\s+)?changed?\s+(?:my|our)\s+minds?|not\s+(?:him|her|that\s+(?:one|guy|actor|actress|director))|(?:but\s+)?the\s+other(?:\s+(?:one|guy|actor|actress|director))?)(?:\s+(?:wait|sorry|no|actually))*\s*[,.;:!–—-]+\s*)+(?:(?:i\s+mean|i\s+meant|make\s+it|rather|let['’]?s\s+say)\s+)?(\S.*?)[\s.!]*$/i
/** "Make that American or British": both, and nothing else. */
const MAKE_IT =
  /^\s*(?:(?:ok(?:ay)?|well|actually|no+|sorry|hm+|oh|and|then)[\s,.!–—-]+)*(?:let['’]?s\s+)?(?:make|change)\s+(?:that|it|this|them|those)(?:\s+to)?\s+(\S.*?)(?:\s+(?:please|then|instead))?[\s.!]*$/i
const TOO =
  /^\s*(?:(?:oh|ok(?:ay)?|well|fine|alright|all\s+right|go\s+on(?:\s+then)?|actually|hm+)[\s,.!–—-]+)*(?:(?:and|plus|also|or)\s+)?(\S.*?)\s+(?:(?:is|are|would\s+be)\s+(?:fine|ok(?:ay)?|good|alright|allowed)\s+)?(?:too|as\s+well|also)(?:\s+(?:please|then))?[\s.!]*$/i
const AND = /^\s*(?:and|plus|also|or)\s+(\S.*?)(?:\s+please)?[\s.!]*$/i
const MOSTLY =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|or|actually|no|not\s+only|at\s+least|but)[\s,.!–—-]+)*(mostly|mainly|preferably|ideally|largely|if\s+possible|for\s+the\s+most\s+part|not\s+(?:only|strictly|exclusively)|(?:that['’]?s\s+|is\s+)?too\s+strict)(?:\s+(?:then|please))?[\s.!]*$/i
const EXCEPT =
  /^\s*(?:(?:but|well|ok(?:ay)?|though|hm+|fine|only)[\s,]+)*(?:(?:except(?:\s+for)?|apart\s+from|other\s+than|unless\s+(?:it['’]?s|it\s+is))\s+(\S.*?)|(\S.*?)\s+(?:excepted|exempt(?:ed)?|aside|(?:is|are|would\s+be|can\s+be|may\s+be|being)\s+(?:an?\s+|the\s+)?(?:only\s+|one\s+)?exceptions?))[\s.!]*$/i
const LONGEST = 5

/** What a few words do to a rule that stands: "no, Japanese" after "only Korean", "Spanish too", "well, mostly", "Hitchcock excepted". */
export function ruleAmended(said: string, wish: Wish, read: Reader, before?: Wish | null): Wish | null {
  if (said.trim().split(/\s+/).length > LONGEST + 3) return null
  return (
    replaced(NO.exec(said)?.[1], wish, read, WRONG_WORD.test(said)) ??
    madeIt(MAKE_IT.exec(said)?.[1], wish, read) ??
    alsoWithout(
      IS_FINE.test(said) ? undefined : (TOO.exec(said)?.[1] ?? NEITHER.exec(said)?.[1]),
      wish,
      read,
      before,
    ) ??
    alsoOnly(TOO.exec(said)?.[1] ?? AND.exec(said)?.[1], wish, read) ??
    (MOSTLY.test(said) ? onlyMostly(said, wish) : null) ??
    excepted(EXCEPT.exec(said), wish, read) ??
    welcomed(WELCOME.exec(said)?.[1], wish, read)
  )
}

/** "French is good", "boxing would be OK too"; what is merely OK asks for nothing. */
const GOOD = String.raw`(?:(?:also|perfectly|totally|quite|just|really|very|always)\s+)*(?:good|great|nice|lovely|perfect|welcome)(?:\s+(?:as\s+well|too|also|with\s+(?:me|us)|then))*`
const OK_TOO = String.raw`(?:also\s+(?:all\s+right|alright|fine|ok(?:ay)?)|(?:all\s+right|alright|fine|ok(?:ay)?)\s+(?:as\s+well|too|also)(?:\s+with\s+(?:me|us))?)`
const WELCOME = new RegExp(
  String.raw`^\s*(?:(?:oh|ok(?:ay)?|well|hm+|and|or|maybe|actually)[\s,.!–—-]+)*(\S.*?)\s+(?:is|are|would\s+be|can\s+be|sounds?)\s+(?:${GOOD}|${OK_TOO})[\s.!]*$`,
  'i',
)

/** What is welcome is wanted, where nothing that stands was said against it. */
function welcomed(words: string | undefined, wish: Wish, read: Reader): Wish | null {
  const facets = words && words.split(/\s+/).length <= LONGEST ? namedIn(words, read) : []
  const against = [
    ...wish.without.flatMap((rule) => rule.split(/[+~]/)),
    ...wish.want.flatMap(({ facet, level }) => (level === 'less' ? [facet] : [])),
  ]
  if (facets.length === 0 || facets.some((facet) => against.includes(facet))) return null
  if (wish.only.some((rule) => facets.some((facet) => sameSort(facet, rule)))) return null
  const added = facets.filter((facet) => !wish.want.some((each) => each.facet === facet))
  return { ...wish, want: [...wish.want, ...added.map((facet): SoftWish => ({ facet, level: 'more' }))], unread: [] }
}

/** The word before was wrong, and not only another is wanted. */
const WRONG_WORD = /^\s*(?:no+[\s,]+)?(?:wait|sorry|oops|whoops|scratch\s+that)\b/i

/** Another of its sort stands in the place of what stood alone; of kinds only where the word before was wrong. */
function replaced(words: string | undefined, wish: Wish, read: Reader, isWrong = false): Wish | null {
  const facets = words && words.split(/\s+/).length <= LONGEST ? namedIn(words, read) : []
  const [first] = facets
  if (!first || /^(?:an?|some|something)\s/i.test(words ?? '') || !facets.every((each) => sameSort(each, first)))
    return null
  const ruled = wish.only.filter((each) => sameSort(each, first))
  if (ruled.length > 0)
    return { ...wish, only: [...wish.only.filter((each) => !ruled.includes(each)), ...facets], unread: [] }
  const wanted = wish.want.filter(({ facet, level }) => level !== 'less' && sameSort(facet, first))
  const isOne =
    wanted.length === 1 &&
    /^(?:person|country|region|language|era)$|^genre$/.test(sortOf(first)) &&
    (isWrong || sortOf(first) !== 'genre')
  if (!isOne || wanted[0]?.facet === first) return null
  const level = wanted[0]?.level ?? 'more'
  return {
    ...wish,
    want: [
      ...wish.want.filter((each) => !wanted.includes(each)),
      ...facets.map((facet): SoftWish => ({ facet, level })),
    ],
    unread: [],
  }
}

/** What was narrowed to is now this, and nothing else of its sort. */
function madeIt(words: string | undefined, wish: Wish, read: Reader): Wish | null {
  const [first] = words ? namedIn(words, read) : []
  return first && wish.only.some((each) => sameSort(each, first)) ? replaced(words, wish, read) : null
}

/** "Musicals neither", "nor boxing", "no dolls either". */
const NEITHER =
  /^\s*(?:(?:and|or)\s+)?(?:nor\s+)?(?:no\s+|not\s+)?(\S.*?)\s+(?:neither|either)(?:\s+please)?[\s.!]*$|^\s*(?:and\s+)?nor\s+(\S.*?)[\s.!]*$/i
/** "Dolls too", where the turn before only turned something down. */
function alsoWithout(
  words: string | undefined,
  wish: Wish,
  read: Reader,
  before: Wish | null | undefined,
): Wish | null {
  const facets = words && words.split(/\s+/).length <= LONGEST ? namedIn(words, read) : []
  const had = before ?? emptyWish
  const isRuled =
    wish.without.some((facet) => !had.without.includes(facet)) || wish.avoid.some((note) => !had.avoid.includes(note))
  const isMore = wish.want.some(({ facet }) => !had.want.some((each) => each.facet === facet))
  if (facets.length === 0 || !isRuled || isMore) return null
  return { ...wish, without: [...new Set([...wish.without, ...facets])], unread: [] }
}

function alsoOnly(words: string | undefined, wish: Wish, read: Reader): Wish | null {
  const facets = words && words.split(/\s+/).length <= LONGEST ? namedIn(words, read) : []
  const [first] = facets
  if (!first || !facets.every((each) => sameSort(each, first))) return null
  if (!wish.only.some((each) => sameSort(each, first))) return null
  return { ...wish, only: [...new Set([...wish.only, ...facets])], unread: [] }
}

function onlyMostly(said: string, wish: Wish): Wish | null {
  const last = wish.only.at(-1)
  if (!last) return null
  const level = /\b(?:mostly|mainly|largely|most\s+part)\b/i.test(said) ? ('much-more' as const) : ('more' as const)
  const softer = wish.only.filter((each) => sortOf(each) === sortOf(last))
  return {
    ...wish,
    only: wish.only.filter((each) => !softer.includes(each)),
    want: [...wish.want, ...softer.map((facet): SoftWish => ({ facet, level }))],
    unread: [],
  }
}

function excepted(found: RegExpExecArray | null, wish: Wish, read: Reader): Wish | null {
  const words = found?.[1] ?? found?.[2]
  const facets = words ? namedIn(words, read) : []
  const [ruled, ...others] = wish.without
  if (!ruled || others.length > 0 || facets.length === 0) return null
  return {
    ...wish,
    without: [],
    combinations: [...wish.combinations, { all: [ruled], unless: facets }].slice(-8),
    unread: [],
  }
}
