import type { Need } from './slots'

/** What a prompt is about: it decides which variables there are, and on whom or what a version is tried. */
export type PromptAbout = 'person' | 'film'

/** `isList`: to be joined or looped over. */
export type VariableDoc = { name: string; description: string; sample: string; isList?: boolean }

/** What may follow a variable's name: nothing, entries, one of many ids, or named fields. */
export type Shape = true | { list: Shape } | { open: ReadonlySet<string> } | { fields: Readonly<Record<string, Shape>> }

/** The variables of one kind of prompt: as settings show them, as a template is checked, and filled in for trying. */
export type VariableSet<About extends PromptAbout = PromptAbout> = {
  about: About
  /** What each slot needs before it holds anything of a person. */
  needs: Readonly<Record<string, Need>>
  docs: readonly VariableDoc[]
  shapes: Readonly<Record<string, Shape>>
  samples: readonly object[]
}

export const fieldsOf = (...names: string[]): Shape => ({
  fields: Object.fromEntries(names.map((name) => [name, true])),
})
