import { sortOf } from '../../catalog/facets'
import type { Facet, Span } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { ALTERNATIVES } from '../parts/wish-parts'
import { ASIDE, kinds, STRIKE } from './kinds-let-go'
import { FINE, type Opened, openLimits } from './open-limits'

type Reader = (words: string) => Wish

const NOT_NEEDED = String.raw`(?:need\s*n[o'’]?t|(?:does|do)\s*n[o'’]?t\s+(?:need|have)\s+to|(?:does|must)\s+it\s+(?:need\s+to\s+|have\s+to\s+)?)\s*be`
/** "Forget the western", "it need not be slow", "drop the horror rule": let go, whichever way it was wanted. */
const LET_GO = [
  new RegExp(
    String.raw`\b(?:never\s+mind|forget(?:\s+about)?|no\s+need\s+for(?:\s+it\s+to\s+be)?|(?:it\s+|they\s+)?${NOT_NEEDED}|not\s+necessarily|scrap|no\s+longer)\s+(?:the\s+|a\s+|an\s+)?([^,.;?@]+?)${ASIDE}?(?=[,.;?]|\s+(?:but|though|after\s+all|any\s*more)\b|$)`,
    'i',
  ),
  new RegExp(
    String.raw`\b(?:drop|lose|lift|cancel|remove|leave\s+out)\s+(?:the\s+|that\s+)?([^,.;?@]+?)${ASIDE}(?=[,.;?]|\s+but\s|$)`,
    'i',
  ),
  new RegExp(
    String.raw`(?:^|[,.;])\s*(?:the\s+)?([^,.;?@]+?)${ASIDE}?\s+(?:is|are)(?:\s+not|n['’]?t)\s+(?:necessary|needed|required|important|a\s+must|essential)`,
    'i',
  ),
  /(?:^|[,.;])\s*(?:the\s+)?([^,.;?@]+?)\s+not\s+(?:necessary|needed|required|essential)/i,
  // "It does not need dragons any more", "it doesn't have to have a dog".
  /\b(?:(?:it|they)\s+)?(?:does|do)(?:\s+not|\s*n[o'’]?t)\s+(?:need|require|have\s+to\s+have|need\s+to\s+have|have\s+to\s+(?:be\s+)?(?:with|about|from|in))\s+(?:any\s+|an?\s+|the\s+)?([^,.;?@]+?)(?:\s+any\s*more)?(?=[,.;?]|\s+(?:but|though|after\s+all)\b|$)/i,
]
/** "Remove melancholy", "take the romance out again": let go where it stands; where it does not, it is turned down. */
const STRUCK = [
  new RegExp(
    String.raw`\b(?:${STRIKE}|forget(?:\s+about)?)\s+(?:the\s+|that\s+)?([^,.;?@]+?)${ASIDE}?(?:\s+again)?(?=[,.;?!]|\s+but\s|$)`,
    'i',
  ),
  /\btake\s+(?:the\s+|that\s+)?([^,.;?@]+?)\s+(?:out|off|away|back)(?:\s+again)?(?=[,.;?!]|\s+but\s|$)/i,
]
/** "Horror is fine after all", "romance stays", "we don't mind subtitles": turned down no longer. */
const ALLOWED = [
  // "Ok danish ok".
  /^\s*(?:ok(?:ay)?|fine|alright|well)[,\s]+([^,.;@]+?)\s+(?:is\s+)?(?:ok(?:ay)?|fine|alright)(?:\s+then)?(?=\s*(?:[.;!]|$))/i,
  new RegExp(
    String.raw`([^,.;@]+?)(?:\s+(?:is|are|would\s+be|can\s+be|may\s+be|gets?)|['’](?:s|re|d\s+be))\s+(?:also\s+|actually\s+|perfectly\s+|totally\s+)?${FINE}`,
    'i',
  ),
  /([^,.;@]+?)\s+(?:(?:can|may|could|should|shall|will|must)\s+)?(?:stays?|remains?)(?:\s+in)?(?=\s*(?:[,.;!]|$))/i,
  /([^,.;@]+?)\s+(?:allowed|permitted)(?:\s+(?:again|too|now|after\s+all))*(?=\s*(?:[,.;!]|$))/i,
  /([^,.;@]+?)\s+(?:does|do)\s*n[o'’]?t\s+(?:bother|scare|trouble|disturb|upset)\s+\w+(?:\s+(?:after\s+all|any\s*more))*/i,
  /\b(?:i|we)\s*(?:do|would)\s*n[o'’]?t\s+mind\s+(?:a\s+bit\s+of\s+|some\s+|the\s+)?([^,.;@]+?)(?:\s+(?:after\s+all|too|any\s*more|tonight))*(?=\s*(?:[,.;!]|$))/i,
  /\b(?:allow|permit|bring\s+back|let\s+in|fine\s+with|ok(?:ay)?\s+with)\s+(?:a\s+bit\s+of\s+|some\s+|the\s+)?([^,.;@]+?)(?:\s+(?:after\s+all|too|again|back))*(?=\s*(?:[,.;!]|$))/i,
]
/** Whose words they are says nothing of films: "she says romance stays in". */
const SPEAKER =
  /^\s*(?:(?:and|but|so|ok(?:ay)?|well|now|actually|hm+|hey|then)[,\s]+)*(?:(?:(?:s?he|they|(?:the|my|our)\s+[\w-]+|mum|mom|dad)\s+(?:says?|said|thinks?|tells\s+me|insists?|agrees?)|i\s+(?:guess|think|suppose))\s+(?:that\s+)?)?/i

/** Up to the last word that says why. */
const LEAD = /^.*\b(?:so|therefore|which\s+means)\s+(?=\S)/i

/** What words let go of the wish that stands, taken out of the words. */
export function takeBack(said: string, standing: Wish, read: Reader): Opened {
  let { text, wish, isUnderstood } = openLimits(said, standing)
  const take = (match: RegExpExecArray, left: Wish, kept = 0) => {
    text = `${text.slice(0, match.index + kept)}, ${text.slice(match.index + match[0].length)}`
    wish = left
    isUnderstood = true
  }
  for (const [pattern, letGo] of kinds) {
    const match = pattern.exec(text)
    if (match) take(match, letGo(wish))
  }
  for (const pattern of LET_GO) {
    const match = pattern.exec(text)
    const gone = match && eitherWay(match[1] ?? '', read)
    if (match && gone && saysSomething(gone)) take(match, withoutSaid(wish, gone, true))
  }
  for (const pattern of STRUCK) {
    const match = pattern.exec(text)
    const left = match && withoutSaid(wish, standingAs(match[1] ?? '', wish, eitherWay(match[1] ?? '', read)), true)
    if (match && left && tokensOf(left).length < tokensOf(wish).length) take(match, left)
  }
  for (const pattern of ALLOWED) {
    const match = pattern.exec(text)
    const clause = match?.[1] ?? ''
    // "I love that one, so musicals can stay": what is said before it stands.
    const lead = LEAD.exec(clause)?.[0] ?? ''
    const words = clause.slice(lead.length).replace(SPEAKER, '')
    const back = match && eitherWay(words, read)
    if (match && back?.minutes?.to && !back.want.length) take(match, widened(wish, back.minutes.to), lead.length)
    else if (match && back && saysSomething(back)) {
      const left = withOthers(withYears(withoutSaid(wish, back, false), back), back)
      // "Korean would be great", where nothing speaks against it, is a wish.
      if (tokensOf(left).join() !== tokensOf(wish).join() || !/\bwould\s+be\b/i.test(match[0]))
        take(match, left, lead.length)
    }
  }
  return { text, wish, isUnderstood }
}

/** What words mean where they are wanted and where they are turned down: "gore" is a note, and wanted it is nothing. */
function eitherWay(words: string, read: Reader): Wish {
  const [wanted, turnedDown] = [read(words), read(`no ${words}`)]
  const named = read(`like ${words}`)
  return {
    ...wanted,
    without: [...wanted.without, ...turnedDown.without, ...read(`in ${words}`).without],
    only: [...wanted.only, ...turnedDown.only],
    combinations: [...wanted.combinations, ...turnedDown.combinations],
    avoid: [...wanted.avoid, ...turnedDown.avoid],
    like: [...wanted.like, ...(wanted.want.length > 0 ? [] : named.like)],
  }
}

const saysSomething = ({ want, only, without: out, avoid, like, wellKnown }: Wish) =>
  want.length + only.length + out.length + avoid.length + like.length > 0 || wellKnown !== null

/** "The loops", where time loops stand: called by a part of their name. */
function standingAs(words: string, wish: Wish, said: Wish): Wish {
  const stands = [...wish.want.map(({ facet }) => facet), ...wish.only, ...wish.without]
  const stem = (word: string) => word.toLowerCase().replace(/s$/, '')
  const parts = words.split(/\s+/).map(stem)
  const called = stands.filter((facet) => {
    const name = facet.split(':')[1]?.split('-').map(stem) ?? []
    return parts.length > 0 && parts.every((part) => part.length > 2 && name.includes(part))
  })
  return { ...said, without: [...said.without, ...called] }
}

/** Romance and what is romantic, sport as a genre and as a theme: let go together. */
function relatives(facets: Iterable<Facet>): Set<Facet> {
  const names = new Set([...facets].map((facet) => facet.split(':')[1]))
  const isSaid = (name: string) => names.has(name)
  return new Set<Facet>([
    ...facets,
    ...(isSaid('romance') || isSaid('romantic') ? (['genre:romance', 'mood:romantic'] as const) : []),
    ...(isSaid('sport') ? (['genre:sport', 'theme:sport'] as const) : []),
  ])
}

function withoutSaid(wish: Wish, said: Wish, alsoWanted: boolean): Wish {
  const named = [...said.want.map(({ facet }) => facet), ...said.only, ...said.without]
  const facets = alsoWanted ? relatives(named) : new Set(named)
  // What is called off by "no subtitles" is asked for by "only English": turned down no longer, it need not be only that.
  const narrowed = new Set(said.only)
  return {
    ...wish,
    want: wish.want.filter(({ facet, level }) => !facets.has(facet) || (!alsoWanted && level !== 'less')),
    // "Colour is fine": what rules out black and white takes "only black and white" away.
    only: wish.only.filter(
      (facet) => !narrowed.has(facet) && !said.without.includes(facet) && !(alsoWanted && facets.has(facet)),
    ),
    without: wish.without.filter((facet) => !facets.has(facet)),
    combinations: wish.combinations.filter(({ all }) => !all.some((facet) => facets.has(facet))),
    avoid: wish.avoid.filter((note) => !said.avoid.includes(note)),
    like: alsoWanted ? wish.like.filter((slug) => !said.like.includes(slug)) : wish.like,
    unlike: wish.unlike.filter((slug) => !said.like.includes(slug)),
    wellKnown: said.wellKnown && (said.wellKnown === wish.wellKnown) === alsoWanted ? null : wish.wellKnown,
  }
}

const widened = (wish: Wish, minutes: number): Wish =>
  wish.minutes?.to != null ? { ...wish, minutes: { ...wish.minutes, to: Math.max(wish.minutes.to, minutes) } } : wish

/** "The seventies are fine too", after "from 1980 on". */
function withYears(wish: Wish, said: Wish): Wish {
  const spans = [said.years, ...said.want.map(({ facet }) => spanOfEra(facet))].filter((span) => span !== null)
  if (!wish.years || spans.length === 0) return wish
  return { ...wish, years: spans.reduce((years, span) => hull(years, span), wish.years) }
}

/** "Belgian is fine too", after "French": one of them is enough. */
function withOthers(wish: Wish, said: Wish): Wish {
  const stands = (facet: Facet) =>
    wish.want.some((each) => each.level !== 'less' && sortOf(each.facet) === sortOf(facet))
  const narrows = (facet: Facet) => wish.only.some((each) => sortOf(each) === sortOf(facet))
  const others = said.want.filter(({ facet }) => ALTERNATIVES.has(sortOf(facet)))
  const has = new Set([...wish.want.map(({ facet }) => facet), ...wish.only])
  const fresh = others.filter(({ facet }) => !has.has(facet))
  return {
    ...wish,
    want: [...wish.want, ...fresh.filter(({ facet }) => stands(facet) && !narrows(facet))],
    only: [...wish.only, ...fresh.flatMap(({ facet }) => (narrows(facet) ? [facet] : []))],
  }
}

const hull = (one: Span, other: Span): Span => ({
  from: one.from === null || other.from === null ? null : Math.min(one.from, other.from),
  to: one.to === null || other.to === null ? null : Math.max(one.to, other.to),
})

/** The years of "era:1970s"; null for other facets. */
export function spanOfEra(facet: string): Span | null {
  const first = Number(/^era:(\d+)s$/.exec(facet)?.[1] ?? Number.NaN)
  return Number.isNaN(first) ? null : { from: first, to: first + 9 }
}
