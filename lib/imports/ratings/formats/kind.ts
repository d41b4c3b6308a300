const others =
  /seri(?:e|es|al|ál)\b|s[ée]rie|episod|épisode|folge|staffel|season|game|(?:video|computer)spiel|\bjeu|juego|gioco|\bgra\b|podcast|music ?video|シリーズ|エピソード|ゲーム|剧集|电视剧|시리즈|드라마|에피소드/iu
const films = /movie|film|pel[ií]cula|映画|电影|電影|영화|special|short|kurz|court|corto|video|documentary|feature/iu
const television = /\b(?:tv|show|shows|anime|person|collection|list)\b/iu

/** Whether a word for the kind of a thing, in the language of the site's user, names something else than a film. */
export function isOtherKind(kind: string): boolean {
  if (others.test(kind)) return true
  return !films.test(kind) && television.test(kind)
}
