import { childOf, childrenOf, descendantsOf, type XmlElement } from '../xml/element';

/** Faces named through the theme: “minorEastAsia” → 等线 (17.18.96, and 20.1.4.1.16 for the scripts). */
export interface ThemeFaces {
  faceOf(name: string): string | null;
}

export const noTheme: ThemeFaces = { faceOf: () => null };

export function themeFacesOf(root: XmlElement | null): ThemeFaces {
  if (!root) return noTheme;
  const scheme = [...descendantsOf(root, 'a:fontScheme')][0];
  const faces = new Map<string, string>();
  for (const size of ['major', 'minor'] as const) {
    const font = childOf(scheme, `a:${size}Font`);
    const latin = childOf(font, 'a:latin')?.attributes['typeface'];
    const eastAsia = childOf(font, 'a:ea')?.attributes['typeface'];
    const simplified = childrenOf(font, 'a:font').find((entry) => entry.attributes['script'] === 'Hans');
    if (latin) for (const name of ['Ascii', 'HAnsi']) faces.set(size + name, latin);
    const chinese = eastAsia || simplified?.attributes['typeface'];
    if (chinese) faces.set(`${size}EastAsia`, chinese);
  }
  return { faceOf: (name) => faces.get(name) ?? null };
}
