import { describe, expect, test } from 'vitest'
import { cleanCell } from './clean-cell'
import { isNotInterested, isYes, roleOfName, roleOfStatus } from './status'
import { titleIn } from './title-in'

describe('a word for the state of a film', () => {
  test.each([
    'watched',
    'Already seen',
    'COMPLETED',
    'complete',
    'done',
    'gesehen',
    'vu',
    'vues',
    'visto',
    '已看',
    '봤어요',
  ])('%s: seen', (word) => expect(roleOfStatus(word)).toBe('seen'))
  test.each([
    'plan to watch',
    'planned',
    'Want to see',
    'I want to watch',
    'watch list',
    'My watchlist',
    'to see',
    'queue',
    'backlog',
    'à voir',
    '想看',
  ])('%s: wanted', (word) => expect(roleOfStatus(word)).toBe('want'))
  test.each(['', 'dropped', 'watching', 'was watched by Ann', 'seen it twice', 'a plan', 'want'.slice(1)])(
    '%j: neither',
    (word) => expect(roleOfStatus(word)).toBeNull(),
  )
})

describe('yes', () => {
  test.each([
    'yes',
    'Y',
    'TRUE',
    'x',
    '[x]',
    '✓',
    '✔️',
    '❤️',
    'ja',
    'sí',
    'si',
    'да',
    'はい',
    ' liked ',
    '1',
    '2',
    '3x',
    '2 x',
    '2 times',
    '1 time',
    '3×',
    '2 mal',
    '2 fois',
    '1.5',
  ])('%j', (text) => expect(isYes(text)).toBe(true))
  test.each(['', 'no', '0', '.5', '0.99', '-1', 'yes and no', 'x-men', 'oh yes', '2 films', 'times'])(
    '%j is not',
    (text) => expect(isYes(text)).toBe(false),
  )
})

test.each([
  ['NI', true],
  [' not interested ', true],
  ['skip', true],
  ['Skipped', true],
  ['kein Interesse', true],
  ['very not interested', false],
  ['skipping', false],
  ['', false],
])('%j is without interest: %s', (text, is) => expect(isNotInterested(text)).toBe(is))

describe('what the name of a list says', () => {
  test.each([
    ['watchlist.csv', 'want'],
    ['my-watch-list.csv', 'want'],
    ['Watch_List.json', 'want'],
    ['wishlist.txt', 'want'],
    ['to-watch.csv', 'want'],
    ['want.csv', 'want'],
    ['plans.csv', 'want'],
    ['watched.csv', 'seen'],
    ['history.json', 'seen'],
    ['check-ins.csv', 'seen'],
    ['checkin.csv', 'seen'],
    ['seen.csv', 'seen'],
    ['likes/films.csv', 'liked'],
    ['export\\likes\\films.csv', 'liked'],
    ['a/likes/films.csv', 'liked'],
    ['favourites.csv', 'liked'],
    ['my_favorite_films.csv', 'liked'],
    ['loved.csv', 'liked'],
    ['films_liked.csv', 'liked'],
    ['Lieblingsfilme.csv', 'liked'],
    ['favoris.csv', 'liked'],
    ['お気に入り.csv', 'liked'],
    ['gesehen.csv', 'seen'],
    ['export.json#Merkliste', 'want'],
    ['dir/chci videt.csv', 'want'],
    ['data.json#user.vu', null],
  ])('%s: %s', (name, role) => expect(roleOfName(name)).toBe(role))
  test.each([
    'lists/watched-in-2023.csv',
    'a/lists/favourites.csv',
    'Lists/watchlist.csv',
    'ratings.csv',
    'films.csv',
    'unliked.csv',
    'dislikes/films.csv',
    '',
  ])('%j: nothing', (name) => expect(roleOfName(name)).toBeNull())
  test('only a folder of lists is one', () => expect(roleOfName('playlists/watched.csv')).toBe('seen'))
})

test.each([
  [undefined, ''],
  ['  Heat  ', 'Heat'],
  ['\u00A0\u200BHeat\u2060\uFEFF', 'Heat'],
  ['A\u00A0B', 'A B'],
  ['="0113277"', '0113277'],
  ['= "x"', 'x'],
  ['x="1"', 'x="1"'],
  ['="null"', ''],
  ['null', ''],
  ['None', ''],
  ['N/A', ''],
  ['na', ''],
  ['NaN', ''],
  ['undefined', ''],
  ['-', ''],
  ['---', ''],
  ['–', ''],
  ['\\N', ''],
  ['?', ''],
  ['Nothing', 'Nothing'],
  ['No none', 'No none'],
  ['None but the Brave', 'None but the Brave'],
  ['a-', 'a-'],
])('the cell %j holds %j', (cell, text) => expect(cleanCell(cell)).toBe(text))

test.each([
  ['[[Films/Alien|Alien]]', 'Alien'],
  ['[[Alien]]', 'Alien'],
  [' [[Alien]] ', 'Alien'],
  ['[[Alien', '[[Alien'],
  ['x [[Alien]]', 'x [[Alien]]'],
  ['Am&eacute;lie &amp; &#65;&#x42;', 'Amélie & AB'],
  ['&Ouml;de &AElig; &szlig; &ndash; &nothing;', 'Öde Æ ß – &nothing;'],
])('%j is the title %j', (text, title) => expect(titleIn(text)).toBe(title))
