import { computed, type ComputedRef } from 'vue';
import { addableElements, addElement, type AddableElement } from '../../../editor/commands/elements';
import { usePaperStore } from '../../../stores/paper';

/** The elements the paper can still take, and their adding: the caret goes into the new one. */
export function useElements(): {
  addable: ComputedRef<AddableElement[]>;
  add: (kind: AddableElement, focus: boolean) => number | null;
} {
  const paper = usePaperStore();
  const addable = computed(() => (paper.doc ? addableElements(paper.doc) : []));

  function add(kind: AddableElement, focus: boolean): number | null {
    const made = paper.state ? addElement(paper.state, kind) : null;
    if (!made) return null;
    paper.dispatch(made.transaction);
    paper.pointAt(made.pos, made.pos, focus);
    return made.pos;
  }

  return { addable, add };
}
