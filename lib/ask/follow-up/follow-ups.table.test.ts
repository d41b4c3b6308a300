import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { shippedCatalog, shippedFilm } from '@/testing/films/shipped-catalog'
import { keptWish } from '../../wishes/kept-wish'
import { lexiconOf } from '../../wishes/lexicon-of'
import { emptyWish } from '../../wishes/schema'
import { tokensOf } from '../../wishes/tokens'
import { readFollowUp } from './read-follow-up'

const rowSchema = z.strictObject({
  start: z.array(z.string()),
  next: z.string(),
  tokens: z.array(z.string()),
  not: z.array(z.string()).default([]),
  unread: z.boolean().default(false),
})
const readRows = (file: string) =>
  readFileSync(`testing/tables/${file}`, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => rowSchema.parse(JSON.parse(line)))

/** What stands on the page in every row of the tables. */
const shown = ['alien', 'stalker', 'paris-texas', 'amelie', 'parasite', 'psycho', 'toy-story', 'blade-runner'].map(
  shippedFilm,
)
const lexicon = lexiconOf(shippedCatalog)
/** Kinds that the conversations of somebody else showed, written when they were mended: they guard, and measure nothing. The table held back is read once, when the reader is finished. */
const files = [
  'ask.followups.jsonl',
  'ask.followups.kinds.jsonl',
  'ask.followups.typed.jsonl',
  ...(process.env.UNSEEN_TABLES === '1' ? ['ask.followups.unseen.jsonl'] : []),
]

describe.each(files)('follow-ups of %s', (file) => {
  test.each(readRows(file))('$start and then “$next”', ({ start, next, tokens, not, unread }) => {
    const wish = keptWish(start) ?? emptyWish
    const read = readFollowUp(next, { wish, shown, not: [], named: wish.like.map(shippedFilm) }, lexicon)
    const found = tokensOf({ ...read.wish, unread: [] })
    // An age says that children watch: the one token stands for both.
    const sayOnce = (list: string[]) =>
      list.filter((token) => token !== 'company:children' || !list.some((each) => each.startsWith('age:'))).toSorted()
    expect(sayOnce(found)).toEqual(sayOnce(tokens))
    expect(read.not.toSorted()).toEqual(not.toSorted())
    expect(read.wish.unread.length > 0).toBe(unread)
  })
})
