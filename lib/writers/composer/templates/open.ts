import { say } from '@/domains/words'
import { upperFirst } from '../language/grammar'
import type { Templates } from '../language/slots'

/** Nothing is known of the person yet. */
export const coldStart: Templates = {
  all: [
    (s) => `A place to start: ${s.film} by ${s.director} that many people know.`,
    () => `Many people know this one; rate it and the list learns.`,
    (s) => say`Until you rate a few films, a fair first guess: ${s.film}, ${s.adjectives}.`,
    (s) => `Well known, and telling either way: ${s.film} by ${s.director}.`,
    (s) => say`With no ratings to go by, we begin with ${s.film} that many have seen.`,
    (s) => `One that many can place: ${s.film} by ${s.director}, ${s.adjectives}.`,
    (s) => `It is ${s.adjectives}, it is well known, and your verdict will teach us something.`,
    (s) => `Tell us what you make of it: ${s.film} by ${s.director}, widely known.`,
  ],
  plain: [
    (s) => say`No evidence yet, so here is a film many know: ${s.film}, ${s.adjectives}.`,
    (s) => `Widely known: ${s.film} by ${s.director}.`,
  ],
  warm: [
    (s) => `We have not met properly yet; this is where many begin: ${s.film}, ${s.adjectives}.`,
    (s) => `Come as you are: ${s.film} by ${s.director} that needs no introduction.`,
  ],
  witty: [
    (s) => `We know nothing about you, so: ${s.film} half the world has an opinion on.`,
    (s) => `Everybody has to start somewhere, and many did with this: ${s.film}, ${s.adjectives}.`,
  ],
  critic: [
    (s) => `An obvious opening, and no worse for it: ${s.film} by ${s.director}.`,
    (s) => `Common ground to begin on: ${s.film} by ${s.director}, ${s.adjectives}.`,
  ],
}

/** Many know it; the person's own evidence weighs less here. */
export const wellKnown: Templates = {
  all: [
    (s) => `Known to many, and not yet rated by you: ${s.film} by ${s.director}.`,
    (s) => say`One of the better known films here: ${s.film}, ${s.adjectives}.`,
    (s) => `Its name carries far: ${s.film} by ${s.director}, ${s.adjectives}.`,
    (s) => say`A well-known film, ${s.adjectives}.`,
    (s) => say`Much seen and much discussed: ${s.film} by ${s.director}.`,
    (s) => say`Among the films many people share: ${s.film}, ${s.adjectives}.`,
    (s) => `Here mostly because many know it: ${s.film} by ${s.director}.`,
    (s) => `Reputation put this one forward: ${s.film}, ${s.adjectives}.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}

/** Nothing draws the person yet, and it keeps to a rule of theirs, named here. */
export const keptRule: Templates = {
  all: [
    (s) => `${upperFirst(s.film)} by ${s.director}: you said ${s.kept}.`,
    (s) => `${upperFirst(s.film)}, ${s.adjectives}. You asked for ${s.kept}.`,
    (s) => `Here is ${s.film} by ${s.director}; you said ${s.kept}.`,
    (s) => `You asked for ${s.kept}: this is ${s.film}, ${s.adjectives}.`,
    (s) => `${s.title} is ${s.film} by ${s.director}. You said ${s.kept}, and it keeps to that.`,
    (s) => `Since you said ${s.kept}: ${s.film}, ${s.adjectives}.`,
    (s) => `From ${s.director} comes ${s.film}; ${s.kept}, as you said.`,
    (s) => `Expect ${s.film}, ${s.adjectives}; ${s.kept}, as you wished.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}

/** The same without naming one. */
export const keptRules: Templates = {
  all: [
    (s) => `Within ${s.rules}: ${s.film} by ${s.director}, ${s.adjectives}.`,
    (s) => `It keeps to ${s.rules}: ${s.film} by ${s.director}.`,
    (s) => `Nothing in ${s.rules} speaks against it: ${s.film}, ${s.adjectives}.`,
    (s) => `${upperFirst(s.rules)} leave room for ${s.film} by ${s.director}.`,
    (s) => `Still standing after ${s.rules}: ${s.film}, ${s.adjectives}.`,
    (s) => `What ${s.rules} let through: ${s.film} by ${s.director}.`,
    (s) => `By ${s.rules} this may stay: ${s.film}, ${s.adjectives}.`,
    (s) => `${upperFirst(s.film)} by ${s.director} that keeps ${s.rules}.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}

/** A place kept for something unlike the rest. */
export const exploration: Templates = {
  all: [
    (s) => `A step to the side: ${s.film} by ${s.director}, ${s.adjectives}.`,
    (s) => `Something further from your habits: ${s.film}, ${s.adjectives}.`,
    (s) => `For a change of direction, ${s.film} by ${s.director}.`,
    (s) => `Outside what you usually choose: ${s.film}, ${s.adjectives}.`,
    (s) => `One place is kept for a surprise: ${s.film} by ${s.director}.`,
  ],
  plain: [(s) => `Not your usual ground: ${s.film}, ${s.adjectives}.`],
  warm: [(s) => `Let this one be a detour: ${s.film}, ${s.adjectives}.`],
  witty: [(s) => `Allow us one detour: ${s.film}, ${s.adjectives}.`],
  critic: [(s) => `As counterpoint to the rest: ${s.film} by ${s.director}, ${s.adjectives}.`],
}

/** No reason at hand but the film itself. */
export const plainFacts: Templates = {
  all: [
    (s) => `${s.title} is ${s.film} by ${s.director}, ${s.adjectives}.`,
    (s) => `${s.title}: ${s.film}, ${s.adjectives}.`,
    (s) => `${s.title} was made by ${s.director}.`,
    (s) => `${s.title} is about ${s.themeNoun}.`,
    (s) => `Consider ${s.title}: ${s.film} by ${s.director}.`,
    (s) => `What it offers: ${s.moodNouns}.`,
    (s) => `By ${s.director}: ${s.film}, ${s.adjectives}.`,
    (s) => `This is ${s.film} by ${s.director}.`,
    (s) => `Also on the list: ${s.film} by ${s.director}.`,
    (s) => `Another possibility: ${s.film} by ${s.director}.`,
  ],
  plain: [],
  warm: [],
  witty: [],
  critic: [],
}
