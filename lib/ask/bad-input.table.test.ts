import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shippedCatalog } from '@/testing/films/shipped-catalog'
import { answerTo } from '@/testing/scripted/answer-to'
import { facetsOf } from '../catalog/facets'
import { untrainedRankConfig } from '../recommender/config/rank-config'
import type { Facet } from '../recommender/types'
import type { Asker } from './ask-request'
import { askParams } from './schema'

const rowSchema = z.strictObject({
  said: z.string(),
  notes: z.array(z.enum(['start', 'nothing', 'foreign', 'not-understood', 'contradiction', 'few', 'absent', 'cut'])),
  with: z.array(z.string()).default([]),
  without: z.array(z.string()).default([]),
  /** Answered wrongly so far: turns red as soon as it is right. */
  open: z.boolean().default(false),
})
const rows = ['ask.bad.jsonl', 'ask.bad.second.jsonl']
  .flatMap((file) => readFileSync(`testing/tables/${file}`, 'utf8').split('\n').filter(Boolean))
  .map((line) => rowSchema.parse(JSON.parse(line)))

const isStart = ({ notes }: (typeof rows)[number]) => notes.includes('start')

const asker: Asker = {
  catalog: shippedCatalog,
  engine: { models: {}, config: untrainedRankConfig, artefactId: null, recommender: 'local' },
  context: null,
  today: 20_784,
}

describe('every kind of bad input has an answer that helps', () => {
  test.each(rows.filter(isStart))('“$said” begins anew', ({ said }) => {
    expect(askParams.parse({ q: said }).q).toBe('')
  })

  test.fails.each(rows.filter(({ open }) => open))('not yet: “$said”', (row) => answersWell(row))

  test.each(rows.filter((row) => !isStart(row) && !row.open))('“$said”', (row) => answersWell(row))

  function answersWell({ said, notes, with: wanted, without }: (typeof rows)[number]) {
    const params = askParams.parse({ q: said })
    const { notes: told, picked } = answerTo(asker, params)
    const found = [
      ...(told.isOtherLanguage ? ['foreign'] : told.saysNothing ? ['nothing'] : []),
      ...(!told.saysNothing && told.unread.length > 0 ? ['not-understood'] : []),
      ...(told.contradictions.length > 0 ? ['contradiction'] : []),
      ...(picked.fits.all < 8 ? ['few'] : []),
      ...(told.absent.length > 0 ? ['absent'] : []),
      ...(told.isCut ? ['cut'] : []),
    ]
    expect(found.toSorted()).toEqual(notes.toSorted())
    // Whatever was typed, films stand there, or what would have to be let go for some.
    expect(picked.films.length + picked.fits.letGo.length).toBeGreaterThan(0)
    for (const { film } of picked.films.slice(0, Math.min(8, picked.fits.all))) {
      const has = new Set<Facet>(facetsOf(film))
      for (const facet of wanted) expect(has).toContain(facet)
    }
    for (const { film } of picked.films) for (const facet of without) expect(facetsOf(film)).not.toContain(facet)
  }
})
