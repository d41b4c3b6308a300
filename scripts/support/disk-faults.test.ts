import { expect, test } from 'vitest'
import { damagedSentence, diskSentence } from './disk-faults'

const fault = (code: string, message = `${code}: it failed`) =>
  Object.assign(new Error(message), { code, path: '/srv/films/.data' })

test.each([
  ['ENOSPC', /The disk is full: \/srv\/films\/.data could not be written. Make room/],
  ['EDQUOT', /The disk is full/],
  ['EROFS', /cannot be written. Start from another folder/],
  ['EACCES', /may not be written by this user/],
  ['EPERM', /may not be written by this user/],
  ['ENOTDIR', /is in the way/],
])('a disk that says %s is said with a way out', (code, sentence) =>
  expect(diskSentence(fault(code))).toMatch(sentence),
)

test('what the database says of a full disk is understood too', () => {
  const said = new Error('could not extend file "base/5/16384": No space left on device')
  expect(diskSentence(said, '.data/database')).toMatch(/The disk is full: .data\/database/)
})

test('so is what its file system says', () => {
  expect(diskSentence({ name: 'ErrnoError', errno: 51 }, '.data/database')).toMatch(/The disk is full/)
  expect(diskSentence({ name: 'ErrnoError', errno: 69 }, '.data/database')).toMatch(/cannot be written/)
})

test('any other fault is none of the disk', () => {
  expect(diskSentence(new Error('no films'))).toBeNull()
  expect(diskSentence(fault('ECONNREFUSED'))).toBeNull()
  expect(diskSentence('words')).toBeNull()
})

test('a damaged database names what to do in one line', () => {
  const sentence = damagedSentence('.data/database', new Error('invalid checkpoint\nHINT: …'))
  expect(sentence).toMatch(/\(invalid checkpoint\).*mv .data\/database .data\/database-damaged.*npm run restore/)
})
