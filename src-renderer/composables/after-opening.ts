const key = 'yishitai.after-opening';

/** Keeps lines to be said once the rooms stand: restoring begins the window anew. */
export function sayAfterOpening(lines: readonly string[]): void {
  sessionStorage.setItem(key, JSON.stringify(lines));
}

/** The lines kept, once. */
export function linesAfterOpening(): string[] {
  const kept = sessionStorage.getItem(key);
  sessionStorage.removeItem(key);
  try {
    return kept === null ? [] : (JSON.parse(kept) as string[]);
  } catch {
    return [];
  }
}
