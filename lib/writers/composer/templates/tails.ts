import { say } from '@/domains/words'
import type { Templates } from '../language/slots'

/** A second sentence about the pick itself. */
export const aboutFilm: Templates = {
  all: [(s) => `It is ${s.adjectives}.`, (s) => `It is about ${s.themeNoun}.`, (s) => `${s.director} made it.`],
  plain: [
    (s) => `Expect ${s.moodNouns}.`,
    (s) => say`${s.director} directed it.`,
    (s) => `Its subject: ${s.themeNoun}.`,
  ],
  warm: [
    (s) => `You can expect ${s.moodNouns}.`,
    (s) => `At heart it is about ${s.themeNoun}.`,
    (s) => `In a word or two, ${s.adjectives}.`,
  ],
  witty: [(s) => s.moodMeaning, (s) => s.themeMeaning, (s) => `On the menu: ${s.moodNouns}.`],
  critic: [
    (s) => `The register: ${s.adjectives}.`,
    (s) => `The subject is ${s.themeNoun}.`,
    (s) => say`Directed by ${s.director}.`,
    (s) => s.moodMeaning,
  ],
}

/** A second film of the person's that points the same way. */
export const alsoOwn: Templates = {
  all: [(s) => `${s.own} points the same way.`, (s) => `You also ${s.youDid}.`, (s) => `It sits near ${s.own}, too.`],
  plain: [],
  warm: [],
  witty: [(s) => `${s.own} put in a word for it.`],
  critic: [(s) => `Compare ${s.own}.`],
}

/** An interest that speaks for it as well. */
export const alsoInterest: Templates = {
  all: [
    (s) => `It ${s.does}, too.`,
    (s) => `Your liking for ${s.interest} counts here too.`,
    (s) => `Add to that your taste for ${s.interest}.`,
    (s) => `Besides, it ${s.does}.`,
  ],
  plain: [],
  warm: [(s) => `And it ${s.does}, which should please you.`],
  witty: [(s) => `That it ${s.does} does no harm.`],
  critic: [(s) => `That it ${s.does} strengthens the case.`],
}

/** It comes from the country the person is in. */
export const alsoHere: Templates = {
  all: [(s) => `It ${s.here}, where you are.`],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}

export const alsoNew: Templates = {
  all: [() => 'It is new to the catalog.', () => 'Newly added here.', () => 'It came into the catalog not long ago.'],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}
