import { expect, test } from 'vitest'
import { weaknessOf } from './common-password'

const about = ['Ada Lovelace', 'ada.lovelace@example.org']

test.each([
  'password123',
  'Password123',
  'qwertyuiop',
  '1q2w3e4r5t',
  'password1234!',
  'letmeinletmein',
  'iloveyou 2024',
])('%j is guessed first', async (password) => expect(await weaknessOf(password, about)).toMatch(/Many people/))

test.each(['adalovelace12', 'Lovelace1815', 'ada.lovelace@example.org', 'Matinee2026!', 'matinee matinee'])(
  '%j is made of what everybody knows',
  async (password) => expect(await weaknessOf(password, about)).toMatch(/name of this site/),
)

test.each(['aaaaaaaaaaaa', 'abababababab', '          x'])('%j has too few characters', async (password) =>
  expect(await weaknessOf(password, about)).toMatch(/three different/),
)

test.each([
  'correct horse battery',
  'a short sentence for tests',
  'mzK2-vv9q-LLpe',
  'lovelace reads trains at dawn',
  '千と千尋の神隠しを見た',
])('%j is taken', async (password) => expect(await weaknessOf(password, about)).toBeNull())

test('nothing known of somebody takes nothing away', async () => {
  expect(await weaknessOf('a quiet afternoon', [null, ''])).toBeNull()
})
