import { expect, test } from 'vitest'
import { createFilm } from '../../testing/factories'
import { createProposal } from '../../testing/proposals'
import { db } from '../db'
import { listFilmTexts } from './queries'
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
