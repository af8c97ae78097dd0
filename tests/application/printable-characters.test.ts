import { describe, expect, it } from 'vitest';
import { stopUnprintable } from '@core/application/documents/printable-characters';
import { CallFailure } from '@core/contract/errors';
import { emptyDocument, type OfficialDocument } from '@core/official-document/model';
import { defaultTypesettingSettings as settings } from '@core/official-document/typesetting-settings';

const paperWith = (text: string): OfficialDocument => ({ ...emptyDocument(), blocks: [{ role: 'paragraph', text }] });

describe('a paper with characters that do not print is not written', () => {
  it.each([
    ['a private-use code', '任命王\ue123某为局长。'],
    ['a character lost in a conversion', '任命王\ufffd某为局长。'],
    ['a wrong middle dot in a name', '任命阿不都•热依木为局长。'],
  ])('%s', (_, text) => {
    let thrown: unknown;
    try {
      stopUnprintable(paperWith(text), settings);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(CallFailure);
    expect(thrown).toMatchObject({ code: 'RULE_VIOLATED', detail: { rule: 'printable-characters' } });
    expect((thrown as CallFailure).detail.fields).toMatchObject([{ path: 'blocks/0' }]);
  });

  it('a rare character and the right dot are no reason to stop', () => {
    expect(() => stopUnprintable(paperWith('任命阿不都·热依木、王㛃、李镕为局长。'), settings)).not.toThrow();
  });
});
