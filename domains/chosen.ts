/** Which domain this site shows. next.config.js hands the setting to browsers too; it holds for a whole build. */
export function chosen<Part>(parts: Readonly<Record<string, Part>>): Part {
  const name = process.env.MATINEE_DOMAIN || 'films'
  const part = parts[name]
  if (!part) throw new Error(`MATINEE_DOMAIN is “${name}”: there is ${Object.keys(parts).join(', ')}.`)
  return part
}
