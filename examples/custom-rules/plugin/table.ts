import { defineReporter } from 'curbcut';

/** A report format: one line an issue. */
export const table = defineReporter({
  name: 'acme/table',
  render: (report, { lang }) => {
    const rows = report.issues.map(({ rule, severity, pages }) => {
      const title = report.rules[rule]?.title[lang] ?? rule;
      return [severity, rule, `${pages.length}`, title].join('\t');
    });
    return [`exit code ${report.verdict.exitCode}`, ...rows, ''].join('\n');
  },
});
