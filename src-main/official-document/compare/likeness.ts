/** What a text is recognised by when it has been changed: its characters and pairs of them, sorted. */
export type Features = Uint32Array;

/** Characters of a long text that are looked at. */
const mostCharacters = 1200;
/** Up to here single characters count too: “王小明” and “王大明” have no pair in common. */
const shortText = 16;

export function featuresOf(text: string): Features {
  const length = Math.min(text.length, mostCharacters);
  const single = length <= shortText;
  const features = new Uint32Array(Math.max(0, length - 1) + (single ? length : 0));
  let at = 0;
  for (let index = 0; index < length; index += 1) {
    const code = text.charCodeAt(index);
    if (index + 1 < length) features[at++] = code * 0x10000 + text.charCodeAt(index + 1);
    if (single) features[at++] = code;
  }
  return features.sort();
}

/** 0 for nothing in common to 1 for the same features: twice what is common by what there is (Dice). */
export function likeness(a: Features, b: Features): number {
  const all = a.length + b.length;
  if (all === 0) return 1;
  let common = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const left = a[i] as number;
    const right = b[j] as number;
    if (left === right) {
      common += 1;
      i += 1;
      j += 1;
    } else if (left < right) i += 1;
    else j += 1;
  }
  return (2 * common) / all;
}

/** The most two texts can be alike by their lengths alone. */
export function mostLikeness(a: Features, b: Features): number {
  const all = a.length + b.length;
  return all === 0 ? 1 : (2 * Math.min(a.length, b.length)) / all;
}
