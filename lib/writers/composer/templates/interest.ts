import { say } from '@/domains/words'
import { upperFirst } from '../language/grammar'
import type { Templates } from '../language/slots'

/**
 * The person asked for it. Before the interest is named the pick `does` it in full; after it, it `answers`. Most say what
 * the film is: that it was asked for stands below it too.
 */
export const statedInterest: Templates = {
  all: [
    (s) => `You asked for ${s.interest}, and this ${s.answers}.`,
    (s) => `It ${s.does}, and that was a wish of yours.`,
    (s) => `As you asked, ${s.oneSuch}, ${s.alsoIs}.`,
    (s) => `Here is ${s.oneSuch} by ${s.director}, ${s.alsoIs}.`,
    (s) => `One for your wish: ${s.oneSuch}, ${s.alsoIs}.`,
    (s) => `${s.director} with ${s.oneSuch}, ${s.alsoIs}.`,
    (s) => `By request, ${s.oneSuch}.`,
    (s) => `You wanted ${s.interest}; this ${s.answers}.`,
    (s) => `${upperFirst(s.oneSuch)}, ${s.alsoIs}.`,
    (s) => `Since you asked for ${s.interest}: this ${s.answers}.`,
    (s) => `Your wish for ${s.interest} led here.`,
  ],
  plain: [
    (s) => `This is ${s.oneSuch}, ${s.alsoIs}.`,
    (s) => `This ${s.does}, which is what you asked for.`,
    (s) => `${upperFirst(s.oneSuch)} by ${s.director}, as you asked.`,
  ],
  warm: [
    (s) => `We took you at your word: ${s.oneSuch}, ${s.alsoIs}.`,
    (s) => `Since you hoped for ${s.interest}: this ${s.answers}.`,
  ],
  witty: [
    (s) => `Wish granted: ${s.oneSuch} by ${s.director}.`,
    (s) => `No one can say you did not ask: ${s.oneSuch}, ${s.alsoIs}.`,
  ],
  critic: [
    (s) => `An answer to your request: ${s.oneSuch}, ${s.alsoIs}.`,
    (s) => `Under the heading you set, ${s.oneSuch} by ${s.director}.`,
  ],
}

/** Somebody they asked for made it or stands among its names. */
export const askedName: Templates = {
  all: [
    (s) => `You asked for ${s.name}, who ${s.part}.`,
    (s) => `${s.name} ${s.part}, as you asked.`,
    (s) => `By request, ${s.name}, who ${s.part}.`,
    (s) => `Your wish for ${s.name} led here.`,
    (s) => `Here for ${s.name}, at your request.`,
    (s) => `This one has ${s.name} to its name, whom you asked for.`,
  ],
  plain: [],
  warm: [],
  witty: [(s) => `Ask for ${s.name} and you get ${s.name}.`],
  critic: [],
}

/** Somebody whose films they like. */
export const likedName: Templates = {
  all: [
    (s) => say`${s.name} ${s.part}, and you like the films with that name on them.`,
    (s) => say`Your films share a name with this one: ${s.name}.`,
    (s) => `You keep coming back to ${s.name}, who ${s.part}.`,
    (s) => `It is ${s.name} again, who ${s.part}.`,
    (s) => `A name that runs through what you like, ${s.name}, and through this.`,
    (s) => `On account of ${s.name}, who ${s.part}.`,
  ],
  plain: [],
  warm: [],
  witty: [(s) => `No surprise to you that ${s.name} ${s.part}.`],
  critic: [],
}

/** It meets two wishes at once. */
export const twoWishes: Templates = {
  all: [
    (s) => `As you asked, it ${s.bothWishes}.`,
    (s) => `It ${s.bothWishes}, and you asked for both.`,
    (s) => `Two of your wishes in one: it ${s.bothWishes}.`,
    (s) => `You asked for both, and this ${s.bothWishes}.`,
    (s) => `On your terms: it ${s.bothWishes}.`,
    (s) => `What you asked for, twice over: it ${s.bothWishes}.`,
    (s) => `This ${s.bothWishes}, the way you wanted it.`,
    (s) => `Asked for and found: it ${s.bothWishes}.`,
  ],
  plain: [(s) => `Chosen because it ${s.bothWishes}, which is what you asked for.`],
  warm: [(s) => `Your wishes led us here: it ${s.bothWishes}.`],
  witty: [(s) => `You asked, it obliges: it ${s.bothWishes}.`],
  critic: [(s) => `By your own criteria: it ${s.bothWishes}.`],
}

/** It shows in what the person did. */
export const shownInterest: Templates = {
  all: [
    (s) => say`Your films lean towards ${s.interest}, and this ${s.answers}.`,
    (s) => `You keep coming back to ${s.interest}; this ${s.answers}.`,
    (s) => say`Going by your films, you like ${s.interest}, and this ${s.answers}.`,
    (s) => say`It ${s.does}, like many a film of yours.`,
    (s) => `There is a pattern of ${s.interest} in what you like; this ${s.answers}.`,
    (s) => `A taste for ${s.interest} shows in your profile, and this ${s.answers}.`,
    (s) => `Your profile says ${s.interest}; this ${s.answers}.`,
    (s) => `What you like tends towards ${s.interest}: this ${s.answers}.`,
  ],
  plain: [
    (s) => say`This ${s.does}, which your films have in common.`,
    (s) => `Because of your taste for ${s.interest}: this ${s.answers}.`,
  ],
  warm: [
    (s) => `If you are still drawn to ${s.interest}: this ${s.answers}.`,
    (s) => `For your liking of ${s.interest}, which we have noticed: this ${s.answers}.`,
  ],
  witty: [
    (s) => `We could not help noticing your taste for ${s.interest}: this ${s.answers}.`,
    (s) => `Call it a habit, this turning to ${s.interest}: this ${s.answers}.`,
  ],
  critic: [
    (s) => say`For a viewer drawn to ${s.interest}: this ${s.answers}.`,
    (s) => `Consistent with a leaning towards ${s.interest}: this ${s.answers}.`,
  ],
}

/** It is late, and the pick is short. */
export const lateAndShort: Templates = {
  all: [
    (s) => `A short one for ${s.lateHour}: ${s.film} by ${s.director}.`,
    (s) => `Short enough for ${s.lateHour}: ${s.film}, ${s.adjectives}.`,
    (s) => `For ${s.lateHour}, and over before it gets later: ${s.film} by ${s.director}.`,
    (s) => `Not too long for ${s.lateHour}: ${s.film}, ${s.adjectives}.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}

/** It fits the hour. */
export const hour: Templates = {
  all: [
    (s) => `Suited to ${s.hour}: ${s.film}, ${s.adjectives}.`,
    (s) => `For ${s.hour} like this one, ${s.film}, ${s.adjectives}.`,
    (s) => `Right for ${s.hour}: ${s.film}, ${s.adjectives}.`,
    (s) => `At this hour, ${s.film} that is ${s.adjectives}.`,
    (s) => `It fits ${s.hour}: ${s.adjectives}.`,
    (s) => `Good company for ${s.hour}: ${s.film} by ${s.director}.`,
    (s) => `Time of day decided this one: ${s.film}, ${s.adjectives}.`,
    (s) => `When it is ${s.hour}, ${s.film} like this has its place.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}
