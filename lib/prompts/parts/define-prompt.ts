import type { PromptAbout, VariableSet } from './variable-set'

export type PromptSettings = { temperature: number; topP: number; maxTokens: number; model: string }
/** What a version says: instructions and the settings of the call. */
export type PromptContent = PromptSettings & { instructions: string }

/** Which data goes with a prompt: candidates for one person, one film for one person, one person, or one film. */
export type PromptData = 'slate' | 'note' | 'portrait' | 'film'

/** Everything there is to say of one prompt. */
export type PromptRecord<
  Key extends string = string,
  About extends PromptAbout = PromptAbout,
  Data extends PromptData = PromptData,
> = {
  /** As its versions are stored. */
  key: Key
  /** As it stands in addresses of the settings. */
  slug: string
  title: string
  /** One sentence for the list of prompts. */
  purpose: string
  variables: VariableSet<About>
  data: Data
  /** What always holds; code puts it behind every version. */
  rules: string
  /** The form of the answer, behind the rules. `moveLimit` is for slates, null when no person is meant. */
  output: (moveLimit: number | null) => string
  /** The longest text of it that is shown. */
  limits: { maxChars: number }
  /** What serves when no version is published or the published one is broken. */
  builtIn: PromptContent
}

/** A prompt about films is one of the strategies of enrichment. */
export type StrategyRecord<Id extends string = string> = {
  id: Id
  slug: string
  label: string
  /** Whether it describes films that the same people like. */
  usesNeighbours: boolean
}

/** What code puts behind every version of a prompt; settings show it. */
export const appendixOf = (
  { rules, output }: Pick<PromptRecord, 'rules' | 'output'>,
  moveLimit: number | null = null,
) => `${rules}\n\n${output(moveLimit)}`

/** Makes the record of one prompt; lib/prompts/prompts.ts lists them all. */
export const definePrompt = <
  const Key extends string,
  About extends PromptAbout,
  Data extends PromptData,
  More extends object = object,
>(
  prompt: PromptRecord<Key, About, Data> & More,
): PromptRecord<Key, About, Data> & More => prompt
