import { z } from 'zod'
import { say } from '@/domains/words'
import type { Need } from '../../prompts/parts/slots'

/** Where a part of a prompt comes from, as it is told to the person it is about, and what it needs of them. */
export const sources = {
  rules: { label: 'Ours', text: 'Our rules and instructions, the same for everybody.', needs: 'nothing' },
  catalog: {
    label: say('Catalog'),
    text: say('What is known of the films, the same for everybody.'),
    needs: 'nothing',
  },
  choices: {
    label: 'Your settings',
    text: 'The tone and the voice you chose, how adventurous, what you avoid.',
    needs: 'model',
  },
  interests: { label: 'Your taste', text: 'Lines of your taste, and words of your own.', needs: 'model' },
  films: { label: say('Your films'), text: say('Films you rated, loved, want to see or named.'), needs: 'model' },
  words: {
    label: 'Your words',
    text: 'Notes of yours that may be read, what you said of lines, what you typed, and words to write like.',
    needs: 'model',
  },
  ranking: { label: 'The ranking', text: say('What ties a film to you, worked out from your taste.'), needs: 'model' },
  group: {
    label: 'Your group',
    text: say('What people who share your taste rate high, and what they like.'),
    needs: 'groups',
  },
  hour: {
    label: 'Hour and place',
    text: 'The day, its part, and the country your connection is in.',
    needs: 'context',
  },
} as const satisfies Record<string, { label: string; text: string; needs: Need }>

export type SourceId = keyof typeof sources
export const sourceIds = Object.keys(sources) as [SourceId, ...SourceId[]]

/** A piece of what was sent. */
export type SentPart = { text: string; sources: SourceId[] }

/** What a list or a text is written from, as it is kept for its person. */
export type KeptRequest = {
  sent: boolean
  model: string
  promptVersionId: string | null
  promptNumber: number | null
  instructions: SentPart[]
  prompt: SentPart[]
  usesHour: boolean
  usesBehaviour: boolean
  usesGroup: boolean
}

export const sentParts = z.array(z.object({ text: z.string(), sources: z.array(z.enum(sourceIds)) }))

/** Where each slot of a template comes from. */
export const sourceOfSlot: Record<string, SourceId> = {
  site: 'rules',
  moves: 'ranking',
  person: 'choices',
  ratingsCount: 'films',
  interests: 'interests',
  likes: 'interests',
  dislikes: 'interests',
  context: 'hour',
  group: 'group',
  style: 'words',
}
