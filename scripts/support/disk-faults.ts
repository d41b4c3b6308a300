/** How the embedded database's own file system names what a disk says. */
const wasiCodes: Record<number, string> = {
  2: 'EACCES',
  19: 'EDQUOT',
  51: 'ENOSPC',
  54: 'ENOTDIR',
  63: 'EPERM',
  69: 'EROFS',
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errno' in error ? (wasiCodes[Number(error.errno)] ?? '') : ''

/** Faults of the disk, each with a way out; null for any other. */
export function diskSentence(error: unknown, place = 'this folder'): string | null {
  const { code = '', path, message = '' } = error instanceof Error ? (error as NodeJS.ErrnoException) : {}
  const where = path ?? place
  const said = `${code || codeOf(error)} ${message}`
  if (/ENOSPC|EDQUOT|No space left/i.test(said)) {
    return `The disk is full: ${where} could not be written. Make room and start again; what was acknowledged is kept.`
  }
  if (/EROFS|Read-only file system/i.test(said))
    return `${where} is on a disk that cannot be written. Start from another folder.`
  if (/\b(EACCES|EPERM)\b/.test(said))
    return `${where} may not be written by this user. Give it to them (chown), or start from a folder of theirs.`
  if (/\b(ENOTDIR|EEXIST|EISDIR)\b/.test(said))
    return `${where} is in the way: it should be a folder of its own. Move it away and start again.`
  return null
}

/** An embedded database whose files no longer open. */
export function damagedSentence(folder: string, error: unknown): string {
  const said = error instanceof Error ? error.message.split('\n', 1)[0] : JSON.stringify(error)
  return `The embedded database in ${folder} is damaged and cannot be opened (${said}). Move it away (mv ${folder} ${folder}-damaged) and start again; npm run restore -- FILE brings back a backup.`
}
