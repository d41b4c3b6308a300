import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// Bounds, kin and fates of people who do not think in terms of ours.
test.each([
  ['made before my birth year, 1972', ['years:-1971']],
  ['after my wedding (1999)', ['years:2000-']],
  ['not another three hour thing', ['minutes:-180']],
  ['horror but not with kids dying', ['more:genre:horror', 'avoid:child-harm']],
  ['Sofia Coppola yes, her dad no', ['more:person:sofia-coppola']],
  ['Bergman without the depression', ['more:person:ingmar-bergman', 'without:mood:bleak']],
  ['set in the Depression', ['more:setting:between-the-wars']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))
