import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { checkFile } from '../../scripts/fine-tuning/check-file'
import { begin, status } from '../../scripts/fine-tuning/trainings'
import { writeTraining } from '../../scripts/fine-tuning/write-training'
import { withOwnDatabase } from '../../testing/database/own-database'
import { createFilms } from '../../testing/factories'
import { type ListOf, peopleWithLists } from '../../testing/lists-for-training'
import { startTrainings } from '../../testing/scripted/scripted-trainings'
import { db } from '../db'
import { erasePerson } from '../privacy/mutations'
import { collectTraining } from './export-training'
import { LEAST } from './formats'
import { listTrainedModels } from './queries'
import { createService } from './service'

withOwnDatabase()

let folder: string
let filmIds: number[]
let made: ListOf[]
const lists = 5

beforeAll(async () => {
  filmIds = (
    await createFilms(
      db,
      Array.from({ length: 8 }, () => ({})),
    )
  ).map(({ id }) => id)
})
beforeEach(async () => {
  await db.user.deleteMany()
  await db.fineTune.deleteMany()
  folder = mkdtempSync(join(tmpdir(), 'training-'))
  made = await peopleWithLists(db, { filmIds, people: LEAST.people, lists })
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const linesOf = async (kind: 'chat' | 'preferences') =>
  (await collectTraining()).files.find((file) => file.kind === kind)?.lines ?? []
const read = (name: string) => readFileSync(join(folder, name), 'utf8')

test('both files are written, sound by their own check, with a card that counts, and no id of anybody', async () => {
  const said = await writeTraining(folder)
  expect(said[0]).toContain(`${LEAST.people * lists} examples of ${LEAST.people} people`)
  for (const kind of ['chat', 'preferences'] as const)
    expect(await checkFile(join(folder, `${kind}.jsonl`))).toContain(`${LEAST.people * lists} examples for ${kind}`)
  const all = readdirSync(folder).map(read).join('\n')
  for (const id of made.flatMap(Object.values)) expect(all).not.toContain(id)
  expect(read('data-card.md')).toContain(`differ by what was picked: ${LEAST.people * lists}`)
  const [first = ''] = read('preferences.jsonl').split('\n')
  const { preferred_output, non_preferred_output } = JSON.parse(first)
  const ids = (content: string) => JSON.parse(content).elements.map(({ id }: { id: number }) => id)
  expect(ids(preferred_output[0].content)[0]).toBe(filmIds[3])
  expect(ids(non_preferred_output[0].content)[0]).toBe(filmIds[0])
})

test('who erased their account is not in the next export, and their lines are gone from the folder with it', async () => {
  await peopleWithLists(db, { filmIds, lists })
  await writeTraining(folder)
  const before = read('chat.jsonl').split('\n')
  await erasePerson(made[0]?.userId ?? '')
  await writeTraining(folder)
  const after = read('chat.jsonl').split('\n')
  expect(before.filter((line) => !after.includes(line))).toHaveLength(lists)
  // One more, and they are too few: nothing is written, and nothing old is left.
  await erasePerson(made[lists]?.userId ?? '')
  await expect(writeTraining(folder)).rejects.toThrow(/too little to learn from.\nchat: 45 examples of 9 people/)
  expect(readdirSync(folder)).toEqual([])
})

test.each(['MODEL', 'BEHAVIOUR', 'TRAINING'] as const)('nobody is in it who does not allow %s', async (purpose) => {
  const consents = (['MODEL', 'BEHAVIOUR', 'TRAINING'] as const).filter((each) => each !== purpose)
  await peopleWithLists(db, { filmIds, consents })
  const [taken] = await peopleWithLists(db, { filmIds })
  await db.consent.updateMany({ where: { userId: taken?.userId ?? '', purpose }, data: { granted: false } })
  await peopleWithLists(db, { filmIds, user: { role: 'ADMIN' } })
  expect(await linesOf('chat')).toHaveLength(LEAST.people * lists)
})

test('a list whose words say who somebody is stays out, and of one person no more than twenty lists are in', async () => {
  await peopleWithLists(db, { filmIds, user: { name: 'Grace Hopper' }, interests: ['“what grace liked” | asked for'] })
  await peopleWithLists(db, { filmIds, lists: 22 })
  const found = await collectTraining()
  expect(found.leftOut).toMatchObject({ tellsWho: 1, beyondLimit: 2 })
  expect(found.files[0]?.lines).toHaveLength(LEAST.people * lists + 20)
})

test('words that were called untrue stand in the worse answer alone', async () => {
  const [{ userId, slateId } = { userId: '', slateId: '' }] = made
  await db.wordsVerdict.create({
    data: {
      userId,
      subject: `reason:${slateId}:${filmIds[1]}`,
      filmId: filmIds[1] ?? 0,
      verdict: 'NOT_TRUE',
      text: 'It was shot in Rome.',
      servedBy: 'MODEL',
    },
  })
  const pairs = (await linesOf('preferences')).filter((line) => line.includes('Rome')).map((line) => JSON.parse(line))
  expect(pairs).toHaveLength(1)
  expect(JSON.stringify(pairs[0].preferred_output)).not.toContain('Rome')
  expect((await linesOf('chat')).join()).not.toContain('Rome')
})

test('a file that was changed by hand is told line by line', async () => {
  await writeTraining(folder)
  const lines = read('chat.jsonl').split('\n')
  writeFileSync(join(folder, 'chat.jsonl'), ['{}', ...lines.slice(1, 4), 'x', ...lines.slice(5)].join('\n'))
  const problems = checkFile(join(folder, 'chat.jsonl'))
  await expect(problems).rejects.toThrow('chat.jsonl: line 1: it has neither')
  await expect(problems).rejects.toThrow('chat.jsonl: line 5: it is no JSON')
  await expect(checkFile(join(folder, 'none.jsonl'))).rejects.toThrow('There is no file')
})

let server: Awaited<ReturnType<typeof startTrainings>>
beforeAll(async () => {
  server = await startTrainings()
})
afterAll(() => server.stop())
afterEach(() => server.forgive())
const site = (key = server.key) => ({ service: createService({ address: server.address, key }), host: 'models.test' })
const asked = { model: 'small-1', suffix: 'matinee' }

test('a training is begun with what people allow now, and its model is offered once it is there and serves nobody', async () => {
  const said = await begin(site(), { ...asked, kind: 'preferences' })
  expect(said[0]).toContain('50 examples of 10 people were sent to models.test')
  const [job] = await db.fineTune.findMany()
  const sent = server.jobs.get(job?.jobId ?? '')
  expect(sent).toMatchObject({
    model: 'small-1',
    suffix: 'matinee',
    method: { type: 'dpo' },
    training_file: job?.fileId,
  })
  expect(server.files.get(job?.fileId ?? '')).toContain('"non_preferred_output"')
  expect(await listTrainedModels()).toEqual([])
  expect((await status(site()))[0]).toBe(`${job?.jobId}: validating_files, preferences on small-1`)

  Object.assign(sent ?? {}, { status: 'succeeded', fine_tuned_model: 'ft:small-1:us:matinee:abc' })
  expect((await status(site())).join('\n')).toContain('ft:small-1:us:matinee:abc can be chosen for a variant')
  expect(await listTrainedModels()).toMatchObject([{ model: 'ft:small-1:us:matinee:abc', examples: 50 }])
  // Its file is gone from the server, and it is asked nothing more.
  expect(server.files.has(job?.fileId ?? '')).toBe(false)
  const before = server.asked.length
  expect(await status(site())).toHaveLength(2)
  expect(server.asked).toHaveLength(before)
  expect(await db.variant.count()).toBe(0)
})

test('answers as they are need no method, and a training that failed says why', async () => {
  await begin(site(), { ...asked, kind: 'chat' })
  const [job] = await db.fineTune.findMany()
  const sent = server.jobs.get(job?.jobId ?? '')
  expect(sent).not.toHaveProperty('method')
  Object.assign(sent ?? {}, { status: 'failed', error: { code: 'invalid', message: `Too short, said ${server.key}` } })
  expect((await status(site()))[0]).toBe(`${job?.jobId}: failed, chat on small-1: Too short, said [key]`)
  expect(await listTrainedModels()).toEqual([])
})

test('a server that refuses leaves nothing behind: no row, no file, no key in what is said', async () => {
  await expect(begin(site('sk-of-somebody-else-123'), { ...asked, kind: 'chat' })).rejects.toThrow(
    /401: Incorrect key: \[key\]/,
  )
  const files = server.files.size
  server.refuse('POST /v1/fine_tuning/jobs', { status: 400, body: { error: { message: 'No such model' } } })
  await expect(begin(site(), { ...asked, kind: 'chat' })).rejects.toThrow('answered 400: No such model')
  expect(server.files.size).toBe(files)
  server.refuse('POST /v1/files', { status: 404, body: { error: 'Not found' } })
  await expect(begin(site(), { ...asked, kind: 'chat' })).rejects.toThrow('Does this server offer trainings at all?')
  server.refuse('POST /v1/files', { body: { object: 'file' } })
  await expect(begin(site(), { ...asked, kind: 'chat' })).rejects.toThrow('answered something that is no files')
  expect(await db.fineTune.count()).toBe(0)
})

test('with too few people nothing is sent', async () => {
  await erasePerson(made[0]?.userId ?? '')
  const before = server.asked.length
  await expect(begin(site(), { ...asked, kind: 'chat' })).rejects.toThrow(
    '45 examples of 9 people; the least are 50 of 10',
  )
  expect(server.asked).toHaveLength(before)
})

test('a model whose name no variant could have is left out, with a word', async () => {
  await begin(site(), { ...asked, kind: 'chat' })
  const [job] = await db.fineTune.findMany()
  Object.assign(server.jobs.get(job?.jobId ?? '') ?? {}, { status: 'succeeded', fine_tuned_model: 'a <b>model</b>' })
  expect((await status(site())).join('\n')).toContain('a name that no variant can have')
  expect(await listTrainedModels()).toEqual([])
})

test('nobody answers where no server is', async () => {
  const service = createService({ address: 'http://127.0.0.1:9', key: undefined })
  await expect(service.status('ftjob-1')).rejects.toThrow(/127\.0\.0\.1:9 gave no answer/)
})
