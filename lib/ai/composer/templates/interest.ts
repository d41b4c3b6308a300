import type { Templates } from '../slots'

/** The person asked for it. */
export const statedInterest: Templates = {
  all: [
    (s) => `You asked for ${s.interest}, and this ${s.does}.`,
    (s) => `It ${s.does}; you told us you want ${s.interest}.`,
    (s) => `On your profile you put ${s.interest}; this ${s.does}.`,
    (s) => `Picked because you asked for ${s.interest}.`,
    (s) => `By request, ${s.interest}: this ${s.does}.`,
    (s) => `Where you wished for ${s.interest}, this answers: it ${s.does}.`,
    (s) => `Your wish was ${s.interest}, and this ${s.does}.`,
    (s) => `As for ${s.interest}, which you asked for: this ${s.does}.`,
  ],
  plain: [(s) => `Chosen for ${s.interest}, at your request.`, (s) => `To your wish for ${s.interest}: it ${s.does}.`],
  warm: [
    (s) => `We took you at your word about ${s.interest}: this ${s.does}.`,
    (s) => `Since ${s.interest} is what you hoped for, know that this ${s.does}.`,
  ],
  witty: [
    (s) => `Ask for ${s.interest} and see what comes: this ${s.does}.`,
    (s) => `No one can say you did not ask for ${s.interest}: this ${s.does}.`,
  ],
  critic: [
    (s) => `An answer to the request for ${s.interest}: it ${s.does}.`,
    (s) => `Under the heading you set, ${s.interest}: it ${s.does}.`,
  ],
}

/** It shows in what the person did. */
export const shownInterest: Templates = {
  all: [
    (s) => `Your films lean towards ${s.interest}, and this ${s.does}.`,
    (s) => `You keep coming back to ${s.interest}; this ${s.does}.`,
    (s) => `Going by your films, you like ${s.interest}, and this ${s.does}.`,
    (s) => `It ${s.does}, and your films favour ${s.interest}.`,
    (s) => `There is a pattern of ${s.interest} in what you like; this ${s.does}.`,
    (s) => `A taste for ${s.interest} shows in your profile, and this ${s.does}.`,
    (s) => `In your profile we read ${s.interest}; this ${s.does}.`,
    (s) => `What you like tends towards ${s.interest}: this ${s.does}.`,
  ],
  plain: [
    (s) => `This ${s.does}, in line with your taste for ${s.interest}.`,
    (s) => `Because of your taste for ${s.interest}: it ${s.does}.`,
  ],
  warm: [
    (s) => `If ${s.interest} still draws you, note that this ${s.does}.`,
    (s) => `For your liking of ${s.interest}, which we have noticed: this ${s.does}.`,
  ],
  witty: [
    (s) => `We could not help noticing ${s.interest}: this ${s.does}.`,
    (s) => `Call it a habit: ${s.interest} again, in that this ${s.does}.`,
  ],
  critic: [
    (s) => `For a viewer drawn to ${s.interest}: it ${s.does}.`,
    (s) => `Consistent with a leaning towards ${s.interest}: it ${s.does}.`,
  ],
}

/** It fits the hour. */
export const hour: Templates = {
  all: [
    (s) => `Suited to ${s.hour}: ${s.film}, ${s.adjectives}.`,
    (s) => `For ${s.hour} like this one, ${s.film} of ${s.minutes} minutes.`,
    (s) => `Right for ${s.hour}: ${s.minutes} minutes, ${s.adjectives}.`,
    (s) => `At this hour, ${s.film} that is ${s.adjectives}.`,
    (s) => `It fits ${s.hour}: ${s.adjectives}.`,
    (s) => `Good company for ${s.hour}: ${s.film} from ${s.year}.`,
    (s) => `Time of day decided this one: ${s.film}, ${s.adjectives}.`,
    (s) => `When it is ${s.hour}, ${s.film} like this has its place.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}
