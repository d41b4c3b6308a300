import { expect, test } from 'vitest'
import type { DraftView } from '@/lib/recommendations/drafts/draft-view'
import { verdictOf } from './trial-drafts'

const draft = (part: Partial<DraftView> = {}): DraftView => ({
  kept: false,
  score: 100,
  texts: [
    { text: 'One.', refused: null },
    { text: 'Two.', refused: 'noise' },
  ],
  fault: null,
  tokens: 10,
  ...part,
})

test.each([
  [draft({ kept: true }), 'Kept: 1 of 2 texts stand'],
  [draft({ kept: true, texts: [{ text: 'One.', refused: null }] }), 'Kept: 1 of 1 text stands'],
  [draft(), 'Not kept: 1 of 2 texts stand'],
  [draft({ fault: 'cut' }), 'Not kept: cut'],
  [draft({ fault: 'aborted' }), 'Not waited for: another was good enough'],
  [draft({ kept: true, score: 0, fault: 'cut' }), 'None could be kept: cut'],
])('says why a draft is kept or not (%#)', (view, words) => expect(verdictOf(view)).toBe(words))
