import type { Span } from '../../recommender/types'
import { emptyWish, type Wish } from '../../wishes/schema'
import { yearMeant } from './amend'

const WORDS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  )
const OLDEST_CHILD = 17
const SHORTEST = 30
const LONGEST = 400
const FIRST_YEAR = 1880
const LAST_YEAR = 2100
const MOST_HOURS = 5

const SLIP = String.raw`(?:sorry|no+|nope|oops|whoops|wait|actually|i\s+mean(?:t)?|correction|er+m?|um|ah|oh|my\s+bad|hang\s+on|hold\s+on)`
const SINCE = String.raw`(?:[\s,]+(?:actually|now|already|of\s+course|years?\s+old|today|since\s+\w+(?:\s+\w+)?|(?:last|this)\s+\w+|please|then))*`
/** "…, she had her birthday", "…, I always forget": why, and nothing wished for. */
const WHY = String.raw`(?:\s*[,;–—-]\s*(?:because\s+|as\s+|since\s+)?(?:s?he|they|it|i|we|you|that|my\s+\w+)(?:['’]\w+)?\s+(?![^.!?]*\b(?:not|no|only|never|loves?|likes?|hates?|wants?|prefers?|or|and|but|nothing)\b)(?:[^,.;!?\d]{2,50}))?`
/** "Sorry, 12", "no wait, I meant 12", "oops, it's 1990", "sorry she is 7, since yesterday": a number and nothing else. */
const CORRECTED = new RegExp(
  String.raw`^\s*(?:${SLIP}[\s,.!;:–—-]+)+(?:(?:(?:i\s+(?:actually\s+)?mean(?:t)?|make\s+(?:it|that)|it['’]?s|it\s+is|s?he['’]?s|s?he\s+is|s?he\s+turned|they['’]?re|say)[\s,:]+))?(\d{1,4}|${WORDS.join('|')})${SINCE}${WHY}[\s.!]*$`,
  'i',
)
const NOTHING = String.raw`(?:(?:is\s+there\s+)?(?:nothing|none|no\s+\w+)(?:\s+(?:there|here|left|found|then|at\s+all))*|(?:is\s+)?that(?:['’]?s)?\s+all|only\s+(?:those|these|that))`
/** "100 then", "ok 95", "nothing there? 100 then": another number, where a length or a year stands. */
const ANOTHER_NUMBER = new RegExp(
  String.raw`^\s*(?:${NOTHING}\s*[?!.,;–—-]+\s*)?(?:(?:(?:ok(?:ay)?|well|fine|alright|then|try|say|or|maybe|let['’]?s\s+say|make\s+(?:it|that))[\s,]+)+(\d{2,4})|(\d{2,4})[\s,]+(?:then|instead|maybe|also\s+ok(?:ay)?|is\s+(?:also\s+)?(?:ok(?:ay)?|fine)))(?:\s+(?:then|instead|too|please))*[\s.!]*$`,
  'i',
)

/** "Make it two and a half", where a length stands. */
const HALF_HOURS =
  /^\s*(?:(?:ok(?:ay)?|well|no+|actually|sorry|then|maybe|fine|hm+)[\s,]+)*(?:make\s+(?:it|that)|let['’]?s\s+say|say|rather|more\s+like|call\s+it)\s+(one|two|three|[123])\s+and\s+a\s+half(?:\s+hours?)?[\s.!]*$/i

/** "Sorry, 12": the number said last is this one, be it an age, a length or a year. Null where nothing of the kind is said. */
export function numberCorrected(said: string, wish: Wish, before: Wish | null | undefined): Wish | null {
  const hours = HALF_HOURS.exec(said)?.[1]?.toLowerCase()
  if (hours) return lengthOf(wish, ((WORDS.indexOf(hours) + 1 || Number(hours)) * 2 + 1) * 30)
  const another = ANOTHER_NUMBER.exec(said)
  const word = CORRECTED.exec(said)?.[1]?.toLowerCase() ?? another?.[1] ?? another?.[2]
  if (!word) return null
  const number = WORDS.includes(word) ? WORDS.indexOf(word) + 1 : Number(word)
  const had = before ?? emptyWish
  const corrected = [
    { isNew: wish.age !== had.age, wish: ageOf(wish, number) },
    { isNew: !isSame(wish.minutes, had.minutes), wish: lengthOf(wish, number) },
    { isNew: !isSame(wish.years, had.years), wish: yearsOf(wish, number) },
  ]
  const can = corrected.flatMap((each) => (each.wish ? [{ isNew: each.isNew, wish: each.wish }] : []))
  const last = can.filter(({ isNew }) => isNew)
  const [one, ...others] = last.length > 0 ? last : can
  return one && others.length === 0 ? { ...one.wish, unread: [] } : null
}

const isSame = (one: Span | null, other: Span | null) => one?.from === other?.from && one?.to === other?.to

const ageOf = (wish: Wish, age: number): Wish | null =>
  wish.age !== null && age >= 1 && age <= OLDEST_CHILD ? { ...wish, age } : null

/** The one bound that stands; whole hours may be corrected by hours. */
function lengthOf(wish: Wish, number: number): Wish | null {
  const { minutes } = wish
  if (!minutes || (minutes.from === null) === (minutes.to === null)) return null
  const isHours = (minutes.from ?? minutes.to ?? 1) % 60 === 0 && number <= MOST_HOURS
  const length = isHours ? number * 60 : number
  if (length < SHORTEST || length > LONGEST) return null
  return { ...wish, minutes: minutes.to === null ? { from: length, to: null } : { from: null, to: length } }
}

function yearsOf(wish: Wish, year: number): Wish | null {
  const { years } = wish
  if (!years || year < FIRST_YEAR || year > LAST_YEAR) return null
  if (years.from !== null && years.from === years.to) return { ...wish, years: { from: year, to: year } }
  const moved = yearMeant(years, { from: year, to: year })
  return moved ? { ...wish, years: moved } : null
}

const THOUGHT_BETTER =
  /^\s*(?:(?:ok(?:ay)?|hm+|well|oh|so)[\s,.!–—-]+)*(?:on\s+second\s+thoughts?|no+|nope|nah|actually|sorry|wait|rather|instead|i\s+(?:actually\s+)?mean(?:t)?|thinking\s+about\s+it|come\s+to\s+think\s+of\s+it|i\s+changed\s+my\s+mind|changed\s+my\s+mind)[\s,.;:!–—-]+(?:(?:i\s+mean(?:t)?|make\s+it|let['’]?s\s+have|something|rather|maybe|perhaps|a\s+bit|much)\s+)*(shorter|longer|older|newer|a\s+short\s+one|a\s+long\s+one)\b/i

/** "On second thought shorter", after "a long film": the bound that asked for the contrary goes. */
export function turnedBack(said: string, wish: Wish): Wish {
  const word = THOUGHT_BETTER.exec(said)?.[1]?.toLowerCase() ?? ''
  if (word === '') return wish
  const side = /short|old/.test(word) ? 'from' : 'to'
  const about = /short|long/.test(word) ? 'minutes' : 'years'
  const span = wish[about]
  if (!span || span[side] === null || span[side === 'from' ? 'to' : 'from'] !== null) return wish
  return { ...wish, [about]: null }
}
