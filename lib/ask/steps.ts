/** Turns that can be walked back; what an address holds is bounded. */
export const MOST_STEPS = 6
export const MOST_STEP_LETTERS = 800

/** Where a conversation stood: its wish, none while the first words are read anew, and how much had been said and turned down. */
export type Step = { w: string[] | undefined; not: number; said: number }

const NO_WISH = '-'
const BETWEEN = '\n'

/** As one parameter of the address; null where it is too long to be carried along. */
export function stepText({ w, not, said }: Step): string | null {
  const text = [said, not, ...(w ?? [NO_WISH])].join(BETWEEN)
  return text.length <= MOST_STEP_LETTERS ? text : null
}

/** Null for what nobody has written here. */
export function readStep(text: string): Step | null {
  const [said = '', not = '', ...tokens] = text.split(BETWEEN)
  if (!/^\d{1,2}$/.test(said) || !/^\d{1,2}$/.test(not)) return null
  const w = tokens[0] === NO_WISH ? undefined : tokens.filter((token) => token !== '')
  return { w, not: Number(not), said: Number(said) }
}
