import { describe, expect, it } from 'vitest';
import { checkCharacters, checkFlowCharacters } from '@core/official-document/check-characters';
import { chooseFace, fallbackChain } from '@core/official-document/faces';
import { characterMessage, faceMessage } from '@core/official-document/faces.messages';
import { flowOfDocument } from '@core/official-document/flow/flow-of-document';
import { fallbackByName, faceForCharacter, faceHolds, gb2312Characters } from '@core/official-document/glyph-coverage';
import { emptyDocument } from '@core/official-document/model';
import { defaultTypesettingSettings as defaults } from '@core/official-document/typesetting-settings';

describe('the face that is used', () => {
  it('is the wanted one where it is installed, under whatever name', () => {
    expect(chooseFace('仿宋_GB2312', ['仿宋_GB2312'])).toEqual({
      face: '仿宋_GB2312',
      substituted: false,
      warning: null,
    });
    expect(chooseFace('宋体', ['simsun']).substituted).toBe(false);
  });

  it('is another foundry’s of the same design without a warning', () => {
    expect(chooseFace('方正小标宋简体', ['方正小标宋_GBK', '华文中宋'])).toEqual({
      face: '方正小标宋_GBK',
      substituted: true,
      warning: null,
    });
    expect(chooseFace('仿宋_GB2312', ['FangSong', 'SimSun'])).toEqual({
      face: 'FangSong',
      substituted: true,
      warning: null,
    });
  });

  it('is a similar or an unlike one with a warning in Chinese', () => {
    const similar = chooseFace('方正小标宋简体', ['华文中宋', '宋体']);
    expect(similar).toEqual({ face: '华文中宋', substituted: true, warning: 'face.similar' });
    const unlike = chooseFace('方正小标宋简体', ['宋体']);
    expect(unlike.warning).toBe('face.unlike');
    expect(faceMessage('方正小标宋简体', unlike)).toContain('以“宋体”代替');
    const none = chooseFace('方正小标宋简体', ['Arial']);
    expect(none).toEqual({ face: '方正小标宋简体', substituted: false, warning: 'face.missing' });
    expect(faceMessage('宋体', chooseFace('宋体', ['宋体']))).toBeNull();
  });

  it('has a chain that begins with the wanted name', () => {
    expect(fallbackChain('楷体_GB2312').slice(0, 2)).toEqual(['楷体_GB2312', '楷体']);
    expect(fallbackChain('某字体')).toEqual(['某字体']);
  });
});

describe('characters a face holds', () => {
  it('are 6763 汉字 and 682 marks in GB 2312', () => {
    const han = [...gb2312Characters()].filter((character) => /\p{Script=Han}/u.test(character) && character !== '々');
    expect(gb2312Characters().size).toBe(6763 + 682);
    expect(han.filter((character) => character !== '〇')).toHaveLength(6763);
  });

  it.each(['镕', '昇', '珺', '喆', '堃'])('leave out %s in 仿宋_GB2312, and 仿宋 takes it', (character) => {
    expect(faceHolds('仿宋_GB2312', character)).toBe(false);
    expect(faceForCharacter('仿宋_GB2312', character)).toBe('仿宋');
    expect(faceForCharacter('楷体_GB2312', character)).toBe('楷体');
    expect(faceForCharacter('方正小标宋简体', character)).toBe('方正小标宋_GBK');
  });

  it('need no other face when they are common, and take an installed one when they are not', () => {
    expect(faceForCharacter('仿宋_GB2312', '任')).toBeNull();
    expect(faceForCharacter('仿宋_GB2312', '“')).toBeNull();
    expect(faceForCharacter('仿宋_GB2312', '·')).toBeNull();
    expect(faceForCharacter('仿宋_GB2312', '镕', ['华文仿宋'])).toBe('华文仿宋');
    expect(faceForCharacter('仿宋_GB2312', '𬭸')).toBe('SimSun-ExtB');
  });

  it('are set run by run in the flow', () => {
    const flow = flowOfDocument(
      { ...emptyDocument(), blocks: [{ role: 'paragraph', text: '选举朱镕基为主任。' }] },
      defaults,
      fallbackByName(defaults.faces),
    );
    const [paragraph] = flow;
    expect(paragraph?.kind === 'paragraph' && paragraph.segments.map(({ text, face }) => [text, face])).toEqual([
      ['选举朱', '仿宋_GB2312'],
      ['镕', '仿宋'],
      ['基为主任。', '仿宋_GB2312'],
    ]);
  });
});

describe('characters that must not be printed', () => {
  it.each([
    ['张\ue863三', 'character.private-use', 1],
    ['阿卜杜拉•买买提', 'character.wrong-middle-dot', 4],
    ['阿卜杜拉・买买提', 'character.wrong-middle-dot', 4],
    ['选举⼈大代表', 'character.radical', 2],
    ['张\ufffd三', 'character.replacement', 1],
  ] as const)('%s: %s', (text, id, offset) => {
    const [finding, ...others] = checkCharacters(text);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ id, offset });
    expect(finding && characterMessage(finding)).toMatch(/[\u4e00-\u9fff]/);
  });

  it('are not the right middle dot, bullets, nor rare characters with a glyph', () => {
    expect(checkCharacters('阿卜杜拉·买买提、朱镕基')).toEqual([]);
    expect(checkCharacters('• 第一项')).toEqual([]);
    expect(checkCharacters('𬭸', () => true)).toEqual([]);
    expect(checkCharacters('𬭸', () => false)).toHaveLength(1);
  });

  it('are found by element and offset, past a number and across faces', () => {
    const flow = flowOfDocument(
      {
        ...emptyDocument(),
        blocks: [{ role: 'item', level: 1, number: '一、', head: '任命。', text: '阿卜杜拉•买买提为主任。' }],
      },
      defaults,
    );
    expect(checkFlowCharacters(flow)).toEqual([
      { id: 'character.wrong-middle-dot', offset: 7, character: '•', instead: '·', path: 'blocks/0' },
    ]);
  });
});
