// The layers of the house. Each may import only what is listed for it (and itself).
const layers = {
  'src/model': [],
  'src/text': ['src/model'],
  'src/dom': ['src/model'],
  'src/net': ['src/model'],
  'src/rule': ['src/text', 'src/dom', 'src/model'],
  rules: ['src/rule', 'src/text', 'src/dom', 'src/model'],
  'src/config': ['src/model', 'src/rule'],
  'src/discover': ['src/net', 'src/config', 'src/model'],
  'src/load': ['src/net', 'src/config', 'src/model'],
  'src/snapshot': ['src/dom', 'src/config', 'src/model'],
  'src/check': ['src/config', 'src/rule', 'src/text', 'src/model'],
  'src/group': ['src/model'],
  'src/judge': ['src/config', 'src/model'],
  'src/report': ['src/model'],
  'src/run': [
    'src/discover',
    'src/load',
    'src/snapshot',
    'src/check',
    'src/group',
    'src/judge',
    'src/config',
    'src/rule',
    'src/net',
    'src/model',
  ],
  bin: ['src/cli'],
};

// Each outside package has one home.
const homes = {
  'puppeteer-core': 'src/(load|snapshot)',
  '@sparticuz/chromium': 'src/load',
  'tar-stream': 'src/load',
  commander: 'src/cli',
  zod: 'src/config',
  lilconfig: 'src/config',
  jiti: 'src/config',
  yaml: 'src/(config|cli)',
  undici: 'src/net',
  saxes: 'src/discover',
  'robots-parser': 'src/discover',
  chalk: 'src/(report|cli)',
  eld: 'src/text',
  syllable: 'src/text',
  'dale-chall': 'src/text',
  spache: 'src/text',
  'axe-core': 'src/cli',
  preact: 'src/report/app',
};

const escape = (text) => text.replace(/[/.@-]/g, '\\$&');

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    { name: 'not-to-unresolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...Object.entries(layers).map(([layer, allowed]) => ({
      name: `${layer.replace('src/', '')}-layer`,
      severity: 'error',
      from: { path: `^${layer}/` },
      to: { path: '^(src|rules|bin|tests|scripts)/', pathNot: `^(${[layer, ...allowed].join('|')})/` },
    })),
    {
      name: 'pure-layers-touch-no-world',
      comment: 'No Node builtin in rules, model, text, rule, group, judge, report, dom.',
      severity: 'error',
      from: { path: '^(rules|src/(model|text|rule|group|judge|report|dom))/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'app-runs-in-the-page',
      comment: 'What runs in the report’s page is bundled: no other part of the tool may load it.',
      severity: 'error',
      from: { path: '^(src|rules|bin)/', pathNot: '^src/report/app/' },
      to: { path: '^src/report/app/' },
    },
    ...Object.entries(homes).map(([name, home]) => ({
      name: `home-of-${name}`,
      severity: 'error',
      from: { path: '^(src|rules|bin)/', pathNot: `^${home}/` },
      to: { path: `node_modules/${escape(name)}/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types'],
    },
  },
};
