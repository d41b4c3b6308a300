import { say } from '@/domains/words'
import { facetLabel, facetsOf } from '../../catalog/facets'
import { sizeText, withYear } from '../../catalog/fact-line'
import type { CatalogFilm } from '../../catalog/schema'
import type { CatalogSnapshot } from '../../catalog/snapshot'
import { contentNotes, withStronger } from '../../catalog/vocabulary/vocabularies'
import { lowerFirst } from '../../lower-first'
import type { Facet } from '../../recommender/types'
import type { WishLexicon } from '../../wishes/lexicon/build-lexicon'
import { readWish } from '../../wishes/read-wish'
import { filmAsked } from './title-asked'

/** What our records know of a question, in one sentence, and where more of it stands. */
export type Told = { text: string; href: string | null; link: string | null }

type Asked = { film: CatalogFilm; about: string; lexicon: WishLexicon }
type Kind = { patterns: readonly RegExp[]; tell: (asked: Asked) => string }

const list = new Intl.ListFormat('en', { type: 'conjunction' })
const languages = new Intl.DisplayNames(['en'], { type: 'language' })
const IT = '(?<title>.+?)'
const END = String.raw`\s*[?!.]*$`
const ask = (pattern: string) => new RegExp(`^${pattern}${END}`, 'i')

const namesOf = (facets: readonly Facet[]) => list.format(facets.map((facet) => lowerFirst(facetLabel(facet))))
const unknown = (film: CatalogFilm, what: string) => `Our records do not say ${what} of ${withYear(film)}.`
const creditLine = (film: CatalogFilm, people: readonly string[], before: string, what: string) =>
  people.length > 0 ? `${withYear(film)} ${before} ${list.format(people)}.` : unknown(film, what)

/** Questions about one film, each with the pattern of its words; the first that fits and names a film is answered. */
const kinds: readonly Kind[] = [
  {
    patterns: [
      ask(String.raw`who(?:['’]?s|\s+(?:is|was))?\s+(?:the\s+)?direct(?:ed|or\s+of|or\s+behind|s)\s+${IT}`),
      ask(String.raw`who\s+(?:made|shot|filmed|makes)\s+${IT}`),
      ask(String.raw`(?:who\s+was\s+)?${IT}\s+(?:is\s+|was\s+)?directed\s+by\s+who(?:m)?`),
      ask(String.raw`(?:what['’]?s|what\s+is|whats)\s+the\s+(?:name\s+of\s+the\s+)?director\s+of\s+${IT}`),
      ask(String.raw`who\s+is\s+${IT}\s+by`),
      ask(String.raw`(?:the\s+)?director\s+of\s+${IT}`),
    ],
    tell: ({ film }) => creditLine(film, film.directors, 'was directed by', 'who directed it,'),
  },
  {
    patterns: [
      ask(String.raw`who\s+(?:wrote|writes)\s+(?:the\s+(?:script|screenplay)\s+(?:of|for)\s+)?${IT}`),
      ask(String.raw`who\s+(?:is|was|are)\s+the\s+(?:writers?|screenwriters?)\s+of\s+${IT}`),
    ],
    tell: ({ film }) => creditLine(film, film.writers, 'was written by', 'who wrote it,'),
  },
  {
    patterns: [
      ask(String.raw`who\s+(?:is|['’]s|was|stars|starred|plays|played|acts|acted|appears)\s+in\s+${IT}`),
      ask(String.raw`who['’]s\s+in\s+${IT}`),
      ask(String.raw`who\s+(?:are|were)\s+(?:the\s+(?:actors|stars)|starring)\s+(?:in|of)\s+${IT}`),
      ask(String.raw`(?:what['’]?s|what\s+is|who['’]?s|who\s+is)\s+the\s+cast\s+of\s+${IT}`),
      ask(String.raw`(?:the\s+)?cast\s+of\s+${IT}`),
    ],
    tell: ({ film }) =>
      film.cast.length > 0 ? `In ${withYear(film)}: ${list.format(film.cast)}.` : unknown(film, 'who is in it,'),
  },
  {
    patterns: [
      ask(String.raw`how\s+long\s+(?:is|was|does|will)\s+${IT}(?:\s+(?:last|run|take|go\s+on|in\s+minutes))?`),
      ask(String.raw`how\s+many\s+(?:minutes|hours)\s+(?:is|does|long\s+is)\s+${IT}(?:\s+(?:last|run|take))?`),
      ask(String.raw`(?:what['’]?s|what\s+is)\s+the\s+(?:length|running\s+time|runtime|duration)\s+of\s+${IT}`),
      ask(String.raw`(?:length|running\s+time|runtime|duration)\s+of\s+${IT}`),
    ],
    tell: ({ film }) =>
      film.runtimeMinutes > 0
        ? `${withYear(film)} runs ${sizeText(film.runtimeMinutes, 'long')}.`
        : unknown(film, 'how long it is,'),
  },
  {
    patterns: [
      ask(
        String.raw`(?:when|what\s+year|which\s+year|in\s+(?:what|which)\s+year)\s+(?:was|did|is|were)\s+${IT}\s+(?:made|released|shot|filmed|from|come\s+out|premiere|out|first\s+shown)`,
      ),
      ask(String.raw`(?:what|which)\s+year\s+(?:is|was)\s+${IT}(?:\s+from)?`),
      ask(String.raw`how\s+(?:old|new|recent)\s+is\s+${IT}`),
      ask(String.raw`when\s+is\s+${IT}\s+from`),
      ask(String.raw`(?:what['’]?s|what\s+is)\s+the\s+(?:release\s+)?(?:year|date)\s+of\s+${IT}`),
    ],
    tell: ({ film }) => `${film.title} is from ${film.year}.`,
  },
  {
    patterns: [
      ask(
        String.raw`(?:what|which)\s+languages?\s+(?:is|are|do\s+they\s+speak\s+in|is\s+spoken\s+in)\s+${IT}(?:\s+in)?`,
      ),
      ask(String.raw`(?:in\s+)?(?:what|which)\s+language\s+(?:is|was)\s+${IT}(?:\s+(?:in|made|shot|spoken|filmed))?`),
    ],
    tell: ({ film }) =>
      film.languages.length > 0
        ? `${withYear(film)} is in ${list.format(film.languages.map((code) => (code === 'zxx' ? 'no language: it is silent' : (languages.of(code) ?? code))))}.`
        : unknown(film, 'which language it is in,'),
  },
  {
    patterns: [
      ask(String.raw`where\s+(?:is|was|does)\s+${IT}\s+(?:from|made|shot|filmed|come\s+from|produced)`),
      ask(String.raw`(?:what|which)\s+country\s+(?:is|was|does)\s+${IT}(?:\s+(?:from|made\s+in|come\s+from))?`),
    ],
    tell: ({ film }) =>
      film.countries.length > 0
        ? `${withYear(film)} was made in ${list.format(film.countries.map((code) => facetLabel(`country:${code}` as Facet).replace(/^Films from /, '')))}.`
        : unknown(film, 'where it was made,'),
  },
  {
    patterns: [
      ask(String.raw`what(?:['’]?s|\s+is|\s+was)?\s+${IT}\s+(?:all\s+)?about`),
      ask(String.raw`what\s+happens\s+in\s+${IT}`),
      ask(String.raw`(?:what['’]?s|what\s+is)\s+the\s+(?:plot|story)\s+of\s+${IT}`),
      ask(String.raw`tell\s+me\s+(?:more\s+)?about\s+${IT}`),
    ],
    tell: ({ film }) => `${withYear(film)}: ${film.logline}`,
  },
  {
    patterns: [
      ask(
        String.raw`(?:what|which)\s+(?:genre|kind\s+of\s+(?:film|movie)|sort\s+of\s+(?:film|movie)|type\s+of\s+(?:film|movie))\s+is\s+${IT}`,
      ),
      ask(String.raw`what\s+is\s+${IT}\s+like`),
    ],
    tell: ({ film }) => `${withYear(film)} is ${kindsOf(film)}.`,
  },
  {
    patterns: [
      ask(String.raw`(?:do|have)\s+(?:you|u)\s+(?:guys\s+)?(?:have|got|know)\s+${IT}`),
      ask(String.raw`is\s+${IT}\s+(?:on\s+here|here|in\s+(?:your|the)\s+(?:catalog|catalogue|list|collection))`),
    ],
    tell: ({ film }) => `${withYear(film)} is in our catalog.`,
  },
  {
    patterns: [
      ask(
        String.raw`is\s+${IT}\s+(?:any\s+good|good|worth\s+(?:it|watching|seeing|my\s+time)|overrated|recommended|great|bad|boring)`,
      ),
      ask(String.raw`(?:should|would|will)\s+(?:i|we)\s+(?:watch|see|like|enjoy)\s+${IT}`),
      ask(String.raw`would\s+you\s+recommend\s+${IT}`),
    ],
    tell: ({ film }) =>
      `Whether ${withYear(film)} is any good our records do not say; its page says what it is and, once you have rated some films, what you would probably give it.`,
  },
  {
    patterns: [
      ask(
        String.raw`(?:is|are)\s+${IT}\s+(?:ok|okay|suitable|fine|appropriate|good|safe|right|too\s+scary|too\s+violent|for)\s+(?:for\s+)?(?<about>(?:my\s+|the\s+|an?\s+)?(?:\w+[-\s]year[-\s]olds?|kids?|children|family|toddlers?|teenagers?))`,
      ),
      ask(
        String.raw`can\s+(?<about>(?:my\s+|the\s+|an?\s+)?(?:kids?|children|\w+[-\s]year[-\s]olds?))\s+(?:watch|see)\s+${IT}`,
      ),
    ],
    tell: ({ film }) => notesLine(film),
  },
  {
    patterns: [
      ask(
        String.raw`(?:does|do|is|are|will)\s+(?:the|an?|any)\s+(?<about>dog|dogs|cat|cats|horse|horses|animal|animals|pet|pets)\s+(?:dies?|die|killed|hurt|get\s+hurt|harmed)\s+in\s+${IT}`,
      ),
    ],
    tell: ({ film }) =>
      film.contentNotes.includes('animal-harm')
        ? `Yes: our records note harm to animals in ${withYear(film)}.`
        : `Our records note no harm to animals in ${withYear(film)}.`,
  },
  {
    patterns: [
      ask(String.raw`(?:is|are)\s+there\s+(?:any\s+|a\s+lot\s+of\s+|much\s+|lots\s+of\s+)?(?<about>.+?)\s+in\s+${IT}`),
      ask(
        String.raw`(?:does|do)\s+${IT}\s+(?:have|contain|include|show|feature)\s+(?:any\s+|a\s+lot\s+of\s+|much\s+|lots\s+of\s+)?(?<about>.+?)`,
      ),
      ask(
        String.raw`how\s+(?<about>scary|violent|sad|funny|gory|bloody|bleak|romantic|disturbing|dark|slow|tense|weird|graphic)\s+is\s+${IT}`,
      ),
    ],
    tell: isItSo,
  },
]

/** The question about a film that words ask, answered from its record; null where they ask none. */
export function tellOfFilm(said: string, catalog: CatalogSnapshot, lexicon: WishLexicon): Told | null {
  const words = said.trim()
  for (const { patterns, tell } of kinds)
    for (const pattern of patterns) {
      const found = pattern.exec(words)?.groups
      if (!found?.title) continue
      const film = filmAsked(found.title, catalog)
      const text = film && tell({ film, about: found.about ?? '', lexicon })
      if (film && text) return { text, href: `/films/${film.slug}`, link: film.title }
      if (!film && NAMED.test(words))
        return { text: `Nothing in our catalog is called “${found.title}”.`, href: null, link: null }
    }
  return isIt(words, catalog, lexicon)
}

const IS_IT = /^(?:is|was|are)\s+(.+?)\s*[?!.]*$/i
const VERY = /^(?:(?:really|very|too|that|so|as|an?|in)\s+)+/i
const MOST_ABOUT = 5

/** "Is The Shining violent?": the longest title the words begin with, and what is asked of it. */
function isIt(words: string, catalog: CatalogSnapshot, lexicon: WishLexicon): Told | null {
  const parts = IS_IT.exec(words)?.[1]?.split(/\s+/) ?? []
  for (let end = parts.length - 1; end > 0 && parts.length - end <= MOST_ABOUT; end--) {
    const about = parts
      .slice(end)
      .join(' ')
      .replace(VERY, '')
      .replace(/\s+(?:film|movie)$/i, '')
    const film = filmAsked(parts.slice(0, end).join(' '), catalog)
    if (film && about) return { text: isItSo({ film, about, lexicon }), href: `/films/${film.slug}`, link: film.title }
  }
  return null
}

/** Questions no wish is put as: of a film that nobody here has, that is the answer. */
const NAMED =
  /^(?:who\s+(?:directed|made|wrote|starred|stars|plays|played)|how\s+(?:long|many\s+minutes)\s+is|when\s+(?:was|did)|what\s+year|what(?:['’]?s|\s+is)\s+the\s+(?:plot|cast|runtime|running\s+time|length)|(?:the\s+)?director\s+of)\b/i

function notesLine(film: CatalogFilm): string {
  const notes = noteNames(film.contentNotes)
  return notes.length > 0
    ? `Our records note in ${withYear(film)}: ${list.format(notes)}.`
    : `Our records have no content notes for ${withYear(film)}.`
}

const noteNames = (notes: readonly string[]) => notes.map((note) => lowerFirst(contentNotes.label(note)))
const kindsOf = ({ genres, moods }: CatalogFilm) =>
  namesOf([...genres.map((id): Facet => `genre:${id}`), ...moods.map((id): Facet => `mood:${id}`)])

/** "Is Alien scary?": what the word means in our terms, and whether the record has it. */
function isItSo({ film, about, lexicon }: Asked): string {
  if (/^(?:long|short)$/i.test(about) && film.runtimeMinutes > 0)
    return `${withYear(film)} runs ${sizeText(film.runtimeMinutes, 'long')}.`
  if (/^(?:old|new|recent|modern)$/i.test(about)) return `${film.title} is from ${film.year}.`
  const wanted = readWish(say`${about} films`, lexicon)
  const off = [readWish(`nothing ${about}`, lexicon), readWish(`no ${about}`, lexicon)]
  const notes = withStronger(off.flatMap(({ avoid }) => avoid))
  const facets = [...wanted.want.map(({ facet }) => facet), ...wanted.only, ...off.flatMap(({ without }) => without)]
  const has = new Set<Facet>(facetsOf(film))
  const called = [...new Set(facets)].filter((facet) => has.has(facet))
  const noted = noteNames(film.contentNotes.filter((note) => notes.has(note)))
  if (facets.length + notes.size === 0) return unknown(film, `whether it is “${about}”,`)
  if (called.length > 0)
    return `Yes: our records call ${withYear(film)} ${namesOf(called)}${noted.length > 0 ? ` and note ${list.format(noted)}` : ''}.`
  if (noted.length > 0) return `Yes: our records note ${list.format(noted)} in ${withYear(film)}.`
  if (facets.length === 0) return `Our records note nothing of that in ${withYear(film)}.`
  return `Our records do not call ${withYear(film)} so; they say ${kindsOf(film)}.`
}
