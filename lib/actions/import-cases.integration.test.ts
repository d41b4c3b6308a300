import { beforeAll, expect, test } from 'vitest'
import { seedCatalog } from '../../prisma/seed'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createUser } from '../../testing/factories'
import { readCases } from '../../testing/tables/import-files'
import { db } from '../db'
import { confirmImport, stageImport } from '../imports/ratings/mutations'
import { previewRatings } from '../imports/ratings/preview-ratings'
import { getFilmIndex } from '../imports/ratings/queries'
import { readFile } from '../imports/ratings/read-file'
import type { ReadOptions } from '../imports/ratings/read-rows'
import { exportPerson } from '../privacy/export-json'

withOwnDatabase()
beforeAll(() => seedCatalog(db))

const day = (at: Date | null) => (at === null ? '' : ` ${at.toISOString().slice(0, 10)}`)

/** What the export of a person says of films, in the words of the table. */
async function exported(userId: string) {
  const { person } = await exportPerson(userId)
  const rated = new Set(person.ratings.map(({ film }) => film.slug))
  const words = { SEEN: 'seen', WANT: 'want', NOT_FOR_ME: 'refused' }
  return {
    found: [
      ...person.ratings.map(({ film, value, ratedAt }) => `${film.slug} ${value}${day(ratedAt)}`),
      ...person.reactions
        .filter(({ film, kind }) => kind !== 'SEEN' || !rated.has(film.slug))
        .map(({ film, kind, reactedAt }) => `${film.slug} ${words[kind]}${day(reactedAt)}`),
      ...person.events
        .filter(({ type }) => type === 'SURVEY_LOVED')
        .map(({ film, occurredAt }) => `${film?.slug} liked${day(occurredAt)}`),
    ].sort(),
    missing: person.awaitedFilms.map(({ title }) => title).sort(),
  }
}

/** How every one of them is read is asked without a database; what is read is stored in one way. */
const everyThird = readCases.filter((_, place) => place % 3 === 0)

test.each(everyThird)(
  '$name ($fileName): stored and in the export',
  async ({ content, fileName, options, expect: expected }) => {
    const { id: userId } = await createUser(db)
    const bytes = Buffer.from(content)
    const preview = await previewRatings(await getFilmIndex(), await readFile(bytes, fileName, options as ReadOptions))
    await confirmImport(userId, await stageImport(userId, { fileName, bytes, preview }), new Map())
    expect(await exported(userId)).toEqual({
      found: [...(expected.found ?? []), ...(expected.probably ?? [])].sort(),
      missing: (expected.missing ?? []).toSorted(),
    })
  },
)
