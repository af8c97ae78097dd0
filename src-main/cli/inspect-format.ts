import { basename } from 'node:path';
import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, oneOf, readGiven, type Terminal } from './command-line';
import { withCore } from './core';

const options = { json: { type: 'boolean' }, profile: { type: 'string', default: 'common' } } as const;

/** inspect-format X.docx: the findings of 格式检查, one a line, or as JSON. */
export async function inspectFormat(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, options);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new BadInput(`${cliMessages.missingFile}\n${cliMessages.usage}`);
  const profile = oneOf(values.profile, ['common', 'strict']);
  const bytes = await readGiven(path, terminal);
  await withCore({ workerEntry, temporary: true }, async (core) => {
    const file = { name: basename(path), bytes };
    const inspection = await core.importFile('documents.inspectFormat', file, { profile });
    if (values.json) return terminal.print(JSON.stringify(inspection, null, 1));
    const wrong = inspection.findings.filter((finding) => !finding.ok);
    terminal.print(wrong.length === 0 ? cliMessages.conform : cliMessages.found(wrong.length));
    for (const { level, title, message, clause, remedy } of wrong)
      terminal.print(cliMessages.finding(level, title, message, clause, remedy));
  });
}
