import { foldText } from '../../../catalog/search-text'
import type { Field } from './field-names'
import type { Scale } from './format'

const names: [Field, RegExp][] = [
  [
    'originalTitle',
    /^(?:original ?(?:title|name)|originaltitel|titre (?:original|vo)|titulo original|titolo originale|tytul oryginalny|originele titel|original ?(?:tittel|titel)|alkuperainen nimi|originalni nazev|eredeti cim|orijinal (?:adi|baslik)|оригинальное название|оригинал|原名|原題|原片名|原题)$/,
  ],
  [
    'title',
    /^(?:(?:movie|film|primary|english) ?(?:title|name)?|title|name|titel|tittel|titre|titulo|titolo|tytul|nome|nombre|nazev|naslov|cim|baslik|film adi|elokuva|pelicula|pelicola|filme|titlu|cimke|titulek|τιτλος|ταινια|название|название фильма|фильм|назва|片名|标题|標題|电影|電影|제목|영화|タイトル|映画|映画名)$/,
  ],
  [
    'year',
    /^(?:(?:release|movie|film|start) ?)?(?:year|jahr|jaar|annee|ano|anno|rok|ar|vuosi|ev|yil|год|年|年份|연도|公開年|上映年份|date de sortie)$|^(?:release ?date|released|上映日期|公開日)$/,
  ],
  ['imdbId', /^(?:imdb(?: ?(?:id|number|url|link|title id))?|tconst|const)$/],
  ['tmdbId', /^(?:the ?movie ?db|tmdb)(?: ?(?:id|number|url|link))?$/],
  ['movieLensId', /^movie ?lens(?: ?id)?$/],
  ['directors', /^(?:directors?|directed by|regie|regisseur|realisateurs?|director(?:es)?|regista|registi|rezyser)$/],
  ['kind', /^(?:(?:title|media|item|content) ?)?(?:type|kind)$|^(?:typ|tipo|art|тип|类型|種類)$/],
  ['episode', /^(?:(?:season|episode|series|staffel|saison|temporada)(?: ?(?:number|no|num|title|name))?)$/],
  ['status', /^(?:(?:watch(?:ed|ing)? ?)?status|state|list|shelf|statut|estado|stato|stan|статус|状态|狀態)$/],
  ['want', /^(?:(?:in |on )?(?:my )?watch ?list(?:ed)?|want(?: to (?:see|watch))?|to ?watch|wish ?list)$/],
  [
    'liked',
    /^(?:(?:i )?liked?|(?:i )?loved?|fav(?:e|s)?|favou?rites?|favou?rited|is ?favou?rite|hearts?|hearted|favorit|favorito|preferito|coup de coeur)$/,
  ],
  [
    'watched',
    /^(?:(?:last ?)?(?:watched|seen|viewed|played)(?: ?(?:date|at|on))?(?: date)?|watcheddate|(?:watch|view(?:ing)?) ?date|date (?:watched|seen|viewed|finished|completed)|(?:end|finish) ?date|(?:finished|completed) ?(?:at|on)|gesehen am|vu le|visto (?:il|el|em)|obejrzane dnia|鑑賞日|観た日|观看日期)$/,
  ],
  [
    'day',
    /^(?:date(?: ?(?:rated|added|created))?|rated ?(?:at|on|date)|timestamp|datum|datums|fecha|data|dato|tarih|paivamaara|дата|日付|日期|打分日期|날짜|created(?: ?at)?|added(?: ?at)?|rating date)$/,
  ],
  [
    'seen',
    /^(?:gesehen|vue?|visto|vista|is ?(?:watched|seen)|have seen|obejrzane|checked|play ?count|plays|(?:watch|view) ?count|times (?:watched|seen))$/,
  ],
]

const publicWords =
  /\b(?:imdb|tmdb|trakt|rt|average|avg|mean|community|global|critics?|meta\w*|audience|public|rotten|tomato\w*|votes?|count|num|popularity|content|mpaa|age|certificate|parental|others|durchschnitt|moyenne|media|promedio)\b|средн|平均|豆瓣|人数|평균/
const ratingWords =
  /\b(?:ratings?|rate|rated|scores?|stars?|grade|mark|bewertung|wertung|note|nota|voto|ocena|puntuacion|calificacion|betyg|karakter|arvosana|hodnoceni|ertekeles|puan|cijfer|beoordeling|rating5|rating10)\b|(?:^| )(?:оценка|оцінка|βαθμολογια)|评分|評分|평점|별점|評価/
const ownWords =
  /\b(?:my|your|own|user|personal|meine?|ma|mon|mi|mia|mio|moja|minha|minh|mijn|votre|deine|userrating|myrating)\b|(?:^| )мо[яй]|我的|个人|個人|私の|나의/

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

/** "Rating10", "my rating (1-10)", "score out of 100", "note /20". */
export function scaleInName(column: string): Scale | null {
  const name = column.trim()
  const last =
    /(?:^|\D)(5|10|100)\)?$/.exec(name)?.[1] ??
    /(?:rating|score)(5|10|100)$/i.exec(name)?.[1] ??
    // Four and twenty may be numbers of anything: they count behind a word that says "of".
    /(?:\/|-|–|\b(?:of|sur|von|su|de|z))\s*(4|20)\)?$/i.exec(name)?.[1]
  return last ? (Number(last) as Scale) : null
}

const mostly = (cells: readonly string[], isSo: (cell: string) => boolean) =>
  cells.length > 0 && cells.filter(isSo).length > cells.length * 0.6
const isYear = (cell: string) => /^(?:18|19|20)\d{2}(?:\.0)?$/.test(cell)
const isNamed = (cell: string) => /\p{Letter}{2}/u.test(cell) && !isYear(cell)

/** What stands in columns against what they are called: names that changed places are put right. */
export function putRight(guessed: ReadonlyMap<string, Field>, cellsOf: (column: string) => readonly string[]) {
  const columnOf = new Map([...guessed].map(([column, field]) => [field, column]))
  const right = new Map(guessed)
  const [title, year] = [columnOf.get('title'), columnOf.get('year')]
  if (title !== undefined && year !== undefined && mostly(cellsOf(title), isYear) && mostly(cellsOf(year), isNamed)) {
    right.set(title, 'year').set(year, 'title')
  }
  return right
}

/** Years and IMDb numbers are known by themselves, whatever their columns are called. */
export function guessByContent(columns: readonly string[], cellsOf: (column: string) => readonly string[]) {
  const guessed = new Map<string, Field>(columns.map((column) => [column, 'ignore']))
  const year = columns.find((column) => mostly(cellsOf(column), isYear))
  const imdb = columns.find((column) => mostly(cellsOf(column), (cell) => /\btt\d{6,9}\b/.test(cell)))
  if (year !== undefined) guessed.set(year, 'year')
  if (imdb !== undefined) guessed.set(imdb, 'imdbId')
  return guessed
}
