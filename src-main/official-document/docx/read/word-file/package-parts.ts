import { ReadingRefused } from '../reading-refused';
import { childrenOf, type XmlElement } from '../xml/element';
import { newBudget, parseXml } from '../xml/parse-xml';
import type { ZipParts } from '../zip/open-zip';

/** The parts of a Word package reached through relationships (OPC, ISO/IEC 29500-2 clause 9), parsed when asked for. */
export interface PackageParts {
  /** Name of the main part, usually word/document.xml. */
  main: string;
  /** The part a relationship id of the main part points to, or null (external, missing). */
  targetOf(id: string): string | null;
  /** Parsed part by the kind of relationship: 'styles', 'numbering', 'settings', 'footnotes', 'theme'; null if absent. */
  related(kind: string): XmlElement | null;
  /** Parsed part by name; null if absent. */
  part(name: string): XmlElement | null;
  /** Lets go of a parsed part that nobody needs any more: the body of a long paper is most of its memory. */
  forget(name: string): void;
}

export function openPackage(zip: ZipParts): PackageParts {
  const budget = newBudget();
  const parsed = new Map<string, XmlElement | null>();
  const part = (name: string): XmlElement | null => {
    const known = parsed.get(name);
    if (known !== undefined) return known;
    const bytes = zip.read(name);
    const root = bytes ? parseXml(bytes, name, budget) : null;
    parsed.set(name, root);
    return root;
  };
  if (!zip.has('[Content_Types].xml')) throw new ReadingRefused('missing-part', '[Content_Types].xml');
  const top = relationshipsOf(part('_rels/.rels'), '');
  const main = top.find((relationship) => relationship.kind === 'officeDocument')?.target ?? 'word/document.xml';
  if (!zip.has(main)) throw new ReadingRefused('missing-part', main);
  const slash = main.lastIndexOf('/');
  const folder = main.slice(0, slash + 1);
  const own = relationshipsOf(part(`${folder}_rels/${main.slice(slash + 1)}.rels`), folder);
  const byId = new Map(own.map((relationship) => [relationship.id, relationship.target]));
  return {
    main,
    part,
    forget: (name) => parsed.delete(name),
    targetOf: (id) => byId.get(id) ?? null,
    related: (kind) => {
      const named = own.find((relationship) => relationship.kind === kind)?.target;
      return part(named ?? `${folder}${kind}.xml`);
    },
  };
}

interface Relationship {
  id: string;
  /** Last step of the type's address; the Strict variant differs only before it. */
  kind: string;
  target: string;
}

function relationshipsOf(root: XmlElement | null, folder: string): Relationship[] {
  return childrenOf(root, 'Relationship').flatMap(({ attributes }) => {
    if (attributes['TargetMode'] === 'External') return [];
    const target = resolveTarget(folder, attributes['Target'] ?? '');
    const type = attributes['Type'] ?? '';
    return target === null ? [] : [{ id: attributes['Id'] ?? '', kind: type.slice(type.lastIndexOf('/') + 1), target }];
  });
}

/** “../x” within the package is lawful; one that leaves it names nothing. */
function resolveTarget(folder: string, target: string): string | null {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target.slice(1) : folder + target).split('/')) {
    if (step === '..') {
      if (steps.pop() === undefined) return null;
    } else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
