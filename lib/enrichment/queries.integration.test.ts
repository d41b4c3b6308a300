import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { createFilm } from '../../testing/factories'
import { createProposal } from '../../testing/proposals'
import { db } from '../db'
import { saveProposal, saveRefused } from './mutations'
import { listFilmTexts, listProposalKeys, listRefusedProposals } from './queries'
import type { Strategy } from './strategies'

async function approvedText(filmId: number, strategy: Strategy, text: string) {
  const proposal = await createProposal(db, { filmId, strategy, text, status: 'APPROVED' })
  await db.filmText.create({ data: { filmId, strategy, text, proposalId: proposal.id, tags: ['rain'], emotions: [] } })
}

test('approved texts come one row a film and strategy, without those of retired films', async () => {
  const [film, gone] = [await createFilm(db), await createFilm(db, { retiredAt: new Date() })]
  await approvedText(film.id, 'COMBINED', 'Seen together.')
  await approvedText(film.id, 'BASIC', 'In other words.')
  await approvedText(gone.id, 'BASIC', 'No longer shown.')
  const texts = (await listFilmTexts()).filter((view) => view.filmId === film.id || view.filmId === gone.id)
  expect(texts).toEqual([
    { filmId: film.id, strategy: 'BASIC', text: 'In other words.', tags: ['rain'], emotions: [] },
    { filmId: film.id, strategy: 'COMBINED', text: 'Seen together.', tags: ['rain'], emotions: [] },
  ])
})

test('a proposal that waits is no text yet', async () => {
  const film = await createFilm(db)
  await createProposal(db, { filmId: film.id })
  expect((await listFilmTexts()).filter((view) => view.filmId === film.id)).toEqual([])
})

describe('a text about a film that the gate refused', () => {
  const refused = { why: 'address' as const, at: 'www.evil.example', text: 'Visit www.evil.example\0 tonight.' }
  const ofFilm = async (slug: string) => listRefusedProposals({ strategy: null, film: slug })

  test('is kept with why, the latest of each strategy, and gone once a proposal of it is kept', async () => {
    const film = await createFilm(db)
    const source = { filmId: film.id, strategy: 'BASIC' as const, model: 'tiny' }
    await saveRefused({ ...source, refused: { ...refused, text: 'An earlier one.' } })
    await saveRefused({ ...source, refused })
    expect(await ofFilm(film.slug)).toEqual([
      {
        film: film.title,
        strategy: 'BASIC',
        model: 'tiny',
        why: 'address: www.evil.example',
        text: 'Visit www.evil.example tonight.',
      },
    ])
    const lists = { tags: [], emotions: [], moods: [], themes: [], contentNotes: [], kindred: [], dropped: [] }
    const usage = { inputTokens: 1, outputTokens: 1, estimated: false }
    const proposal = { text: 'A sound text about it.', ...lists }
    await saveProposal({ ...source, promptVersionId: null, inputHash: randomUUID(), proposal, usage })
    expect(await ofFilm(film.slug)).toEqual([])
  })

  test('is no proposal: it waits for nobody and the film counts as having none', async () => {
    const film = await createFilm(db)
    await saveRefused({ filmId: film.id, strategy: 'BASIC', model: 'tiny', refused })
    expect((await listProposalKeys()).present.has(`${film.id} BASIC`)).toBe(false)
  })
})
