import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

// Bounds, kin and fates of people who do not think in terms of ours.
test.each([
  ['made before my birth year, 1972', ['years:-1971']],
  ['after my wedding (1999)', ['years:2000-']],
  ['not another three hour thing', ['minutes:-179']],
  ['horror but not with kids dying', ['more:genre:horror', 'avoid:child-harm']],
  ['Sofia Coppola yes, her dad no', ['more:person:sofia-coppola']],
  ['Bergman without the depression', ['more:person:ingmar-bergman', 'without:mood:bleak']],
  ['nothing from 1994', ['unread:not 1994']],
  ['an 80s film, not from 1984', ['more:era:1980s', 'unread:not 1984']],
  ['no films between 1990 and 1997', ['unread:not 1990 to 1997']],
  ['last year only', ['years:2025-2025']],
  ['enough drama at work, a comedy please', ['more:genre:comedy']],
  ['a bit longer is ok', ['unread:a bit longer is ok']],
  ['under 90 minutes, a bit longer is ok', ['minutes:-100']],
  ['set in the Depression', ['more:setting:between-the-wars']],
])('%s', (said, tokens) => expect(readTokens(said).sort()).toEqual([...tokens].sort()))
