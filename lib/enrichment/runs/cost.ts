/** Dollars, or whatever the provider bills in, for a million tokens; null when nobody has said. */
export type Prices = { input: number | null; output: number | null }

/** What an answer is taken to be long before there are any to go by. */
export const ASSUMED_OUTPUT_TOKENS = 350

export function costOf(tokens: { input: number; output: number }, { input, output }: Prices): number | null {
  if (input === null || output === null) return null
  return (tokens.input * input + tokens.output * output) / 1_000_000
}

export function describeCost(tokens: { input: number; output: number }, prices: Prices): string {
  const cost = costOf(tokens, prices)
  const count = (value: number) => Math.round(value).toLocaleString('en')
  const counted = `${count(tokens.input)} tokens in, ${count(tokens.output)} out`
  if (cost === null)
    return `${counted}; price unknown (set MODEL_PRICE_INPUT and MODEL_PRICE_OUTPUT, per million tokens)`
  return `${counted}; ${cost < 0.01 && cost > 0 ? 'less than 0.01' : cost.toFixed(2)} at ${prices.input} and ${prices.output} a million tokens`
}
