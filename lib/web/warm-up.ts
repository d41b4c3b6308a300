/**
 * The page most people come to first, which reads the catalog; then that of the search, whose code the first search would
 * load while others wait, and last what the search reads from. Without words: a search counts against its address.
 */
const asked = ['/', '/search', '/api/health?ready=1']

/** A server asks itself before the first visitor does, who would wait for all of it. What fails shows when people ask. */
export function warmUp({ PORT, NODE_ENV, VERCEL } = process.env): void {
  // A function starts for one request, and in development pages are compiled when they are asked for.
  if (!PORT || VERCEL || NODE_ENV !== 'production') return
  void askInTurn(`http://127.0.0.1:${PORT}`).catch(() => undefined)
}

async function askInTurn(address: string): Promise<void> {
  for (const path of asked) await (await fetch(address + path, { headers: { accept: 'text/html' } })).arrayBuffer()
}
