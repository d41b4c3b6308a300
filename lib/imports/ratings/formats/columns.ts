import { foldText } from '../../../catalog/search-text'
import type { Field } from './field-names'
import type { Scale } from './format'

const names: [Field, RegExp][] = [
  ['originalTitle', /^(?:original ?(?:title|name)|originaltitel|titre original|titulo original|titolo originale)$/],
  [
    'title',
    /^(?:(?:movie|film|primary|english) ?(?:title|name)?|title|name|titel|tittel|titre|titulo|titolo|tytul|nome|nombre|nazev|naslov|cim|baslik|film adi|elokuva|pelicula|pelicola|filme|titlu|cimke|titulek|τιτλος|ταινια|название|название фильма|фильм|назва|片名|电影|電影|제목|영화|タイトル|映画)$/,
  ],
  [
    'year',
    /^(?:(?:release|movie|film|start) ?)?(?:year|jahr|jaar|annee|ano|anno|rok|ar|vuosi|ev|yil|год|年|年份|연도|date de sortie)$|^(?:release ?date|released)$/,
  ],
  ['imdbId', /^(?:imdb(?: ?(?:id|number|url|link|title id))?|tconst|const)$/],
  ['tmdbId', /^(?:the ?movie ?db|tmdb)(?: ?(?:id|number|url|link))?$/],
  ['movieLensId', /^movie ?lens(?: ?id)?$/],
  ['directors', /^(?:directors?|directed by|regie|regisseur|realisateurs?|director(?:es)?|regista|registi|rezyser)$/],
  ['kind', /^(?:(?:title|media|item) ?)?(?:type|kind)$|^(?:typ|tipo|art)$/],
  ['status', /^(?:status|state|list|shelf)$/],
  ['want', /^(?:watch ?list|want(?: to (?:see|watch))?|to ?watch|wish ?list)$/],
  [
    'watched',
    /^(?:(?:last ?)?(?:watched|seen|viewed)(?: ?(?:date|at|on))?(?: date)?|watcheddate|date (?:watched|seen|viewed)|gesehen am|vu le)$/,
  ],
  [
    'day',
    /^(?:date(?: ?(?:rated|added|created))?|rated ?(?:at|on|date)|timestamp|datum|fecha|data|created(?: ?at)?|added(?: ?at)?|rating date)$/,
  ],
  ['seen', /^(?:gesehen|vue?|visto|vista|is (?:watched|seen)|have seen|obejrzane)$/],
]

const publicWords =
  /\b(?:imdb|tmdb|trakt|rt|average|avg|mean|community|global|critics?|meta\w*|audience|public|rotten|tomato\w*|votes?|count|num|popularity|content|mpaa|age|certificate|parental|others|durchschnitt|moyenne|media|promedio)\b|средн|平均|豆瓣|人数|평균/
const ratingWords =
  /\b(?:ratings?|rate|rated|scores?|stars?|grade|mark|bewertung|wertung|note|nota|voto|ocena|puntuacion|calificacion|betyg|karakter|arvosana|hodnoceni|ertekeles|puan|cijfer|beoordeling|rating5|rating10)\b|(?:^| )(?:оценка|оцінка|βαθμολογια)|评分|評分|평점|별점|評価/
const ownWords =
  /\b(?:my|your|own|user|personal|meine?|ma|mon|mi|mia|mio|moja|minha|minh|mijn|votre|deine|userrating|myrating)\b|(?:^| )мо[яй]|我的|私の|나의/

/** How much a column looks like one's own rating: 0 not at all, 2 by its own word. */
function ratingWeight(column: string): number {
  const isOwn = ownWords.test(column)
  if (!ratingWords.test(column) && !/^(?:user|my)rating$/.test(column)) return 0
  if (publicWords.test(column.replace(/\b(?:vote|votes)\b/, (word) => (isOwn ? '' : word)))) return isOwn ? 1 : 0
  return isOwn ? 3 : 2
}

/** What each column of a table is read as, by its name; at most one is the rating, the most personal one. */
export function guessColumns(columns: readonly string[]): Map<string, Field> {
  const folded = [...new Set(columns)].map((column) => [column, foldText(column.replace(/[_.]/g, ' '))] as const)
  const ratings = folded.map(([column, name]) => ({ column, weight: ratingWeight(name) }))
  const best = Math.max(0, ...ratings.map(({ weight }) => weight))
  const rating = ratings.find(({ weight }) => weight === best && weight > 0)?.column
  const taken = new Set<Field>()
  return new Map(
    folded.map(([column, name]) => {
      const field = column === rating ? 'rating' : (names.find(([, pattern]) => pattern.test(name))?.[0] ?? 'ignore')
      const free = field === 'ignore' || !taken.has(field)
      if (free) taken.add(field)
      return [column, free ? field : 'ignore']
    }),
  )
}

/** "Rating10", "my rating (1-10)", "score out of 100". */
export function scaleInName(column: string): Scale | null {
  const last = /(?:^|\D)(5|10|100)\)?$/.exec(column.trim())?.[1] ?? /(?:rating|score)(5|10|100)$/i.exec(column)?.[1]
  return last ? (Number(last) as Scale) : null
}
