import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { wishSchema } from '@/lib/wishes/schema'
import { besideTheShared } from '@/testing/database/own-database'
import { applyMigrations } from './migrations'
import { startEmptyDatabase } from './test-database'

/** The last state before films had series, lists had days and words had wishes. */
const BEFORE = '20261124162847_text_embeddings'

/** What a site of that time may hold: states with and without their events, words read as facets, lists, prompts. */
const filled = `
  INSERT INTO "User" ("id") VALUES ('ada'), ('bob');
  INSERT INTO "Film" ("id", "slug", "title", "year", "runtimeMinutes", "logline", "prominence", "searchTitle", "searchPeople", "searchThemes", "contentHash", "updatedAt")
    SELECT n, 'film-' || n, 'Film ' || n, 2000, 90, '', 50, '', '', '', '', now() FROM generate_series(1, 6) n;
  INSERT INTO "Event" ("id", "userId", "type", "filmId", "value", "detail", "occurredAt") VALUES
    ('e1', 'ada', 'RATED', 1, 4, NULL, '2026-01-02'),
    ('e2', 'ada', 'REACTED', 2, NULL, 'NOT_FOR_ME', '2026-01-03'),
    ('e3', 'ada', 'REACTED', 3, NULL, 'NOT_FOR_ME', '2026-01-04');
  INSERT INTO "Rating" ("userId", "filmId", "value", "ratedAt") VALUES
    ('ada', 1, 4, '2026-01-02'), ('ada', 3, 5, '2026-01-09'), ('bob', 4, 2, '2026-01-05');
  INSERT INTO "Reaction" ("userId", "filmId", "kind", "reason", "reactedAt") VALUES
    ('ada', 2, 'NOT_FOR_ME', 'slow', '2026-01-08'), ('ada', 2, 'WANT', NULL, '2026-01-01'),
    ('ada', 3, 'NOT_FOR_ME', NULL, '2026-01-04'), ('bob', 5, 'WANT', NULL, '2026-01-06');
  INSERT INTO "InterestEdit" ("userId", "facet", "strength", "label", "stated", "readAs", "updatedAt") VALUES
    ('ada', 'words:slow-westerns', 1, 'slow westerns', true, '{genre:western,mood:contemplative}', '2026-02-01'),
    ('ada', 'words:odd', 1, 'odd', true, '{}', '2026-02-02'),
    ('ada', 'genre:horror', -3, NULL, true, '{}', '2026-02-03');
  INSERT INTO "Slate" ("id", "userId", "model", "profileVersion", "partOfDay", "candidates", "startedAt")
    VALUES ('s1', 'ada', 'composer', 3, 'evening', '[]', '2026-03-04 21:00');
  INSERT INTO "SlateItem" ("slateId", "position", "filmId", "reason", "basis", "servedBy")
    VALUES ('s1', 0, 1, 'Because.', '[]', 'COMPOSER'), ('s1', 1, 4, 'Because.', '[]', 'COMPOSER');
  INSERT INTO "FilmReason" ("userId", "filmId", "profileVersion", "text", "servedBy") VALUES ('ada', 1, 3, 'A note.', 'COMPOSER');
  INSERT INTO "ProfileSummary" ("userId", "profileVersion", "text", "servedBy") VALUES ('ada', 3, 'A portrait.', 'COMPOSER');
  INSERT INTO "PromptVersion" ("id", "key", "number", "instructions", "temperature", "topP", "maxTokens", "updatedAt") VALUES
    ('p1', 'WHY', 1, 'Mind "step-aside".', 1, 1, 100, now()), ('p2', 'SUMMARY', 1, 'Write.', 1, 1, 100, now());
  INSERT INTO "Onboarding" ("userId", "shownFirst", "updatedAt") VALUES ('bob', '{1,2,3}', now());
`

let client: Client
let stop = async () => {}
let applied: string[]

beforeAll(async () => {
  const database = await besideTheShared(startEmptyDatabase)
  stop = database.stop
  await applyMigrations(database.url, BEFORE)
  client = new Client({ connectionString: database.url })
  await client.connect()
  await client.query(filled)
  applied = await applyMigrations(database.url)
}, 60_000)
afterAll(async () => {
  await client?.end()
  await stop()
})

const rows = async (sql: string) => (await client.query(sql)).rows

describe('a database filled before lists had days', () => {
  test('takes every migration since', () => {
    expect(applied[0]).toMatch(/_series$/)
    expect(applied.length).toBeGreaterThanOrEqual(7)
  })

  test('keeps what was said, each state with the event it follows from', async () => {
    expect(await rows('SELECT "userId", "filmId", "value" FROM "Rating" ORDER BY 1, 2')).toEqual([
      { userId: 'ada', filmId: 1, value: 4 },
      { userId: 'ada', filmId: 3, value: 5 },
      { userId: 'bob', filmId: 4, value: 2 },
    ])
    const states = 'SELECT "userId", "filmId", "kind"::text FROM "Reaction" ORDER BY 1, 2, 3'
    expect(await rows(states)).toEqual([
      { userId: 'ada', filmId: 1, kind: 'SEEN' },
      { userId: 'ada', filmId: 2, kind: 'NOT_FOR_ME' },
      { userId: 'ada', filmId: 3, kind: 'SEEN' },
      { userId: 'bob', filmId: 4, kind: 'SEEN' },
      { userId: 'bob', filmId: 5, kind: 'WANT' },
    ])
    const events = 'SELECT "type"::text, "filmId", "reason" FROM "Event" WHERE "userId" = $1 ORDER BY "filmId", "type"'
    expect((await client.query(events, ['ada'])).rows).toMatchObject([
      { type: 'RATED', filmId: 1 },
      { type: 'REACTED', filmId: 2, reason: 'slow' },
      { type: 'REACTED', filmId: 2 },
      { type: 'RATED', filmId: 3 },
      { type: 'REACTED', filmId: 3 },
    ])
    expect((await client.query(events, ['bob'])).rows).toMatchObject([
      { type: 'RATED', filmId: 4 },
      { type: 'REACTED', filmId: 5 },
    ])
  })

  test('reads what own words were read as, as wishes of today', async () => {
    const edits = await rows('SELECT "facet", "strength", "wish", "saidAt" FROM "InterestEdit" ORDER BY "facet"')
    expect(edits.map(({ facet, strength }) => [facet, strength])).toEqual([
      ['genre:horror', -3],
      ['words:odd', null],
      ['words:slow-westerns', null],
    ])
    const [horror, odd, westerns] = edits
    expect(horror.wish).toBeNull()
    expect(wishSchema.parse(odd.wish).want).toEqual([])
    expect(wishSchema.parse(westerns.wish).want).toEqual([
      { facet: 'genre:western', level: 'more' },
      { facet: 'mood:contemplative', level: 'more' },
    ])
    expect(westerns.saidAt < odd.saidAt).toBe(true)
  })

  test('keeps lists, notes, portraits and prompts under their names of today', async () => {
    expect(await rows('SELECT "day", "saidUntil" = "startedAt" AS same FROM "Slate"')).toEqual([
      { day: '2026-03-04', same: true },
    ])
    expect(await rows('SELECT "filmId" FROM "SlateItem" ORDER BY "position"')).toEqual([{ filmId: 1 }, { filmId: 4 }])
    expect(await rows('SELECT "text" FROM "FilmNote" UNION ALL SELECT "text" FROM "Portrait"')).toEqual([
      { text: 'A note.' },
      { text: 'A portrait.' },
    ])
    expect(await rows('SELECT "key", "instructions" FROM "PromptVersion" ORDER BY "id"')).toEqual([
      { key: 'NOTE', instructions: 'Mind "exploration".' },
      { key: 'PORTRAIT', instructions: 'Write.' },
    ])
    expect(await rows('SELECT "screens" FROM "Onboarding"')).toEqual([{ screens: [] }])
  })
})
