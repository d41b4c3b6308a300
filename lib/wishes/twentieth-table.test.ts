import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const asked = (said: string) => readTokens(said).filter((token) => !token.startsWith('unread:'))

describe('kinds of sentences that the twentieth table was read wrongly by', () => {
  it.each([
    // One thing held against another.
    ["I'd take a heist over a romance any day", ['more:theme:heists', 'less:genre:romance']],
    ['I prefer dramas to comedies', ['more:genre:drama', 'less:genre:comedy']],
    ["I'd sooner see a musical than a western", ['more:genre:musical', 'less:genre:western']],
    ['Heat over Ronin', ['like:heat', 'unlike:ronin']],
    ['Drive not Drive My Car', ['like:drive', 'unlike:drive-my-car']],
    ['Rashomon bored us', ['unlike:rashomon']],
    ['all genres welcome bar science fiction', ['without:genre:science-fiction']],
    ['something set in a bar', []],
    ['mostly comedies with the occasional murder', ['much-more:genre:comedy', 'more:theme:murder']],
    // Two negations.
    ["there isn't a Korean thriller I haven't enjoyed", ['more:country:KR', 'more:genre:thriller']],
    ['never not in the mood for a good murder', ['more:theme:murder']],
    // Titles in small letters.
    ['stalker', ['like:stalker']],
    ['revenge', ['more:theme:revenge']],
    ['adoption', ['more:theme:parenthood']],
    ['he wants heat, i want up, she wants frozen', ['like:heat', 'like:up', 'like:frozen']],
    ['i want action', ['more:genre:action']],
    // Finer than our terms.
    ['no talking animals and no princesses', []],
    ['where nobody gets shot', ['avoid:violence']],
    ['films from Georgia, not the state', ['more:country:GE']],
    // Names.
    ['anything with Hanks', ['ask:more:person:tom-hanks=hanks']],
    ['my friend Agnès loves comedies', ['more:genre:comedy', 'company:company']],
    ['Cate', []],
    // Who is speaking.
    ['as a retired police officer I like a proper whodunit', ['more:genre:mystery']],
    ['being a lawyer myself I hate courtroom dramas', ['without:setting:courtroom']],
    ['mother of three, need to laugh', ['more:genre:comedy']],
    ["we're teachers and want nothing about schools", ['without:setting:school']],
    ['I was in the army, war movies get it wrong, skip those', ['without:genre:war']],
    ["I'm a prison guard, so no prisons after work", ['without:setting:prison']],
    // Odd numbers.
    ['three quarters of an hour is all we have', ['minutes:-45']],
    ['two and a bit hours max', ['minutes:-135']],
    ['no longer than a football match', []],
    ['nobody here is under 70', []],
    ['she just turned eleven last week', ['company:children', 'age:11']],
    ['with my four- and my nine-year-old', ['company:children', 'age:4']],
    ['for a fourth-grader', ['company:children', 'age:9']],
    // Seen beside the nineteenth.
    ["we've watched Home Alone 40 times so not that one", ['unlike:home-alone']],
    ['the kids want Minions again, I want anything else', ['unlike:minions', 'company:children']],
    ["gore doesn't bother me, jump scares do", ['avoid:jump-scares']],
    ['the opposite of a blockbuster', ['known:hidden']],
    ['something by the guy who did Whiplash', ['more:person:damien-chazelle']],
    ['a road trip with an old dog that survives', ['more:theme:road-trip', 'avoid:animal-harm']],
    ['anything but Meryl Streep being serious', []],
    ['Never been able to sit through a musical', ['less:genre:musical']],
    ['I loved Dune but found Blade Runner slow', ['like:dune-2021', 'unlike:blade-runner']],
    ["horror only if it's funny", ['without:genre:horror~genre:comedy']],
    ['films shorter than Titanic', ['minutes:-194']],
    ['my English is not so good, a comedy', ['more:genre:comedy']],
    ['You recommended Tenet. Never again.', ['unlike:tenet']],
    ['We turned off The Lobster after 20 minutes', ['unlike:the-lobster']],
    ['I switched off the lights, horror please', ['more:genre:horror']],
    ['more Fargo, less Big Lebowski', ['like:fargo', 'unlike:the-big-lebowski']],
    ["last year's films", ['years:2025-2025']],
    ['a film for a girl of 6', ['company:children', 'age:6']],
    ['my husband is from Chile and I want to surprise him', ['company:company']],
    ['unlike Titanic please', ['unlike:titanic']],
    ["no war movies, and no, 1917 doesn't count", ['without:genre:war']],
    ['Strictly pre-war cinema', ['years:-1938']],
    ['anything made since my daughter was born (2014)', ['years:2014-']],
    ['two and half hour is okay for me, more is not', ['minutes:-150']],
    ["a film to see with my wife's parents, so no nudity", ['avoid:nudity', 'company:company']],
    ['someting with Meryl Strep', ['more:person:meryl-streep']],
    [
      'Hungarian, Polish, Czech: all fine. Russian no.',
      ['more:country:HU', 'more:country:PL', 'more:country:CZ', 'without:country:RU'],
    ],
  ])('reads: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })
})
