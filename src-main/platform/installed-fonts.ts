import type { Clock, Fonts } from '../application/ports';
import type { FaceCheck, InstalledFace } from '../contract/documents/documents.contract';
import { fontFiles, fontFolders } from './fonts/font-folders';
import { facesOf, type FontFace } from './fonts/font-names';
import { coverageOf, type Coverage } from './fonts/glyph-coverage';
import { fontconfigMatch } from './fonts/substitution';

/** Fonts are rarely installed while the program runs; when they are, they are seen after this many ms. */
const listLifeMs = 60_000;

interface Used {
  family: string;
  substituted: boolean;
  path: string;
  index: number;
}

/** The fonts of this system. Reads names at the first question, character maps when a text is checked. */
export class InstalledFonts implements Fonts {
  #list: { faces: Promise<FontFace[]>; until: number } | null = null;
  readonly #coverages = new Map<string, Promise<Coverage | null>>();

  constructor(
    private readonly clock: Clock,
    private readonly folders: readonly string[] = fontFolders(),
    private readonly match: typeof fontconfigMatch = fontconfigMatch,
  ) {}

  async list(): Promise<InstalledFace[]> {
    const byFamily = new Map<string, Set<string>>();
    for (const { families } of await this.#faces()) {
      const family = families[0];
      if (family === undefined) continue;
      const aliases = byFamily.get(family) ?? new Set();
      for (const name of families) aliases.add(name);
      byFamily.set(family, aliases);
    }
    return [...byFamily]
      .map(([family, aliases]) => ({ family, aliases: [...aliases] }))
      .sort((a, b) => a.family.localeCompare(b.family, 'zh-CN'));
  }

  async check(text: string, faces: readonly string[]): Promise<FaceCheck[]> {
    const characters = [...new Set(text)].filter((character) => !/[\s\p{Cc}\p{Cf}]/u.test(character));
    const checks: FaceCheck[] = [];
    for (const wanted of faces) {
      const used = await this.#used(wanted);
      const coverage = used && (await this.#coverage(used));
      const missing = coverage ? characters.filter((character) => !coverage(character.codePointAt(0)!)) : [];
      checks.push({ wanted, used: used?.family ?? null, substituted: used?.substituted ?? false, missing });
    }
    return checks;
  }

  #faces(): Promise<FontFace[]> {
    const now = this.clock.now();
    if (this.#list && now < this.#list.until) return this.#list.faces;
    const faces = fontFiles(this.folders).then(async (files) => {
      const found: FontFace[] = [];
      for (const file of files) found.push(...(await facesOf(file)));
      return found;
    });
    this.#list = { faces, until: now + listLifeMs };
    return faces;
  }

  /** What the system shows for a wanted face: fontconfig's word where there is one, else the face of that name. */
  async #used(wanted: string): Promise<Used | null> {
    const sameName = (name: string) => name.toLowerCase() === wanted.toLowerCase();
    const matched = await this.match(wanted);
    if (matched) {
      const { families, path, index } = matched;
      const same = families.some(sameName);
      return { family: same ? wanted : families[0]!, substituted: !same, path, index };
    }
    const face = (await this.#faces()).find(({ families }) => families.some(sameName));
    return face ? { family: wanted, substituted: false, path: face.path, index: face.index } : null;
  }

  #coverage({ path, index }: Used): Promise<Coverage | null> {
    const key = `${index} ${path}`;
    let coverage = this.#coverages.get(key);
    if (!coverage) {
      // A font fontkit cannot read is not the text's fault: nothing is reported as missing.
      coverage = coverageOf(path, index).catch(() => null);
      this.#coverages.set(key, coverage);
    }
    return coverage;
  }
}
