import { expect, test } from 'vitest'
import { readTokens } from '../../testing/wish-lexicon'

const sorted = (tokens: readonly string[]) => [...tokens].sort()

type Row = [said: string, tokens: string[]]
const reads = (rows: readonly Row[]) =>
  test.each(rows)('reads: %s', (said, expected) => expect(sorted(readTokens(said))).toEqual(sorted(expected)))

const SOPPY = 'without:mood:heartwarming+genre:romance'
// What is turned down with an adjective near a mood is that kind of it alone, or asked.
reads([
  ['no soppy romance', [SOPPY]],
  ['a war film, without any sappy love story', ['more:genre:war', SOPPY]],
  ['I hate slushy, mushy romances', [SOPPY]],
  ['no romances that are too cheesy please', [SOPPY]],
  ["can't stand corny rom-coms", ['without:mood:heartwarming+genre:romance+genre:comedy']],
  ['nothing soppy', ['ask:without:mood:heartwarming=soppy']],
  ['nothing cheesy', ['unread:cheesy']],
  ['something soppy', ['more:mood:heartwarming']],
])

// A single film brought back is an example, and the rule stays.
reads([
  ['no sequels but Aliens is ok', ['without:detail:sequels', 'like:aliens']],
  ['no horror but The Shining is ok', ['without:genre:horror', 'like:the-shining']],
  ['no animation, but Spirited Away is fine', ['without:genre:animation', 'like:spirited-away']],
  ['no animated stuff. Akira is okay', ['without:genre:animation', 'like:akira']],
  ['no sequels (Toy Story 3 is allowed)', ['without:detail:sequels', 'like:toy-story-3']],
  ['I hate westerns, Unforgiven is the only exception', ['without:genre:western', 'like:unforgiven']],
  ["no christmas films, Die Hard doesn't count", ['without:setting:christmas', 'like:die-hard']],
  [
    'No sequels! Except The Empire Strikes Back.',
    ['without:detail:sequels', 'like:star-wars-episode-v-the-empire-strikes-back'],
  ],
  ['nothing over two hours except Titanic', ['minutes:-120', 'like:titanic']],
  ['nothing before 1980, except Alien', ['years:1980-', 'like:alien']],
  ['no zombies but whatever you fancy is ok', ['without:theme:zombies']],
  // A rule is not lost where what is let in was not understood.
  ['no horror but glimmering is ok', ['without:genre:horror']],
])

// A last name: one team, or one far better known than all others; rules are asked or said.
reads([
  ['all the Kurosawa you have', ['more:person:akira-kurosawa']],
  ['whatever Ozu you have got', ['more:person:yasujiro-ozu']],
  ['more Wachowski', ['more:person:lana-wachowski', 'more:person:lilly-wachowski']],
  ['some Dardenne', ['more:person:jean-pierre-dardenne', 'more:person:luc-dardenne']],
  ['the Dardenne brothers', ['more:person:jean-pierre-dardenne', 'more:person:luc-dardenne']],
  ['some Affleck', ['more:person:ben-affleck']],
  ['with Hopkins', ['more:person:anthony-hopkins']],
  ['no Affleck', ['unread:affleck']],
  ['more Anderson', ['ask:more:person:wes-anderson=anderson', 'ask:more:person:paul-thomas-anderson=anderson']],
])

// Of two lengths, one liked better and one allowed, the longer is the limit.
reads([
  ['two hours is ok but 90 minutes is better', ['minutes:-120']],
  ['90 would be ideal, up to 110 is fine', ['minutes:-110']],
  ['max 2h, though shorter is nicer', ['minutes:-120']],
  ['under two hours, ideally around 90 minutes', ['minutes:-120']],
  ['1h30 would be great, 2h is also okay', ['minutes:-120']],
  ["two hours is OK though I'd rather have 90 minutes", ['minutes:-120']],
  ['no more than two hours, an hour and a half would be better', ['minutes:-120']],
  ['about 90 min ideally, 110 tops', ['minutes:-110']],
  ['80 to 90 minutes is ideal but I can go to 110', ['minutes:-110']],
  ['90 minutes, 110 at a push', ['minutes:-110']],
  ['nothing longer than 90 minutes, or 100 at a pinch', ['minutes:-100']],
  ['an hour and a half, two hours max', ['minutes:-120']],
  ['60 to 90 minutes is fine', ['minutes:60-90']],
  ['90 minutes is fine, two hours is too long', ['minutes:-90']],
  ['under two hours, a bit longer is ok', ['minutes:-130']],
  ['100 minutes, can be slightly longer', ['minutes:-110']],
])

// A year or a decade that was told, pointed back to: read, or said not to be understood.
reads([
  ['I was born in 1950 but nothing from that year', ['unread:nothing from that year']],
  ['2020 was awful, nothing from that year', ['unread:nothing from that year']],
  ['I grew up in the eighties but nothing from back then', ['without:era:1980s']],
  ['I hated the nineties: not that decade please', ['without:era:1990s']],
  ['born in 1975, anything but that decade', ['without:era:1970s']],
  ['the 50s were hell, nothing from back then', ['without:era:1950s']],
  ['my dad loves the sixties, nothing from then for me', ['without:era:1960s']],
  ['nothing from my childhood, the seventies', ['without:era:1970s']],
  ['I was a student in the 90s, something from back then', ['more:era:1990s']],
  ['born in 1950, films from that decade', ['more:era:1950s']],
  ["I'm from 1950 and nothing older than me", ['years:1950-']],
  ['nothing from the year I was born, 1950', ['unread:nothing from the year i was born 1950']],
  ['not that decade', ['unread:not that decade']],
])

// A well-known film or series turned down in small letters is that film, whatever its words say.
reads([
  ['anything but star wars', ['unlike:star-wars-episode-iv-a-new-hope']],
  ['enough of star wars', ['unlike:star-wars-episode-iv-a-new-hope']],
  ['enough harry potter', ['unlike:harry-potter-and-the-sorcerers-stone']],
  ['not another fast and furious', ['unlike:the-fast-and-the-furious']],
  ['no more home alone', ['unlike:home-alone']],
  ['no star trek', ['unlike:star-trek']],
  ['no lion king please', ['unlike:the-lion-king']],
  ['no titanic', ['unlike:titanic']],
  ['kids want anything but frozen', ['unlike:frozen', 'company:children']],
  ['not another avengers', ['unlike:the-avengers']],
  ['not the usual suspects', ['known:hidden']],
  ['no more war', ['without:genre:war']],
  ['no cars', ['unread:cars']],
])

// Who makes it, and who is there.
reads([
  ['a comedy by a woman', ['more:genre:comedy', 'more:detail:directed-by-women']],
  ['by women only please', ['only:detail:directed-by-women']],
  ['written by a woman', ['unread:by a woman']],
  ['without child actors', ['unread:child actors']],
  ['kids', ['company:children']],
  ['kids, wine, friday', ['company:children']],
  ['kids, comedy, under 90 minutes', ['company:children', 'more:genre:comedy', 'minutes:-90']],
  ['friends, beer, saturday', ['company:company']],
  ['friends, dinosaurs', ['more:theme:friendship', 'more:detail:dinosaurs']],
  ['not modern', ['years:-2019']],
])

// How the young type.
reads([
  ['musicals are mid ngl', ['less:genre:musical']],
  ['romance? mid', ['less:genre:romance']],
  ["westerns ain't it chief", ['less:genre:western']],
  ['heist movies are goated', ['more:theme:heists']],
  ['rom coms hit different', ['more:genre:romance', 'more:genre:comedy']],
  ['nun older than 2015 fr', ['years:2015-']],
  ['lowkey wanna see some sharks', ['more:detail:sharks']],
  ['not vibing with horror', ['less:genre:horror']],
  ['vibing with westerns rn', ['more:genre:western']],
  ['finna watch a western', ['more:genre:western']],
  ['horror? nah fam', ['without:genre:horror']],
  ['mad scary', ['more:genre:horror']],
  ['nothing over 2h bc school tomorrow', ['minutes:-120']],
  ['fr tho no musicals', ['without:genre:musical']],
  ['punk rock', ['more:detail:rock']],
  ['strictly the silent period', ['only:language:zxx', 'unread:period']],
])

// Kinds an open table and a list of everyday sentences showed, in other words than theirs.
reads([
  ['Night shift is over, a western please', ['more:genre:western']],
  ['I teach death all day long, so please none of that', ['without:theme:death']],
  ['after ten hours on the ward I want a comedy', ['more:genre:comedy']],
  ['he faints at blood so no gore', ['avoid:gore']],
  ['a western that never leaves the desert', ['more:genre:western', 'more:setting:desert']],
  ["a film that doesn't leave the train", ['more:setting:train']],
  ['something for a ten-hour flight', []],
  ['not too sad, and short please', ['less:mood:melancholy', 'minutes:-100']],
  ['not too violent, and in French', ['avoid:graphic-violence', 'more:language:fr']],
  ['not too slow, and not too long', ['less:mood:contemplative', 'minutes:-149']],
  ['me + 2 mates: action', ['company:company', 'more:genre:action']],
  ['something to improve my German', ['more:language:de']],
  ['my dad says Eastwood, and dad is always right', ['more:person:clint-eastwood']],
  ['laugh over bad weddings', ['more:genre:comedy', 'more:theme:weddings']],
  ['films from anywhere outside France', ['without:country:FR']],
  ['set outside Europe', ['without:region:europe']],
  ['the sixties were boring, so no sixties', ['without:era:1960s']],
  ['no homophobia', ['unread:homophobia']],
  ['a horror film with twins', ['more:genre:horror', 'more:detail:twins']],
  ['no huge sagas longer than three hours', ['minutes:-180']],
  ['We fled from Syria so no soldiers', ['without:theme:soldiers']],
  ["I'm from Iran, nothing from there please", ['without:country:IR']],
  ['no swearing, kids in the next room', ['avoid:strong-language']],
  ['no dying spouses', ['unread:dying spouses']],
  ['nothing from 1970 or earlier', ['years:1971-']],
  ['no film from the year 2000 and younger', ['years:-1999']],
  ['films to 1970', ['years:-1970']],
  ['from 2015 up', ['years:2015-']],
  ['80s but not 1984', ['more:era:1980s', 'unread:not 1984']],
  ['two and a half hours at the outside', ['minutes:-150']],
  ['no shorter than 90 and no longer than 120', ['minutes:90-120']],
  ['no wait not comedies, dramas', ['without:genre:comedy', 'more:genre:drama']],
  ['not so heavy on the romance', ['less:genre:romance']],
  ['please refrain from horror', ['without:genre:horror']],
  ["I've gone off westerns lately", ['less:genre:western']],
  ['over my dead body will I watch a western', ['without:genre:western']],
  ["if anyone sings I'm out", ['without:genre:musical']],
  ['from the 60s, sorry 70s', ['more:era:1970s']],
  ['age 6 no 7', ['company:children', 'age:7']],
  ['comedy only no romance 90s only', ['only:genre:comedy', 'without:genre:romance', 'only:era:1990s']],
  ['no american comedies only', ['without:country:US+genre:comedy']],
  ['please exclude: horror; war; anything over 2h', ['without:genre:horror', 'without:genre:war', 'minutes:-120']],
  ['0 gore', ['avoid:gore']],
  ['children under 10 watching', ['company:children']],
  ['Nothing made after I retired in 1998', ['years:-1998']],
])
