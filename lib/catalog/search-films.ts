import 'server-only'
import { db } from '../db'
import { cardSelect } from './list-films'
import type { FilmCardData } from './schema'
import { foldText } from './search-text'

const RESULTS = 48
/** Trigram likeness from which a misspelt word counts as found. */
const LIKENESS = 0.42

const WORDS = 10
const WORD_CHARS = 40

/** Words of a query in the form the catalog is stored in; a bounded number, of bounded length. */
export function searchWords(query: string): string[] {
  return foldText(query)
    .split(' ')
    .filter(Boolean)
    .slice(0, WORDS)
    .map((word) => word.slice(0, WORD_CHARS))
}

export type FoundFilm = {
  film: FilmCardData
  /** 0 to 1: how well the text fits; 1 is one of its titles itself. */
  relevance: number
}

/** The best match short of the title itself adds up to 3.75 below. */
const FULL_MARKS = 5

/**
 * Films for a query, best first: full text over titles, people, themes and approved texts with the last word as a prefix, and
 * trigram likeness of titles and names for typing errors.
 */
export async function searchFilms(query: string): Promise<FoundFilm[]> {
  const words = searchWords(query)
  if (words.length === 0) return []
  const plain = words.join(' ')
  const prefixQuery = words.map((word, place) => (place === words.length - 1 ? `${word}:*` : word)).join(' & ')
  const hits = await db.$queryRaw<{ id: number; same: boolean; marks: number }[]>`
    WITH found AS (
      SELECT "id", "prominence", "searchTitle",
        setweight(to_tsvector('simple'::regconfig, "searchTitle"), 'A') ||
        setweight(to_tsvector('simple'::regconfig, "searchPeople"), 'B') ||
        setweight(to_tsvector('simple'::regconfig, "searchThemes"), 'C') ||
        setweight(to_tsvector('simple'::regconfig, "searchViews"), 'D') AS document,
        to_tsquery('simple', ${prefixQuery}) AS query,
        word_similarity(${plain}, "searchTitle") AS title_likeness,
        word_similarity(${plain}, "searchPeople") AS people_likeness
      FROM "Film" WHERE "retiredAt" IS NULL
    )
    SELECT "id", ${plain} = ANY(string_to_array("searchTitle", E'\n')) AS same,
      ((CASE WHEN document @@ query THEN 2 * ts_rank(document, query) + 0.5 ELSE 0 END)
        + greatest(title_likeness, 0.6 * people_likeness) + "prominence" / 400.0)::float8 AS marks
    FROM found
    WHERE document @@ query OR title_likeness >= ${LIKENESS} OR people_likeness >= ${LIKENESS + 0.1}
    ORDER BY same DESC, marks DESC, "id"
    LIMIT ${RESULTS}`
  const films = await db.film.findMany({ where: { id: { in: hits.map((hit) => hit.id) } }, select: cardSelect })
  const byId = new Map(films.map((film) => [film.id, film]))
  return hits.flatMap(({ id, same, marks }) => {
    const film = byId.get(id)
    return film ? [{ film, relevance: same ? 1 : Math.min(1, marks / FULL_MARKS) }] : []
  })
}
