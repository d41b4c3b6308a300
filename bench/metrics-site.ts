import type { Client } from 'pg'
import { seededRandom } from '../lib/recommender/matrix/random'
import { copyRows, stamp, writeInBulk } from '../scripts/database/fast-write'

/** Days of lists, the last of them until now. */
export const DAYS = 365
const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const CARDS = 8
/** Measured of the draw below: eight cards in view and what comes of them. */
const EVENTS_A_LIST = 11
const EVENTS_A_PERSON = 400
const VARIANT_DAYS = 28

export type SiteSize = { people: number; lists: number }
export const sizeOf = (events: number): SiteSize => ({
  people: Math.ceil(events / EVENTS_A_PERSON),
  lists: Math.ceil(events / EVENTS_A_LIST),
})

/** An experiment of 28 days, one that ended, and a hold-out of the whole year. */
export const experiments = [
  { id: 'running', kind: 'VARIANTS', status: 'RUNNING', from: VARIANT_DAYS, to: null, share: 0.5 },
  { id: 'ended', kind: 'VARIANTS', status: 'STOPPED', from: 120, to: 90, share: 0.5 },
  { id: 'holdout', kind: 'HOLDOUT', status: 'RUNNING', from: DAYS, to: null, share: 0.1 },
] as const

type Site = SiteSize & { filmIds: readonly number[]; now: Date }

const tables = ['Event', 'SlateItem', 'Slate', 'Consent', 'ExperimentPerson', 'User', 'Rating'] as const
const personAt = (place: number) => `person-${place}`
/** Of every hundred people the first ten are held out, and each second one is in the second variant. */
const groupOf = (id: string, place: number, share: number) => `${id}-${place % 100 < share * 100 ? 1 : 0}`

/** Writes a year of a site: people, their lists, what was in view and what they did with it. COPY, with the indexes made after. */
export async function writeSite(client: Client, site: Site): Promise<{ events: number }> {
  let events = 0
  await writeInBulk(client, tables, async () => {
    await writePeople(client, site)
    events = await writeLists(client, site)
  })
  return { events }
}

async function writePeople(client: Client, { people, filmIds, now }: Site): Promise<void> {
  const places = Array.from({ length: people }, (_, place) => place)
  const since = stamp(now.getTime() - DAYS * DAY_MS)
  await copyRows(
    client,
    '"User" ("id", "createdAt")',
    places.map((place) => `${personAt(place)}\t${since}`),
  )
  await copyRows(
    client,
    '"Consent" ("userId", "purpose", "granted")',
    places.map((place) => `${personAt(place)}\tBEHAVIOUR\tt`),
  )
  await copyRows(
    client,
    '"Rating" ("userId", "filmId", "value")',
    places.flatMap((place) =>
      Array.from({ length: 10 }, (_, at) => {
        const film = filmIds[(place * 13 + at * 7) % filmIds.length]
        return `${personAt(place)}\t${film}\t${1 + ((place + at) % 9) / 2}`
      }),
    ),
  )
  for (const { id, kind, status, from, to, share } of experiments) {
    const [startedAt, endedAt] = [from, to].map((days) => days && stamp(now.getTime() - days * DAY_MS))
    await client.query(
      `INSERT INTO "Experiment" ("id", "kind", "title", "measure", "planned", "status", "ramp", "startedAt", "endedAt")
        VALUES ($1, $2::"ExperimentKind", $1, 'positive', 2000, $3::"ExperimentStatus", 100, $4, $5)`,
      [id, kind, status, startedAt, endedAt],
    )
    for (const position of [0, 1])
      await client.query(
        'INSERT INTO "Variant" ("id", "experimentId", "position", "name", "weight") VALUES ($1, $2, $3, $1, $4)',
        [`${id}-${position}`, id, position, Math.round(100 * (position === 1 ? share : 1 - share))],
      )
    await copyRows(
      client,
      '"ExperimentPerson" ("experimentId", "userId", "variantId")',
      places.map((place) => `${id}\t${personAt(place)}\t${groupOf(id, place, share)}`),
    )
  }
  for (const number of [1, 2, 3])
    await client.query(
      `INSERT INTO "PromptVersion" ("id", "key", "number", "status", "instructions", "temperature", "topP", "maxTokens", "updatedAt")
        VALUES ($1, 'SLATE', $2, $3::"PromptStatus", 'Choose.', 0.7, 1, 2000, now())`,
      [`version-${number}`, number, number === 3 ? 'PUBLISHED' : 'ARCHIVED'],
    )
}

type List = { id: string; userId: string; at: number; version: string; variant: string | null; place: number }

/** The same lists each time they are asked for. */
function* listsOf({ people, lists, now }: Site): Generator<List> {
  const random = seededRandom(1)
  const started = now.getTime() - DAYS * DAY_MS
  for (let number = 0; number < lists; number++) {
    const place = Math.floor(random() * people)
    const at = started + ((number + random()) / lists) * DAYS * DAY_MS
    const daysAgo = (now.getTime() - at) / DAY_MS
    const served = experiments.find(
      ({ kind, from, to }) => kind === 'VARIANTS' && daysAgo < from && daysAgo > (to ?? 0),
    )
    yield {
      id: `list-${number}`,
      userId: personAt(place),
      at,
      version: `version-${1 + Math.floor((3 * number) / lists)}`,
      variant: served ? groupOf(served.id, place, served.share) : null,
      place: number,
    }
  }
}

async function writeLists(client: Client, site: Site): Promise<number> {
  const { filmIds } = site
  const filmOf = (list: List, position: number) => filmIds[(list.place * 31 + position * 97) % filmIds.length]
  await copyRows(
    client,
    `"Slate" ("id", "userId", "status", "promptVersionId", "model", "profileVersion", "partOfDay", "day", "candidates",
      "inputTokens", "outputTokens", "startedAt", "finishedAt", "variantId", "firstCardMs")`,
    mapped(listsOf(site), ({ id, userId, at, version, variant, place }) =>
      [
        ...[id, userId, 'DONE', version, 'm', 0, 'any', stamp(at).slice(0, 10), '[]', 1800, 500],
        ...[stamp(at), stamp(at + 9_000), variant ?? '\\N', 150 + ((place * 7919) % 4_000)],
      ].join('\t'),
    ),
  )
  await copyRows(
    client,
    `"SlateItem" ("slateId", "position", "filmId", "reason", "basis", "servedBy", "promptVersionId", "variantId", "verdict", "predicted")`,
    flatMapped(listsOf(site), (list) =>
      Array.from({ length: CARDS }, (_, position) =>
        [
          ...[
            list.id,
            position,
            filmOf(list, position),
            'Because.',
            '[]',
            'MODEL',
            list.version,
            list.variant ?? '\\N',
          ],
          ...[position === 7 ? 'address' : 'kept', 3.5],
        ].join('\t'),
      ),
    ),
  )
  let written = 0
  await copyRows(
    client,
    '"Event" ("id", "userId", "type", "filmId", "value", "detail", "slateId", "occurredAt", "recordedAt")',
    mapped(inOrderOfTime(eventsOf(site, filmOf), site.now.getTime()), ({ at, row }) =>
      [`event-${written++}`, row, stamp(at), stamp(at)].join('\t'),
    ),
  )
  return written
}

type TimedRow = { at: number; row: string }

/** What people do with each list, list by list: the rating of a film up to twenty days after its card. */
function* eventsOf(
  site: Site,
  filmOf: (list: List, position: number) => number | undefined,
): Generator<{ from: number; rows: TimedRow[] }> {
  const random = seededRandom(2)
  for (const list of listsOf(site)) {
    const rows: TimedRow[] = []
    const add = (type: string, film: number | undefined, minutes: number, value = '\\N', detail = '\\N') => {
      const own = type === 'IMPRESSION' || type === 'CLICKED' ? list.id : '\\N'
      rows.push({ at: list.at + minutes * MINUTE_MS, row: [list.userId, type, film, value, detail, own].join('\t') })
    }
    for (let position = 0; position < CARDS; position++) {
      const film = filmOf(list, position)
      add('IMPRESSION', film, 1)
      const drawn = random()
      if (drawn < 0.14) add('CLICKED', film, 3, '\\N', 'list')
      if (drawn < 0.12) add('DWELLED', film, 5, String(Math.round(20 + 300 * drawn)))
      if (drawn > 0.95) add('REACTED', film, 8, '\\N', 'WANT')
      if (drawn > 0.92 && drawn <= 0.95) add('REACTED', film, 8, '\\N', 'NOT_FOR_ME')
      if (drawn < 0.05) add('RATED', film, 60 * 24 * 20 * drawn * 20, String(2 + Math.floor(drawn * 120) / 2))
    }
    yield { from: list.at, rows }
  }
}

/** As a site writes them, by the minute; what lies ahead of now has not happened. Lists come in the order of time. */
function* inOrderOfTime(lists: Iterable<{ from: number; rows: TimedRow[] }>, now: number): Generator<TimedRow> {
  const minutes = new Map<number, TimedRow[]>()
  let minute = Number.NaN
  function* until(end: number) {
    if (Number.isNaN(minute)) minute = end
    for (; minute < end; minute++) {
      yield* minutes.get(minute) ?? []
      minutes.delete(minute)
    }
  }
  for (const { from, rows } of lists) {
    yield* until(Math.floor(from / MINUTE_MS))
    for (const row of rows) {
      if (row.at > now) continue
      const of = Math.floor(row.at / MINUTE_MS)
      minutes.set(of, [...(minutes.get(of) ?? []), row])
    }
  }
  yield* until(Math.floor(now / MINUTE_MS) + 1)
}

function* mapped<From, To>(rows: Iterable<From>, of: (row: From) => To): Generator<To> {
  for (const row of rows) yield of(row)
}

function* flatMapped<From, To>(rows: Iterable<From>, of: (row: From) => To[]): Generator<To> {
  for (const row of rows) yield* of(row)
}
