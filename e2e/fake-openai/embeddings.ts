const LENGTH = 16

/** What the embeddings route answers: texts that share words get vectors that are near. A word counts as a token. */
export function embeddingReply(model: string, texts: readonly string[]): object {
  const words = texts.map((text) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  const tokens = words.reduce((sum, list) => sum + list.length, 0)
  return {
    object: 'list',
    model,
    data: words.map((list, index) => ({ object: 'embedding', index, embedding: vectorOf(list) })),
    usage: { prompt_tokens: tokens, total_tokens: tokens },
  }
}

function vectorOf(words: readonly string[]): number[] {
  const vector = Array.from({ length: LENGTH }, () => 0)
  for (const word of words) {
    const place = [...word].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9_973, 7) % LENGTH
    vector[place] = (vector[place] ?? 0) + 1
  }
  return vector
}
