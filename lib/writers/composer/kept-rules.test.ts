import { expect, test } from 'vitest'
import { nameKept } from '@/lib/prompts/person/name-kept'
import { candidateData, slateData } from '@/testing/data-blocks'
import { createReasonWriter } from './reasons'

const eight = [1, 2, 3, 4, 5, 6, 7, 8].map((id) => candidateData({ id, because: [{ kind: 'well-known', weight: 1 }] }))

test('a list of rules alone tells what was obeyed and not how well known its films are', () => {
  const kept = ['no horror films', 'at most 90 minutes', 'only what children may see']
  const data = { ...slateData({ candidates: nameKept(eight, { kept }) }), evidence: [], interests: [] }
  for (const tone of ['plain', 'warm', 'witty', 'critic'] as const) {
    const writer = createReasonWriter({ ...data, person: { ...data.person, tone } })
    const reasons = data.candidates.map((candidate) => writer.write(candidate).reason)
    expect(reasons.join('\n')).not.toMatch(/well.known|many (?:people )?know|known to many|reputation/i)
    for (const words of kept) expect(reasons.filter((text) => text.toLowerCase().includes(words))).toHaveLength(2)
    expect(reasons.filter((text) => /your rules/i.test(text))).toHaveLength(2)
    expect(new Set(reasons.map((text) => text.split(' ').slice(0, 3).join(' '))).size).toBe(8)
  }
})
