import type { Block, ElementPath, Level } from '../model';
import { lineUnits } from './paragraphs';
import type { FaceRole, FlowItem, FlowStyle } from './flow';
import type { FlowTools } from './flow-of-document';

/** Clause 7.3.3: 一、黑体, （一）楷体, 1. and （1）仿宋. */
const levelRole: Record<Level, FaceRole> = { 1: 'level1', 2: 'level2', 3: 'body', 4: 'body' };
const levelStyle: Record<Level, FlowStyle> = { 1: 'level1', 2: 'level2', 3: 'level3', 4: 'level4' };

/** The paragraphs of one block. */
export function flowOfBlock(block: Block, path: ElementPath, tools: FlowTools): FlowItem[] {
  const { segments, paragraphs, settings } = tools;
  switch (block.role) {
    case 'paragraph':
    case 'lead':
      return [paragraphs.text('body', segments.set(block.text, 'body', path), path, block.role === 'lead')];
    case 'heading': {
      const role = levelRole[block.level];
      const set = [...segments.set(block.number, role, null), ...segments.set(block.text, role, path)];
      return [paragraphs.text(levelStyle[block.level], set, path, true)];
    }
    case 'item': {
      const role = levelRole[block.level];
      const head = block.head ?? '';
      const set = [
        ...segments.set(block.number, role, null),
        ...segments.set(head, role, path),
        ...segments.set(block.text, 'body', path, head.length),
      ];
      return [paragraphs.text(levelStyle[block.level], set, path)];
    }
    case 'chapter':
    case 'section': {
      const role: FaceRole = block.role === 'chapter' ? 'level1' : 'level2';
      const set = [...segments.set(`${block.number}　`, role, null), ...segments.set(block.text, role, path)];
      return [paragraphs.centred(block.role, set, path)];
    }
    case 'article': {
      const set = [
        ...segments.set(block.number, 'level1', null),
        ...segments.set('　', 'body', null),
        ...segments.set(block.text, 'body', path),
      ];
      return [paragraphs.text('article', set, path)];
    }
    case 'attendance': {
      const label = `${block.label}：`;
      const set = [...segments.set(label, 'level1', null), ...segments.set(block.text, 'body', path)];
      return [paragraphs.hanging('element', set, path, 2, 2 + lineUnits(label))];
    }
    case 'table': {
      const caption =
        block.caption === null
          ? []
          : [
              {
                ...paragraphs.centred(
                  'caption',
                  segments.set(block.caption, 'level2', `${path}/caption`),
                  `${path}/caption`,
                ),
                ...(block.landscape ? { turned: true } : {}),
              },
            ];
      return [
        ...caption,
        {
          kind: 'table',
          table: block,
          face: settings.faces.body,
          headFace: settings.faces.level1,
          path,
          pageBreakBefore: false,
        },
      ];
    }
  }
}
