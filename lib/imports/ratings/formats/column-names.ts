import type { Field } from './field-names'

/** What columns are called in the languages of most who send them; the first that fits counts. */
export const names: readonly [Field, RegExp][] = [
  [
    'originalTitle',
    /^(?:(?:original|native) ?(?:title|name)|(?:title|name) (?:original|orig|native)|titre d origine|originaltitel|titre (?:original|vo)|titulo original|titolo originale|tytul oryginalny|originele titel|original ?(?:tittel|titel)|alkuperainen nimi|originalni nazev|eredeti cim|orijinal (?:adi|baslik)|оригинальное название|оригинал|原名|原題|原片名|原题)$/,
  ],
  [
    'title',
    /^(?:(?:movie|film|primary|english) ?(?:title|name)?|(?:item|full|media) ?(?:title|name)|title name|(?:title|name)(?: (?:en|eng|english|de|fr|es|it|pt|pl|ru|uk|tr|ja|ko|zh|local(?:i[sz]ed)?|international))?|titel|tittel|titre|titulo|titolo|tytul|nome|nombre|nazev|naslov|cim|baslik|film adi|elokuva|pelicula|pelicola|filme|titlu|cimke|titulek|τιτλος|ταινια|название|русскоязычное название|русское название|название фильма|фильм|назва|片名|标题|標題|电影|電影|제목|영화|タイトル|映画|映画名|作品名)$/,
  ],
  [
    'year',
    /^(?:(?:release|movie|film|start) ?)?(?:year|jahr|jaar|annee|ano|anno|rok|ar|vuosi|ev|yil|год|年|年份|연도|公開年|上映年份|date de sortie)$|^(?:release ?date|released|上映日期|公開日)$/,
  ],
  ['imdbId', /^(?:imdb(?: ?(?:id|number|url|link|title id))?|tconst|const)$/],
  ['tmdbId', /^(?:the ?movie ?db|tmdb)(?: ?(?:id|number|url|link))?$/],
  [
    'outOf',
    /^(?:best|max|maximum)(?: ?(?:rating|score|possible))?$|^(?:rating|score) ?(?:max|best|out ?of|scale)$|^(?:review )?rating best ?rating$|^out ?of$/,
  ],
  ['movieLensId', /^movie ?lens(?: ?id)?$/],
  ['directors', /^(?:directors?|directed by|regie|regisseur|realisateurs?|director(?:es)?|regista|registi|rezyser)$/],
  [
    'kind',
    /^(?:(?:title|media|item|content|series|anime|entity|entry) ?)?(?:type|kind)$|^(?:typ|tipo|art|тип|类型|種類)$/,
  ],
  ['episode', /^(?:(?:season|episode|series|staffel|saison|temporada)(?: ?(?:number|no|num|title|name))?)$/],
  ['status', /^(?:(?:watch(?:ed|ing)? ?)?status|state|list|shelf|statut|estado|stato|stan|статус|状态|狀態)$/],
  ['want', /^(?:(?:in |on )?(?:my )?watch ?list(?:ed)?|want(?: to (?:see|watch))?|to ?watch|wish ?list)$/],
  [
    'liked',
    /^(?:(?:i )?liked?|(?:i )?loved?|fav(?:e|s)?|favou?rites?|favou?rited|is ?favou?rite|hearts?|hearted|favorit|favorito|preferito|coup de coeur)$/,
  ],
  [
    'watched',
    /^(?:(?:last ?)?(?:watched|seen|viewed|played)(?: ?(?:date|at|on))?(?: date)?|watcheddate|(?:watch|view(?:ing)?) ?date|date (?:watched|seen|viewed|finished|completed)|(?:end|finish) ?date|(?:finished|completed) ?(?:at|on)|gesehen am|vu le|watched ?(?:day|time)|visto (?:il|el|em)|obejrzane dnia|鑑賞日|観た日|观看日期)$/,
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

export const publicWords =
  /\b(?:imdb|tmdb|trakt|rt|average|avg|mean|community|global|critics?|meta\w*|audience|public|rotten|tomato\w*|votes?|count|num|popularity|content|mpaa|age|certificate|parental|others|durchschnitt|moyenne|media|promedio)\b|средн|平均|豆瓣|人数|평균/
export const ratingWords =
  /\b(?:ratings?|rate|rated|scores?|stars?|grade|mark|bewertung|wertung|note|nota|voto|ocena|puntuacion|calificacion|betyg|karakter|arvosana|hodnoceni|ertekeles|puan|cijfer|beoordeling|rating5|rating10)\b|(?:^| )(?:оценка|оцінка|βαθμολογια)|评分|評分|평점|별점|評価/
export const ownWords =
  /\b(?:my|mine|your|own|user|personal|meine?|ma|mon|mi|mia|mio|moja|minha|minh|mijn|votre|deine|userrating|myrating)\b|(?:^| )мо[яй]|我的|个人|個人|私の|나의/
