/** What stands where nothing stands. */
const empty = /^(?:null|none|nil|nan|n\/?a|undefined|-+|–|—|\\n|\?)$/i
export const cleanCell = (text: string | undefined) => {
  const trimmed = (text ?? '').replace(/[\u00A0\u200B\u2060\uFEFF]/g, ' ').trim()
  // A formula that only keeps Excel from changing what stands there: ="0113277".
  const written = /^=\s*"(.*)"$/.exec(trimmed)?.[1] ?? trimmed
  return empty.test(written) ? '' : written
}
