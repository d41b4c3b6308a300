import { expect, test } from 'vitest'
import { createFilm, createUser } from '../../testing/factories'
import { mergeGuestInto } from '../accounts/merge-guest'
import { db } from '../db'
import { saveConsent } from '../privacy/mutations'
import { closeSlate } from '../recommendations/mutations'

test('a list whose guest becomes an account while it is being closed is closed as the account’s', async () => {
  const film = await createFilm(db)
  const rounds = Array.from({ length: 4 }, async () => {
    const guest = await createUser(db, { name: null })
    const account = await createUser(db, { email: `${crypto.randomUUID()}@matinee.test` })
    await saveConsent(account.id, { behaviour: true, context: true, model: true }, null)
    const candidates = [{ filmId: film.id, score: 1 }]
    const made = { model: 'gpt', profileVersion: 0, partOfDay: 'any', candidates }
    const { id } = await db.slate.create({ data: { userId: guest.id, ...made } })
    const item = {
      position: 0,
      filmId: film.id,
      reason: 'By a model.',
      basis: [],
      servedBy: 'MODEL' as const,
      propensity: null,
      promptVersionId: null,
      variantId: null,
      model: 'gpt',
      engineConfig: 'e1',
      profileVersion: 1,
      verdict: 'shown',
      predicted: null,
      predictedFrom: [],
      predictedSaid: false,
      language: 'en',
    }
    const ended = { firstCardMs: 120, fault: null, renewAfter: null, inputTokens: 0, outputTokens: 0, abandoned: false }
    await Promise.all([closeSlate(id, { ...ended, items: [item] }), mergeGuestInto(guest.id, account.id)])
    const stored = await db.slate.findUniqueOrThrow({ where: { id }, include: { items: true } })
    return [stored.status, stored.userId === account.id, stored.items.length]
  })
  expect(await Promise.all(rounds)).toEqual(rounds.map(() => ['DONE', true, 1]))
})
