import { sortOf } from '../../catalog/facets'
import { withStronger } from '../../catalog/vocabulary/vocabularies'
import type { Facet, SoftWish, Span } from '../../recommender/types'
import { kindOf } from '../../wishes/reader/told/corrections'
import { emptyWish, type Wish } from '../../wishes/schema'

type Reader = (words: string) => Wish

const LEAD = String.raw`(?:(?:no+|nope|oh|ah|oops|whoops|sorry|wait|hang\s+on|hold\s+on|well|actually|my\s+bad|er+m?|um)[\s,.!;:–—-]+)*`
const MEANT = String.raw`(?:i\s+(?:actually\s+|really\s+|obviously\s+)?meant(?:\s+(?:was|to\s+say|to\s+(?:write|type)))?)`
const MISSPOKEN = new RegExp(String.raw`^\s*${LEAD}${MEANT}\s*[,:]?\s+(\S.*?)[\s.!?]*$`, 'i')
const NAMED = new RegExp(
  String.raw`^\s*${LEAD}(?:did\s+i\s+(?:really\s+|just\s+)?(?:say|write|type|put)|i\s+(?:said|wrote|typed|put)|when\s+i\s+(?:said|wrote|typed)|not)\s+([^?,.;!]+?)\s*(?:[?,.;!–—-]+|\bbut\b|\bwhen\b)\s*(?:(?:but|and|when)\s+)?${LEAD}${MEANT}\s*[,:]?\s+(\S.*?)[\s.!?]*$`,
  'i',
)

/**
 * "I meant the nineties", after "only from the sixties"; "did I say musicals? I meant westerns", after "I hate musicals": what
 * was misspoken goes, and the word meant stands as it stood. Null where nothing of the kind is said.
 */
export function amended(said: string, wish: Wish, before: Wish | null | undefined, read: Reader): Wish | null {
  const named = NAMED.exec(said)
  const meant = named?.[2] ?? MISSPOKEN.exec(said)?.[1]
  if (!meant) return null
  const wanted = read(meant)
  const years = wanted.years && wish.years && !named ? yearMeant(wish.years, wanted.years) : null
  if (years) return { ...wish, years, unread: wanted.unread }
  // "A comedy" is asked for, where a name alone takes the place of another.
  const facets = /^(?:an?|some|something|anything)\s/i.test(meant) && !named ? null : plainly(wanted)
  if (!facets) return null
  const gone = named
    ? standingAs(named[1] ?? '', read(named[1] ?? ''), wish)
    : broughtBy(wanted.without.length > 0 ? { ...wish, want: [], only: [] } : wish, before ?? emptyWish, facets)
  if (!gone || gone.facets.length === 0) return null
  // "No dramas", and then "I meant no documentaries".
  const sense = wanted.without.length > 0 ? 'without' : gone.sense
  if (sense !== gone.sense) return null
  const goes = new Set(gone.facets)
  const left: Wish = {
    ...wish,
    want: wish.want.filter(({ facet }) => !goes.has(facet) && !facets.includes(facet)),
    without: wish.without.filter((facet) => !goes.has(facet)),
    only: wish.only.filter((facet) => !goes.has(facet)),
    unread: wanted.unread,
  }
  if (sense === 'without') return { ...left, without: [...left.without, ...facets] }
  if (sense === 'only') return { ...left, only: [...left.only, ...facets] }
  return { ...left, want: [...left.want, ...facets.map((facet): SoftWish => ({ facet, level: sense }))] }
}

/** "Not before 1980", and then "I meant 1990": the bound moves. */
export function yearMeant(stood: Span, { from, to }: Span): Span | null {
  if (from === null || from !== to || (stood.from === null) === (stood.to === null)) return null
  // "After 1980" begins with 1981, "before 1980" ends with 1979.
  if (stood.from !== null) return { from: stood.from % 10 === 1 ? from + 1 : from, to: null }
  return { from: null, to: (stood.to ?? 0) % 10 === 9 ? from - 1 : from }
}

type Stood = { sense: 'without' | 'only' | SoftWish['level']; facets: Facet[] }

/** What is named and nothing said of it, or all of it turned down: a word that was meant, and no wish of its own. */
function plainly({ want, without, only, avoid, combinations, like, unlike, minutes, years }: Wish): Facet[] | null {
  const isMore = only.length + avoid.length + combinations.length + like.length + unlike.length > 0
  if (isMore || minutes || years || want.some(({ level }) => level !== 'more')) return null
  if (want.length > 0 && without.length > 0) return null
  return want.length + without.length > 0 ? [...want.map(({ facet }) => facet), ...without] : null
}

/** How what is named stands; people by a part of their name. */
function standingAs(words: string, named: Wish, wish: Wish): Stood | null {
  const facets = [...named.want.map(({ facet }) => facet), ...named.without]
  const part = words.toLowerCase().trim()
  const is = (facet: Facet) =>
    facets.includes(facet) ||
    (facets.length === 0 && facet.startsWith('person:') && facet.slice('person:'.length).split('-').includes(part))
  if (wish.without.some(is)) return { sense: 'without', facets: wish.without.filter(is) }
  if (wish.only.some(is)) return { sense: 'only', facets: wish.only.filter(is) }
  const soft = wish.want.find(({ facet }) => is(facet))
  return soft ? { sense: soft.level, facets: [soft.facet] } : null
}

/** What the last turn brought of that kind, where it was a rule or less of something; what was wanted gives way elsewhere. */
function broughtBy(wish: Wish, before: Wish, facets: readonly Facet[]): Stood | null {
  const kinds = new Set(facets.map((facet) => kindOf(sortOf(facet))))
  const isNew = (had: readonly Facet[]) => (facet: Facet) => kinds.has(kindOf(sortOf(facet))) && !had.includes(facet)
  const soft = wish.want.filter(
    ({ facet, level }) =>
      kinds.has(kindOf(sortOf(facet))) && !before.want.some((each) => each.facet === facet && each.level === level),
  )
  const found: Stood[] = [
    { sense: 'without' as const, facets: wish.without.filter(isNew(before.without)) },
    { sense: 'only' as const, facets: wish.only.filter(isNew(before.only)) },
    ...soft.map(({ facet, level }) => ({ sense: level, facets: [facet] })),
  ].filter((each) => each.facets.length > 0)
  const [first] = found
  return found.length === 1 && first && first.sense !== 'more' ? first : null
}

const AGREED = String.raw`(?:fine|ok(?:ay)?|alright|all\s+right|allowed|welcome|no\s+problem|good)`
const HE =
  /(?<=^|[\s,.;!])(?:s?he|him|her)(?=(?:\s+(?:is|can|may|would)\b|['’](?:s|d)\b)[^,.;!]*?\b(?:fine|ok(?:ay)?|alright|all\s+right|allowed|welcome|stays?|no\s+problem)\b)/i
const THEY = new RegExp(
  String.raw`(?<=^|[\s,.;!])(?:they|those|these|that|it)(?=(?:\s+(?:is|are|can\s+be|would\s+be)|['’](?:s|re|d\s+be))\s+(?:(?:also|actually|perfectly|really)\s+)*${AGREED}\s+(?:after\s+all|too|again|as\s+well|really|actually))`,
  'i',
)
const A_BIT = new RegExp(
  String.raw`(?<=^|[\s,.;!])(?:an?\s+(?:little\s+)?(?:bit|little)|some|a\s+(?:dash|touch|hint))(?:\s+(?:of\s+)?(?:it|that|them|this))?(?=(?:\s+(?:is|are|can\s+be|would\s+be)|['’](?:s|d\s+be))\s+(?:(?:also|actually|perfectly|really)\s+)*${AGREED})`,
  'i',
)

const THAT_RULE =
  /\b(?:forget|drop|scrap|lift|cancel|ignore|undo|take\s+back|never\s*mind|scratch)\s+(?:about\s+)?(?:that|this|the\s+last|my\s+last|the)\s+(?:rule|ban|condition|restriction|prohibition)(?:\s+(?:then|again|please))*/i
/** "Forget that rule": the one said last; the kinds of rules in the order they are said most. */
function withoutLastRule(wish: Wish, had: Wish): Wish {
  const left: Wish = {
    ...wish,
    without: wish.without.filter((facet) => had.without.includes(facet)),
    avoid: wish.avoid.filter((note) => had.avoid.includes(note)),
    only: wish.only.filter((facet) => had.only.includes(facet)),
    combinations: wish.combinations.slice(0, had.combinations.length),
  }
  const count = ({ without, avoid, only, combinations }: Wish) =>
    without.length + avoid.length + only.length + combinations.length
  if (count(left) < count(wish)) return left
  if (wish.avoid.length > 0) return { ...wish, avoid: wish.avoid.slice(0, -1) }
  if (wish.without.length > 0) return { ...wish, without: wish.without.slice(0, -1) }
  return { ...wish, only: wish.only.slice(0, -1) }
}

/** "He's fine after all", "a bit is OK": of what was turned down last, let go; with what is said besides. */
export function letIn(said: string, wish: Wish, before: Wish | null | undefined): { text: string; wish: Wish } {
  const had = before ?? emptyWish
  const people = wish.without.filter((facet) => facet.startsWith('person:'))
  const fresh = people.filter((facet) => !had.without.includes(facet))
  const who = people.length === 1 ? people : fresh
  const cut = (pattern: RegExp) => {
    const place = pattern.exec(said)?.index ?? 0
    return `${said.slice(0, place)} ${said.slice(place).replace(/^[^,.;!]*[,.;!]?/, '')}`
  }
  if (HE.test(said) && who.length === 1)
    return { text: cut(HE), wish: { ...wish, without: wish.without.filter((facet) => !who.includes(facet)) } }
  const rule = THAT_RULE.exec(said)
  if (rule) return { text: said.replace(THAT_RULE, ' '), wish: withoutLastRule(wish, had) }
  const pattern = THEY.test(said) ? THEY : A_BIT.test(said) ? A_BIT : null
  if (!pattern) return { text: said, wish }
  const last = {
    without: wish.without.filter((facet) => !had.without.includes(facet)),
    avoid: wish.avoid.filter((note) => !had.avoid.includes(note)),
  }
  if (last.without.length + last.avoid.length === 0) return { text: said, wish }
  return {
    text: cut(pattern),
    wish: {
      ...wish,
      without: wish.without.filter((facet) => !last.without.includes(facet)),
      avoid: wish.avoid.filter((note) => !last.avoid.includes(note)),
    },
  }
}

const SOFTENS =
  /\b(?:just|only|rather|less|fewer|at\s+least|(?:some|a\s+bit|a\s+little)(?:\s+(?:of\s+)?\w+)?\s+(?:is|are)\s+(?:fine|ok(?:ay)?|alright)|too\s+(?:strict|strong|harsh)|not\s+(?:that|so)\s+strict|instead|i\s+meant?)\b/i
/** "Just no graphic violence", after "no violence": the milder rule takes the place of the wider one. */
export function milder(said: string, standing: Wish, now: Wish): Wish {
  if (!SOFTENS.test(said)) return standing
  const isWider = (note: string) =>
    now.avoid.some((each) => each !== note && withStronger([note]).has(each)) &&
    !now.avoid.some((each) => each === note)
  return { ...standing, avoid: standing.avoid.filter((note) => !isWider(note)) }
}
