/** What people, forms and forgers may put where a text, a number or an id is expected. */
const letters = 'a'
const bidi = [
  '\u202a',
  '\u202b',
  '\u202c',
  '\u202d',
  '\u202e',
  '\u2066',
  '\u2067',
  '\u2068',
  '\u2069',
  '\u200e',
  '\u200f',
]
const invisible = [
  '\u0001',
  '\u0008',
  '\u000b',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u200b',
  '\u2028',
  '\u2029',
  '\ufeff',
  '\ufffe',
]

const numbers = [
  ...['0', '-0', '-1', '1e3', '1e309', '-1e309', '0x10', '0b1', '1_000', '1,5', '٣', '½', '1.5.5', ' 1 ', '+1', '1n'],
  ...['NaN', 'Infinity', '-Infinity', '2147483647', '2147483648', '-2147483649', '9007199254740993', '9'.repeat(400)],
  ...['0.1', '.5', '5.', '4.25', '1e-9', '9223372036854775808'],
]
const shapes = [
  ...['true', 'false', 'null', 'undefined', '[]', '{}', '[[["1"]]]', '[1]', '{"a":1}', '[object Object]', '"1"', "'1'"],
  ...['__proto__', 'constructor', 'prototype', 'toString', '__proto__[x]', 'constructor.prototype.x', 'hasOwnProperty'],
  ...['$1', '$&', "$'", '$ACTION_ID_x', '$ACTION_REF_1', '$K1', '$F1', '$@1', '$undefined', '$n1', '$D2020', '$Sx'],
]
const patterns = [
  ...['%', '_', '%%', '_%', '\\', '\\%', '%_%', '*', '?', '(', '((((', '[a-', '(a+)+$', '^$', '.*', '|', '\\u0041'],
]
const queries = [
  ...["'", '"', '`', "' OR '1'='1", '\'; DROP TABLE "User"; --', '1; SELECT pg_sleep(9)', "' UNION SELECT 1 --", '--'],
  ...[
    '/*',
    '$$',
    "E'\\x00'",
    ')',
    "')",
    '::int',
    '{{7*7}}',
    '{% assign a = 1 %}',
    '{{ "a" | append: "b" }}',
    `$${'{7*7}'}`,
  ],
  ...['#{7*7}', '<%= 7 %>', '{$gt: ""}', '*)(uid=*))(|(uid=*', '; id', '| id', '`id`', '$(id)', '&& id'],
]
const markup = [
  ...[
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    'data:text/html,x',
    '</title>',
  ],
  ...[
    '<!--',
    '-->',
    '<svg/onload=alert(1)>',
    '&lt;',
    '&#0;',
    '&#x202e;',
    ']]>',
    '<?xml version="1.0"?>',
    '<!DOCTYPE a>',
  ],
]
const addresses = [
  ...['//evil.example', '/\\evil.example', '/.//evil.example', 'https://evil.example', 'http:evil.example', '\\\\evil'],
  ...[
    '/%2f/evil.example',
    '/\tevil',
    '/a\r\nSet-Cookie: x=1',
    '/a\nX: y',
    '?',
    '#',
    '/?a=/#b',
    'file:///etc/passwd',
    '@evil',
  ],
  ...[
    '../../../etc/passwd',
    '..%2f..%2fetc%2fpasswd',
    '....//....//etc/passwd',
    '/etc/passwd',
    'C:\\boot.ini',
    '.',
    '..',
  ],
  ...[
    'CON',
    '.env',
    '.git/config',
    'a/b',
    'a%2fb',
    'a%252fb',
    '~root',
    'aux.csv',
    'x.zip/../../y',
    '%2e%2e%2f',
    'x;y=z',
  ],
]
const words = [
  ...[
    '',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\0',
    'a\0b',
    '\0\0\0',
    '\ud800',
    '\udc00',
    'a\ud83d',
    '\udc00\ud800',
    '👩‍👩‍👧‍👦',
    'e\u0301',
  ],
  ...[
    'Ⅷ',
    'ﬁ',
    'ß',
    'İ',
    'ı',
    'Ω',
    '东京',
    'مرحبا',
    'שלום',
    '🎬'.repeat(60),
    'Z̸'.repeat(80),
    'a'.repeat(5_000),
    ' '.repeat(5_000),
  ],
  ...[
    'a '.repeat(2_000),
    '\u0301'.repeat(2_000),
    '(('.repeat(1_000),
    'ﷺ'.repeat(100),
    'or '.repeat(700),
    '-'.repeat(3_000),
  ],
  ...[
    'me',
    'admin',
    'root',
    'user:1',
    'site',
    'films',
    'done',
    'a@b',
    'a@b.c\r\nBcc: x@y.z',
    '"a b"@example.org',
    'a@[127.0.0.1]',
  ],
  ...[
    '2020-02-31',
    '0000-00-00',
    '9999-12-31T23:59:60Z',
    'Europe/Nowhere',
    'UTC+25',
    'genre:horror',
    'words:x',
    'region:asia',
  ],
]

/** Each once, in an order that does not change. */
export const outsideTexts: readonly string[] = [
  ...new Set([
    ...[...bidi, ...invisible].flatMap((odd) => [odd, `${letters}${odd}${letters}`]),
    ...numbers,
    ...shapes,
    ...patterns,
    ...queries,
    ...markup,
    ...addresses,
    ...words,
  ]),
]

/** Ways to write an address that no encoder of ours would. */
export const rawEscapes = ['%00', '%', '%zz', '%ff', '%c0%af', '%ed%a0%80', '%u0041', '%e2%80%ae', '%0d%0a', '%2500']
