const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(Firefox|FxiOS)\//],
  ['Chrome', /\b(Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['iPhone or iPad', /\b(iPhone|iPad)\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b/],
] as const

/** "Firefox on Linux": enough to tell one's own browsers apart, and nothing finer is kept. */
export function browserName(userAgent: string | null): string {
  const text = (userAgent ?? '').slice(0, 400)
  const browser = browsers.find(([, pattern]) => pattern.test(text))?.[0] ?? 'A browser'
  const system = systems.find(([, pattern]) => pattern.test(text))?.[0]
  return system ? `${browser} on ${system}` : browser
}
