import { sortOf } from '../../catalog/facets'
import type { Facet, Span } from '../../recommender/types'
import type { Wish } from '../../wishes/schema'
import { asCountries, asLanguages, asSpoken, WITH_SOUND } from './meant-kind'

export const ASIDE = String.raw`(?:\s+(?:part|bit|thing|rule|ban|condition|requirement|restriction|constraint|limit|idea|business|stuff|filter))`
export const STRIKE = String.raw`(?:drop|lose|lift|cancel|remove|scratch|scrap|ditch|delete|strike|undo|take\s+back|(?:take|leave)\s+(?:out|off|away)|get\s+rid\s+of)`
const LENGTH = String.raw`(?:the\s+|its?\s+)?(?:length|running\s+time|runtime|duration|time(?=\s+(?:limit|restriction|constraint|rule)))`
const YEAR = String.raw`(?:the\s+|its?\s+)?(?:year|years|decade|decades|age of (?:it|the film)|era|period)`
const AGE = String.raw`(?:the\s+|its?\s+|their\s+)age|how\s+old\s+(?:it|they)\s+(?:is|are)`
const PLACE = String.raw`(?:the\s+|its?\s+)?(?:country|countries|origin|language|languages)`
const PERSON = String.raw`(?:the\s+|that\s+)?(?:director|actor|actress|star|filmmaker|person)s?`
const GENRE = String.raw`(?:the\s+|its?\s+)?(?:genre|genres|kind)`
const NO_MATTER = String.raw`(?:never\s+mind|forget(?:\s+about)?|(?:(?:you\s+can|please)\s+)?ignore|regardless\s+of|no\s+matter|whatever|any|don['’]?t\s+(?:care|mind)(?:\s+about)?|without\s+regard\s+to)`
const OPEN = String.raw`(?:(?:does|do)\s*n[o'’]?t\s+matter|(?:is\s*n[o'’]?t|is\s+not|is\s+no)\s+(?:so\s+|that\s+|an?\s+)?(?:important|relevant|necessary|issue|problem|matter|concern|constraint|object)|is\s+(?:fine|ok|okay|open|up\s+to\s+you|no\s+matter|not\s+important)|are\s+fine)`

const about = (thing: string) =>
  new RegExp(
    String.raw`\b(?:let\s+${thing}\s+go\b|(?:${NO_MATTER}|${STRIKE})\s+${thing}${ASIDE}?(?:\s+(?:is|are|will\s+do).*?(?=[,.;]|$))?|${thing}${ASIDE}?\s+${OPEN})`,
    'i',
  )
const without =
  (...sorts: string[]) =>
  (wish: Wish): Wish => ({
    ...wish,
    want: wish.want.filter(({ facet }) => !sorts.includes(sortOf(facet))),
    only: wish.only.filter((facet) => !sorts.includes(sortOf(facet))),
    without: wish.without.filter((facet) => !sorts.includes(sortOf(facet))),
  })
const nobody = (wish: Wish): Wish => ({ ...wish, company: null, age: null })
/** "Without the children", where none watch: those in the films. */
const childless = (wish: Wish): Wish =>
  wish.company === 'children'
    ? nobody(wish)
    : { ...wish, want: wish.want.filter(({ facet }) => facet !== 'theme:childhood') }
/** "No more rules": whatever ruled films out. */
const lawless = (wish: Wish): Wish => ({
  ...wish,
  only: [],
  without: [],
  combinations: [],
  avoid: [],
  unlike: [],
  minutes: null,
  years: null,
})

const SOMEBODY_ELSE =
  /(?<=^|[,.;!?–—-]\s*)(?:(?:try|give\s+me|show\s+me|with|by|then|maybe)\s+)?(?:some(?:one|body)\s+else|(?:another|a\s+different|some\s+other)\s+(?:actor|actress|director|filmmaker|star|person))(?:['’]?s)?(?:\s+(?:then|instead|please|now|maybe))*\s*(?=[,.;!]|$)/i
/** "Seen them all, someone else then": not whom they named last, and whoever else. */
function withoutLastPerson(wish: Wish): Wish {
  const isPerson = (facet: Facet) => sortOf(facet) === 'person'
  const last = wish.want.findLast(({ facet }) => isPerson(facet))?.facet ?? wish.only.findLast(isPerson)
  return {
    ...wish,
    want: wish.want.filter(({ facet }) => facet !== last),
    only: wish.only.filter((facet) => facet !== last),
  }
}

const GONE = String.raw`(?:in\s+bed|asleep|gone|not\s+(?:here|watching|coming)|out|left|away|sleeping|at\s+(?:grandma['’]?s|school|a\s+friend['’]?s)|off\s+to\s+bed)`
const CHILDREN = String.raw`(?:the\s+|my\s+|our\s+)?(?:kids?|children|child|little\s+ones?|boys?|girls?|son|daughter|youngest)`
const LEAVES = String.raw`(?:\s+(?:is|are|have|has|will\s+be)|['’](?:s|re|ve))\s+(?:already\s+|all\s+|now\s+|just\s+|finally\s+)?(?:${GONE}|(?:gone|went|going|off)\s+(?:to\s+bed|home|out|to\s+sleep))|\s+(?:left|went\s+(?:to\s+bed|home|out|to\s+sleep)|(?:fell|has\s+fallen)\s+asleep)`
const left = (who: string) => new RegExp(String.raw`\b${who}(?:${LEAVES})(?:\s+(?:now|already|to\s+bed))*`, 'i')
const THEY = '(?:s?he|they|every(?:body|one))'
const ADULTS = String.raw`(?:(?:(?:the|my|our)\s+)?(?:mum|mom|mother|dad|father|wife|husband|partner|girlfriend|boyfriend|friends?|sister|brother|grandma|grandpa|grandmother|grandfather|parents|guests|flatmate|roommate|date|in-laws|mother-in-law|father-in-law))`

/** Whole kinds of wishes that are let go. */
export const kinds: readonly [RegExp, (wish: Wish) => Wish][] = [
  [WITH_SOUND, asSpoken],
  [about(LENGTH), (wish) => ({ ...wish, minutes: null })],
  [about(YEAR), (wish) => ({ ...without('era')(wish), years: null })],
  // "The age does not matter": of films, where no children watch.
  [about(AGE), (wish) => (wish.company === 'children' ? wish : { ...without('era')(wish), years: null })],
  [about(PLACE), without('country', 'language', 'region')],
  [
    /\b(?:from\s+)?any(?:where|\s+place)\b(?!\s+in\b)(?:\s+(?:is\s+fine|will\s+do))?/i,
    without('country', 'language', 'region'),
  ],
  [about(GENRE), without('genre')],
  [about(PERSON), without('person')],
  [SOMEBODY_ELSE, withoutLastPerson],
  [
    /\btime\s*(?:['’]?s|is)\s*(?:n[o'’]?t|no|not)\s+(?:an?\s+)?(?:issue|problem|matter|concern|constraint|object)\b/i,
    (wish) => ({ ...wish, minutes: wish.minutes && keepFrom(wish.minutes) }),
  ],
  [
    /\b(?:no\s+(?:more\s+)?|(?:forget|drop|lift|ignore|scrap|remove|without)\s+(?:all\s+(?:of\s+)?)?(?:the\s+|my\s+|these\s+)?)(?:rules|limits|conditions|restrictions|filters)\b/i,
    lawless,
  ],
  [left(CHILDREN), nobody],
  [left(THEY), nobody],
  // Children stay when one of their parents goes.
  [left(ADULTS), (wish) => (wish.company === 'children' ? wish : nobody(wish))],
  [
    /\b(?:(?:so\s+)?no|without|minus)\s+(?:the\s+)?(?:kids?|children|little\s+ones?)(?:\s+(?:after\s+all|tonight|now|any\s*more|here|around))*(?=\s*(?:[,.;!]|$))/i,
    childless,
  ],
  [
    new RegExp(
      String.raw`\b(?:forget|never\s+mind|ignore|drop|scrap|scratch)\s+(?:about\s+)?${CHILDREN}(?:\s+(?:part|bit|thing|rule|stuff|business))?\s*(?=[,.;!]|$)`,
      'i',
    ),
    nobody,
  ],
  [
    /\b(?:the\s+)?country\s*(?:,|and)?\s*not\s+(?:the\s+)?language\b|\bnot\s+(?:the\s+)?language\s*,?\s*(?:but\s+)?(?:the\s+)?country\b/i,
    asCountries,
  ],
  [
    /\b(?:the\s+)?language\s*(?:,|and)?\s*not\s+(?:the\s+)?country\b|\bnot\s+(?:the\s+)?country\s*,?\s*(?:but\s+)?(?:the\s+)?language\b/i,
    asLanguages,
  ],
  [
    /\b(?:just|only)\s+(?:the\s+)?(?:two\s+of\s+us|us\s+two|my\s+\w+\s+and\s+(?:me|i)|(?:me|i)\s+and\s+my\s+\w+)(?:\s+(?:now|tonight|here))*/i,
    (wish) => ({ ...wish, company: 'company', age: null }),
  ],
  [/\b(?:just|only)\s+(?:us\s+)?(?:the\s+)?(?:adults|grown[-\s]?ups)(?:\s+(?:now|tonight|here))*/i, nobody],
]

const keepFrom = ({ from }: Span): Span | null => (from === null ? null : { from, to: null })
