import { expect, test } from 'vitest'
import { createAdmin, createFilms } from '../../testing/factories'
import { createProposal } from '../../testing/proposals'
import { listApprovedTexts } from '../catalog/queries'
import { db } from '../db'
import { decideProposals } from './decide'
import { saveProposal } from './mutations'
import { listProposals } from './queries'
import { decideInput, pageKey, proposalFilters } from './schema'

const emptyUsage = { inputTokens: 1, outputTokens: 1, estimated: false }

/** A film with a proposal that says something of everything, and somebody to decide on it. */
async function setUp(part: Parameters<typeof createProposal>[1] | object = {}) {
  const [admin, [film, kin]] = await Promise.all([createAdmin(db), createFilms(db, [{}, {}])])
  if (!film || !kin) throw new Error('no films')
  const proposal = await createProposal(db, {
    filmId: film.id,
    text: 'A zephyrous quay where everybody whispers.',
    tags: ['quay'],
    moods: ['hypnotic'],
    themes: ['obsession'],
    contentNotes: ['gore'],
    kindred: [{ filmId: kin.id, because: 'both whisper at a quay' }],
    ...part,
  })
  const all = ['moods:hypnotic', 'themes:obsession', 'contentNotes:gore', `kindred:${kin.slug}`]
  const decide = (
    decision: string,
    picked: string[] = [proposal.id],
    keep = all.map((key) => `${proposal.id} ${key}`),
  ) => decideProposals(admin.id, { decision, picked, keep })
  const now = () =>
    db.film.findUniqueOrThrow({
      where: { id: film.id },
      include: { kindred: true, texts: true, edits: { orderBy: { id: 'asc' } }, proposals: true },
    })
  return { admin, film, kin, proposal, decide, now }
}

test('approving writes the view, adds to the film, remembers the source and feeds the search', async () => {
  const { admin, film, kin, proposal, decide, now } = await setUp()
  expect(await decide('approve')).toMatchObject({ verb: 'approve', done: 1, refused: [] })
  const after = await now()
  expect(after).toMatchObject({
    moods: ['tender', 'hypnotic'],
    themes: ['memory', 'obsession'],
    contentNotes: ['gore'],
  })
  expect(after.kindred).toMatchObject([{ toId: kin.id, because: 'both whisper at a quay' }])
  expect(after.texts).toMatchObject([{ strategy: 'BASIC', text: proposal.text, proposalId: proposal.id }])
  expect(after.edits).toMatchObject([{ kind: 'APPROVED', authorId: admin.id, note: 'Proposal, basic, scripted' }])
  expect(after.proposals).toMatchObject([{ status: 'APPROVED', decidedById: admin.id }])
  expect((await listApprovedTexts()).get(film.id)).toContain('zephyrous')
})

test('a part that was unticked stays out, and no part comes in that was not proposed', async () => {
  const { proposal, decide, now } = await setUp()
  await decide('approve', [proposal.id], [`${proposal.id} moods:hypnotic`, `${proposal.id} moods:bleak`])
  expect(await now()).toMatchObject({
    moods: ['tender', 'hypnotic'],
    themes: ['memory'],
    contentNotes: [],
    kindred: [],
  })
})

test('nothing is added beyond what the catalog takes of a film', async () => {
  const { film, decide, now } = await setUp()
  const moods = ['tender', 'bleak', 'cosy', 'eerie', 'tense']
  await db.film.update({ where: { id: film.id }, data: { moods } })
  await decide('approve')
  expect((await now()).moods).toEqual(moods)
})

test('undoing an approval takes back what it added and no more', async () => {
  const { admin, film, proposal, decide, now } = await setUp()
  await decide('approve')
  await db.film.update({ where: { id: film.id }, data: { moods: { push: 'bleak' } } })
  await decide('undo')
  const after = await now()
  expect(after).toMatchObject({ moods: ['tender', 'bleak'], themes: ['memory'], contentNotes: [], kindred: [] })
  expect([after.texts, after.searchViews]).toEqual([[], ''])
  expect(after.edits.at(-1)).toMatchObject({ kind: 'RESTORED', authorId: admin.id })
  expect(after.proposals).toMatchObject([{ id: proposal.id, status: 'WAITING', decidedById: null, applied: null }])
  expect(await decide('approve')).toMatchObject({ done: 1 })
})

test('a newer text takes the place of the older one, and gives it back when undone', async () => {
  const { film, proposal, decide, now } = await setUp()
  await decide('approve')
  const newer = await createProposal(db, { filmId: film.id, text: 'Other words about the same quay.' })
  await decide('approve', [newer.id])
  expect((await now()).texts).toMatchObject([{ text: newer.text }])
  await expect(decide('undo')).rejects.toMatchObject({ code: 'conflict' })
  await decide('undo', [newer.id])
  expect((await now()).texts).toMatchObject([{ text: proposal.text, proposalId: proposal.id }])
  expect(await db.filmProposal.findUnique({ where: { id: proposal.id } })).toMatchObject({ status: 'APPROVED' })
})

test('views of different strategies stay apart', async () => {
  const { film, decide, now } = await setUp()
  const other = await createProposal(db, { filmId: film.id, strategy: 'COMBINED', text: 'Seen beside its neighbours.' })
  await decide('approve')
  await decide('approve', [other.id])
  expect((await now()).texts.map((view) => view.strategy).toSorted()).toEqual(['BASIC', 'COMBINED'])
})

test('rejecting changes nothing of the film, and can be undone', async () => {
  const { decide, now } = await setUp()
  await decide('reject')
  expect(await now()).toMatchObject({ moods: ['tender'], texts: [], edits: [], proposals: [{ status: 'REJECTED' }] })
  await expect(decide('approve')).rejects.toMatchObject({ message: 'This proposal is no longer waiting.' })
  await decide('undo')
  expect((await now()).proposals).toMatchObject([{ status: 'WAITING', decidedAt: null }])
})

test('of several, those that can be decided are, and the others are named', async () => {
  const [one, two] = [await setUp(), await setUp()]
  await two.decide('reject')
  expect(await one.decide('approve', [one.proposal.id, two.proposal.id, one.proposal.id])).toMatchObject({
    verb: 'approve',
    done: 1,
    refused: ['This proposal is no longer waiting.'],
  })
  await expect(one.decide('approve', [])).rejects.toMatchObject({ message: 'Tick at least one proposal.' })
  await expect(one.decide('reject nothing-of-that-id')).rejects.toMatchObject({ code: 'conflict' })
})

test('the same proposal approved twice at once is approved once', async () => {
  const { decide, now } = await setUp()
  const answers = await Promise.allSettled([decide('approve'), decide('approve')])
  expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect((await now()).moods).toEqual(['tender', 'hypnotic'])
})

test('a kindred film that has left the catalog is not linked', async () => {
  const { kin, decide, now } = await setUp()
  await db.film.update({ where: { id: kin.id }, data: { retiredAt: new Date() } })
  await decide('approve')
  expect((await now()).kindred).toEqual([])
})

test('a new answer takes the place of one that still waits; the same request is kept once', async () => {
  const { film, proposal } = await setUp()
  const { text, tags, emotions, moods, themes, contentNotes, dropped } = proposal
  const content = { text, tags, emotions, moods, themes, contentNotes, dropped, kindred: [] }
  const source = { filmId: film.id, strategy: 'BASIC', promptVersionId: null, model: 'm', usage: emptyUsage } as const
  const inputHash = `hash of ${proposal.id}`
  for (let times = 0; times < 2; times++) await saveProposal({ ...source, inputHash, proposal: content })
  const rows = await db.filmProposal.findMany({ where: { filmId: film.id }, orderBy: { createdAt: 'asc' } })
  expect(rows.map((row) => row.status)).toEqual(['REPLACED', 'WAITING'])
})

test('the queue shows what would change, page by page and filtered', async () => {
  const { film, kin, proposal, decide } = await setUp()
  const list = (part: object) => listProposals(proposalFilters.parse({ film: film.slug, ...part }))
  const waiting = await list({})
  expect(waiting).toMatchObject({ total: 1, counts: { waiting: 1, approved: 0, rejected: 0 } })
  expect(waiting.proposals[0]).toMatchObject({
    id: proposal.id,
    now: null,
    promptVersion: null,
    adds: { moods: ['hypnotic'], kindred: [{ slug: kin.slug, because: 'both whisper at a quay' }] },
    titles: { [kin.slug]: kin.title },
  })
  expect((await list({ strategy: 'combined' })).total).toBe(0)
  expect((await list({ film: film.title.toUpperCase() })).total).toBe(1)
  await decide('approve')
  const next = await createProposal(db, { filmId: film.id, text: 'Other words.', moods: ['hypnotic', 'bleak'] })
  expect((await list({})).proposals).toMatchObject([
    { id: next.id, now: { text: proposal.text }, adds: { moods: ['bleak'] } },
  ])
  expect((await list({ state: 'approved' })).proposals).toMatchObject([
    { id: proposal.id, adds: { moods: ['hypnotic'] } },
  ])
})

test('addresses and forms made by hand are read with care', () => {
  expect(
    proposalFilters.parse({
      state: 'x',
      strategy: ['basic'],
      film: 'a'.repeat(99),
      page: '-1',
      select: 'x'.repeat(141),
    }),
  ).toEqual({ state: 'waiting', strategy: null, film: '', page: 1, select: null })
  expect(decideInput.parse({ decision: 'approve', picked: 'one' })).toMatchObject({ picked: ['one'], keep: [] })
  for (const decision of ['publish', 'approve one two', ''])
    expect(decideInput.safeParse({ decision }).success, decision).toBe(false)
  const many = Array.from({ length: 51 }, (_, place) => `id${place}`)
  expect(decideInput.safeParse({ decision: 'reject', picked: many }).error?.issues[0]?.message).toMatch(/at most 50/)
})

test('a text edited before approval is what the film gets', async () => {
  const { admin, proposal, now } = await setUp()
  const text = 'A quay where everybody whispers, and one of them has stopped doing so.'
  const decide = (typed: string) =>
    decideProposals(
      admin.id,
      decideInput.parse({ decision: `approve ${proposal.id}`, [`text.${proposal.id}`]: `  ${typed}\n` }),
    )
  for (const bad of ['Too short.', 'x '.repeat(400), `${text} <b>Now</b>`, `${text} https://evil.example`])
    await expect(decide(bad), bad).rejects.toThrow(/An edited text has/)
  expect((await now()).texts).toEqual([])
  await decide(text)
  const after = await now()
  expect(after.texts).toMatchObject([{ text }])
  expect(after.proposals).toMatchObject([{ status: 'APPROVED', text }])
})

test('a text that was left alone is approved as it is, however short and whatever stands in it', async () => {
  const text = 'Short,\n\nand in <two> parts.'
  const { admin, proposal, now } = await setUp({ text })
  const form = { decision: `approve ${proposal.id}`, [`text.${proposal.id}`]: text.replaceAll('\n', '\r\n') }
  expect(await decideProposals(admin.id, decideInput.parse(form))).toMatchObject({ done: 1 })
  expect((await now()).texts).toMatchObject([{ text }])
})

test('all of a filter is decided, with every part of what was not shown, and only if it is what was counted', async () => {
  const { admin, film, proposal, now } = await setUp()
  const other = await createProposal(db, { filmId: film.id, strategy: 'COMBINED', themes: ['memory', 'chance'] })
  const decide = (count: number) =>
    decideProposals(
      admin.id,
      decideInput.parse({ decision: 'approve', all: `film=${film.slug}&count=${count}`, shown: proposal.id, keep: [] }),
    )
  await expect(decide(3)).rejects.toThrow('shows 2 proposals by now')
  expect(await decide(2)).toMatchObject({ done: 2, ids: [proposal.id, other.id] })
  expect((await now()).moods).toEqual(['tender'])
  expect((await now()).themes).toEqual(['memory', 'chance'])
})

test('a page with one proposal decided is another page: what was ticked on the first is ticked no more', () => {
  expect(pageKey(['a', 'b', 'c'])).not.toBe(pageKey(['a', 'c']))
  expect(pageKey(['a', 'b', 'c'])).not.toBe(pageKey(['a', 'c', 'd']))
  expect(pageKey(['a', 'b', 'c'])).toBe(pageKey(['a', 'b', 'c']))
})
