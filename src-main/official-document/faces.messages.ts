import type { CharacterFinding, CharacterFindingId } from './check-characters';
import type { ChosenFace, FaceWarning } from './faces';

const faceMessages: Record<FaceWarning, (wanted: string, used: string) => string> = {
  'face.similar': (wanted, used) => `这台电脑没有“${wanted}”，暂以相近的“${used}”代替。请安装“${wanted}”后再打印。`,
  'face.unlike': (wanted, used) =>
    `这台电脑没有“${wanted}”，也没有相近字体，暂以“${used}”代替，字形明显不同。请安装“${wanted}”后再打印。`,
  'face.missing': (wanted) =>
    `这台电脑没有“${wanted}”，也没有可以代替的字体。请安装“${wanted}”，或在设置中改用其他字体。`,
};

/** What the window says about a face that is not there; null when nothing need be said. */
export function faceMessage(wanted: string, chosen: ChosenFace): string | null {
  return chosen.warning === null ? null : faceMessages[chosen.warning](wanted, chosen.face);
}

const characterMessages: Record<CharacterFindingId, (finding: CharacterFinding) => string> = {
  'character.private-use': ({ character }) =>
    `有一个自造字（编码 ${codeOf(character)}），换一台电脑就显示不出来。请改用正式编码的字。`,
  'character.wrong-middle-dot': ({ character }) => `“${character}”（编码 ${codeOf(character)}）不是间隔号，请改为“·”。`,
  'character.radical': ({ character, instead }) =>
    `“${character}”是部首字符（编码 ${codeOf(character)}），不是汉字${instead === null ? '' : `，请改为“${instead}”`}。`,
  'character.replacement': () => '有一个字在转换编码时丢失（显示为“�”），请对照原稿补上。',
  'character.no-glyph': ({ character }) =>
    `现有字体都没有“${character}”（编码 ${codeOf(character)}）字，打印时会缺字。`,
};

export function characterMessage(finding: CharacterFinding): string {
  return characterMessages[finding.id](finding);
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
