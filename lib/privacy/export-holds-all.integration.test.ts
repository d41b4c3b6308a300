import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createUser } from '../../testing/factories'
import { personWithEverything } from '../../testing/person-with-everything'
import { db } from '../db'
import { erasedRows, keptRows } from './erasure/person-rows'
import { exportPerson } from './export-json'

/** How the rows of a person are found in each table that holds something of people, as the receipt of an erasing counts them. */
const personal = (id: string, email: string) => ({ ...erasedRows(id, email), ...keptRows(id) })

/** Tables in which nobody stands. */
const ofNobody = [
  'Film',
  'KindredLink',
  'FilmText',
  'RefusedProposal',
  'ModelServer',
  'ModelFault',
  'FaultKind',
  'NightRound',
  'WorkFault',
  'RatingDataset',
  'DatasetRating',
  'CatalogBatch',
  'FilmImport',
  'Variant',
  'VariantText',
  'VisitDay',
  'CampaignFilm',
  'TasteGroup',
  'TasteGroupFilm',
  'PromptGateStep',
  'EngineArtefact',
  'EngineRow',
  'EngineLease',
  'EngineProcess',
  'MetricsRange',
  'KeptReading',
  'FineTune',
  '_prisma_migrations',
  // Keyed hashes of those who are gone.
  'Erasure',
]

/** What is stored of a person and not exported, each with why. */
const leftOut: Record<string, string> = {
  'EditReceipt.id': 'an own number of the row',
  'DiaryChange.id': 'an own number of the row',
  'ConsentEntry.id': 'a number of the site',
  'InterestEditHistory.id': 'a number of the site',
  'User.passwordHash': 'opens the account',
  'Session.id': 'opens the account',
  'SecondStep.secret': 'makes the codes that open the account',
  'SecondStep.lastStep': 'the time of the last code taken, beside its use in the security log',
  'SecondStep.recovery': 'hashes of codes that open the account',
  'AccountLink.hash': 'stands for a link that opens the account',
  'AccountLink.data': 'a name, which is exported, and the hash of a password',
  'SecurityEvent.id': 'a number of the site',
  'SecurityEvent.actor': 'exported as byThemselves',
  'SecurityEvent.subject': 'their own id, hashed',
  'UsageDay.scope': 'their own id',
  'RateWindow.key': 'exported as its kind; the rest is their own id or address, or a network address of whoever tried',
  ...idsOf('userId', [
    'LinkedAccount',
    'SecondStep',
    'Session',
    'AccountLink',
    'Consent',
    'ConsentEntry',
    'Onboarding',
    'Event',
    'DiaryChange',
    'Rating',
    'Reaction',
    'InterestEdit',
    'InterestEditHistory',
    'EditReceipt',
    'Slate',
    'FilmNote',
    'Portrait',
    'TextRequest',
    'TextExposure',
    'TasteReading',
    'WordsVerdict',
    'RatingImport',
    'AwaitedFilm',
    'ExperimentPerson',
    'KeptOutcome',
    'CampaignMail',
    'TasteGroupPerson',
  ]),
  ...Object.fromEntries(
    ['scope', 'group', 'sums', 'settled'].map((column) => [
      `KeptOutcome.${column}`,
      'counts of events and cards that are exported',
    ]),
  ),
  ...idsOf('authorId', ['PromptVersion', 'PromptGate', 'EngineConfig', 'FilmEdit', 'Experiment', 'Campaign']),
  'TasteGroupPerson.groupId': 'a number of the site; what the group likes is exported',
  'CampaignMail.id': 'stands in the links of the letter, which stop letters without signing in',
  'CampaignMail.campaignId': 'exported as the campaign',
  'PromptGate.agreedById': 'the id of another admin; of those they agreed to, that they did is exported',
  'FilmEdit.batchId': 'a number of the site',
  'FilmProposal.decidedById': 'their own id',
  'TasteReading.id': 'a number of the site',
  'TasteProposal.id': 'a number of the site',
  'TasteProposal.readingId': 'stands inside its reading',
  'SlateItem.slateId': 'stands inside its list',
  'SlateRequest.slateId': 'stands inside its list',
  ...Object.fromEntries(
    ['Event', 'Rating', 'Reaction', 'SlateItem', 'FilmNote', 'WordsVerdict', 'FilmEdit', 'FilmProposal'].map(
      (table) => [`${table}.filmId`, 'exported as the film'],
    ),
  ),
  ...Object.fromEntries(
    [
      'text',
      'tags',
      'emotions',
      'moods',
      'themes',
      'contentNotes',
      'kindred',
      'dropped',
      'promptVersionId',
      'model',
      'inputHash',
      'inputTokens',
      'outputTokens',
      'createdAt',
      'applied',
      'replacedId',
    ].map((column) => [
      `FilmProposal.${column}`,
      'what a model wrote about a film; of the person is that they decided',
    ]),
  ),
}
function idsOf(column: string, tables: string[]) {
  return Object.fromEntries(tables.map((table) => [`${table}.${column}`, 'their own id, which stands at the top']))
}

const columnsOfSchema = () => db.$queryRaw<{ table: string; column: string }[]>`
  SELECT c.table_name AS table, c.column_name AS column FROM information_schema.columns c
  JOIN information_schema.tables t USING (table_schema, table_name)
  WHERE c.table_schema = current_schema() AND t.table_type = 'BASE TABLE' ORDER BY 1, c.ordinal_position`

/** Everything an export says, by the name it says it under. */
function said(value: unknown, under = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (typeof value !== 'object' || value === null) return under
  for (const [name, each] of Object.entries(value)) {
    if (!Array.isArray(value)) under.set(name, (under.get(name) ?? new Set()).add(JSON.stringify(each)))
    said(each, under)
  }
  return under
}

const asJson = (value: unknown) =>
  JSON.stringify(value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value)

test('every table is one of people or of nobody, and no entry here is of a table or column that is gone', async () => {
  const columns = await columnsOfSchema()
  const tables = [...new Set(columns.map(({ table }) => table))]
  expect([...Object.keys(personal('', '')), ...ofNobody].toSorted()).toEqual(tables.toSorted())
  const names = new Set(columns.map(({ table, column }) => `${table}.${column}`))
  expect(Object.keys(leftOut).filter((name) => !names.has(name))).toEqual([])
})

test('every column of every row of a person stands in their export under its name, or is named here with why not', async () => {
  const { person } = await personWithEverything(db)
  const email = person.email ?? ''
  const exported = said(JSON.parse(JSON.stringify(await exportPerson(person.id))))
  const columns = await columnsOfSchema()
  const missing: string[] = []
  let compared = 0
  for (const [table, { where, values }] of Object.entries(personal(person.id, email))) {
    const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(
      `SELECT * FROM "${table}" WHERE ${where}`,
      ...values,
    )
    expect(rows, table).not.toEqual([])
    for (const { column } of columns.filter((each) => each.table === table && !leftOut[`${table}.${each.column}`])) {
      const values = rows.map((row) => row[column]).filter((value) => value !== null)
      // A column nobody fills would prove nothing.
      if (values.length === 0) missing.push(`${table}.${column} is empty in this test`)
      for (const value of values) {
        compared++
        if (!exported.get(column)?.has(asJson(value))) missing.push(`${table}.${column}`)
      }
    }
  }
  expect(missing).toEqual([])
  expect(compared).toBeGreaterThan(150)
})

test('every list of the file is described where its form is documented', async () => {
  const { person } = await personWithEverything(db)
  const file = (await exportPerson(person.id)).person
  const lists = Object.entries(file).flatMap(([key, value]) =>
    value instanceof Object && !(value instanceof Date) ? [key] : [],
  )
  // Plain lists of the account itself are among its fields.
  const described = readFileSync('docs/export.md', 'utf8')
  expect(lists.filter((key) => !['avoid'].includes(key) && !described.includes(`\`${key}\``))).toEqual([])
  expect(lists.length).toBeGreaterThan(30)
})

test('an address with a percent or an underscore in it stands for itself alone', async () => {
  const [mark, startedAt] = [randomUUID(), new Date()]
  const { id } = await createUser(db, { email: `%_${mark}@matinee.test` })
  const keys = [`sign-in:%_${mark}@matinee.test`, `reset:ada_${mark}@matinee.test`]
  await db.rateWindow.createMany({ data: keys.map((key) => ({ key, startedAt, count: 1 })) })
  expect((await exportPerson(id)).person.limits.map(({ kind }) => kind)).toEqual(['sign-in'])
})
