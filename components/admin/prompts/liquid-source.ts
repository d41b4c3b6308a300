import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { liquidCompletionSource } from '@codemirror/lang-liquid'
import { liquidFilters, liquidTags } from '@/lib/prompts/liquid-words'
import type { VariableWords } from '@/lib/prompts/words-of-variables'

const ENDS = new Set(['else', 'elsif', 'when', ...[...liquidTags].map((tag) => `end${tag}`)])
const NOT_OURS = new Set(['tablerowloop', 'with', 'as'])

const optionsOf = (words: VariableWords[string] = []): Completion[] =>
  words.map(({ name, description }) => ({ label: name, type: 'variable', info: description, boost: 1 }))

/** Names a template made itself before this place: those it assigned, and those of its loops with what they go through. */
function namesIn(text: string): { assigned: string[]; loops: Map<string, string> } {
  const assigned = [...text.matchAll(/{%-?\s*(?:assign|capture)\s+([\w-]+)/g)].map(([, name = '']) => name)
  const loops = new Map<string, string>()
  for (const [, name = '', list = ''] of text.matchAll(/{%-?\s*for\s+([\w-]+)\s+in\s+([\w.-]+)/g)) loops.set(name, list)
  return { assigned, loops }
}

/** Whether a place is between the marks of Liquid: in the text round them nothing is offered. */
const isInLiquid = (before: string): boolean =>
  Math.max(before.lastIndexOf('{{'), before.lastIndexOf('{%')) >
  Math.max(before.lastIndexOf('}}'), before.lastIndexOf('%}'))

/** What may stand here: our variables, and of Liquid the tags and filters that work here. */
export function liquidSource(words: VariableWords) {
  return (context: CompletionContext): CompletionResult | null => {
    const before = context.state.sliceDoc(0, context.pos)
    if (!isInLiquid(before)) return null
    const { assigned, loops } = namesIn(before)
    const own = [...new Set([...assigned, ...loops.keys()])].map((label): Completion => ({ label, type: 'variable' }))
    const found = liquidCompletionSource({
      variables: [...optionsOf(words['']), ...own],
      properties: ([first = '', ...rest]) => {
        const path = loops.has(first) ? `${loops.get(first)}[]` : first
        return optionsOf(words[[path, ...rest].join('.')])
      },
    })(context)
    return found && { ...found, options: found.options.filter(isOurs), validFor: /^[\w-]*$/ }
  }
}

function isOurs({ label, type }: Completion): boolean {
  if (type === 'function') return liquidFilters.has(label)
  if (type !== 'keyword') return true
  return (
    !NOT_OURS.has(label) && (liquidTags.has(label) || ENDS.has(label) || ['empty', 'forloop', 'in'].includes(label))
  )
}
