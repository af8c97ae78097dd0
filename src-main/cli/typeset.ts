import { basename } from 'node:path';
import { documentKinds } from '../official-document/model';
import { toStructureJson } from '../official-document/recognise/structure-json';
import { defaultTypesettingSettings } from '../official-document/typesetting-settings';
import { cliMessages } from './cli.messages';
import { argumentsOf, BadInput, oneOf, readGiven, writeOut, type Terminal } from './command-line';
import { withCore } from './core';

const options = {
  out: { type: 'string' },
  text: { type: 'string' },
  html: { type: 'string' },
  json: { type: 'boolean' },
  kind: { type: 'string', default: 'auto' },
  profile: { type: 'string', default: 'common' },
} as const;

/** typeset FILE|-: recognises a text and writes it as Word, text, HTML, or its structure as JSON. */
export async function typeset(args: string[], terminal: Terminal, workerEntry: string): Promise<void> {
  const { values, positionals } = argumentsOf(args, options);
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new BadInput(`${cliMessages.missingFile}\n${cliMessages.usage}`);
  if (!values.out && !values.text && !values.html && !values.json) throw new BadInput(cliMessages.nothingToWrite);
  const kind = oneOf(values.kind, ['auto', ...documentKinds]);
  const profile = oneOf(values.profile, ['common', 'strict']);
  const bytes = await readGiven(path, terminal);
  // What comes through a pipe has no name; its first bytes say what it is.
  const name = path === '-' ? 'stdin.txt' : basename(path);

  await withCore({ workerEntry, temporary: true }, async (core) => {
    const { recognition } = await core.importFile('documents.readFile', { name, bytes }, { kind });
    const paper = { document: recognition.document, settings: { ...defaultTypesettingSettings, profile } };
    if (values.out) await writeOut(values.out, (await core.exportFile('documents.composeWord', paper)).bytes);
    if (values.text) await writeOut(values.text, (await core.exportFile('documents.composeText', paper)).bytes);
    if (values.html) await writeOut(values.html, (await core.exportFile('documents.composeHtml', paper)).bytes);
    if (values.json) terminal.print(JSON.stringify(toStructureJson(recognition), null, 1));
  });
}
