import { type Asked, all, type Behaviour, error, type Refusal } from './behaviour'

const html = '<!doctype html><html><head><title>Welcome to nginx!</title></head><body>Nothing here</body></html>'
const none = (fault: string, sentence?: string, asks = 1) => ({
  kept: 0,
  fault,
  asks,
  ...(sentence ? { sentence } : {}),
})
const always =
  (refusal: Refusal) =>
  (_asked: Asked): Refusal =>
    refusal

/** Wrong addresses, keys and names, and servers that are busy or broken. */
export const addresses: Behaviour[] = [
  {
    name: 'answers below /v1 although the address lacks it',
    base: '',
    refuse: ({ path }) => (path.startsWith('/v1/') ? null : { status: 404, body: '404 page not found' }),
    expected: { ...all, asks: 2, learned: { path: '/v1' } },
  },
  {
    name: 'answers above /v1 although the address has it',
    refuse: ({ path }) => (path.startsWith('/v1/') ? { status: 404, body: error('Not Found') } : null),
    expected: { ...all, asks: 2, learned: { path: '' } },
  },
  {
    name: 'answers a web page where the address lacks /v1',
    base: '',
    refuse: ({ path }) =>
      path.startsWith('/v1/') ? null : { status: 200, body: html, headers: { 'content-type': 'text/html' } },
    expected: { ...all, asks: 2, learned: { path: '/v1' } },
  },
  {
    name: 'is no model server but a web page',
    refuse: always({ status: 200, body: html, headers: { 'content-type': 'text/html' } }),
    expected: none('no-api', undefined, 2),
  },
  {
    name: 'has nothing at this address',
    refuse: always({ status: 404, body: html }),
    expected: none('http-404', undefined, 2),
  },
  {
    name: 'takes no such method',
    refuse: always({ status: 405, body: { detail: 'Method Not Allowed' } }),
    expected: none('http-4xx', 'Method Not Allowed', 2),
  },
  {
    name: 'does not have the model',
    refuse: always({ status: 404, body: error("model 'scripted-model' not found, try pulling it first") }),
    expected: none('http-404', 'try pulling it first'),
  },
  {
    name: 'does not know the key',
    refuse: always({ status: 401, body: error('Incorrect API key provided: sk-proj-abcdefghijklmnop1234567890.') }),
    expected: none('http-401', 'Incorrect API key provided'),
  },
  {
    name: 'forbids',
    refuse: always({ status: 403, body: error('Country, region, or territory not supported') }),
    expected: none('http-401', 'Country'),
  },
  {
    name: 'wants to be paid',
    refuse: always({ status: 402, body: error('Insufficient balance') }),
    expected: none('http-4xx', 'Insufficient balance'),
  },
  {
    name: 'is busy for a moment that fits',
    refuse: ({ count }) =>
      count === 1 ? { status: 429, body: error('Rate limit reached'), headers: { 'retry-after': '0.05' } } : null,
    expected: { ...all, asks: 2 },
  },
  {
    name: 'is busy twice',
    refuse: always({
      status: 429,
      body: error('Rate limit reached for requests'),
      headers: { 'retry-after-ms': '30' },
    }),
    expected: none('http-429', 'Rate limit reached', 2),
  },
  {
    name: 'is busy for longer than anybody waits',
    refuse: always({ status: 429, body: error('Come back later'), headers: { 'retry-after': '90' } }),
    expected: none('http-429', 'Come back later'),
  },
  {
    name: 'has no quota left',
    refuse: always({ status: 429, body: error('You exceeded your current quota', { code: 'insufficient_quota' }) }),
    expected: none('http-429', 'exceeded your current quota'),
  },
  {
    name: 'breaks',
    refuse: always({ status: 500, body: error('The server had an error') }),
    expected: none('http-5xx', 'The server had an error'),
  },
  {
    name: 'breaks behind a gateway',
    refuse: always({ status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' }),
    expected: none('http-5xx', '502 Bad Gateway'),
  },
  {
    name: 'is overloaded and says for how long',
    refuse: always({ status: 503, body: { error: 'Loading model' }, headers: { 'retry-after': '20' } }),
    expected: none('http-5xx', 'Loading model'),
  },
  {
    name: 'has too small a context',
    refuse: always({
      status: 400,
      body: error(
        "This model's maximum context length is 4096 tokens. However, you requested 7700 tokens (6800 in the messages, 900 in the completion).",
        {
          code: 'context_length_exceeded',
        },
      ),
    }),
    expected: none('context', 'maximum context length is 4096'),
  },
  {
    name: 'has too small a context, in the words of llama.cpp',
    refuse: always({
      status: 400,
      body: {
        error: {
          code: 400,
          message: 'the request exceeds the available context size. try increasing the context size',
          type: 'exceed_context_size_error',
        },
      },
    }),
    expected: none('context', 'available context size'),
  },
  { name: 'answers nothing with 204', refuse: always({ status: 204, body: '' }), expected: none('empty') },
  {
    name: 'says its error as a bare string',
    refuse: always({ status: 400, body: { error: 'the model is not loaded' } }),
    expected: { kept: 0, fault: 'http-4xx', sentence: 'not loaded' },
  },
  {
    name: 'says its error in a message of its own',
    refuse: always({ status: 400, body: { object: 'error', message: 'this endpoint is closed', code: 40301 } }),
    expected: { kept: 0, fault: 'http-4xx', sentence: 'endpoint is closed' },
  },
  {
    name: 'repeats the key in its error, with markup',
    refuse: always({
      status: 401,
      body: error('<b>Bad</b> key test-key for Bearer sk-live-0123456789abcdef0123456789abcdef'),
    }),
    expected: none('http-401', 'Bad'),
  },
]
