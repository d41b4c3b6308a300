declare global {
  var matineeEdition: { catalog?: string; models?: string } | undefined
}

/** What pages for strangers are made from: another stamp, and they are made anew (lib/web/kept-pages.ts). */
export function noteEdition(part: 'catalog' | 'models', stamp: string): void {
  globalThis.matineeEdition = { ...globalThis.matineeEdition, [part]: stamp }
}

/** As this process knows it, fit for an address. Where proxy.ts runs apart from pages there is one for good, and time and tags renew. */
export function currentEdition(): string {
  const { catalog = 'first', models = 'none' } = globalThis.matineeEdition ?? {}
  return `${catalog} ${models}`.replaceAll(/[^a-zA-Z0-9]+/g, '-')
}
