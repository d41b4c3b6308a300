import type { Facet } from '../recommender/types'
import type { WishLexicon } from '../wishes/lexicon/build-lexicon'
import { emptyWish, type Wish } from '../wishes/schema'
import { splitWords } from '../wishes/text/split-words'

/** Kinds of films as other languages call them, without accents; whole words, or in scripts without spaces a part. */
const GENRES: Readonly<Record<string, string>> = {
  comedy:
    'komodie komodien comedie comedies comica comedia comedias commedia commedie komedie komedia komedi コメディ 喜剧 喜劇 코미디 комедия комедию комедии كوميديا',
  horror: 'horror horrorfilm horrorfilme horreur terror orrore skrack ホラー 恐怖 공포 ужасы ужасов رعب',
  drama: 'drama dramen drame drames dramas dramma drammi ドラマ 剧情 드라마 драма драму دراما',
  thriller: 'thriller suspense triller スリラー 惊悚 스릴러 триллер إثارة',
  romance:
    'liebesfilm liebesfilme romance romantica romantico romantique romantikus karlek ロマンス 爱情 로맨스 мелодрама رومانسي',
  western: 'western westerns westernfilm 西部劇 вестерн',
  documentary:
    'dokumentarfilm doku documentaire documental documentario documentaire ドキュメンタリー 纪录片 다큐멘터리 документальный وثائقي',
  animation:
    'zeichentrick zeichentrickfilm animation animacion animazione animatie dessin anime アニメ 动画 애니메이션 мультфильм',
  musical: 'musical musicals ミュージカル 뮤지컬 мюзикл',
  war: 'kriegsfilm kriegsfilme guerre guerra 戦争 战争 전쟁 война',
  crime: 'krimi krimis policier policial poliziesco 犯罪 детектив',
  'science-fiction': 'sciencefiction scifi 科幻 фантастика SF映画',
  action: 'aktion action accion azione actionfilm アクション 动作 액션 боевик أكشن',
}
const genreOf = new Map(
  Object.entries(GENRES).flatMap(([genre, words]) => words.split(' ').map((word) => [word, `genre:${genre}` as Facet])),
)
const partsOf = [...genreOf].filter(([word]) => !/[a-z]/.test(word))
const NO =
  /^(?:kein|keine|keinen|nicht|ohne|pas|sans|sin|no|senza|non|nao|sem|geen|niet|zonder|inte|utan|ingen|ikke|uden|uten|nie|bez|без|не)$/
const ARTICLES =
  /^(?:de|d|el|la|le|les|los|las|un|une|una|der|die|das|ein|eine|of|film|filme|films|pelicula|peliculas|um|uma|il|lo|i|gli|en|ett|een|het)$/

/** What is understood of a sentence in another language: names of people and films we have, and kinds of films. */
export function namesElsewhere(
  words: string,
  lexicon: Pick<WishLexicon, 'phrases' | 'titles' | 'formsOf' | 'titleFormsOf'>,
): Wish {
  const pieces = splitWords(words)
  const wish: Wish = { ...emptyWish, want: [], without: [], like: [], unread: [words.toLowerCase().slice(0, 60)] }
  const isTurnedDown = (at: number) => {
    let before = at - 1
    while (before >= 0 && ARTICLES.test(pieces[before]?.text ?? '')) before -= 1
    return NO.test(pieces[before]?.text ?? '')
  }
  const name = (facet: Facet, at: number) => {
    if (isTurnedDown(at)) wish.without.push(facet)
    else wish.want.push({ facet, level: 'more' })
  }
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece?.kind !== 'word') continue
    const person = lexicon.phrases
      .matches(pieces, at, lexicon.formsOf)
      .find(({ entry, length }) => length > 1 && entry.kind === 'term' && entry.facets[0]?.startsWith('person:'))
    const title = piece.capital
      ? lexicon.titles
          .matches(pieces, at, lexicon.titleFormsOf)
          .find(({ length, entry }) => length > 1 && entry[0]?.slug)
      : undefined
    const genre = genreOf.get(piece.text) ?? genreOf.get(piece.text.replace(/s$/, ''))
    if (person?.entry.kind === 'term' && person.entry.facets[0]) name(person.entry.facets[0], at)
    else if (title?.entry[0]?.slug && !isTurnedDown(at)) wish.like.push(title.entry[0].slug)
    else if (genre) name(genre, at)
    else for (const [part, facet] of partsOf) if (piece.raw.includes(part)) name(facet, at)
    at += (person?.length ?? title?.length ?? 1) - 1
  }
  return wish
}
