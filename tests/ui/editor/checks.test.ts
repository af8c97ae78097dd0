import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';
import {
  byTone,
  characterChecks,
  dateCheck,
  faceChecks,
  glyphChecks,
  paperChecks,
} from '../../../src-renderer/pages/documents/typeset/checks';
import { layOut } from '../../../src-renderer/workers/layout';
import { look } from '../../../src-renderer/workers/look';

const ids = (checks: { id: string }[]): string[] => checks.map((check) => check.id);

describe('checks of the paper on the desk', () => {
  it('find a title line that is too long, and a first page without text', () => {
    const line = '云岭市人民代表大会常务委员会关于加强监督工作的决定';
    const long = { ...emptyDocument(), title: { text: line, lines: [line] } };
    expect(ids(paperChecks(long, []))).toEqual(['title-line']);
    const lines = Array.from({ length: 22 }, () => '标题');
    const full = {
      ...emptyDocument(),
      title: { text: lines.join(''), lines },
      blocks: [{ role: 'paragraph' as const, text: '正文。' }],
    };
    const { pages } = layOut({ document: full, settings, installed: null });
    expect(ids(paperChecks(full, pages))).toEqual(['first-page']);
  });

  it('find a date that is no date', () => {
    expect(ids(dateCheck('2024年2月30日', null))).toEqual(['date']);
    expect(dateCheck('2024年2月29日', '2024-02-29')).toEqual([]);
    expect(dateCheck(null, null)).toEqual([]);
  });

  it('find private-use characters and wrong middle dots at their places', () => {
    const text = '任命王\ue000为阿・力局长\ufffd⼈。';
    const document = { ...emptyDocument(), blocks: [{ role: 'paragraph' as const, text }] };
    const checks = characterChecks(look({ document, settings }).characters, () => text);
    expect(checks).toMatchObject([
      { id: 'character.private-use', tone: 'error', path: 'blocks/0', offset: 3, length: 1 },
      {
        tone: 'error',
        offset: 6,
        correction: { character: '・', instead: '·' },
        advice: '在“任命王\ue000为阿・力局长\ufffd⼈。”处。',
      },
      { id: 'character.replacement', tone: 'error', offset: 10 },
      { id: 'character.radical', tone: 'warning', offset: 11, correction: { instead: '人' } },
    ]);
    expect(byTone(checks).map(({ tone }) => tone)).toEqual(['error', 'error', 'error', 'warning']);
  });

  it('say which faces this computer lacks: one by its name, several in one line', () => {
    const all = [...new Set(Object.values(settings.faces))];
    expect(faceChecks(settings, all)).toEqual([]);
    expect(faceChecks(settings, null)).toEqual([]);
    const [one] = faceChecks(
      settings,
      all.filter((face) => face !== '黑体'),
    );
    expect(one?.text).toContain('黑体');
    const many = faceChecks(settings, ['宋体']);
    expect(many).toHaveLength(1);
    expect(many[0]?.advice).toContain('方正小标宋简体 → 宋体');
  });

  it('name the characters without a glyph', () => {
    const [check] = glyphChecks([
      { wanted: '仿宋_GB2312', used: '仿宋_GB2312', missing: ['镕', '珺'] },
      { wanted: '黑体', used: '黑体', missing: [] },
    ]);
    expect(check?.text).toBe('“仿宋_GB2312”没有这些字：镕珺。');
  });
});
