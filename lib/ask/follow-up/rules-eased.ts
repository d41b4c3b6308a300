import type { Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'

type Reader = (words: string) => Wish

const FINE = '(?:ok(?:ay)?|fine|alright|allowed|good|welcome)'
/** "Horror is fine if it's funny". */
const FINE_IF = new RegExp(
  `^\\s*(?:(?:well|ok(?:ay)?|hm+|actually|but)[\\s,]+)*([\\p{L}' -]{3,30}?)\\s+(?:(?:is|are|would\\s+be)\\s+)?${FINE}\\s*,?\\s+(?:but\\s+)?(?:only\\s+)?(?:if|when|as\\s+long\\s+as)\\s+(?:(?:it|they|there)(?:['’](?:s|re)|\\s+(?:is|are))\\s+)?([^,.;!?]{2,40}?)[\\s.!]*$`,
  'iu',
)
/** "Except La La Land". */
const EXCEPT =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|but|and)[\s,]+)*(?:except(?:\s+for)?|apart\s+from|other\s+than|unless\s+it['’]?s|with\s+the\s+exception\s+of)\s+([^,.;!?]{2,60}?)[\s.!]*$/iu
/** "I can take gore". */
const CAN_TAKE =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|actually|but|oh)[\s,]+)*(?:i|we)\s+can\s+(?:(?:actually|totally|easily)\s+)?(?:take|handle|stand|bear|tolerate|live\s+with|cope\s+with|deal\s+with)\s+(?:some\s+|a\s+(?:bit|little)(?:\s+of)?\s+)?([\p{L}' -]{3,30}?)[\s.!]*$/iu
/** "A little violence is ok". */
const A_LITTLE = new RegExp(
  `^\\s*(?:(?:well|ok(?:ay)?|hm+|actually|but|maybe)[\\s,]+)*(?:an?\\s+(?:little|touch\\s+of|hint\\s+of|(?:tiny\\s+|little\\s+|wee\\s+)?bit(?:\\s+of)?)|some)\\s+([\\p{L}' -]{3,30}?)\\s+(?:is|are|would\\s+be)\\s+(?:(?:also|actually|perfectly)\\s+)?${FINE}(?:\\s+(?:though|then|after\\s+all|with\\s+me))*[\\s.!]*$`,
  'iu',
)
/** "Not that decade". */
const NOT_THEN =
  /^\s*(?:(?:well|no|hm+|but|please|actually)[\s,]+)*(?:not|anything\s+but|no\s+films?\s+from|nothing\s+from)\s+(?:that|this|the\s+same)\s+(?:decade|era)(?:\s+please)?[\s.!]*$/iu
/** "No a comedy", "no I meant comedy", "no not that, a comedy". */
const NO_OTHER =
  /^\s*(?:no+|nah|nope|naw)\s*,?\s+(?:not\s+(?:that|this|it|those|these)\s*,?\s+)?(?=(?:i\s+(?:meant?|said|wanted)|some|an?(?!\s+(?:bit|little|lot)\b))\s)/iu
/** "Not a thriller, a comedy". */
const NOT_BUT =
  /^\s*(?:(?:no+|hm+|actually|sorry)[\s,]+)*not\s+(?:an?\s+)?([\p{L} -]{3,30}?)\s*,\s*(?:but\s+|rather\s+)?(?:an?\s+|some\s+)?([\p{L} -]{3,30}?)[\s.!]*$/iu

/** "Forget the 100 minutes rule". */
const NO_LIMIT =
  /\b(?:forget|never\s+mind|scrap|drop|ignore|skip|lose|lift|cancel)\s+(?:about\s+)?(?:the|that|my)\s+(?:\d+(?:[.,]5)?|an?|one|two|three|sixty|ninety|a\s+hundred)(?:\s+and\s+a\s+half)?[\s-]*(?:hours?|hrs?|h|minutes?|mins?)(?:\s+(?:limit|rule|thing|maximum|max|bit|part))?/iu
/** "Sad is good, I need it". */
const NEEDED =
  /^\s*(?:(?:oh|well|no|actually|and|but)[\s,]+)*(\p{L}{3,})\s+(?:is|would\s+be)\s+(?:good|great|fine|welcome)\s*[,;.–—-]+\s*(?:(?:in\s+fact|actually)\s*,?\s+)?(?:i|we)\s+(?:really\s+)?(?:need|want|crave|could\s+use)\s+(?:it|that|some|a\s+cry)[\s.!]*$/iu
/** "No westerns. Sorry I meant no war". */
const MEANT_NO =
  /^\s*no\s+[\p{L} -]{3,30}?\s*[,.;–—-]+\s*(?:(?:sorry|oops|wait|no|ah|argh|i)[\s,]+)*mean[t]?\s+(no\s+[\p{L} -]{3,30}?)[\s.!]*$/iu

/** "Well, no graphic violence, a fight is ok": less than the rule that stands. */
const NARROWER =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|actually|i\s+mean|or\s+rather|or|at\s+least|no)[\s,]+)+no\s+((?:really\s+|very\s+)?[\p{L}-]+\s+(\p{L}{4,}))(?:\s*[,;–—-].*)?[\s.!]*$/iu

/** "He may be in it", "she's fine after all". */
const MAY_BE_IN_IT = new RegExp(
  `^\\s*(?:(?:haha|lol|well|ok(?:ay)?|hm+|fine|actually|oh|but|go\\s+on)[\\s,]+)*(?:he|she|they)(?:\\s+(?:may|can|could|might)\\s+(?:be|appear|play|star|stay)(?:\\s+in\\s+(?:it|there|them))?|(?:['’](?:s|re)|\\s+(?:is|are))\\s+(?:actually\\s+)?${FINE})(?:\\s+(?:then|too|though|after\\s+all|if\\s+(?:he|she|they)\\s+must))*[\\s.!]*$`,
  'iu',
)
/** "Not that long, two and a half hours tops". */
const NOT_SO_LONG =
  /^\s*(?:(?:well|ok(?:ay)?|hm+|actually|but)[\s,]+)*not\s+(?:that|so|quite\s+so|quite\s+that|too)\s+long\s*[,;:–—-]+\s*(.*(?:\d|hours?|minutes?).*)$/iu

/** What eases a rule that stands, or takes the place of what was asked for, as the plain words the rest is read from. */
export function rulesEased(said: string, standing: Wish, read: Reader): string {
  const [, eased, when] = FINE_IF.exec(said) ?? []
  if (eased && when) {
    if (/^subtitles?$/i.test(eased) && standing.only.length > 0) return `subtitles are fine, ${when}`
    const [rule] = standing.without
    const isIt = standing.without.length === 1 && read(`no ${eased}`).without[0] === rule
    if (isIt) return `unless it's ${when}`
  }
  if (standing.minutes && NO_LIMIT.test(said)) return said.replace(NO_LIMIT, 'any length')
  const [, instead] = (standing.minutes?.from && NOT_SO_LONG.exec(said)) || []
  if (instead) return `any length. ${instead}`
  const ruledOut = standing.without.findLast((facet) => facet.startsWith('person:'))
  if (ruledOut && MAY_BE_IN_IT.test(said))
    return `${ruledOut.slice('person:'.length).replaceAll('-', ' ')} is fine after all`
  const little = A_LITTLE.exec(said)?.[1]
  if (little && stands(standing, read(`no ${little}`))) {
    // Of gore there is no milder rule: it is let in.
    const isMilder = !stands(standing, read(`not too much ${little}`))
    return isMilder ? `${little} is fine. not too much ${little}` : `${little} is fine`
  }
  const decade =
    NOT_THEN.test(said) && [...facetsOf(standing), ...standing.only].find((facet) => facet.startsWith('era:'))
  if (decade) return `nothing from the ${decade.slice('era:'.length)}`
  const [, narrow, wide] = NARROWER.exec(said) ?? []
  if (narrow && wide && stands(standing, read(`no ${wide}`))) return `${wide} is fine. no ${narrow}`
  const needed = NEEDED.exec(said)?.[1]
  if (needed) return `I want something ${needed}`
  const meant = MEANT_NO.exec(said)?.[1]
  if (meant) return meant
  const except = EXCEPT.exec(said)?.[1]
  if (except && hasRules(standing) && namesFilm(read(`like ${except}`)) && read(except).want.length === 0)
    return `like ${except}`
  const taken = CAN_TAKE.exec(said)?.[1]
  if (taken && hasRules(standing)) return `${taken} is fine`
  const [, gone, comes] = NOT_BUT.exec(said) ?? []
  const wanted = gone ? facetsOf(read(gone)) : []
  if (gone && comes && wanted.length > 0 && wanted.every((facet) => facetsOf(standing).includes(facet))) {
    const isNew = facetsOf(read(comes)).length > 0 && !/\b(?:no|not|nor|or|and)\b/i.test(comes)
    if (isNew) return `no ${gone}. ${comes}`
  }
  return said.replace(NO_OTHER, 'no, ')
}

const rulesOf = ({ without, avoid }: Wish): string[] => [...without, ...avoid]
const stands = (standing: Wish, said: Wish) =>
  rulesOf(said).length > 0 && rulesOf(said).every((rule) => rulesOf(standing).includes(rule))
const hasRules = ({ without, avoid, combinations }: Wish) => without.length + avoid.length + combinations.length > 0

const facetsOf = ({ want, only }: Wish) => [...want.map(({ facet }) => facet), ...only]

const namesFilm = (wish: Wish) => wish.like.length === 1 && tokensOf(wish).length === 1
