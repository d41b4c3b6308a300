import { describe, expect, it } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const asked = (said: string) => readTokens(said).filter((token) => !token.startsWith('unread:'))

describe('kinds of sentences that fresh tables were read wrongly by', () => {
  it.each([
    // A verdict on what was named.
    ['Chaplin is too sentimental for me', ['less:person:charles-chaplin']],
    ['Haneke is too cold for me, Loach too angry', ['less:person:michael-haneke', 'less:person:ken-loach']],
    ['I find superhero films exhausting', ['less:theme:superheroes']],
    ['Up no, Wall-E yes', ['like:walle', 'unlike:up']],
    ['My favourite film is Heat. My least favourite is Notting Hill.', ['like:heat', 'unlike:notting-hill']],
    // What a negation reaches, and where it ends.
    ["not fussed about genre, as long as it's short", ['minutes:-100']],
    ['any decade but the 80s', ['without:era:1980s']],
    ["just don't let it be a superhero thing", ['without:theme:superheroes']],
    ["ain't never seen a western I didn't like", ['more:genre:western']],
    ['nae musicals', ['without:genre:musical']],
    ['horror where nobody gets tortured', ['more:genre:horror', 'avoid:torture']],
    ['no violence against women', ['avoid:sexual-violence', 'avoid:domestic-abuse']],
    ["I don't want American action. American anything else is fine.", ['without:country:US+genre:action']],
    // Limits with what was said before.
    ['nothing made before I was born (1992)', ['years:1992-']],
    ['nothing longer than 100 minutes, or 110 at a pinch', ['minutes:-110']],
    ['2 1/2 hours at the most and at least 2', ['minutes:120-150']],
    // Who is meant, and who is there.
    ["for my nephew's 12th birthday", ['company:children', 'age:12']],
    ['something for my 30 year old son and me', ['company:company']],
    ['something my gran would hate', []],
    ['what can I show a sensitive child of five?', ['company:children', 'age:5']],
    ["I'd like a film about food and family", ['more:theme:food', 'more:theme:family']],
    ["Portuguese or Greek, doesn't matter", ['more:country:PT', 'more:country:GR']],
    ['my flatmate says I only watch depressing films', []],
    ['my ex loved Tarantino so obviously not that', ['without:person:quentin-tarantino']],
    ['films from the year I was born, 1974', ['years:1974-1974']],
    ['is it too much to ask for a comedy?', ['more:genre:comedy']],
    ["I can't do body horror, everything else in horror is welcome", ['without:theme:bodies', 'more:genre:horror']],
    ['for a class of ten year olds, about friendship', ['more:theme:friendship', 'company:children', 'age:10']],
    ['noir, the bleaker the better', ['more:genre:noir', 'more:mood:bleak']],
    // What is over, and what points back.
    ['never liked westerns until I saw Unforgiven, now I want more', ['more:genre:western', 'like:unforgiven']],
    ['I hated musicals until I watched La La Land', ['more:genre:musical', 'like:la-la-land']],
    ['never liked westerns, never will', ['without:genre:western']],
    ["I've seen every film by Spike Lee, so please none of his", ['without:person:spike-lee']],
    [
      "seen every John Ford there is, and every John Wayne, so don't y'all send me those; but a western",
      ['without:person:john-ford', 'without:person:john-wayne', 'more:genre:western'],
    ],
    ["a western please, I've seen Unforgiven, not those", ['more:genre:western', 'unlike:unforgiven']],
    ['I love westerns. Actually, never westerns', ['without:genre:western']],
    ['comedies, but no comedies', ['without:genre:comedy']],
    ['no love story for gods sake, just divorced', ['without:genre:romance']],
    ['just comedies', ['only:genre:comedy']],
    ['nothing from before the war', ['years:1939-']],
    ['my therapist says i should stop watching horror', ['without:genre:horror']],
    ["I can't decide between a heist and a haunted house", ['more:theme:heists', 'more:theme:ghosts']],
    ['my wife forbids horror', ['company:company', 'without:genre:horror']],
    ['a western, malus for Tarantino', ['more:genre:western', 'less:person:quentin-tarantino']],
    ['if it has a dog in it, the dog lives', ['avoid:animal-harm']],
    ['a film about a dog who lives on a farm', ['more:detail:dogs', 'more:setting:farm']],
    // Titles in small letters, behind unknown ones, before small words, and praised.
    ['the shining, get out, hereditary', ['like:the-shining', 'like:get-out', 'like:hereditary']],
    ['crouching tiger, hidden dragon, hero', ['like:crouching-tiger-hidden-dragon', 'like:hero']],
    ['horror, comedy, war', ['more:genre:horror', 'more:genre:comedy', 'more:genre:war']],
    ['something like upstream color or memento', ['like:memento']],
    ['like Stalker somewhat', ['like:stalker']],
    ['just put on Casablanca!', ['like:casablanca']],
    ['Lagaan was superb', ['like:lagaan']],
    ['no science fiction, but I make an exception for Solaris', ['without:genre:science-fiction', 'like:solaris']],
    ['al pacino but not the godfather', ['more:person:al-pacino', 'unlike:the-godfather']],
    // Who is there in so many words.
    ["we're a couple, comedy please", ['company:company', 'more:genre:comedy']],
    ['we r 4 girls having a sleepover', ['company:company']],
    ['We are a book club of retired teachers who like westerns', ['company:company', 'more:genre:western']],
    ['I have one evening, four teenagers and no patience', ['company:children', 'age:13']],
    ['a film about four teenagers', ['more:theme:adolescence']],
    // Small words that turn much.
    ['a comedy, not 2 long', ['more:genre:comedy', 'minutes:-149']],
    ["I've got exactly 100 minutes", ['minutes:-100']],
    ["if a child gets hurt in it I'm out", ['avoid:child-harm']],
    ['anything with Tony Leung', ['more:person:tony-leung-chiu-wai']],
    ['something in that spirit', []],
    ['the actress from Anatomy of a Fall', ['like:anatomy-of-a-fall']],
    ['prison escape', ['more:theme:escape', 'more:setting:prison']],
    ['existential dread', ['more:theme:existential', 'more:mood:dread']],
  ])('reads: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it.each(['horror films gave up on me, hate', 'Horror with women, not horror against women'])(
    'makes no rule where the same is asked for and spoken against: %s',
    (said) => {
      expect(asked(said).filter((token) => /^(?:without|more):genre:horror$/.test(token))).not.toContain(
        'without:genre:horror',
      )
    },
  )

  it.each([
    // Titles of common words, where somebody wants one.
    ['my wife wants Heat, I want Up', ['like:heat', 'like:up', 'company:company']],
    ["he fancies Jaws, she'd like Her", ['like:jaws', 'like:her']],
    ['my daughter feels like Frozen', ['like:frozen', 'company:children']],
    ['she wants Romance, he wants War', ['more:genre:romance', 'more:genre:war']],
    ['smth like kill bill w/o the blood', ['like:kill-bill-vol-1', 'avoid:graphic-violence']],
    // What is let in, or kept out, afterwards.
    ['no horror. ok, a Japanese one is fine', ['without:genre:horror~country:JP']],
    ['a musical, unless it has Hugh Jackman in it', ['more:genre:musical', 'without:person:hugh-jackman']],
    ["I don't hate musicals, I just don't want one tonight", ['without:genre:musical']],
    ['Robert De Niro but not as a gangster', ['more:person:robert-de-niro', 'without:theme:gangsters']],
    ['does not have to be famous', []],
    ['mostly horror, sometimes a comedy', ['more:genre:comedy', 'much-more:genre:horror']],
    // Who speaks, and for whom.
    ['Mother speaks only Farsi', ['only:language:fa', 'company:company']],
    ['my rheumatologist says no horror', ['without:genre:horror']],
    ['a friend said Heat is great. Something similar but shorter than 2h', ['like:heat', 'minutes:-120']],
    ['sorry, typo: I meant 1954 to 1958', ['years:1954-1958']],
    ["I'm stuck here, so long films", ['minutes:150-']],
    ['journalists digging up something', ['more:theme:journalism']],
    ["my dad only watches westerns and I'm sick of them", ['less:genre:western', 'company:company']],
    ["my kids watch Frozen daily and I'm sick of it", ['unlike:frozen', 'company:children']],
    ['no blood, no guts, still scary', ['more:genre:horror', 'avoid:graphic-violence', 'avoid:gore']],
    ["show me something I'd never pick", ['surprise']],
    ['what did Hitchcock make in the fifties?', ['more:person:alfred-hitchcock', 'more:era:1950s']],
  ])('reads what the eighteenth table showed: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it.each([
    ['Stalker, but funny', ['like:stalker', 'more:genre:comedy']],
    ['Trains, but funny', ['more:setting:train', 'more:genre:comedy']],
    ['no thrillers from the US or the UK', ['without:genre:thriller+country:US', 'without:genre:thriller+country:GB']],
    ['no American comedies or British ones', ['without:country:US+genre:comedy', 'without:country:GB+genre:comedy']],
    ['no American comedies or musicals', ['without:country:US+genre:comedy', 'without:genre:musical']],
    ['comedies yes, romantic comedies no', ['more:genre:comedy', 'without:genre:romance+genre:comedy']],
    ["after a twelve hour shift I can't do subtitles", ['only:language:en']],
    ['nor fantasy nor science fiction', ['without:genre:fantasy', 'without:genre:science-fiction']],
    ["I don't mind violence but I do mind animals suffering", ['avoid:animal-harm']],
    ['grandma, me, and Leo who is 8. Adventure', ['more:genre:adventure', 'company:children', 'age:8']],
    ['LGBTQ films, not only the sad ones', ['more:theme:lgbtq']],
    ['not only funny but short', ['more:genre:comedy', 'minutes:-100']],
    ['films about women, all ages, all places', ['more:theme:womens-lives']],
    ['love stories with two women', ['more:theme:lgbtq']],
    ['elegant people behaving badly in hotels', ['more:mood:elegant', 'more:setting:hotel']],
  ])('reads what the eighth unseen table showed: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it.each([
    ['no talking', ['more:language:zxx']],
    ['no talking animals', []],
    ['la la land but sadder', ['like:la-la-land', 'more:mood:melancholy']],
    ['back to the future, only funnier', ['like:back-to-the-future', 'more:genre:comedy']],
    ['un film drôle pas trop long', []],
    ['ein lustiger Film, nicht zu lang', []],
    ['un film de Varda', ['more:person:agnes-varda']],
    ['con men in Los Angeles', ['more:theme:con-artists', 'more:setting:los-angeles']],
  ])('reads what people asked for tonight: %s', (said, tokens) => {
    expect(asked(said).toSorted()).toEqual(tokens.toSorted())
  })

  it('says that nothing was understood rather than nothing', () => {
    expect(readTokens('I grew up in Poland')).toEqual(['unread:i grew up in poland'])
  })

  it('needs no answer to what people do and how they feel, but to what they turn down', () => {
    expect(readTokens('a comedy, explain that')).toEqual(['more:genre:comedy'])
    expect(readTokens("ach, heck, anythin' wi' a comedy in it, deffo")).toEqual(['more:genre:comedy'])
    expect(readTokens('a comedy, no shouting')).toEqual(['more:genre:comedy', 'unread:shouting'])
  })
})
