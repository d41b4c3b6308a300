import { describe, expect, it } from 'vitest'
import { readTokens } from '@/testing/wish-lexicon'

const reads = (rows: readonly (readonly [string, readonly string[]])[]) =>
  it.each(rows)('%s', (said, tokens) => expect(readTokens(said).toSorted()).toEqual(tokens.toSorted()))

describe('a kind behind words that compare films as well', () => {
  reads([
    ['tired of monsters', ['less:theme:monsters']],
    ['anything but ghosts', ['without:theme:ghosts']],
    ['not another wedding', ['without:theme:weddings']],
    ['a fan of ghosts', ['more:theme:ghosts']],
    ['comedies instead of vampires', ['more:genre:comedy', 'less:theme:vampires']],
    ['tired of Titanic', ['unlike:titanic']],
    ['something like Vertigo, not another Psycho', ['like:vertigo', 'unlike:psycho']],
    ['enough of AI', ['less:theme:artificial-intelligence']],
    ['I hate crime dramas', ['without:genre:crime+genre:drama']],
    ['dramas about hate crimes', ['more:genre:drama', 'more:theme:prejudice']],
    ['only love triangles please', ['only:theme:love-triangle']],
  ])
})

describe('the year a story plays in is no limit of years', () => {
  reads([
    ['set in 1967', ['more:setting:sixties']],
    ['a comedy that takes place in 1890', ['more:genre:comedy', 'more:setting:nineteenth-century']],
    ['no films set in 1943', ['without:setting:second-world-war']],
    ['something set in 2090', ['more:setting:near-future']],
    ['thrillers set after 1990', ['more:genre:thriller', 'unread:after 1990']],
    ['films from 1967', ['years:1967-1967']],
  ])
})

describe('what nobody in it should have', () => {
  reads([
    ['a comedy where nobody has dementia', ['more:genre:comedy', 'without:detail:dementia']],
    ['with no one dying of cancer', ['without:detail:cancer']],
    ['nobody gets cancer please', ['without:detail:cancer']],
  ])
})

describe('words that mean the whole of a term can be turned down', () => {
  reads([
    ['no fraudsters', ['without:theme:con-artists']],
    ['nothing with hijackers', ['without:theme:kidnapping']],
    ['only gay films', ['only:theme:lgbtq']],
    ['no slashers', ['unread:slashers']],
  ])
})
