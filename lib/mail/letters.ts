import type { Letter } from './send'

const ending = 'If this was not you, do nothing: without the link nothing changes.'
const letter = (to: string, subject: string, ...paragraphs: string[]): Letter => ({
  to,
  subject,
  text: `${paragraphs.join('\n\n')}\n`,
})

export const finishAccountLetter = (to: string, link: string): Letter =>
  letter(
    to,
    'Finish your Matinee account',
    'Follow this link within a day and enter the password you chose:',
    link,
    ending,
  )

export const haveAccountLetter = (to: string, signIn: string, reset: string): Letter =>
  letter(
    to,
    'You have a Matinee account already',
    'Somebody, probably you, asked for an account with this address. There is one already:',
    signIn,
    `If the password is lost, set a new one: ${reset}`,
    'If this was not you, do nothing: nothing has changed.',
  )

export const resetLetter = (to: string, link: string): Letter =>
  letter(
    to,
    'A new password for Matinee',
    'Follow this link within ten minutes to choose a new password:',
    link,
    ending,
  )

export const confirmAddressLetter = (to: string, link: string): Letter =>
  letter(
    to,
    'Confirm your address for Matinee',
    'Follow this link within a day to use this address from now on:',
    link,
    ending,
  )

export const addressChangedLetter = (to: string, reset: string): Letter =>
  letter(
    to,
    'The address of your Matinee account has changed',
    'Your account now uses another address. If this was not you, set a new password at once:',
    reset,
  )

export const passwordChangedLetter = (to: string, reset: string): Letter =>
  letter(
    to,
    'Your Matinee password has changed',
    'It was changed just now, and every other device was signed out. If this was not you, set a new one at once:',
    reset,
  )
