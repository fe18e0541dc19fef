// Who may import whom. ARCHITECTURE.md explains why; this file makes it true.
const ROOMS = 'lists|article|text|claims|events|records|review|publish';
const CORE = `domain|gazetteer|languages|pipeline|${ROOMS}`;
const DRIVEN = 'src/edges/(config[.]ts|log[.]ts|package[.]ts|database/|fetch/|feeds/|secrets/|store/|queue/|parse/)';
const OURS = '^(src|workers|tests|fixtures)/';
const error = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const npm = (names) => `node_modules/(${names})/`;

module.exports = {
  forbidden: [
    error(
      'domain-is-the-floor',
      'The vocabulary depends on nothing of ours.',
      { path: '^src/domain/' },
      { path: OURS, pathNot: '^src/domain/' },
    ),
    error(
      'gazetteer-is-data',
      'Rows know the vocabulary and nothing else.',
      { path: '^src/gazetteer/' },
      { path: OURS, pathNot: '^src/(domain|gazetteer)/' },
    ),
    error(
      'languages-are-data',
      'Words and rows know the vocabulary and nothing else.',
      { path: '^src/languages/' },
      { path: OURS, pathNot: '^src/(domain|languages)/' },
    ),
    error(
      'rooms-do-not-visit',
      'Stages meet only in src/pipeline.',
      { path: `^src/(${ROOMS})/` },
      { path: OURS, pathNot: '^src/(domain|gazetteer|languages|$1)/' },
    ),
    error(
      'pipeline-has-no-edges',
      'The pipeline composes pure stages.',
      { path: '^src/pipeline/' },
      { path: '^(src/(edges|service)|workers|tests|fixtures)/' },
    ),
    error(
      'service-has-no-edges',
      'A verb speaks to ports; the edges stand behind them.',
      { path: '^src/service/' },
      { path: '^(src/edges|workers|tests|fixtures)/' },
    ),
    error(
      'enter-by-the-door',
      'From outside, import a room by its index.ts.',
      { path: '^(src/[^/]+|workers)/' },
      { path: `^src/(gazetteer|languages|pipeline|service|${ROOMS})/(?!index[.]ts$)`, pathNot: '^$1/' },
    ),

    error(
      'core-has-no-node',
      'No files, sockets, clocks or processes in the core.',
      { path: `^src/(${CORE})/` },
      { dependencyTypes: ['core'] },
    ),
    error(
      'core-npm-allow-list',
      'Packages the core may use, room by room.',
      { path: `^src/(${CORE})/`, pathNot: '^src/(domain|gazetteer|lists|article|claims|publish|service)/' },
      { path: 'node_modules/' },
    ),
    error(
      'domain-npm',
      'Only the schema package.',
      { path: '^src/domain/' },
      { path: 'node_modules/', pathNot: npm('zod') },
    ),
    error(
      'gazetteer-npm',
      'Only the countries.',
      { path: '^src/gazetteer/' },
      { path: 'node_modules/', pathNot: npm('world-countries|i18n-iso-countries') },
    ),
    error(
      'article-npm',
      'Only HTML packages.',
      { path: '^src/article/' },
      {
        path: 'node_modules/',
        pathNot: npm('cheerio|htmlparser2|domhandler|domutils|@mozilla/readability|linkedom|jsdom'),
      },
    ),
    error(
      'service-npm',
      'Only the schema package.',
      { path: '^src/service/' },
      { path: 'node_modules/', pathNot: npm('zod') },
    ),
    error(
      'lists-npm',
      'Only the CSV package.',
      { path: '^src/lists/' },
      { path: 'node_modules/', pathNot: npm('csv-parse') },
    ),
    error(
      'claims-npm',
      'Only language packages.',
      { path: '^src/claims/' },
      { path: 'node_modules/', pathNot: npm('chrono-node|compromise') },
    ),
    error(
      'publish-npm',
      'Only format packages.',
      { path: '^src/publish/' },
      { path: 'node_modules/', pathNot: npm('edtf|feedsmith|zod') },
    ),

    error(
      'driven-never-drives',
      'config, log, database, fetch, feeds, store, queue, parse do not know http, cli, ui.',
      { path: `^${DRIVEN}` },
      { path: '^(src/edges/(http|cli|ui)|workers|tests|fixtures)/' },
    ),
    error(
      'drivers-stay-apart',
      'The CLI and the API share the service, not each other; the CLI starts the server by its door.',
      { path: '^src/edges/(http|cli)/' },
      { path: '^src/edges/(http|cli)/', pathNot: '^src/edges/($1/|http/(index|client)[.]ts$)' },
    ),
    error(
      'ui-renders',
      'Views take data and return HTML.',
      { path: '^src/edges/ui/' },
      { path: OURS, pathNot: '^src/(domain|edges/ui)/' },
    ),
    error(
      'workers-are-a-root',
      'Only the CLI starts workers.',
      { path: '^src/', pathNot: '^src/edges/cli/' },
      { path: '^workers/' },
    ),
    error(
      'workers-skip-drivers',
      'Workers use the driven edges only.',
      { path: '^workers/' },
      { path: '^(src/edges/(http|cli|ui)|tests|fixtures)/' },
    ),

    error(
      'bullmq-at-the-queue',
      'One room speaks BullMQ.',
      { pathNot: '^(src/edges/queue|tests)/' },
      { path: npm('bullmq|ioredis') },
    ),
    error(
      'sql-at-the-store',
      'One room speaks SQL; the queue may borrow its connection.',
      { pathNot: '^(src/edges/(store|database)|tests)/' },
      { path: npm('pg|kysely|@electric-sql/pglite') },
    ),
    error(
      'hono-at-the-web',
      'Two rooms speak HTTP.',
      { pathNot: '^(src/edges/(http|ui)|tests)/' },
      { path: npm('hono|@hono/[^/]+') },
    ),

    error(
      'undici-at-the-fetch',
      'One room goes out; whoever fetches goes through its guarded connector.',
      { pathNot: '^(src/edges/fetch|tests)/' },
      { path: npm('undici') },
    ),
    error(
      'board-at-the-queue-and-the-web',
      'One room lends the raw queues, one shows them.',
      { pathNot: '^(src/edges/(queue|http)|tests)/' },
      { path: npm('@bull-board/[^/]+') },
    ),

    error('no-circular', 'A cycle means two modules are one.', {}, { circular: true }),
    error(
      'no-orphans',
      'Unused, or not registered.',
      { orphan: true, pathNot: ['[.]d[.]ts$', '^src/edges/ui/client/', '[.]config[.]ts$'] },
      {},
    ),
    error('resolvable', 'Every import resolves.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    // Packages' subpaths: hono/jsx, cheerio/slim.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
