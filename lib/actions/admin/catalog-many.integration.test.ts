import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { createAdmin, createFilm, createFilms, createUser } from '../../../testing/factories'
import { signIn } from '../../../testing/request/request'
import { takeBackBatch } from '../../catalog/edits/batches'
import { planBulk } from '../../catalog/edits/bulk'
import { type BulkForm, bulkForm, readBulkWork } from '../../catalog/edits/bulk-work'
import { emptyFilm, filmName, formValuesOf } from '../../catalog/edits/film-form'
import { findAdminFilm } from '../../catalog/edits/queries'
import { db } from '../../db'
import { planFilms, writeFilms } from '../../imports/films/mutations'
import { readFilm } from '../../imports/films/read-film'
import { addFilmAction, applyBulkAction, saveFilmAction, takeBackBatchAction } from './catalog'

const redirected = async (call: Promise<unknown>): Promise<string> =>
  call.then(
    (answer) => {
      throw new Error(`did not redirect: ${JSON.stringify(answer)}`)
    },
    (error: { digest?: string }) => error.digest?.split(';')[2] ?? String(error),
  )
const stored = (id: number) => db.film.findUniqueOrThrow({ where: { id }, include: { edits: true, kindred: true } })
const workOf = (form: Partial<BulkForm>) => {
  const work = readBulkWork(bulkForm.parse(form))
  if ('problem' in work) throw new Error(work.problem)
  return work
}

let admin: { id: string }
beforeEach(async () => {
  admin = await createAdmin(db)
  await signIn(admin.id)
})

/** A form with everything a film needs; six kindred films are there. */
async function newFilm(changes: Record<string, string> = {}) {
  const kin = await createFilms(
    db,
    Array.from({ length: 6 }, () => ({})),
  )
  const slug = `new-${randomUUID().slice(0, 8)}`
  const form = new FormData()
  const values = {
    ...formValuesOf(emptyFilm, (each) => each),
    slug,
    title: `Quiet ${slug}`,
    year: '2001',
    runtimeMinutes: '98',
    prominence: '12',
    directors: 'Ada One',
    writers: 'Bo Two\nCy Three',
    countries: 'France',
    languages: 'fr',
    'genres.0': 'Drama',
    'moods.0': 'tense',
    'moods.1': 'playful',
    'moods.2': 'melancholy',
    'settings.0': 'paris',
    'themes.0': 'death',
    'themes.1': 'chance',
    'themes.2': 'identity',
    'themes.3': 'class',
    logline:
      'A lock keeper finds forty years of undelivered letters in a sunken barge and starts to carry them round, one canal town at a time.',
    ...Object.fromEntries(
      kin.flatMap((film, place) => [
        [`kindred.${place}`, filmName(film)],
        [`because.${place}`, `reason number ${place}`],
      ]),
    ),
    ...changes,
  }
  for (const [name, value] of Object.entries(values)) form.set(name, value)
  return { form, slug, kin }
}

describe('adding a film', () => {
  it('writes it with its links, both ways where asked', async () => {
    const { form, slug, kin } = await newFilm({ 'back.0': 'yes' })
    expect(await redirected(addFilmAction(null, form))).toBe(`/admin/catalog/${slug}?added=yes`)
    const film = await db.film.findUniqueOrThrow({
      where: { slug },
      include: { edits: true, kindred: true, kindredBack: true },
    })
    expect(film).toMatchObject({ year: 2001, writers: ['Bo Two', 'Cy Three'], searchPeople: 'ada one bo two cy three' })
    expect(film.kindred).toHaveLength(6)
    expect(film.kindredBack.map((link) => link.fromId)).toEqual([kin[0]?.id])
    expect(film.edits).toMatchObject([{ kind: 'ADDED', authorId: admin.id }])
    expect((await findAdminFilm(slug))?.origin).toBe('added')
  })

  it('is refused with errors at the fields, everything typed comes back, nothing is written', async () => {
    const typed = { year: 'soon', logline: 'Too short.', 'moods.1': 'gloom', 'kindred.2': 'Nobody knows (1901)' }
    const { form, slug } = await newFilm(typed)
    expect(await addFilmAction(null, form)).toMatchObject({
      ok: false,
      values: { ...typed, slug },
      fieldErrors: {
        year: [expect.any(String)],
        logline: [expect.any(String)],
        moods: [expect.stringContaining('gloom')],
        'kindred.2': [expect.any(String)],
      },
    })
    expect(await db.film.count({ where: { slug } })).toBe(0)
  })

  it('takes no slug, number, part of a series or title that is taken', async () => {
    const imdbId = `tt9${String(Date.now()).slice(-6)}`
    const series = `series-${randomUUID().slice(0, 8)}`
    const taken = await createFilm(db, { imdbId, series, seriesPart: 2, directors: ['Ada One'] })
    const slug = await newFilm({ slug: taken.slug })
    expect(await addFilmAction(null, slug.form)).toMatchObject({ fieldErrors: { slug: [expect.any(String)] } })
    const numbers = await newFilm({ imdbId, series, seriesPart: '2' })
    expect(await addFilmAction(null, numbers.form)).toMatchObject({
      fieldErrors: {
        imdbId: [expect.stringContaining(taken.title)],
        seriesPart: [expect.stringContaining(taken.title)],
      },
    })
    const twin = await newFilm({ title: taken.title.toUpperCase(), year: `${taken.year}` })
    expect(await addFilmAction(null, twin.form)).toMatchObject({ fieldErrors: { title: [expect.any(String)] } })
    for (const bad of ['Paris Texas', 'é', 'bulk'])
      expect(await addFilmAction(null, (await newFilm({ slug: bad })).form)).toMatchObject({
        fieldErrors: { slug: [expect.any(String)] },
      })
  })
})

it('a link both ways comes and goes at both films, and a full film says so', async () => {
  const { form, slug, kin } = await newFilm()
  await redirected(addFilmAction(null, form))
  const film = await findAdminFilm(slug)
  if (!film || !kin[0] || !kin[1]) throw new Error('the film is there')
  const names = await db.film.findMany({ where: { slug: { in: film.state.kindred.map((link) => link.slug) } } })
  const { retired: _retired, ...opened } = film.state
  const nameOf = (each: string) => filmName(names.find((other) => other.slug === each) ?? { title: each, year: 0 })
  const send = (changes: Record<string, string>) =>
    saveFilmAction({ filmId: film.id, opened: JSON.stringify(opened), ...formValuesOf(film.state, nameOf), ...changes })
  const place = film.state.kindred.findIndex((link) => link.slug === kin[0]?.slug)
  const answer = await send({ [`back.${place}`]: 'yes' })
  expect(answer).toEqual({ ok: true, data: { changed: [], others: [{ title: kin[0].title, did: 'added' }] } })
  expect((await stored(kin[0].id)).kindred).toMatchObject([{ toId: film.id }])
  expect(await send({ linkedBack: kin[0].slug })).toMatchObject({ data: { others: [{ did: 'removed' }] } })
  expect((await stored(kin[0].id)).kindred).toEqual([])
  const many = await createFilms(
    db,
    Array.from({ length: 10 }, () => ({})),
  )
  const fullId = kin[1].id
  await db.kindredLink.createMany({
    data: many.map(({ id }) => ({ fromId: fullId, toId: id, because: 'both are here' })),
  })
  const full = film.state.kindred.findIndex((link) => link.slug === kin[1]?.slug)
  expect(await send({ [`back.${full}`]: 'yes' })).toMatchObject({
    ok: false,
    fieldErrors: { [`kindred.${full}`]: [expect.stringContaining('10 films already')] },
  })
})

describe('changing many films', () => {
  const films = () =>
    createFilms(db, [
      { moods: ['tense', 'playful', 'melancholy'] },
      { moods: ['tense', 'playful', 'melancholy', 'tender'] },
      { moods: ['playful', 'melancholy', 'tender'] },
    ])

  it('does what was shown, in one batch, and takes it back without what somebody changed since', async () => {
    const [first, second, third] = await films()
    if (!first || !second || !third) throw new Error('films were made')
    const ids = [first.id, second.id, third.id]
    const form = { work: 'add', field: 'moods', word: 'Tender' } as const
    const plan = await planBulk(workOf(form), ids)
    expect(plan.changes.map(({ id }) => id)).toEqual([first.id])
    expect(plan.skipped).toEqual({ 'has it already': 2 })
    const to = await redirected(applyBulkAction({ films: ids.join(','), fingerprint: plan.fingerprint, ...form }))
    expect((await stored(first.id)).moods).toEqual(['tense', 'playful', 'melancholy', 'tender'])
    expect(await stored(second.id)).toMatchObject({ edits: [] })
    const batchId = Number(to.split('=')[1])
    expect(await takeBackBatchAction({ batchId })).toMatchObject({ ok: true, data: { restored: 1, kept: [] } })
    expect((await stored(first.id)).moods).toEqual(['tense', 'playful', 'melancholy'])
    expect(await takeBackBatchAction({ batchId })).toMatchObject({ ok: false, code: 'conflict' })
  })

  it('what changed since it was shown is shown again first, and nothing is written', async () => {
    const [first, second] = await films()
    if (!first || !second) throw new Error('films were made')
    const form = { work: 'prominence', field: 'moods', word: '77' } as const
    const plan = await planBulk(workOf(form), [first.id, second.id])
    await db.film.update({ where: { id: first.id }, data: { prominence: 3 } })
    const films_ = `${first.id},${second.id}`
    expect(await applyBulkAction({ films: films_, fingerprint: plan.fingerprint, ...form })).toMatchObject({
      ok: false,
      code: 'conflict',
    })
    expect(await stored(second.id)).toMatchObject({ prominence: second.prominence, edits: [] })
  })

  it('retires and keeps retired whom a later hand brought back', async () => {
    const [first, second] = await films()
    if (!first || !second) throw new Error('films were made')
    const form = { work: 'retire', field: 'moods', word: '' } as const
    const plan = await planBulk(workOf(form), [first.id, second.id])
    const to = await redirected(
      applyBulkAction({ films: `${first.id},${second.id}`, fingerprint: plan.fingerprint, ...form }),
    )
    expect((await stored(first.id)).retiredAt).not.toBeNull()
    await db.film.update({ where: { id: second.id }, data: { retiredAt: null } })
    const taken = await takeBackBatch({ batchId: Number(to.split('=')[1]), authorId: admin.id })
    expect(taken).toMatchObject({ restored: 1, kept: [{ slug: second.slug, what: 'retired' }] })
    expect((await stored(first.id)).retiredAt).toBeNull()
  })
})

describe('an import of films', () => {
  const rowsOf = (names: string[], runtime = 90) =>
    names.map((title, place) => {
      const reading = readFilm({
        line: place + 1,
        value: { title, year: 1999, director: title, genres: 'Drama', runtime },
      })
      if (reading.kind === 'problem') throw new Error(reading.reason)
      return reading
    })
  const bring = async (names: string[], runtime?: number) => {
    const { plan } = await planFilms(rowsOf(names, runtime))
    await writeFilms(plan, () => undefined, { label: 'films.json' })
    return db.catalogBatch.findFirstOrThrow({ where: { label: 'films.json' }, orderBy: { id: 'desc' } })
  }
  const named = (title: string) => db.film.findFirst({ where: { title } })

  it('is taken back whole: films go, films people spoke of retire, films edited since stay and are named', async () => {
    const names = ['Plain', 'Rated', 'Edited'].map((each) => `${each} ${randomUUID().slice(0, 8)}`)
    const batch = await bring(names)
    const [plain = '', rated = '', edited = ''] = names
    const person = await createUser(db)
    await db.rating.create({ data: { userId: person.id, filmId: (await named(rated))?.id ?? 0, value: 4 } })
    const editedId = (await named(edited))?.id ?? 0
    await saveFilmAction({ filmId: editedId, opened: '{}', title: edited, year: '1998' })
    await db.filmEdit.create({ data: { filmId: editedId, authorId: admin.id, kind: 'EDITED', changes: [] } })
    expect(await takeBackBatchAction({ batchId: batch.id })).toMatchObject({
      ok: true,
      data: { deleted: 1, retired: 1, kept: [{ title: edited }] },
    })
    expect(await named(plain)).toBeNull()
    expect((await named(rated))?.retiredAt).not.toBeNull()
    expect((await named(edited))?.retiredAt).toBeNull()
    await bring([plain, rated])
    expect((await named(plain))?.retiredAt).toBeNull()
    expect((await named(rated))?.retiredAt).toBeNull()
  })

  it('gives films it changed their earlier values, but for what was changed since', async () => {
    const names = ['One', 'Two'].map((each) => `${each} ${randomUUID().slice(0, 8)}`)
    await bring(names, 90)
    const second = await bring(names, 120)
    const [one = '', two = ''] = names
    await db.film.updateMany({ where: { title: two }, data: { runtimeMinutes: 121 } })
    const taken = await takeBackBatch({ batchId: second.id, authorId: admin.id })
    expect(taken).toMatchObject({ restored: 1, kept: [{ title: two, what: 'minutes' }] })
    expect(await named(one)).toMatchObject({ runtimeMinutes: 90, editedFields: [] })
    expect(await named(two)).toMatchObject({ runtimeMinutes: 121 })
  })
})

it('strangers and people who are no admins do none of it', async () => {
  await signIn((await createUser(db)).id)
  for (const call of [
    addFilmAction({ slug: 'a' }),
    applyBulkAction({ films: '1', fingerprint: 'x'.repeat(32), work: 'retire', field: '', word: '' }),
    takeBackBatchAction({ batchId: 1 }),
  ])
    expect(await call).toMatchObject({ ok: false, code: 'forbidden' })
})
