import type { Client } from 'pg'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const turnedBy = (by: number) => alphabet.slice(by % 26) + alphabet.slice(0, by % 26)

/** Kept as they are in every copy of a film: what it is about, where it is from, how long it is. */
const sameColumns =
  '"year", "genres", "runtimeMinutes", "countries", "languages", "moods", "themes", "settings", "details", "contentNotes", "logline", "searchThemes"'

/**
 * Makes the catalog so many films: those that are there again and again under other titles and names, so that spellings
 * and people grow as films do, and ever less well known.
 */
export async function growFilms(client: Client, count: number): Promise<void> {
  const { rows } = await client.query<{ films: number }>('SELECT count(*)::int AS films FROM "Film"')
  const [{ films } = { films: 0 }] = rows
  await client.query('CREATE TEMP TABLE IF NOT EXISTS shipped AS SELECT * FROM "Film"')
  for (let turn = Math.ceil(films / (await shippedFilms(client))), left = count - films; left > 0; turn++) {
    const letters = [alphabet + alphabet.toUpperCase(), turnedBy(turn) + turnedBy(turn).toUpperCase()]
    const moved = (column: string) => `translate(${column}, $2, $3)`
    const movedAll = (column: string) => `ARRAY(SELECT ${moved('each')} || ' ' || $1 FROM unnest(${column}) AS each)`
    const { rowCount } = await client.query(
      `INSERT INTO "Film" ("slug", "title", "directors", "writers", "cast", "searchTitle", "searchPeople", "prominence", "contentHash", "updatedAt", ${sameColumns})
       SELECT "slug" || '-copy-' || $1, ${moved('"title"')} || ' ' || $1, ${movedAll('"directors"')}, ${movedAll('"writers"')},
         ${movedAll('"cast"')}, ${moved('"searchTitle"')} || ' ' || $1, ${moved('"searchPeople"')},
         greatest(1, "prominence" / ($1::int + 1)), "contentHash" || $1, now(), ${sameColumns}
       FROM shipped ORDER BY "id" LIMIT $4`,
      [String(turn), ...letters, left],
    )
    await client.query(
      `INSERT INTO "KindredLink" ("fromId", "toId", "because")
       SELECT f."id", t."id", k."because" FROM "KindredLink" k
         JOIN shipped a ON a."id" = k."fromId" JOIN shipped b ON b."id" = k."toId"
         JOIN "Film" f ON f."slug" = a."slug" || '-copy-' || $1 JOIN "Film" t ON t."slug" = b."slug" || '-copy-' || $1`,
      [String(turn)],
    )
    left -= rowCount ?? left
  }
  await client.query('VACUUM ANALYZE "Film", "KindredLink"')
}

async function shippedFilms(client: Client): Promise<number> {
  const { rows } = await client.query<{ films: number }>('SELECT count(*)::int AS films FROM shipped')
  return rows[0]?.films ?? 1
}
