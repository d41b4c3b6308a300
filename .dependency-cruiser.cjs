// Which way imports run. The rules are those of docs and reviews: app -> components -> lib, never back.
const { readdirSync, readFileSync } = require('node:fs')
const { join } = require('node:path')

/** Files that open with 'use client', as one pattern. */
function clientFiles() {
  const found = ['app', 'components'].flatMap((folder) =>
    readdirSync(join(__dirname, folder), { recursive: true })
      .map((file) => join(folder, String(file)))
      .filter(
        (file) =>
          /\.tsx?$/.test(file) &&
          /^\s*(\/\/.*\s+)*['"]use client['"]/.test(readFileSync(join(__dirname, file), 'utf8')),
      ),
  )
  const names = found.map((file) => file.replaceAll('\\', '/').replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return names.length > 0 ? `^(${names.join('|')})$` : '^no client files$'
}

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/**
 * The rooms of lib from the top floor down. A room imports only rooms on floors below its own; two on one floor don't
 * know each other. `db`, `env` and the like are files of lib itself.
 */
const floors = [
  ['actions'],
  ['trials', 'health'],
  ['ask', 'audience'],
  ['search', 'fine-tuning'],
  ['recommendations', 'accounts'],
  ['experiments', 'metrics'],
  ['gorse', 'onboarding'],
  ['engine'],
  ['enrichment'],
  ['writers'],
  ['profile', 'prompts', 'imports', 'privacy'],
  ['wishes', 'text-gate'],
  ['catalog', 'feedback', 'ai', 'auth', 'tmdb', 'web', 'security', 'mail'],
  ['faults'],
  ['db', 'languages', 'action-result', 'site-cookie', 'start-problems', 'telemetry'],
  [
    'database',
    'edition',
    'env',
    'errors',
    'form-values',
    'input',
    'ends-with-parent',
    'lower-first',
    'own-csv',
    'own-value',
    'in-steps',
  ],
  ['recommender'],
]
const roomsOf = (list) => `^lib/(${list.join('|')})(/|\\.)`

/** One rule a room: what stands beside it or above it is out of bounds. */
const floorRules = floors.flatMap((floor, place) =>
  floor
    .map((room) =>
      forbid(
        `floor-of-${room}`,
        'A room imports only rooms on floors below its own.',
        { path: roomsOf([room]) },
        {
          path: roomsOf(
            floors
              .slice(0, place + 1)
              .flat()
              .filter((other) => other !== room),
          ),
        },
      ),
    )
    .filter(({ to }) => to.path !== roomsOf([])),
)

const tests = '\\.test\\.tsx?$'

module.exports = {
  forbidden: [
    ...floorRules,
    forbid(
      'no-room-outside-the-floors',
      'Every folder and file of lib stands on a floor.',
      {},
      { path: '^lib/', pathNot: roomsOf(floors.flat()) },
    ),
    forbid(
      'a-domain-is-data',
      'A domain imports nothing of the site: it can be written, copied and read by itself.',
      { path: '^domains/', pathNot: tests },
      { path: '^(app|components|lib|prisma|scripts)/' },
    ),
    forbid('no-circle', 'Files that need each other are one file, or miss a third.', {}, { circular: true }),
    forbid('resolvable', 'Every import names something that is installed or written.', {}, { couldNotResolve: true }),
    forbid(
      'lib-knows-no-screen',
      'lib never imports app or components.',
      { path: '^lib/' },
      { path: '^(app|components)/' },
    ),
    forbid('components-know-no-route', 'components never import app.', { path: '^components/' }, { path: '^app/' }),
    forbid(
      'site-knows-no-tooling',
      'What runs in production imports no script, benchmark or browser test.',
      { path: '^(app|components|lib)/', pathNot: [tests, '^testing/'] },
      { path: '^(scripts|bench|e2e|testing)/' },
    ),
    forbid(
      'recommender-is-pure',
      'lib/recommender imports nothing of the project but its own files.',
      { path: '^lib/recommender/' },
      { path: '^(app|components|lib|prisma|scripts)/', pathNot: '^lib/recommender/' },
    ),
    forbid(
      'recommender-needs-no-package',
      'lib/recommender can be lifted out whole.',
      { path: '^lib/recommender/', pathNot: tests },
      { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    ),
    forbid(
      'actions-are-entrances',
      "A 'use server' file is called by a browser, never by lib.",
      { path: '^lib/', pathNot: tests },
      { path: '^lib/actions/(?!create-action)' },
    ),
    forbid(
      'prisma-in-few-places',
      'Only the database, reads, writes, seeds, scripts and test factories know the generated client.',
      {
        path: '^(app|components|lib|e2e|bench)/',
        pathNot: [
          '^lib/db\\.ts$',
          '^lib/.*/?(queries|mutations)\\.ts$',
          '^testing/',
          '^e2e/(factories|environment|support)/',
          tests,
        ],
      },
      { path: '(^prisma/generated/|^node_modules/(@prisma|\\.prisma)/)' },
    ),
    forbid(
      'providers-in-ai',
      'Model providers are known to lib/ai alone.',
      { path: '.', pathNot: '^lib/ai/' },
      // The interface models are written to is no provider.
      { path: '^node_modules/@ai-sdk/(?!provider/)' },
    ),
    forbid(
      'models-in-few-places',
      'Who talks to a model: lib/ai, writers, recommendations, enrichment, ask and trials.',
      { path: '^(app|components|lib)/', pathNot: '^lib/(ai|writers|recommendations|enrichment|ask|trials)/' },
      { path: '^node_modules/ai/' },
    ),
    forbid(
      'browser-sees-no-database',
      "A 'use client' file imports from lib only schema.ts, actions.ts and pure helpers.",
      { path: clientFiles() },
      { path: '^lib/(db|env|.*/(queries|mutations))\\.ts$|^node_modules/server-only/' },
    ),
    forbid(
      'development-stays-out',
      'Production code imports no development dependency.',
      { path: '^(app|components|lib)/', pathNot: [tests, '^testing/', 'fixtures\\.ts$'] },
      { dependencyTypes: ['npm-dev'], pathNot: '^node_modules/@types/' },
    ),
  ],
  options: {
    doNotFollow: { path: ['node_modules', '^prisma/generated/'] },
    exclude: { path: ['^\\.next/', '^\\.data/'] },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
