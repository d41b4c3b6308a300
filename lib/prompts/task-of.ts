import type { AnyDataBlock } from '@/lib/ai/data-block'
import { isFilmPrompt, type PersonPromptKey, type PromptKeyName } from './schema'

const tasks: Record<PersonPromptKey, AnyDataBlock['task']> = { SLATE: 'slate', WHY: 'why', SUMMARY: 'summary' }

/** What the data of a prompt is for. */
export const taskOf = (key: PromptKeyName): AnyDataBlock['task'] => (isFilmPrompt(key) ? 'augment' : tasks[key])
