import { z } from 'zod'

/** What a file for a training of a model looks like, as OpenAI documents it and most others read it: one example a line. */

const text = (most: number) => z.string('a text').min(1, 'an empty text').max(most, `more than ${most} characters`)
const content = text(60_000)
const role = <Name extends string>(name: Name) => z.literal(name, `not the role "${name}"`)
const system = z.strictObject({ role: role('system'), content })
const user = z.strictObject({ role: role('user'), content })
const assistant = z.strictObject({ role: role('assistant'), content })

/** A question and a good answer to it. */
export const chatExample = z.strictObject({
  messages: z.tuple([system, user, assistant], 'messages are a system, a user and an assistant, in this order'),
})
export type ChatExample = z.infer<typeof chatExample>

const output = z.tuple([assistant], 'an output is one message of the assistant')
/** A question and two answers to it, of which one was better. */
export const preferenceExample = z
  .strictObject({
    input: z.strictObject({
      messages: z.tuple([system, user], 'messages are a system and a user, in this order'),
    }),
    preferred_output: output,
    non_preferred_output: output,
  })
  .refine(({ preferred_output: [better], non_preferred_output: [worse] }) => better.content !== worse.content, {
    message: 'both answers are the same',
  })
export type PreferenceExample = z.infer<typeof preferenceExample>

export const kinds = { chat: chatExample, preferences: preferenceExample } as const
export type Kind = keyof typeof kinds
export const kindNames = Object.keys(kinds) as [Kind, ...Kind[]]

/** Fewer teach a model nothing but these few people; the services themselves begin at ten examples. */
export const LEAST = { examples: 50, people: 10 } as const
/** Of the latest; the services take files of up to 512 MB. */
export const MOST = { examples: 5_000, ofOne: 20, fileBytes: 100_000_000 } as const
const LEAST_LINES = 10

const MOST_PROBLEMS = 50

/** A file against its format, line by line. The first line says which of the formats it is meant to be. */
export function createCheck() {
  const problems: string[] = []
  let lines = 0
  let kind: Kind | null = null
  const complain = (sentence: string) => {
    if (problems.length < MOST_PROBLEMS) problems.push(`line ${lines}: ${sentence}`)
  }
  const problemsOf = (line: string): string[] => {
    const value = parsed(line)
    if (value === undefined) return [line.trim() === '' ? 'it is empty' : 'it is no JSON']
    const isOf = kindOf(value)
    if (!isOf) return ['it has neither "messages" nor "input"']
    kind ??= isOf
    if (isOf !== kind) return [`it is of ${isOf}, the first line is of ${kind}`]
    const { error } = kinds[kind].safeParse(value)
    return (error?.issues ?? []).map(({ path, message }) =>
      [path.map(String).join('.'), message].filter(Boolean).join(': '),
    )
  }
  return {
    line(line: string): void {
      lines += 1
      for (const sentence of problemsOf(line)) complain(sentence)
    },
    end(): { kind: Kind | null; lines: number; problems: string[] } {
      const few = lines < LEAST_LINES ? [`${lines} lines are too few: a training takes ${LEAST_LINES} and more`] : []
      return { kind, lines, problems: [...problems, ...few] }
    },
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function kindOf(value: unknown): Kind | null {
  if (typeof value !== 'object' || value === null) return null
  return 'messages' in value ? 'chat' : 'input' in value ? 'preferences' : null
}
