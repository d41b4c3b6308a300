import { expect, test, vi } from 'vitest'
import { withOwnDatabase } from '../../testing/database/own-database'
import { startScriptedSmtp } from '../../testing/scripted/scripted-smtp'
import { env } from '../env'
import { listUnseenWorkFaults } from '../faults/queries'
import { sendMail } from './send'

withOwnDatabase()
vi.spyOn(console, 'error').mockImplementation(() => undefined)

test('a mail server that refuses a login, an address or a letter, or is not there, is marked by its kind', async () => {
  const letter = { to: 'ada@matinee.test', subject: 'Hello', text: 'Hello.' }
  const scripts = [{ AUTH: '535 no' }, { RCPT: '550 nobody' }, { DATA: '554 no' }] as const
  for (const script of scripts) {
    const server = await startScriptedSmtp({ offers: ['AUTH PLAIN'], answers: script })
    const login = 'AUTH' in script ? 'us:secret@' : ''
    Object.assign(env(), { SMTP_URL: `smtp://${login}127.0.0.1:${server.port}/`, MAIL_FROM: 'films@matinee.test' })
    await expect(sendMail(letter)).rejects.toThrow()
    await server.stop()
  }
  Object.assign(env(), { SMTP_URL: 'smtp://127.0.0.1:1/' })
  await expect(sendMail(letter)).rejects.toThrow()
  Object.assign(env(), { SMTP_URL: undefined, MAIL_FROM: undefined })
  expect((await listUnseenWorkFaults()).map(({ work, kind, count }) => `${work} ${kind} ${count}`).toSorted()).toEqual([
    'mail address 1',
    'mail letter 1',
    'mail login 1',
    'mail unreachable 1',
  ])
})
