import { defineConfig } from 'curbcut';

export default defineConfig({
  inputs: ['pages'],
  plugins: ['plugin/index.ts'],
  rules: { 'acme/old-name': { names: ['Service Hub', 'Carrefour de services'] } },
  output: [{ format: 'acme/table', path: 'table.txt' }],
});
