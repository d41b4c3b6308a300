/** Names and labels come again with every list; how many are kept is bound by forgetting all of them. */
const MOST_KEPT = 20_000
const kept = new Map<string, string>()

/** "Agnès Varda" -> "agnes-varda". Letters without a Latin form are kept, so that every name has a slug. */
export function slugify(text: string): string {
  const known = kept.get(text)
  if (known !== undefined) return known
  if (kept.size >= MOST_KEPT) kept.clear()
  const slug = made(text)
  kept.set(text, slug)
  return slug
}

const made = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
