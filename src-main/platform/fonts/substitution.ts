import { execFile } from 'node:child_process';

/** The face fontconfig really uses for a wanted one. */
export interface Substitution {
  families: string[];
  path: string;
  index: number;
}

/**
 * Asks fontconfig (fc-match), which decides on Linux what every program shows. Null where there is no fontconfig.
 */
export function fontconfigMatch(wanted: string): Promise<Substitution | null> {
  // In a pattern, these characters part name, size and properties.
  const pattern = wanted.replace(/[\\\-:,]/g, '\\$&');
  return new Promise((resolve) => {
    const given = ['-f', '%{family}\\n%{file}\\n%{index}', '--', pattern];
    execFile('fc-match', given, { timeout: 5_000, encoding: 'utf8' }, (error, output) => {
      const [families, path, index] = output.split('\n');
      if (error || !families || !path) return resolve(null);
      // The upper half of the index names an instance of a variable font.
      resolve({ families: families.split(','), path, index: Number(index ?? 0) & 0xffff });
    });
  });
}
