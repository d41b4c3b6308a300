import 'server-only'

let common: Promise<ReadonlySet<string>> | undefined

/** Passwords found most in leaked lists; read when somebody first chooses one. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  common ??= import('@zxcvbn-ts/language-common').then(
    ({ dictionary }) => new Set(dictionary['passwords-common'].map(String)),
  )
  return common
}

const siteName = 'matinee'
const plain = (text: string) => text.toLowerCase().replace(/\s+/g, '')

/** What makes a password easy to guess, as a sentence; null when nothing does. */
export async function weaknessOf(password: string, about: readonly (string | null)[]): Promise<string | null> {
  const text = plain(password)
  if (new Set(text).size < 4) return 'Use more than three different characters.'
  const own = [...about, siteName].flatMap((each) => [each ?? '', ...(each ?? '').split(/[@.\s]/)]).map(plain)
  if (own.some((part) => part.length >= 4 && text.replaceAll(part, '').length < 6))
    return 'Leave your name, your address and the name of this site out of it.'
  const words = await commonPasswords()
  const isCommon = words.has(text) || words.has(text.replace(/[\d!?.]+$/, '')) || words.has(halfOf(text))
  return isCommon ? 'Many people use this password, so it is guessed first. Choose another.' : null
}

/** "letmeinletmein" is "letmein" twice. */
function halfOf(text: string): string {
  const half = text.slice(0, text.length / 2)
  return half + half === text ? half : ''
}
