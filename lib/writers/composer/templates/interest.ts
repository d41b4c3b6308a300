import { say } from '@/domains/words'
import type { Templates } from '../language/slots'

/** The person asked for it. Before the interest is named the pick `does` it in full; after it, it `answers`. */
export const statedInterest: Templates = {
  all: [
    (s) => `You asked for ${s.interest}, and this ${s.answers}.`,
    (s) => `It ${s.does}; you told us you want ${s.interest}.`,
    (s) => `For ${s.interest}, as you asked: this ${s.answers}.`,
    (s) => `Picked because you asked for ${s.interest}: this ${s.answers}.`,
    (s) => `By request, for ${s.interest}: this ${s.answers}.`,
    (s) => `Where you wished for ${s.interest}, this ${s.answers}.`,
    (s) => `Your wish for ${s.interest} led here: this ${s.answers}.`,
    (s) => `As you asked for ${s.interest}: this ${s.answers}.`,
  ],
  plain: [
    (s) => `Chosen for ${s.interest}, at your request: this ${s.answers}.`,
    (s) => `This ${s.does}, and you asked for ${s.interest}.`,
  ],
  warm: [
    (s) => `We took you at your word about ${s.interest}: this ${s.answers}.`,
    (s) => `Since you hoped for ${s.interest}: this ${s.answers}.`,
  ],
  witty: [
    (s) => `Ask for ${s.interest} and you shall receive: this ${s.answers}.`,
    (s) => `No one can say you did not ask for ${s.interest}: this ${s.answers}.`,
  ],
  critic: [
    (s) => `An answer to the request for ${s.interest}: this ${s.answers}.`,
    (s) => `Under the heading you set, ${s.interest}: this ${s.answers}.`,
  ],
}

/** It shows in what the person did. */
export const shownInterest: Templates = {
  all: [
    (s) => say`Your films lean towards ${s.interest}, and this ${s.answers}.`,
    (s) => `You keep coming back to ${s.interest}; this ${s.answers}.`,
    (s) => say`Going by your films, you like ${s.interest}, and this ${s.answers}.`,
    (s) => say`It ${s.does}, and your films favour ${s.interest}.`,
    (s) => `There is a pattern of ${s.interest} in what you like; this ${s.answers}.`,
    (s) => `A taste for ${s.interest} shows in your profile, and this ${s.answers}.`,
    (s) => `In your profile we read ${s.interest}; this ${s.answers}.`,
    (s) => `What you like tends towards ${s.interest}: this ${s.answers}.`,
  ],
  plain: [
    (s) => `This ${s.does}, in line with your taste for ${s.interest}.`,
    (s) => `Because of your taste for ${s.interest}: this ${s.answers}.`,
  ],
  warm: [
    (s) => `If you are still drawn to ${s.interest}: this ${s.answers}.`,
    (s) => `For your liking of ${s.interest}, which we have noticed: this ${s.answers}.`,
  ],
  witty: [
    (s) => `We could not help noticing your taste for ${s.interest}: this ${s.answers}.`,
    (s) => `Call it a habit, this turning to ${s.interest}: here is one more that ${s.answers}.`,
  ],
  critic: [
    (s) => say`For a viewer drawn to ${s.interest}: this ${s.answers}.`,
    (s) => `Consistent with a leaning towards ${s.interest}: this ${s.answers}.`,
  ],
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
