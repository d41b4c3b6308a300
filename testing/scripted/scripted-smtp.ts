import { createServer, type Socket } from 'node:net'

/** What the server says instead of what it would, by the verb it hears; "silent" says nothing at all. */
export type SmtpScript = { greeting?: string; offers?: string[]; answers?: Record<string, string>; silent?: boolean }

/** A mail server that keeps what it is handed, or behaves as badly as its script says. */
export async function startScriptedSmtp(script: SmtpScript = {}) {
  const heard: string[] = []
  const letters: string[] = []
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    if (script.silent) return
    const say = (line: string) => socket.write(`${line}\r\n`)
    say(script.greeting ?? '220 scripted')
    let [rest, letter] = ['', null as string[] | null]
    socket.on('error', () => undefined)
    socket.on('data', (data) => {
      const lines = `${rest}${data}`.split('\r\n')
      rest = lines.pop() ?? ''
      for (const line of lines) {
        if (letter) {
          if (line !== '.') letter.push(line.replace(/^\.\./, '.'))
          else {
            letters.push(letter.join('\n'))
            letter = null
            say('250 kept')
          }
          continue
        }
        heard.push(line)
        const verb = line.split(' ', 1)[0]?.toUpperCase() ?? ''
        const scripted = script.answers?.[verb]
        if (scripted) say(scripted)
        else if (verb === 'EHLO')
          say(['250-scripted', ...(script.offers ?? []).map((each) => `250-${each}`), '250 HELP'].join('\r\n'))
        else if (verb === 'DATA') say('354 go on')
        else if (verb === 'QUIT') socket.end('221 bye\r\n')
        else say('250 fine')
        if (verb === 'DATA' && !scripted) letter = []
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    port,
    heard,
    letters,
    stop: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
