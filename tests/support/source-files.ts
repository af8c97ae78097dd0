import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export interface SourceFile {
  /** From the root of the checkout, with forward slashes. */
  path: string;
  text: string;
}

/** Source files (.ts .vue .mjs .js) under the folders, path and text. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ts|vue|mjs|js)$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
      .map((entry) => {
        const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
        return { path, text: readFileSync(path, 'utf8') };
      }),
  );
}

/** The code without its comments; line numbers stay. Strings are kept, also those that hold “//”. */
export function withoutComments(text: string): string {
  const parts =
    /'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`|\/\/[^\n]*|\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->/g;
  return text.replace(parts, (part) => (/^(\/\/|\/\*|<!--)/.test(part) ? part.replace(/[^\n]/g, ' ') : part));
}

export interface Import {
  specifier: string;
  /** For relative and @core imports: the path from the root, without ending. */
  target: string | null;
  typeOnly: boolean;
}

/** Every import, re-export and dynamic import of a file. */
export function importsOf({ path, text }: SourceFile): Import[] {
  const code = withoutComments(text);
  const found: Import[] = [];
  const statement = /\b(?:import|export)\s+(type\s+)?(?:[\w*${}\s,]+?\s+from\s+)?['"]([^'"\n]+)['"]/g;
  const dynamic = /\b(?:import|require)\(\s*['"]([^'"\n]+)['"]/g;
  for (const [, type, specifier] of code.matchAll(statement))
    found.push({ specifier: specifier!, target: targetOf(path, specifier!), typeOnly: type !== undefined });
  for (const [, specifier] of code.matchAll(dynamic))
    found.push({ specifier: specifier!, target: targetOf(path, specifier!), typeOnly: false });
  return found;
}

function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@core/')) return `src-main/${specifier.slice('@core/'.length)}`;
  if (!specifier.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(path), specifier));
}
