import { say } from '@/domains/words'

/** What is stored only while behaviour is allowed, each as the question names it: what it does not name is not stored. */
export const behaviourWords = {
  CLICKED: say('films you open'),
  IMPRESSION: say('films and texts about them you are shown'),
  DWELLED: say('how long you stay on a film'),
  SEARCHED: 'what you search for',
  SEARCH_CHOSEN: 'what you choose of it',
} as const
export type BehaviourEvent = keyof typeof behaviourWords
export const behaviourEvents = Object.keys(behaviourWords) as BehaviourEvent[]

/** Days after which each goes by itself. What somebody was shown is kept as long as it can make a film rest. */
export const behaviourKeptDays: Record<BehaviourEvent, number> = {
  CLICKED: 365,
  IMPRESSION: 210,
  DWELLED: 365,
  SEARCHED: 90,
  SEARCH_CHOSEN: 365,
}
const { SEARCHED, IMPRESSION, CLICKED } = behaviourKeptDays

/** What people say of our words counts for the version that wrote them only while behaviour is allowed. */
export const countedWords = { HELPFUL: '“helpful”', NOT_TRUE: '“not true”', SPOILS: '“spoils it”' } as const

/** The first words of “behaviour” that say that texts are kept as shown; of an earlier yes none is. */
export const TEXTS_SINCE_VERSION = 3

/** The first words of “help” that say that admins are asked about uncertain lines. */
export const REVIEW_SINCE_VERSION = 2

export const ERASE_WORD = 'erase'

/**
 * Each purpose in words, as it is asked. Changed a word? Then give it the next `version`; where the change is one of substance
 * (what is kept, for what, who gets it) `asksAgainBelow` becomes that version too, and an earlier yes holds no longer.
 */
export const purposes = [
  {
    name: 'behaviour',
    version: 3,
    // What is kept is kept for less long than the first words said; texts only of whoever said yes to these.
    asksAgainBelow: 1,
    label: 'Learn from what I open',
    explanation: `Kept as faint hints of your taste: ${Object.values(behaviourWords).join(', ')}. Each goes by itself: ${behaviourWords.SEARCHED} after ${SEARCHED} days, ${behaviourWords.IMPRESSION} after ${IMPRESSION}, the rest after ${CLICKED}. When the site compares versions of its lists you may be in one of the groups, and which one is kept. What you say of our words (${Object.values(countedWords).join(', ')}) counts for the version that wrote them. Without this you are in no group and it counts for nothing but your own lists, and what you passed over is told from your stored lists alone.`,
  },
  {
    name: 'context',
    version: 2,
    // The first words spoke of the length of films alone, and of no place.
    asksAgainBelow: 2,
    label: 'Consider the time, my device and my country',
    explanation: say(
      'A shorter film late in the evening or on a phone. The hour, the day of the week and the country your connection is in may stand in your lists and notes, and go to a model where you allow one; no place nearer than that is read. Kept: your time zone, the part of the day a list was made for, and what a list was written from for ninety days.',
    ),
  },
  {
    name: 'model',
    version: 1,
    asksAgainBelow: 1,
    label: 'Let a language model write my reasons',
    explanation: say(
      'Your interests and the films behind them go to the model this site uses; never your name or address.',
    ),
  },
  {
    name: 'help',
    version: 2,
    // An earlier yes holds for what it was asked for; lines are reviewed of whoever said it to these words.
    asksAgainBelow: 1,
    label: 'Let admins see it to help',
    explanation: say(
      'Whoever runs this site may try changes on your taste and lists, and read what a model wrote for you that was not shown, and what you called not true, with what it rested on and your comment. They may also be asked about lines of your taste that are not certain, before you are: they see the films and stars those rest on, without your name, address or words. Each try is noted. Without this they see none of it.',
    ),
  },
  {
    name: 'training',
    version: 1,
    asksAgainBelow: 1,
    label: 'Let a model be trained on my lists',
    explanation: say(
      'What a model was sent for your lists with words of your own in it, what it answered, and what you then did with the films and said of its words may train a model for this site, at whoever runs that model. Without your name, address or a number of yours, and only while you also allow a model and learning from what you open. Take it back or erase your account, and the next training is without you; what was trained before stays as it is.',
    ),
  },
  {
    name: 'mail',
    version: 1,
    asksAgainBelow: 1,
    label: say('Send me letters about films'),
    explanation: say(
      'At most one a week, to your address once it is confirmed: up to three films that suit you, of a few that whoever runs this site has picked, and why. Kept: which letter came when, with which films; that you followed a link in it only while you also allow learning from what you open. Each letter ends with a link that stops them without signing in. Take it back, and of a letter is kept that it came, so that none comes twice.',
    ),
  },
  {
    name: 'groups',
    version: 1,
    asksAgainBelow: 1,
    label: 'Put me in a group of taste',
    explanation: say(
      'Each night people with tastes alike are put into groups of at least twenty, from their lines and nothing else, and it is counted which films a group rates high. Your lists may then say that people who share your taste rate a film high, and your stars count in what is said to them; never who is in a group. With a model, that goes to it too. Take it back and you are out of it at once; what was counted is counted anew the next night.',
    ),
  },
] as const

export type PurposeName = (typeof purposes)[number]['name']
export const purposeKeys = {
  behaviour: 'BEHAVIOUR',
  context: 'CONTEXT',
  model: 'MODEL',
  help: 'HELP',
  training: 'TRAINING',
  mail: 'MAIL',
  groups: 'GROUPS',
} as const
/** A question as it stands on a page. */
export type AskedPurpose = { name: PurposeName; label: string; explanation: string }
export const asText = ({ label, explanation }: Omit<AskedPurpose, 'name'>): string => `${label}. ${explanation}`

const list = new Intl.ListFormat('en', { type: 'conjunction' })

/** Finds the host in these words: a yes holds for the host it named. For PostgreSQL and for us. */
export const HOST_IN_WORDS = ' at ([^ ;]+); never'

/** What agreeing to a model means: which models may get it, and where; null where none is set up. */
export function modelWords(server: { models: string[]; host: string } | null): string {
  if (!server) return 'No language model is set up here now. You can take back what you agreed to earlier.'
  const which = `${server.models.length === 1 ? 'model' : 'models'} ${list.format(server.models)}`
  return say`Your interests and the films behind them go to the ${which} at ${server.host}; never your name or address.`
}
