import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Film } from '@/prisma/generated/client'
import { createFilms, createUser } from '../../testing/factories'
import { getCatalog } from '../catalog/snapshot'
import { db } from '../db'
import { record } from '../feedback/record'
import { confirmImport, stageImport, undoImport } from '../imports/ratings/mutations'
import { previewFile } from '../imports/ratings/preview-file'
import { csvOf } from '../privacy/export-csv'
import { jsonOf } from '../privacy/export-json'
import { erasePerson } from '../privacy/mutations'
import { profileOf } from '../profile/profile'
import { listEdits, listEvidenceEvents } from '../profile/queries'
import { emptyWish } from '../wishes/schema'

const unique = randomUUID().slice(0, 6)
const START = Date.UTC(2024, 4, 1)
const none = new Map<number, number>()
let films: Film[]

beforeAll(async () => {
  const titles = ['=SUM(A1)', 'Plain', '"Quoted", twice', "'Tis", 'Two\nlines', ' Spaced ']
  films = await createFilms(
    db,
    titles.map((title, place) => ({ title: `${title} ${unique}`, year: 1960 + place, genres: ['western'] })),
  )
})

const joined = async (pieces: AsyncGenerator<string>) => {
  let text = ''
  for await (const part of pieces) text += part
  return text
}
const textOf = (userId: string) => joined(csvOf(userId))

async function bring(userId: string, text: string) {
  const bytes = new TextEncoder().encode(text)
  const importId = await stageImport(userId, { fileName: 'x.csv', bytes, preview: await previewFile(bytes, 'x.csv') })
  return { importId, counts: await confirmImport(userId, importId, none) }
}

/** All that a table is to bring back, without ids and without whose it is. */
async function stateOf(userId: string) {
  const where = { userId }
  const [ratings, reactions, edits, events] = [
    await db.rating.findMany({ where, omit: { userId: true }, orderBy: { filmId: 'asc' } }),
    await db.reaction.findMany({ where, omit: { userId: true }, orderBy: [{ filmId: 'asc' }, { kind: 'asc' }] }),
    await db.interestEdit.findMany({ where, omit: { userId: true }, orderBy: { facet: 'asc' } }),
    await listEvidenceEvents(userId, true),
  ]
  const { active, muted, struckOut, unwanted, turnedDown } = profileOf(
    1,
    events,
    await listEdits(userId),
    await getCatalog(),
  )
  const diary = await db.event.findMany({
    where: { ...where, type: { in: ['WATCHED', 'NOTED'] } },
    select: { type: true, filmId: true, value: true, detail: true, occurredAt: true },
    orderBy: [{ occurredAt: 'asc' }],
  })
  const plain = [active, muted, struckOut].map((lines) =>
    lines.map(({ facet, strength, confidence, state, label }) => ({ facet, strength, confidence, state, label })),
  )
  return { ratings, reactions, edits, diary, profile: [plain, [...unwanted].toSorted(), turnedDown] }
}

const text = fc.oneof(
  fc.constantFrom(
    'slow westerns',
    '=1+1',
    '+49',
    '-',
    '@home',
    "'quoted'",
    'a "b", c',
    'two\r\nlines',
    ' spaces ',
    '雪',
  ),
  fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }).filter((each) => !each.includes('\0')),
)
const word = fc.oneof(
  fc.record({
    type: fc.constant('RATED' as const),
    film: fc.nat(5),
    value: fc.integer({ min: 1, max: 10 }).map((n) => n / 2),
  }),
  fc.record({
    type: fc.constant('REACTED' as const),
    film: fc.nat(5),
    detail: fc.constantFrom('SEEN', 'WANT'),
  }),
  fc.record({
    type: fc.constant('REACTED' as const),
    film: fc.nat(5),
    detail: fc.constant('NOT_FOR_ME'),
    reason: fc.constantFrom(null, 'slow', 'genre:western'),
  }),
  fc.record({
    type: fc.constant('REACTION_CLEARED' as const),
    film: fc.nat(5),
    detail: fc.constantFrom('SEEN', 'WANT'),
  }),
  fc.record({
    type: fc.constantFrom('RATING_CLEARED' as const, 'SURVEY_LOVED' as const, 'SURVEY_UNLOVED' as const),
    film: fc.nat(5),
  }),
  fc.record({
    type: fc.constant('WATCHED' as const),
    film: fc.nat(5),
    detail: fc.constantFrom('2023-12-31', '2024-01-01', '2024-04-30'),
    value: fc.constantFrom(null, 0.5, 3, 5),
  }),
  fc.record({
    type: fc.constant('NOTED' as const),
    film: fc.nat(5),
    detail: text,
    reason: fc.constantFrom(null, 'shared'),
  }),
  fc.record({
    type: fc.constant('SURVEY_WISH' as const),
    facet: fc.constant('genre:western'),
    value: fc.integer({ min: -2, max: 2 }),
  }),
)
const edit = fc.record({
  facet: fc.constantFrom('genre:western', 'mood:dread', 'person:x-y', 'words:slow-westerns', 'words:雪'),
  state: fc.constantFrom('ACTIVE' as const, 'MUTED' as const, 'DELETED' as const),
  strength: fc.constantFrom(null, -3, -0.75, 0, 1.5, 3),
  label: fc.option(text),
  stated: fc.boolean(),
  asked: fc.boolean(),
  wished: fc.boolean(),
})

type Word = typeof word extends fc.Arbitrary<infer Each> ? Each : never
type Edit = typeof edit extends fc.Arbitrary<infer Each> ? Each : never

async function personWith(words: Word[], edits: Edit[]): Promise<string> {
  const { id } = await createUser(db)
  await db.$transaction((tx) =>
    record(
      tx,
      id,
      words.map(({ film, ...said }: Word & { film?: number }, place) => ({
        ...said,
        ...(film === undefined ? {} : { filmId: films[film]?.id ?? 0 }),
        at: new Date(START + place * 61_001),
      })),
    ),
  )
  await db.interestEdit.createMany({
    data: edits.map(({ asked, wished, ...each }, place) => {
      const at = new Date(START + place * 77_003)
      const wish = wished && each.facet.startsWith('words:') ? { ...emptyWish, surprise: true } : undefined
      return {
        ...each,
        userId: id,
        saidAt: at,
        updatedAt: new Date(at.getTime() + 5),
        ...(asked && { askedAt: at }),
        ...(wish && { wish }),
      }
    }),
  })
  return id
}

test('whatever somebody said, export, erase and import give the same ratings, reactions, lines and profile', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(word, { maxLength: 30 }),
      fc.uniqueArray(edit, { selector: ({ facet }) => facet, maxLength: 5 }),
      fc.constantFrom(csvOf, jsonOf),
      async (words, edits, exportOf) => {
        const id = await personWith(words, edits)
        const before = await stateOf(id)
        const [csv, file] = [await textOf(id), await joined(exportOf(id))]
        await erasePerson(id)
        const { id: again } = await createUser(db)
        await bring(again, file)
        expect(await stateOf(again)).toEqual(before)
        expect(await textOf(again)).toBe(csv)
        // Once more adds nothing.
        expect((await bring(again, file)).counts).toMatchObject({ imported: 0, kept: words.length + edits.length })
        expect(await textOf(again)).toBe(csv)
      },
    ),
    { numRuns: 12 },
  )
}, 120_000)

test('undoing takes words and lines back, but for a line that was touched since', async () => {
  const { id } = await createUser(db)
  const head = (await textOf(id)).trim()
  const lines = [
    `rated,2024-01-01T00:00:00.000Z,"${films[1]?.title}",1961,,,,4.5`,
    'line,2024-01-02T00:00:00.000Z,,,,,,1.5,,,mood:dread,active,,yes,2024-01-02T00:00:00.000Z,,',
    'line,2024-01-02T00:00:00.000Z,,,,,,1.5,,,mood:tender,active,,yes,2024-01-02T00:00:00.000Z,,',
  ]
  const { importId, counts } = await bring(id, [head, ...lines].join('\r\n'))
  expect(counts).toMatchObject({ imported: 1, kept: 0, unreadable: 0 })
  await db.interestEdit.update({
    where: { userId_facet: { userId: id, facet: 'mood:tender' } },
    data: { strength: -1 },
  })
  await undoImport(id, importId)
  expect(await db.rating.count({ where: { userId: id } })).toBe(0)
  expect(await db.interestEdit.findMany({ where: { userId: id }, select: { facet: true } })).toEqual([
    { facet: 'mood:tender' },
  ])
})

test('what somebody said here of a line stays, a film we lack waits, and what we would not write is told by its line', async () => {
  const { id } = await createUser(db)
  const head = (await textOf(id)).trim()
  await db.interestEdit.create({ data: { userId: id, facet: 'mood:dread', strength: -2, label: 'mine' } })
  const title = `Nowhere ${unique}`
  const odd = [
    `rated,2024-01-01T00:00:00.000Z,"${films[1]?.title}",1961,,,,17`,
    `rated,2924-01-01T00:00:00.000Z,"${films[1]?.title}",1961,,,,4`,
    `reacted,2024-01-01T00:00:00.000Z,"${films[1]?.title}",1961,,,,,OBEY`,
    `clicked,2024-01-01T00:00:00.000Z,"${films[1]?.title}",1961`,
    'line,2024-01-02T00:00:00.000Z,,,,,,9,,,mood:dread,active,,yes,2024-01-02T00:00:00.000Z,,',
    'line,2024-01-02T00:00:00.000Z,,,,,,1,,,"mood:a b; --",active,,yes,2024-01-02T00:00:00.000Z,,',
    'line,2024-01-02T00:00:00.000Z,,,,,,1,,,words:x,active,x,yes,2024-01-02T00:00:00.000Z,,"{""want"":7}"',
    'survey_wish,2024-01-02T00:00:00.000Z,,,,,,9,,,genre:western',
  ]
  const good = [
    `rated,2024-01-01T00:00:00.000Z,${title},1999,,,,3`,
    `rating_cleared,2024-01-02T00:00:00.000Z,${title},1999`,
    `reacted,2024-01-03T00:00:00.000Z,${title},1999,,,,,WANT`,
    'line,2024-01-02T00:00:00.000Z,,,,,,3,,,mood:dread,active,theirs,yes,2024-01-02T00:00:00.000Z,,',
  ]
  const { counts } = await bring(id, [head, ...odd, ...good].join('\r\n'))
  expect(counts).toMatchObject({ imported: 0, kept: 1, unmatched: 1, unreadable: odd.length })
  expect(await db.interestEdit.findMany({ where: { userId: id } })).toMatchObject([{ strength: -2, label: 'mine' }])
  expect(await db.awaitedFilm.findMany({ where: { userId: id } })).toMatchObject([{ title, says: 'want' }])
  // It stands in their next table too, and waits again wherever that is brought.
  expect(await textOf(id)).toContain(`reacted,2024-01-03T00:00:00.000Z,${title},1999,,,,,WANT`)
})

test("a table holds nothing of anybody else's", async () => {
  const [ada, bob] = [await personWith([{ type: 'RATED', film: 0, value: 5 }], []), await createUser(db)]
  expect(await textOf(ada)).toContain("'=SUM(A1)")
  expect((await textOf(bob.id)).trim().split('\n')).toHaveLength(1)
})
