import { computed, type ComputedRef } from 'vue';
import { addableElements, addElement, type AddableElement } from '../../../editor/commands/elements';
import { partOf } from '../../../editor/commands/head-and-imprint';
import { useDesk } from '../../../stores/desk';
import { usePaperStore } from '../../../stores/paper';

/** What the papers of a record get from the record: in its text it is not typed. */
const composed: ReadonlySet<AddableElement> = new Set(['passage_note', 'document_number', 'serial_number']);

/** The elements the paper can still take, and their adding: the caret goes into the new one. */
export function useElements(): {
  addable: ComputedRef<AddableElement[]>;
  add: (kind: AddableElement, focus: boolean) => number | null;
} {
  const desk = useDesk();
  const paper = usePaperStore(desk);
  const addable = computed(() => {
    const all = paper.doc ? addableElements(paper.doc) : [];
    return desk === 'resolution' ? all.filter((kind) => !composed.has(kind) && partOf(kind) === null) : all;
  });

  function add(kind: AddableElement, focus: boolean): number | null {
    const made = paper.state ? addElement(paper.state, kind) : null;
    if (!made) return null;
    paper.dispatch(made.transaction);
    paper.pointAt(made.pos, made.pos, focus);
    return made.pos;
  }

  return { addable, add };
}
