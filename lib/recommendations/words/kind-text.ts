import { say } from '@/domains/words'
import { labelWithin } from '../../catalog/facets'
import { INFERRED, PLOT, type ReasonKind } from '../../prompts/parts/kinds-of-reasons'

const texts: Record<ReasonKind, string> = {
  kindred: say('that one film is linked to another'),
  'alike:viewers': 'that the same people like both',
  'alike:content': say('that two films are alike'),
  context: 'that it fits the hour',
  group: 'that people who share your taste rate it high',
  here: 'that it was made where you are',
  kept: 'that it keeps to what you said',
  'well-known': 'that it is well known',
  exploration: 'that it is a step to the side',
  [PLOT]: 'what happens in it',
  [INFERRED]: 'a portrait of what we concluded',
}

/** A kind of reason in words: "that you like dread", "what happens in it". */
export function kindText(kind: ReasonKind, personName?: (slug: string) => string | undefined): string {
  const facet = kind.startsWith('interest:') ? kind.slice('interest:'.length) : null
  return facet ? `that you like “${labelWithin(facet, personName)}”` : (texts[kind] ?? kind)
}
