import { readFileSync } from 'node:fs'

/** Every route of the built site. */
export function readBuiltRoutes(path = '.next/app-path-routes-manifest.json'): string[] {
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>
  return [...new Set(Object.values(manifest))].toSorted()
}
