import { say } from '@/domains/words'
import type { PersonaName, ToneName } from '../parts/data-block'

/** How a reason sounds in each tone, and how it does not. The films are made up, so that none can be named by it. */
export const toneExamples: Record<ToneName, { good: string; bad: string }> = {
  plain: {
    good: 'You gave Harbour Nine five stars for its silence; this has the same silence, on a mountain.',
    bad: say('A great film that fans of cinema are sure to enjoy.'),
  },
  warm: {
    good: 'If Harbour Nine stayed with you, sit with this one too: nobody hurries, and nobody is laughed at.',
    bad: 'You have such wonderful taste, and this beautiful masterpiece will touch your heart!',
  },
  witty: {
    good: 'After Harbour Nine, another man who would rather fix a boat than talk. This one has no boat.',
    bad: 'Harbour a grudge? Then dock here, shipmate, you will be hooked!',
  },
  critic: {
    good: 'Long takes and little speech, as in Harbour Nine, though the calm here is held against the people in it.',
    bad: 'A triumph of storytelling with stunning performances and breathtaking images.',
  },
}

export const examplesOf = (tone: ToneName): string =>
  `A reason in the tone asked for: "${toneExamples[tone].good}"\nNot like this: "${toneExamples[tone].bad}"`

const voices: Record<PersonaName, string> = {
  friend: 'a friend across the kitchen table: familiar, in no hurry, never pushing',
  shopkeeper: 'somebody behind a shop counter who knows what you took home before: to the point, a little dry',
  teacher: 'a teacher who likes the subject: one thing to look out for, said simply, no lecture',
  host: 'the host of the evening who introduces what comes next: a short welcome, then the thing itself',
}

/** Before a template, where somebody has chosen a voice. */
export const voiceOf = (persona: PersonaName): string =>
  say`Voice: write as ${voices[persona]}. Only the manner is theirs: never say who is speaking, and claim no memory, feeling, past or opinion of others.`
