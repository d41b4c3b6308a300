import { sortOf } from '../../catalog/facets'
import type { CatalogFilm } from '../../catalog/schema'
import type { Facet, SoftWish } from '../../recommender/types'
import type { WishLexicon } from '../../wishes/lexicon/build-lexicon'
import { readWish } from '../../wishes/read-wish'
import { saysNothing } from '../../wishes/reading'
import { emptyWish, type Wish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { amended, letIn, milder } from './amend'
import { compareLimits } from './compare-limits'
import { knownInstead } from './known-instead'
import { mergeWish } from './merge-wish'
import { numberCorrected, turnedBack } from './number-corrected'
import { type Pointed, pointAt } from './point-at'
import { MISTAKEN, prepareWords } from './prepare-words'
import { rulesEased } from './rules-eased'
import { smallTalk } from './small-talk'
import { lengthened, ruleAmended, softened } from './standing-rules'
import { restOfRestart, startsOver } from './start-over'
import { takeBack } from './take-back'
import { youngestGone } from './who-leaves'

/** Where a conversation stands: the wish, the films on the page and those turned down on the way. */
export type Standing = {
  wish: Wish
  shown: readonly Pick<CatalogFilm, 'slug' | 'title' | 'year' | 'runtimeMinutes' | 'directors'>[]
  not: readonly string[]
  /** Films the wish names as examples. */
  /** The wish before the last turn: what "I meant …" takes the place of. */
  before?: Wish | null
  named?: readonly Pick<CatalogFilm, 'slug' | 'title'>[]
}
export type FollowedUp = { wish: Wish; not: string[] }

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
  String.raw`\b(?:not|no|without|except(?:\s+for)?|forget(?:\s+about)?|never\s+mind|scrap|cancel|delete|ignore|drop|skip|lose|remove|(?:take|leave)\s+(?:out|off)|scratch|ditch|minus|anything\s+but|all\s+but|other\s+than|instead\s+of|(?:(?:i|we)\s*(?:['’]?ve|have)?\s+)?(?:already\s+)?(?:seen|watched|know))\s+(${FILMS})(?:\s+(?:already|before))?`,
  'i',
)
const DROP_IT = new RegExp(
  String.raw`(${FILMS})\s+(?:is|are|was|looks?|sounds?|seems?)\s+(?:a\s+bit\s+|much\s+|far\s+|way\s+)?too\s+[^@,;.]*(?:,?\s*(?:so\s+)?(?:drop|skip|remove|lose)\s+(?:it|that|them))?|(${FILMS}),?\s*(?:no|out|drop\s+it|skip\s+it)\b`,
  'i',
)
/** "Not the second, too long": it says why that one is not, and of the others nothing. */
const REASONED =
  /(?:\b(?:not|no|without)\s+)?(@\d+)\s*[,:;–—-]?\s*(?:(?:it|that)(?:['’]s|\s+is)\s+|(?:is|was|looks?|seems?)\s+)?(?:(?:much|far|way|a\s+bit|just|rather)\s+)*too\s+(?:long|short|old|new|recent|modern)\b/gi
const THAT_ONE = /\b(?:not\s+|no\s+|without\s+)?(?:that|this)\s+one\b/i
/** "Italian instead", "I meant Italian": what stood of the kind goes. */
const INSTEAD =
  /^\s*(?:scratch|strike)\s+that\b|^\s*(?:no+|nah|nope)\s*,\s*(?:an?|some)\s+(?!bit\b|little\b|lot\b)|^\s*(?:(?:no+|sorry|oh|well)[\s,]+)?i\s+mean\s+(?:from|by|with|(?:the\s+)?(?:early\s+|mid\s+|late\s+)?(?:\d{2,4}s|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|noughties))\b|\b(?:instead(?!\s+of\b)|rather(?!\s+than\b)|i\s+(?:actually\s+|really\s+)?meant)\b/i
/** "Make it Japanese", "the same but French": of what is one place or one time the new one counts. */
const ANOTHER =
  /^\s*(?:(?:ok(?:ay)?|no+|actually|sorry|hm+|well|and|now)[\s,]+)*(?:(?:make|turn)\s+(?:it|that|this|them|those)|(?:the\s+)?same|(?:actually|no+|sorry|oops)\s*,|actually|change\s+(?:it|that)\s+to|switch\s+to|try)\b/i
const MEANT_IT = /\bi\s+(?:actually\s+|really\s+)?meant\b/i
const MEANT = /\b(?:what\s+)?i\s+(?:actually\s+|really\s+)?meant(?:\s+(?:was|to\s+say))?\b/gi
const ONE_AT_A_TIME: ReadonlySet<string> = new Set(['country', 'region', 'language', 'era'])

/** What follows a wish, read against where it stands: always alike, without any model. */
export function readFollowUp(whole: string, standing: Standing, lexicon: WishLexicon): FollowedUp {
  const read = (words: string) => readWish(words, lexicon)
  const said = rulesEased(withoutNews(whole, read), standing.wish, read)
  if (startsOver(said)) return { wish: emptyWish, not: [] }
  const anew = restOfRestart(said)
  if (anew) return { wish: readWish(anew, lexicon), not: [] }
  const shown = standing.shown.map(({ slug }) => slug)
  const talk = smallTalk(said)
  if (talk === 'thanks') return { wish: { ...standing.wish, unread: [] }, not: [...standing.not] }
  if (talk === 'others') return { wish: { ...standing.wish, unread: [] }, not: unite(standing.not, shown) }
  const slip =
    numberCorrected(said, standing.wish, standing.before) ??
    amended(said, standing.wish, standing.before, read) ??
    softened(said, standing.wish, standing.before) ??
    lengthened(said, standing.wish, read) ??
    ruleAmended(said, standing.wish, read, standing.before) ??
    knownInstead(said, standing.wish, read)
  if (slip) return { wish: slip, not: [...standing.not] }
  const gone = youngestGone(said, standing.wish)
  const allowed = gone ?? letIn(said, turnedBack(said, standing.wish), standing.before)
  const prepared = prepareWords(allowed.text, allowed.wish, read).replace(MEANT, ' ')
  const pointed = directorsTold(pointAt(prepared, standing.shown, standing.named), standing)
  const back = takeBack(pointed.text.replace(REASONED, 'not $1 '), allowed.wish, read)
  const compared = compareLimits(back.text, standing.shown, pointed.slugs, back.wish)
  const films = takeFilms(compared.text, pointed.slugs, shown)
  const rest = orOnly(
    said,
    back.wish,
    ofAKind(stronger(read(films.text.replace(/@\d+/g, ' ')), back.wish, prepared), back.wish, said),
  )
  const now: Wish = {
    ...rest,
    minutes: rest.minutes ?? compared.minutes,
    // "Older, sixties": the decade says how old.
    years: rest.years ?? (namesDecade(rest) ? null : compared.years),
    like: [...films.like, ...rest.like],
    unlike: [...films.unlike, ...rest.unlike.filter((slug) => !films.not.includes(slug))],
    unread: [...films.unread, ...rest.unread],
  }
  const stood = milder(said, back.wish, now)
  const stands = { ...stood, like: stood.like.filter((slug) => !films.not.includes(slug)) }
  const isMistaken = MISTAKEN.test(said)
  const isInstead = INSTEAD.test(said) || isMistaken
  const other = isInstead ? withoutSorts(stands, now) : stands
  const isKept = tokensOf(other).length === tokensOf(stands).length
  // The last turn goes where nothing of the kind stood; of a first turn only where it was a word or two.
  const isFirst = !standing.before && isMistaken && tokensOf(stands).length < 3
  const lastTurn =
    MEANT_IT.test(said) || isMistaken || isTone(said, standing, now)
      ? (standing.before ?? (isFirst ? emptyWish : null))
      : null
  const before = isInstead
    ? isKept && lastTurn
      ? lastTurn
      : other
    : ANOTHER.test(said) || (compared.years !== null && namesDecade(rest))
      ? withoutSorts(stands, now, ONE_AT_A_TIME)
      : stands
  const understood = allowed.text !== said || back.isUnderstood || films.not.length > 0 || !saysNothing(now)
  const unread = understood || now.unread.length > 0 ? now.unread : [said.toLowerCase().slice(0, 60)]
  return { wish: { ...mergeWish(before, now), unread: unread.slice(0, 12) }, not: unite(standing.not, films.not) }
}

const isToned = (facets: readonly Facet[]) =>
  facets.length > 0 && facets.every((facet) => /^(?:mood|genre)$/.test(sortOf(facet)))
/** "Something melancholy", and then "funny instead": another tone, be it a mood or a kind. */
function isTone(said: string, { wish, before }: Standing, now: Wish): boolean {
  if (!before || !/\binstead\b(?!\s+of)/i.test(said)) return false
  const fresh = wish.want.filter(({ facet }) => !before.want.some((each) => each.facet === facet))
  const isMood = fresh.some(({ facet }) => sortOf(facet) === 'mood')
  return isMood && isToned(fresh.map(({ facet }) => facet)) && isToned(now.want.map(({ facet }) => facet))
}

const NEWS = /^\s*((?:s?he|they|we|i|(?:my|our|the)\s+\w+)\b[^.!?]{2,40}!+)\s+(?=\S)/i
const NEGATED = /\b(?:no|not|never|without|hates?|want|wants|likes?|loves?|only)\b|n['’]t\b/i
/** "She found them! Subtitles are fine again": what happened meanwhile, and nothing of films. */
function withoutNews(said: string, read: (words: string) => Wish): string {
  const news = NEWS.exec(said)
  if (!news || NEGATED.test(news[1] ?? '')) return said
  return saysNothing({ ...read(news[1] ?? ''), unread: [] }) ? said.slice(news[0].length) : said
}

const namesDecade = ({ want, only }: Wish) =>
  only.some((facet) => sortOf(facet) === 'era') ||
  want.some(({ facet, level }) => level !== 'less' && sortOf(facet) === 'era')

/** "Or Mali", after "only from Senegal": one of them is enough, and nothing else. */
function orOnly(said: string, standing: Wish, read: Wish): Wish {
  if (!/^\s*or\b/i.test(said)) return read
  const narrows = (facet: Facet) => standing.only.some((each) => sortOf(each) === sortOf(facet))
  const also = read.want.flatMap(({ facet, level }) => (level !== 'less' && narrows(facet) ? [facet] : []))
  const same = standing.only.filter((facet) => also.some((each) => sortOf(each) === sortOf(facet)))
  return {
    ...read,
    want: read.want.filter(({ facet }) => !also.includes(facet)),
    only: [...read.only, ...same, ...also],
  }
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

const TOO = /\btoo\s+(?!much\b|many\b)[\w-]+/i

/** "Too silly", of the comedies asked for: a comedy is wanted all the same. */
function ofAKind(read: Wish, standing: Wish, said: string): Wish {
  const too = TOO.exec(said)
  const wanted = new Set(standing.want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])))
  const isTurned = ({ facet, level }: SoftWish) => level === 'less' && sortOf(facet) === 'genre' && wanted.has(facet)
  if (!too || !read.want.some(isTurned)) return read
  return { ...read, want: read.want.filter((each) => !isTurned(each)), unread: [...read.unread, too[0].toLowerCase()] }
}

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

const AND_ANOTHER = /^\s*(?:,\s*(?:and|or)?|and|or|&)\s+(?=(?:the\s+|a\s+)?\p{Lu})/u
type TakenFilms = { text: string; like: string[]; unlike: string[]; not: string[]; unread: string[] }

/** What is said of the films pointed at, taken out of the words. */
function takeFilms(said: string, pointed: readonly string[], shown: readonly string[]): TakenFilms {
  const taken: TakenFilms = { text: said, like: [], unlike: [], not: [], unread: [] }
  const take = (pattern: RegExp, to: string[]) => {
    for (let match = pattern.exec(taken.text); match; match = pattern.exec(taken.text)) {
      const places = [...(match[1] ?? match[2] ?? '').matchAll(/@(\d+)/g)].map(([, place]) => Number(place))
      to.push(...places.flatMap((place) => pointed[place] ?? []))
      // "Like Gravity or Interstellar", of which one is on the page.
      const rest = taken.text.slice(match.index + match[0].length)
      const goesOn = to === taken.like || to === taken.unlike ? AND_ANOTHER.exec(rest)?.[0] : undefined
      const again = goesOn ? `, ${to === taken.like ? 'like' : 'not like'} ${rest.slice(goesOn.length)}` : `, ${rest}`
      taken.text = `${taken.text.slice(0, match.index)}${again}`
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
function withoutSorts(wish: Wish, said: Wish, some?: ReadonlySet<string>): Wish {
  const asked = [...said.want.flatMap(({ facet, level }) => (level === 'less' ? [] : [facet])), ...said.only]
  const sorts = new Set(asked.map(sortOf).filter((sort) => !some || some.has(sort)))
  const isPlace = PLACES.some((sort) => sorts.has(sort))
  const gives = (facet: Facet) => sorts.has(sortOf(facet)) || (isPlace && PLACES.includes(sortOf(facet)))
  return {
    ...wish,
    want: wish.want.filter(({ facet, level }) => level === 'less' || !gives(facet)),
    only: wish.only.filter((facet) => !sorts.has(sortOf(facet))),
    like: said.like.length > 0 && !some ? [] : wish.like,
    // "And two hours at most instead": the bound that stood gives way.
    minutes: said.minutes && !some ? null : wish.minutes,
    years: said.years && !some ? null : wish.years,
  }
}

const PLACES: readonly string[] = ['country', 'region', 'language']
