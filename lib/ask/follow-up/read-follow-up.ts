import { sortOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { WishLexicon } from '../../wishes/lexicon/build-lexicon'
import { readWish } from '../../wishes/read-wish'
import { saysNothing } from '../../wishes/reading'
import { emptyWish, type Wish } from '../../wishes/schema'
import { compareLimits } from './compare-limits'
import { mergeWish } from './merge-wish'
import { type Pointed, pointAt } from './point-at'
import { prepareWords } from './prepare-words'
import { takeBack } from './take-back'

/** Where a conversation stands: the wish, the films on the page and those turned down on the way. */
export type Standing = {
  wish: Wish
  shown: readonly Pick<CatalogFilm, 'slug' | 'title' | 'year' | 'runtimeMinutes' | 'directors'>[]
  not: readonly string[]
  /** Films the wish names as examples. */
  named?: readonly Pick<CatalogFilm, 'slug' | 'title'>[]
}
export type FollowedUp = { wish: Wish; not: string[] }

const POLITE = /\b(?:please|thanks|thank\s+you|maybe|ok|okay|hm+|well|then|now|just)\b|[?!.]/gi
const RESTART = String.raw`(?:(?:let['’]?s|can\s+we|i\s+(?:want|would\s+like)\s+to)\s+)?(?:(?:start|begin)\s+(?:over|again|anew|afresh|from\s+scratch|from\s+the\s+beginning)|reset|clear(?:\s+(?:it|all|everything))*|from\s+scratch|(?:new|another)\s+(?:search|wish|try|idea|plan)|(?:something|totally|completely)\s+(?:completely|totally|entirely|altogether)?\s*different|(?:forget|scrap|drop|delete|cancel|never\s+mind|ignore)\s+(?:about\s+)?(?:everything|all(?:\s+of)?\s+(?:that|this|it)|it\s+all|that\s+all|the\s+whole\s+thing|what\s+i\s+said)(?:\s+(?:i\s+said|so\s+far|before|again))*)`
const AGAIN = new RegExp(`^${RESTART}$`, 'i')
/** "Forget all that. A comedy from France": what comes behind is a wish of its own. */
const ANEW = new RegExp(
  String.raw`^\s*(?:(?:no|ok(?:ay)?|actually|hm+|well|ah|oh|sorry)[,\s]+)*(?:${RESTART}|(?:forget|scrap|drop)\s+(?:it|that|this))\s*[,.;:!–—-]+\s*(?:(?:and|then|just|let['’]?s\s+(?:do|have|try|go\s+(?:for|with))|instead|now)\s+)*(\S.*)$`,
  'i',
)
const OTHERS =
  /^(?:(?:show|give)\s+(?:me|us)\s+)?(?:some\s+|something\s+|any\s+|the\s+)?(?:others?|other\s+(?:ones|films|movies)|else|different(?:\s+(?:ones|films|movies))?|more(?:\s+(?:films|movies|of\s+them))?|next(?:\s+(?:ones|eight))?|(?:none|not\s+any)\s+of\s+(?:these|those|them)|not\s+(?:these|those)|(?:something|anything)\s+else(?:\s+entirely)?|(?:(?:i|we)\s*(?:['’]?ve|have)?\s*)?(?:already\s+)?(?:seen|know|watched)\s+(?:them\s+all|all(?:\s+of)?\s+(?:these|those|them)|(?:these|those|them)(?:\s+all)?)(?:\s+already)?)$/i

const FILMS = String.raw`@\d+(?:\s*(?:,|and|or|nor|&)?\s*@\d+)*`
const UNLIKE = new RegExp(
  String.raw`\b(?:less|not|nothing|never|no)\s+(?:anything\s+)?(?:like|similar\s+to)\s+(${FILMS})|\bunlike\s+(${FILMS})`,
  'i',
)
const LIKE = new RegExp(
  String.raw`\b(?:(?:more|something|films?|sooner|rather|just|much)\s+)*(?:like|similar\s+to|close(?:r)?\s+to|in\s+the\s+(?:vein|style|spirit|manner)\s+of|along\s+the\s+lines\s+of|more\s+of)\s+(${FILMS})`,
  'i',
)
const MORE_OF_IT = new RegExp(
  String.raw`(${FILMS})\s+(?:is|are|was|were|looks?|sounds?|seems?)\b[^@]*?\bmore\s+(?:like|of|in|along)\s+(?:that|this|it|those|these)(?:\s+(?:vein|kind|sort|line|lines|one))?`,
  'i',
)
/** "The third looks good", "the second but funnier": of all on the page that one is near. */
const NEARLY = new RegExp(
  String.raw`(?:\b(?:i|we)\s+(?:really\s+)?(?:like|love|prefer|fancy)\s+)?(${FILMS})(?:\s+(?:is|are|looks?|sounds?|seems?)\s+(?:(?:really|very|quite|pretty|rather|almost|nearly|about)\s+)*(?:good|great|nice|perfect|interesting|promising|right|closer|close|fun|lovely|tempting|it)\b)?(?=\s*,?\s*(?:but|only|just|and\s+(?:a\s+bit|more))\b)`,
  'i',
)
const PRAISED = new RegExp(
  String.raw`(${FILMS})\s+(?:is|are|looks?|sounds?|seems?)\s+(?:(?:really|very|quite|pretty|rather|almost|nearly|about)\s+)*(?:good|great|nice|perfect|interesting|promising|right|closer|close|fun|lovely|tempting)\b`,
  'i',
)
const BLAMED = new RegExp(
  String.raw`\b(?:(?:i|we)\s+)?(?:hate|hated|can(?:no|['’])t\s+stand|do\s*n[o'’]?t\s+(?:like|want)|did\s*n[o'’]?t\s+like)\s+(${FILMS})|(${FILMS})\s+(?:is|are|looks?|sounds?|seems?|was|were)\s+(?:(?:really|very|quite|so|just)\s+)*(?:boring|awful|bad|terrible|no\s+good|dull|rubbish|silly|wrong|not\s+(?:for|right|good|it)\b[^,.;]*)`,
  'i',
)
const NOT = new RegExp(
  String.raw`\b(?:not|no|without|except(?:\s+for)?|forget(?:\s+about)?|drop|skip|lose|remove|minus|anything\s+but|all\s+but|other\s+than|instead\s+of|(?:(?:i|we)\s*(?:['’]?ve|have)?\s+)?(?:already\s+)?(?:seen|watched|know))\s+(${FILMS})(?:\s+(?:already|before))?`,
  'i',
)
const DROP_IT = new RegExp(
  String.raw`(${FILMS})\s+(?:is|are|was|looks?|sounds?|seems?)\s+(?:a\s+bit\s+|much\s+|far\s+|way\s+)?too\s+[^@,;.]*(?:,?\s*(?:so\s+)?(?:drop|skip|remove|lose)\s+(?:it|that|them))?|(${FILMS}),?\s*(?:no|out|drop\s+it|skip\s+it)\b`,
  'i',
)
const THAT_ONE = /\b(?:not\s+|no\s+|without\s+)?(?:that|this)\s+one\b/i
const INSTEAD = /\b(?:instead|rather)\b/i

const bareOf = (said: string) => said.replace(POLITE, ' ').replace(/\s+/g, ' ').trim()

/** "Start over": nothing of it stands any more. */
export const startsOver = (said: string): boolean => AGAIN.test(bareOf(said))

/** What follows a wish, read against where it stands: always alike, without any model. */
export function readFollowUp(said: string, standing: Standing, lexicon: WishLexicon): FollowedUp {
  if (startsOver(said)) return { wish: emptyWish, not: [] }
  const anew = restOfRestart(said)
  if (anew) return { wish: readWish(anew, lexicon), not: [] }
  const shown = standing.shown.map(({ slug }) => slug)
  if (OTHERS.test(bareOf(said))) return { wish: { ...standing.wish, unread: [] }, not: unite(standing.not, shown) }
  const read = (words: string) => readWish(words, lexicon)
  const prepared = prepareWords(said, standing.wish, read)
  const pointed = directorsTold(pointAt(prepared, standing.shown, standing.named), standing)
  const back = takeBack(pointed.text, standing.wish, read)
  const compared = compareLimits(back.text, standing.shown, pointed.slugs, back.wish)
  const films = takeFilms(compared.text, pointed.slugs, shown)
  const rest = stronger(read(films.text.replace(/@\d+/g, ' ')), back.wish, prepared)
  const now: Wish = {
    ...rest,
    minutes: rest.minutes ?? compared.minutes,
    years: rest.years ?? compared.years,
    like: [...films.like, ...rest.like],
    unlike: [...films.unlike, ...rest.unlike.filter((slug) => !films.not.includes(slug))],
    unread: [...films.unread, ...rest.unread],
  }
  const stands = { ...back.wish, like: back.wish.like.filter((slug) => !films.not.includes(slug)) }
  const before = INSTEAD.test(said) ? withoutSorts(stands, now) : stands
  const understood = back.isUnderstood || films.not.length > 0 || !saysNothing(now)
  const unread = understood || now.unread.length > 0 ? now.unread : [said.toLowerCase().slice(0, 60)]
  return { wish: { ...mergeWish(before, now), unread: unread.slice(0, 12) }, not: unite(standing.not, films.not) }
}

const MORE = /\b(?:more|even)\b|\b[a-z]{3,}ier\b|\b(?:calm|dark|light|quiet|slow|soft|strang|sweet|warm|weird)er\b/i

/** "Funnier", where a comedy is wanted already: above all that. */
function stronger(said: Wish, standing: Wish, words: string): Wish {
  if (!MORE.test(words)) return said
  const wanted = new Set(standing.want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])))
  const want = said.want.map((each) =>
    each.level === 'more' && wanted.has(each.facet) ? { ...each, level: 'much-more' as const } : each,
  )
  return { ...said, want }
}

/** What is said behind "forget all that"; null where nothing starts over, or nothing else is said. */
export const restOfRestart = (said: string): string | null => ANEW.exec(said)?.[1] ?? null

const unite = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]

const DIRECTOR =
  /(?:\b(?:anything|something|more|others?|another|one|films?)\s+(?:else\s+)?)?\b(?:by|from|with|of)?\s*(?:the\s+)?(?:same\s+)?(?:director|maker)\s+(?:as|of|from|who\s+made)\s+@(\d+)/gi

/** "By the director of the third" names somebody. */
function directorsTold(pointed: Pointed, { shown }: Standing): Pointed {
  const text = pointed.text.replace(DIRECTOR, (whole, place: string) => {
    const film = shown.find(({ slug }) => slug === pointed.slugs[Number(place)])
    return film?.directors[0] ? ` by ${film.directors[0]} ` : whole
  })
  return { ...pointed, text }
}

type TakenFilms = { text: string; like: string[]; unlike: string[]; not: string[]; unread: string[] }

/** What is said of the films pointed at, taken out of the words. */
function takeFilms(said: string, pointed: readonly string[], shown: readonly string[]): TakenFilms {
  const taken: TakenFilms = { text: said, like: [], unlike: [], not: [], unread: [] }
  const take = (pattern: RegExp, to: string[]) => {
    for (let match = pattern.exec(taken.text); match; match = pattern.exec(taken.text)) {
      const places = [...(match[1] ?? match[2] ?? '').matchAll(/@(\d+)/g)].map(([, place]) => Number(place))
      to.push(...places.flatMap((place) => pointed[place] ?? []))
      taken.text = `${taken.text.slice(0, match.index)}, ${taken.text.slice(match.index + match[0].length)}`
    }
  }
  take(UNLIKE, taken.unlike)
  take(MORE_OF_IT, taken.like)
  take(LIKE, taken.like)
  take(BLAMED, taken.not)
  take(NOT, taken.not)
  take(DROP_IT, taken.not)
  take(NEARLY, taken.like)
  take(PRAISED, taken.like)
  const one = THAT_ONE.exec(taken.text)
  if (one) {
    const [only] = shown.length === 1 ? shown : []
    if (only && /^(?:not|no|without)/i.test(one[0])) taken.not.push(only)
    else taken.unread.push('that one')
    taken.text = taken.text.replace(THAT_ONE, ', ')
  }
  return taken
}

/** "Italian instead": what was wanted of the same kind gives way. */
function withoutSorts(wish: Wish, said: Wish): Wish {
  const sorts = new Set([...said.want.map(({ facet }) => facet), ...said.only].map(sortOf))
  return {
    ...wish,
    want: wish.want.filter(({ facet, level }) => level === 'less' || !sorts.has(sortOf(facet))),
    only: wish.only.filter((facet) => !sorts.has(sortOf(facet))),
    like: said.like.length > 0 ? [] : wish.like,
  }
}
