import type { ElementPath } from '../model';
import type { TypesettingSettings } from '../typesetting-settings';
import type { FaceRole, FlowSegment, GlyphFallback } from './flow';

const latinStretch = /[0-9A-Za-z]/;
/** Marks that stay with the digits and letters around them: 3.5, 12%, A/B, e-mail. */
const latinJoint = /[.,%/@:+\-_&~#?=]/;

/**
 * Cuts a text into segments of one face each: the role's face, Times New Roman for digits and Latin letters where the
 * office chose so, and the fallback face for characters the role's face lacks.
 */
export class SegmentSetter {
  constructor(
    private readonly settings: TypesettingSettings,
    private readonly fallback: GlyphFallback,
  ) {}

  /** `offset` is that of the text's first character in the element; null source for marks the flow composes. */
  set(text: string, role: FaceRole, path: ElementPath | null, offset = 0): FlowSegment[] {
    const segments: FlowSegment[] = [];
    let at = 0;
    let latin = false;
    for (const character of text) {
      latin = latinStretch.test(character) || (latin && latinJoint.test(character));
      const face = this.faceOf(character, role, latin);
      const last = segments.at(-1);
      if (last && last.face === face) last.text += character;
      else
        segments.push({
          text: character,
          role,
          face,
          source: path === null ? null : { path, offset: offset + at },
        });
      at += character.length;
    }
    return segments;
  }

  private faceOf(character: string, role: FaceRole, latin: boolean): string {
    if (latin && this.settings.digits === 'times-new-roman' && role !== 'pageNumber') return 'Times New Roman';
    return this.fallback(role, character) ?? this.settings.faces[role];
  }
}
