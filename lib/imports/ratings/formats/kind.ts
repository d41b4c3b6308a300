const others =
  /seri(?:e|es|al|ál)\b|s[ée]rie|episod|épisode|folge|staffel|season|game|(?:video|computer)spiel|\bjeu|juego|gioco|\bgra\b|podcast|music ?video|シリーズ|エピソード|ゲーム|剧集|电视剧|시리즈|드라마|에피소드|сериал|серіал|эпизод|\bdizi\b|sarja|sorozat|jakso|مسلسل|סדרה|σειρά|phim bộ|ซีรี/iu
const films = /movie|film|pel[ií]cula|映画|电影|電影|영화|special|short|kurz|court|corto|video|documentary|feature/iu
const television = /\b(?:tv|show|shows|anime|person|collection|list)\b/iu

/** A word that says by itself that something is a film. */
export const isKindOfFilm = (kind: string) =>
  /^(?:(?:tv|feature|short|animated|anime) ?)?(?:movies?|films?|pel[ií]culas?|filmes?|elokuva|фильм|映画|电影|電影|영화)$/iu.test(
    kind.trim(),
  )

/** Whether a word for the kind of a thing, in the language of the site's user, names something else than a film. */
export function isOtherKind(kind: string): boolean {
  if (others.test(kind)) return true
  return !films.test(kind) && television.test(kind)
}

/** "X S01E03", "X: Season 4: …", "X: …: Episode 2"; "Star Wars: Episode 1" and "John Wick: Chapter 2" are films. */
const episode =
  /\bS\d{1,2}\s?E\d{1,3}\b|:\s*season\s*\d+.*\(episode \d+\)$|\b\d{1,2}x\d{2}\b|:\s*(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|säsong|sesong|sæson|kausi|сезон|シーズン|第?\s*\d+\s*季)\s*\d*\s*(?::|$)|:.*:\s*(?:episode|folge|épisode|episodio|odcinek|avsnitt|afsnit|jakso|серия)\s*\d+|:\s*(?:limited|mini)[ -]?series\b|\s[-–—]\s*(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon|säsong|sesong|sæson|kausi)\s*\d+$|,\s*(?:season|series|staffel|saison|temporada|stagione|seizoen|sezon)\s*\d+$|\((?:tv[ -]?)?(?:mini[ -]?)?(?:series?|serie|série)\b[^)]*\)$|\(tv[ -](?:show|mini)[^)]*\)$/iu

/** Whether a title is that of an episode or a season. */
export const isEpisodeTitle = (title: string) => episode.test(title)
