/** What a key does in the outline; null for keys that are none of its own. */
export type OutlineAction =
  | 'up'
  | 'down'
  | 'extend-up'
  | 'extend-down'
  | 'first'
  | 'last'
  | 'all'
  | 'move-up'
  | 'move-down'
  | 'promote'
  | 'demote'
  | 'level-1'
  | 'level-2'
  | 'level-3'
  | 'level-4'
  | 'paragraph'
  | 'delete'
  | 'edit'
  | 'join'
  | 'split'
  | 'insert'
  | 'caret-left'
  | 'caret-right'
  | 'sentence-left'
  | 'sentence-right'
  | 'undo'
  | 'redo';

const plain: Record<string, OutlineAction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'caret-left',
  ArrowRight: 'caret-right',
  Home: 'first',
  End: 'last',
  Delete: 'delete',
  Enter: 'edit',
  F2: 'edit',
  Insert: 'insert',
  j: 'join',
  s: 'split',
};
const alt: Record<string, OutlineAction> = {
  ArrowUp: 'move-up',
  ArrowDown: 'move-down',
  ArrowLeft: 'promote',
  ArrowRight: 'demote',
  '0': 'paragraph',
  '1': 'level-1',
  '2': 'level-2',
  '3': 'level-3',
  '4': 'level-4',
};
const control: Record<string, OutlineAction> = {
  ArrowLeft: 'sentence-left',
  ArrowRight: 'sentence-right',
  a: 'all',
  z: 'undo',
  y: 'redo',
  Enter: 'split',
};

export function outlineAction(event: KeyboardEvent): OutlineAction | null {
  if (event.isComposing) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (event.ctrlKey || event.metaKey) return event.altKey ? null : (control[key] ?? null);
  if (event.altKey) return alt[key] ?? null;
  if (event.shiftKey) return key === 'ArrowUp' ? 'extend-up' : key === 'ArrowDown' ? 'extend-down' : null;
  return plain[key] ?? null;
}
