/** The faces to take for a wanted one, best first, itself included. */
export function fallbackChain(face: string): string[] {
  return [face];
}
