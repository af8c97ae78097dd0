import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { closingText, defaultClosing, readClosing } from '@core/domain/resolutions/closing';
import { closingSchema, type Closing } from '@core/domain/resolutions/resolution';

const decision = { kind: 'decision' as const, title: '云岭市人民代表大会常务委员会关于加强湿地保护的决定' };
const closing = (effect: Closing['effect'], repeals: string[] = []): Closing => ({
  form: 'paragraph',
  effect,
  repeals,
});

describe('what a new matter closes with', () => {
  test('a regulating decision has a clause of effect in a paragraph of its own', () => {
    expect(closingText(defaultClosing('decision', 'standing-committee'), decision)).toBe('本决定自公布之日起施行。');
  });

  test('a resolution has none, nor what a 主任会议 settles', () => {
    expect(defaultClosing('resolution', 'standing-committee').form).toBe('none');
    expect(defaultClosing('meeting-decision', 'council-of-chairpersons').form).toBe('none');
    expect(defaultClosing('decision', 'council-of-chairpersons').form).toBe('none');
  });

  test('办法 have it as their last article', () => {
    expect(defaultClosing('measures', 'standing-committee').form).toBe('item');
  });
});

describe('the clause', () => {
  test('from its passing', () => {
    expect(closingText(closing({ from: 'passing' }), { kind: 'resolution', title: '关于批准决算的决议' })).toBe(
      '本决议自通过之日起施行。',
    );
  });

  test('from a day, without zeros', () => {
    expect(closingText(closing({ from: 'day', day: '2026-05-01' }), decision)).toBe('本决定自2026年5月1日起施行。');
  });

  test('names itself by its title: 规则 are no 办法', () => {
    const rules = { kind: 'measures' as const, title: '云岭市人民代表大会常务委员会议事规则（草案）' };
    expect(closingText(closing({ from: 'publication' }), rules)).toBe('本规则自公布之日起施行。');
  });

  test('repeals one text, and several', () => {
    expect(closingText(closing({ from: 'publication' }, ['关于城市养犬的决定']), decision)).toBe(
      '本决定自公布之日起施行。《关于城市养犬的决定》同时废止。',
    );
    expect(closingText(closing(null, ['甲决定', '乙决定', '关于《丙》的决定']), decision)).toBe(
      '《甲决定》、《乙决定》和《关于〈丙〉的决定》同时废止。',
    );
  });

  test('is none where nothing is said', () => {
    expect(closingText(closing(null), decision)).toBeNull();
    expect(closingText({ ...closing({ from: 'passing' }), form: 'none' }, decision)).toBeNull();
  });

  test('is read back as it was composed, whatever it says', () => {
    const title = fc.stringMatching(/^[\u4e00-\u9fa5]{2,12}$/);
    const effect = fc.oneof(
      fc.constant({ from: 'publication' as const }),
      fc.constant({ from: 'passing' as const }),
      fc
        .date({ min: new Date('1980-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((day) => ({ from: 'day' as const, day: day.toISOString().slice(0, 10) })),
    );
    fc.assert(
      fc.property(effect, fc.array(title, { maxLength: 4 }), (from, repeals) => {
        const whole = closingSchema.parse(closing(from, repeals));
        expect(readClosing(closingText(whole, decision)!)).toEqual({ effect: from, repeals });
      }),
    );
  });

  test('is not read into a sentence that says more', () => {
    expect(readClosing('本决定自公布之日起施行，由市人民政府负责解释。')).toBeNull();
    expect(readClosing('市人民政府应当自公布之日起执行。')).toBeNull();
  });
});
