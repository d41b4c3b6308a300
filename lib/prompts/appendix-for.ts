import { filmAppendix } from './film/appendix'
import type { DataBlock } from './parts/data-block'
import { isFilmPrompt, type PersonPromptKey, type PromptKeyName } from './parts/keys'
import { personAppendix } from './person/appendix'

const tasks: Record<PersonPromptKey, DataBlock['task']> = { SLATE: 'slate', WHY: 'why', SUMMARY: 'summary' }

/** What code puts behind the template of a prompt, as settings show it: no person is meant. */
export const appendixFor = (key: PromptKeyName): string =>
  isFilmPrompt(key) ? filmAppendix : personAppendix(tasks[key])
