const lists = (text: string): string[][] =>
  text
    .split(',')
    .map((phrase) => phrase.replaceAll("'", '').trim().split(/\s+/))
    .filter((words) => words[0] !== '')

/** What compares: after these a film may be named however plain its title. */
export const comparing = lists(
  `opposite of, opposite to, guy who did, guy who made, man who made, woman who made, woman who did, person who made, people who made, director of, directors of, makers of, people behind, director behind, team behind, the actress from, the actor from, same vein as, similar vein to, in the vein as, decide between, choose between, pick between, torn between, undecided between, minds between, mind between, exception for, exceptions for, exception is, exception being, exception of, eg, for example, for instance, such films as, films such as, think, thinking, its giving, giving me, something between, a scale of, similar to, along the lines of, along the line of, in the vein of, in vein of, vein of, in the style of, style of, in the spirit of, spirit of, reminiscent of, reminds me of, remind me of, reminded me of, such as, vibe of, vibes of, vibes as, vibe as, feel of, feel as, mood of, same mood as, tone of, atmosphere of, unlike, as good as, a la, la, cross between, something between, in between, inbetween, somewhere between, halfway between, mix of, mix between, mixture of, blend of, sequel to, version of, akin to, close to, comparable to, reminding of, resembling, resembles, resemble, equivalent of, spirit as, kind as, manner of, modern day, in the mould of, compared to, compare to, inspired by, ending of, film is, movie is, films are, movies are, favourites are, favorites are, favourite is, favourite was, favorite was, favourites were, favourite film was, favourite movie was, favorite is, film of all time is, fans of the film, fans of the movie, following, the film, the movie, film called, movie called, films called, called, titled, the likes of, likes of, better than, scarier than, funnier than, darker than, sadder than, than, remember, as fun as, as funny as, as scary as, as sad as, as beautiful as, as weird as, as clever as, as dark as, as tense as, as moving as, as epic as, as cosy as, as sweet as, as strange as, in the same league as, on par with, right after, straight after, the next, reminds of, homage to, think of, thinking of,`,
)

/** The same of kinds as often as of films: behind these a word of ours in small letters is the kind. */
export const comparingKinds = lists(
  `another, fan of, fans of, obsessed with, no more, not another, yet another, rather than, instead of, anything but, except, except for, apart from, just not, tired of, sick of, more of`,
)

/** What tells that a film was seen: after these a plain title counts where nothing else can be meant. */
export const seen = lists(
  `you recommended, was recommended, turned off, switched off, walked out of, asleep during, asleep in, asleep watching, nodded off in, nodded off during, nodded off watching, dozed off in, dozed off during, dozed through, dozed off watching, drifted off in, drifted off during, conked out in, conked out during, snoozed through, slept through, snored through, yawned through, gave up on, couldnt finish, didnt finish, never finished, showed me, showed us, made me watch, made us watch, loved, liked, enjoyed, adored, hated, disliked, watched, saw, seen, rewatched, loathed, despised, did like, did love, didn't like, didn't love, didn't enjoy, didn't care for, don't care for, didn't rate, don't rate, didn't appreciate, preferred, appreciated, just finished, rewatching, finished watching`,
)

/** What may tell of films: after these a title counts when it is written like one, or cannot be ordinary words. */
export const telling = lists(
  `i rate, we rate, rates, voted, votes, more, less, fewer, anyone for, between, wants, wanted, wanting, fancy, fancies, fancying, would like, id like, wed like, shed like, hed like, theyd like, feels like, feel like, feeling like, asked for, asks for, asking for, begging for, votes for, voted for, vote for, chose, picked, picks, chooses, suggested, suggests, insists on, prefers, prefer, up for, put on, putting on, stick on, bung on, pop on, queue up, cue up, fire up, let's rewatch, play, rewatch, if its, if it is, give me, show me, give us, show us, understand, understood, get, than, love, adore, like, hate, enjoy, love love, really like, watching, can't stand, cannot stand, likes, loves, hates, enjoys, don't like, dislike, recommend, watch, see, after, with, not, no, never, it isn't, it is not, it's not, that isn't, that's not, they aren't, want, but not, rather`,
)

/** What a film may lend: "the tension of Alien". */
export const qualities = new Set(
  `tension warmth humour humor wit charm pace look style spirit energy mood feel atmosphere tone vibe vibes scale beauty colours colors music dialogue
  visuals weirdness sadness melancholy suspense dread creepiness terror fun silliness madness intensity grit bleakness heart sweetness romance action
  stillness quiet violence paranoia darkness lightness joy cleverness stillness craziness rhythm sensibility magic camerawork`.split(
    /\s+/,
  ),
)

/** Small words inside titles. */
export const smallWords = new Set(
  'a an and as at but by de du el en et for from i in into la le les of on or the to und with y s'.split(' '),
)

/** Titles that are the smallest words of the language: only set apart, or written large after a cue. */
export const neverBare = new Set([
  ...'it up us her no go m pi him me you them big once home hush alone love'.split(' '),
  'three times',
])

/** After a title these begin something else; after any other word it was no title: "like big cities" is not Big. */
export const afterTitle = new Set(
  `but and or only daily nightly weekly constantly endlessly forever nonstop everyday every with without w/o w/out for in from please yet just except plus meets style vibes vibe type kind kinds sort film films movie movies less more not if though tonight
  because that which who so also too when where by minus set as like is was were are any can could would will do you we i my maybe ideally preferably then instead again recently very
  highly nor on at to especially no nothing under over before after since made about lol thx thanks tho etc im ill id ive were esque level rather than both either the a an it really so much last yesterday already one ones similar
  sans alike thrice somewhat slightly vaguely kinda sorta roughly perhaps basically obviously actually mostly partly certainly definitely twice please pls`.split(
    /\s+/,
  ),
)
