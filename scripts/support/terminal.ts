import { diskSentence } from './disk-faults'
import { isStopping, stopEverything, stopOnSignals } from './shutdown'

/** Runs a command line: an error is one clear sentence and exit code 1, never a stack (DEBUG=1 shows it). */
export function runCommand(work: () => Promise<unknown>, exitCodeOf: (error: unknown) => number = () => 1): void {
  stopOnSignals()
  const finish = (code: number) => void stopEverything().finally(() => process.exit(code))
  work().then(
    () => finish(Number(process.exitCode ?? 0)),
    (error: unknown) => {
      if (isStopping()) return
      const message = diskSentence(error) ?? (error instanceof Error ? error.message : String(error))
      console.error(`\n${process.env.DEBUG && error instanceof Error ? error.stack : message}\n`)
      finish(exitCodeOf(error))
    },
  )
}

/** For commands that take no words: one that is typed all the same is not passed over in silence. */
export function takesNoWords(command: string, words: readonly string[] = process.argv.slice(2)): void {
  if (words.length > 0) throw new Error(`${command} takes no options; "${words.join(' ')}" is none.`)
}

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`

/** Prints a step with the time it took; what `work` returns may add a remark. */
export async function step<Result>(
  title: string,
  work: () => Promise<Result> | Result,
  remark: (result: Result) => string = () => '',
): Promise<Result> {
  const started = performance.now()
  process.stdout.write(`  ${title.padEnd(34, ' .')} `)
  try {
    const result = await work()
    const note = remark(result)
    process.stdout.write(`${seconds(started)}${note ? `  ${note}` : ''}\n`)
    return result
  } catch (error) {
    process.stdout.write(isStopping() ? 'stopped\n' : 'failed\n')
    throw error
  }
}
