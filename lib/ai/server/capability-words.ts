import type { Capabilities } from './capabilities'

const schemas: Record<Capabilities['schema'], string> = {
  strict: 'A strict schema of the answer',
  schema: 'A schema of the answer, not strict',
  json: 'Any JSON object; the form stands in the instructions',
  plain: 'No form of the answer; it stands in the instructions',
}

/** What was learned of a server, as rows for a page. */
export function capabilityRows(can: Capabilities): { label: string; value: string }[] {
  const sampling = [...(can.temperature ? ['temperature'] : []), ...(can.topP ? ['top-p'] : [])]
  return [
    { label: 'Form of the answer', value: schemas[can.schema] },
    { label: 'Limit of tokens', value: can.limit === 'none' ? 'Not sent' : can.limit },
    {
      label: 'Instructions',
      value: can.role === 'user' ? 'Before the data, in one message' : `In the ${can.role} role`,
    },
    { label: 'Sampling', value: sampling.join(' and ') || 'Not sent' },
    { label: 'Streaming', value: !can.stream ? 'No' : can.streamOptions ? 'Yes, with a count of tokens' : 'Yes' },
    { label: 'Effort of reasoning', value: can.reasoning === 'off' ? 'Not sent' : can.reasoning },
    {
      label: 'Address',
      value: can.path === null ? 'As it is set' : can.path === '' ? 'As it is set, without /v1' : `With ${can.path}`,
    },
  ]
}
