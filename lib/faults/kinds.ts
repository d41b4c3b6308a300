/** What can go wrong in work nobody waits for, each as the beginning of a sentence for admins. */
export const workFaults = {
  mail: {
    login: 'The mail server did not accept our login',
    unreachable: 'The mail server could not be reached',
    timeout: 'The mail server did not answer in time',
    encryption: 'The mail server speaks no encryption we trust',
    address: 'The mail server refused an address',
    letter: 'The mail server refused a letter',
    other: 'A letter could not be handed over',
  },
  night: {
    clearing: 'What has outlived its time could not be removed',
    films: 'Films people wait for could not be looked up',
    'rating-sets': 'Sets of ratings could not be read on',
    guardrails: 'The guardrails of experiments could not be looked at',
    figures: 'The figures of the site could not be counted',
    groups: 'Groups of taste could not be made',
    training: 'The training failed',
    readings: 'Experiments and versions could not be counted',
    letters: 'Letters of campaigns could not be sent',
    gorse: 'Nothing could be handed to Gorse',
  },
} as const

export type NightStep = keyof (typeof workFaults)['night']
export type MailFault = keyof (typeof workFaults)['mail']

/** A kind of an older version of the site has no words any more. */
export function workFaultWords(work: string, kind: string): string {
  const words: Record<string, Record<string, string>> = workFaults
  return words[work]?.[kind] ?? `Something went wrong in ${work}`
}

const byCode: Record<string, MailFault> = {
  EAUTH: 'login',
  ENOAUTH: 'login',
  EOAUTH2: 'login',
  ECONNECTION: 'unreachable',
  ECONNREFUSED: 'unreachable',
  EDNS: 'unreachable',
  ESOCKET: 'unreachable',
  ETIMEDOUT: 'timeout',
  ETLS: 'encryption',
  EREQUIRETLS: 'encryption',
  EENVELOPE: 'address',
  EMESSAGE: 'letter',
}

/** The kind of what nodemailer threw. */
export function mailFaultOf(error: unknown): MailFault {
  const { code, command } = (error ?? {}) as { code?: unknown; command?: unknown }
  if (command === 'DATA') return 'letter'
  return (typeof code === 'string' && byCode[code]) || 'other'
}
