import { spawn } from 'node:child_process'
import { onStop } from './shutdown'

/** Runs an installed command-line tool with this terminal and returns its exit code. */
export function runTool(file: string, args: string[], variables: Record<string, string> = {}): Promise<number> {
  const child = spawn(process.execPath, [`node_modules/${file}`, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...variables },
  })
  const ended = new Promise<number>((resolve) => child.once('close', (code) => resolve(code ?? 1)))
  onStop(async () => {
    if (child.exitCode === null) child.kill('SIGTERM')
    await ended
  })
  return ended
}
