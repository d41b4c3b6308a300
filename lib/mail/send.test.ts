import { afterEach, expect, test, vi } from 'vitest'
import { type SmtpScript, startScriptedSmtp } from '../../testing/scripted/scripted-smtp'

const site = vi.hoisted(() => ({
  SMTP_URL: undefined as string | undefined,
  MAIL_FROM: undefined as string | undefined,
}))
const later = vi.hoisted(() => ({ tasks: [] as (() => Promise<void>)[] }))
vi.mock('../env', () => ({ env: () => site }))
vi.mock('next/server', () => ({ after: (task: () => Promise<void>) => later.tasks.push(task) }))
const { isMailOn, sendAfterwards, sendMail } = await import('./send')
const { resetLetter } = await import('./letters')

const stops: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A server that does as its script says, and the site set up to use it. */
async function serverThat(script: SmtpScript, { scheme = 'smtp', host = '127.0.0.1', query = '' } = {}) {
  const server = await startScriptedSmtp(script)
  stops.push(server.stop)
  Object.assign(site, {
    SMTP_URL: `${scheme}://${host}:${server.port}/${query}`,
    MAIL_FROM: 'Matinee <films@matinee.test>',
  })
  return server
}
const link = `https://films.example/reset-password?token=${'t'.repeat(43)}`
const letter = resetLetter('ada@matinee.test', link)

test('a letter arrives whole, from the site, to this one address, with its link in one piece', async () => {
  const server = await serverThat({})
  await sendMail(letter)
  expect(server.heard).toContain('MAIL FROM:<films@matinee.test>')
  expect(server.heard.filter((line) => line.startsWith('RCPT'))).toEqual(['RCPT TO:<ada@matinee.test>'])
  const [text = ''] = server.letters
  expect(text).toMatch(/^From: Matinee <films@matinee\.test>$/m)
  expect(text).toMatch(/^Subject: A new password for Matinee$/m)
  expect(text.replaceAll('=\n', '').replaceAll('=3D', '=')).toContain(link)
})

test('what stands in an address or a subject opens no line and no second address', async () => {
  const server = await serverThat({})
  await sendMail({ ...letter, to: 'ada@matinee.test\r\nRCPT TO:<eve@matinee.test>' }).catch(() => undefined)
  await sendMail({ ...letter, to: 'ada@matinee.test, eve@matinee.test' }).catch(() => undefined)
  await sendMail({ ...letter, subject: 'Hello\r\nBcc: eve@matinee.test' })
  expect(server.heard.filter((line) => /^RCPT TO:<eve@/i.test(line))).toEqual([])
  expect(server.letters.at(-1)).toMatch(/^Subject: Hello ?Bcc: eve@matinee\.test$/m)
})

test.each([
  ['refuses the address', { answers: { RCPT: '550 no such box' } }, /550 no such box/],
  ['refuses the letter', { answers: { DATA: '554 no' } }, /554 no/],
  ['refuses everybody', { greeting: '521 go away' }, /521 go away|greeting/i],
  ['is overloaded', { answers: { MAIL: '451 later' } }, /451 later/],
])('a server that %s is an error that says so', async (_what, script, message) => {
  await serverThat(script)
  await expect(sendMail(letter)).rejects.toThrow(message)
})

test('a server that says nothing is given up', async () => {
  await serverThat({ silent: true }, { query: '?greetingTimeout=150' })
  await expect(sendMail(letter)).rejects.toThrow(/greeting never received/i)
})

test('nobody at the address is an error', async () => {
  const server = await serverThat({})
  await server.stop()
  stops.length = 0
  await expect(sendMail(letter)).rejects.toThrow(/ECONNREFUSED/)
})

test('a server that is elsewhere and offers no encryption gets nothing, unless the address says so', async () => {
  // Another name of this machine, which the site cannot know to be its own.
  const elsewhere = { host: '0.0.0.0' }
  const server = await serverThat({ answers: { STARTTLS: '502 not spoken here' } }, elsewhere)
  await expect(sendMail(letter)).rejects.toThrow(/STARTTLS/)
  expect(server.letters).toEqual([])
  const open = await serverThat({}, { ...elsewhere, query: '?requireTLS=false' })
  await sendMail(letter)
  expect(open.letters).toHaveLength(1)
})

test('smtps to a server that does not speak it fails, and no letter is said in the clear', async () => {
  const server = await serverThat({}, { scheme: 'smtps', query: '?greetingTimeout=500&connectionTimeout=500' })
  await expect(sendMail(letter)).rejects.toThrow()
  expect(server.letters).toEqual([])
  expect(server.heard.join(' ')).not.toContain('ada@matinee.test')
})

test('without an address to send to and from there is no mail', async () => {
  Object.assign(site, { SMTP_URL: undefined, MAIL_FROM: undefined })
  expect(isMailOn()).toBe(false)
  await expect(sendMail(letter)).rejects.toThrow('SMTP_URL and MAIL_FROM are not set')
})

test('a letter sent afterwards waits for the answer, and its failure is logged and nothing more', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const server = await serverThat({})
  sendAfterwards(async () => letter)
  sendAfterwards(async () => null)
  sendAfterwards(async () => {
    throw new Error('no database')
  })
  expect(server.letters).toEqual([])
  for (const task of later.tasks.splice(0)) await task()
  expect(server.letters).toHaveLength(1)
  expect(log).toHaveBeenCalledTimes(1)
  log.mockRestore()
})
