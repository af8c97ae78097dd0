/** The register of document numbers, over both drivers. */
import { describe, expect, test } from 'vitest';
import type { NumberRow } from '@core/contract/documents/registers.contract';
import { contradictionsIn } from '@core/storage/consistency/consistency';
import { drivers } from '../../support/drivers';
import { aCountingSeries, aSeries, inSeries } from '../../support/number-series';
import { openFilingOffice, type FilingOffice } from './filing-office';

const all = { series: '', year: null, states: [], search: '', offset: 0, limit: 500 };
const reservation = { series: aSeries.id, year: 2026, serial: null, count: 1, purpose: '印发决定' };
const emergency = {
  series: aSeries.id,
  year: 2026,
  serial: null,
  title: '关于防汛的紧急通知',
  signedBy: '程景行',
  signedOn: '2026-01-04',
  reason: '防汛紧急',
};

/** 3 voided, 1–2 gap: the register in short. */
const shortOf = (rows: readonly NumberRow[]): string[] =>
  rows.map((row) => (row.kind === 'gap' ? `${row.from}–${row.to} gap` : `${row.serial} ${row.state}`));
const register = async (office: FilingOffice, more: object = {}) =>
  office.call('documents.listNumbers', { ...all, ...more });
async function rowOf(office: FilingOffice, serial: number) {
  const row = (await register(office)).rows.find((one) => one.kind === 'number' && one.serial === serial);
  if (row?.kind !== 'number') throw new Error(`no number ${serial}`);
  return row;
}
async function ruleOf(office: FilingOffice, method: string, input: unknown): Promise<string> {
  const result = await office.application.dispatch({ method, input });
  return result.ok ? 'ok' : (result.error.rule ?? result.error.code);
}

describe.each(drivers)('over %s', (_name, driver) => {
  const open = () => openFilingOffice({ driver });

  test('an empty register has no rows and no gaps', async () => {
    const office = await open();
    expect(await register(office)).toEqual({
      rows: [],
      total: 0,
      years: [],
      counts: { reserved: 0, used: 0, voided: 0, gap: 0 },
    });
  });

  test('numbers are reserved with a purpose; the next paper takes the one after them', async () => {
    const office = await open();
    const { printed } = await office.call('documents.reserveNumbers', { ...reservation, count: 2 });
    expect(printed).toEqual(['云人常发〔2026〕1号', '云人常发〔2026〕2号']);
    const next = await office.call('documents.getNextNumber', { series: aSeries.id, year: 2026 });
    expect(next.printed).toBe('云人常发〔2026〕3号');
    expect(await ruleOf(office, 'documents.reserveNumbers', { ...reservation, purpose: ' ' })).toBe(
      'VALIDATION_FAILED',
    );
  });

  test('a reserved number is taken by a paper and is used from then on', async () => {
    const office = await open();
    await office.call('documents.reserveNumbers', reservation);
    const paper = await office.issue({ number: inSeries(1) });
    const row = await rowOf(office, 1);
    expect([row.state, row.purpose, row.paper?.id]).toEqual(['used', '印发决定', paper.id]);
  });

  test('a paper that was given up leaves its reserved number reserved', async () => {
    const office = await open();
    await office.call('documents.reserveNumbers', reservation);
    office.ports.heavyWork.run = async () => {
      throw new Error('the disk is gone');
    };
    await office.refusal({ number: inSeries(1) });
    const row = await rowOf(office, 1);
    expect([row.state, row.paper, row.beingIssued]).toEqual(['reserved', null, false]);
    expect(contradictionsIn(office.database())).toEqual([]);
  });

  test('only the last number of a series is released; another one is voided with its reason', async () => {
    const office = await open();
    await office.call('documents.reserveNumbers', { ...reservation, count: 2 });
    const [first, second] = [await rowOf(office, 1), await rowOf(office, 2)];
    const release = (row: typeof first) => ({ id: row.id, expectedRevision: row.revision });
    expect([first.last, second.last]).toEqual([false, true]);
    expect(await ruleOf(office, 'documents.releaseNumber', release(first))).toBe('release-last-number');
    await office.call('documents.voidNumber', { ...release(first), reason: '会议改期，不再发文' });
    await office.call('documents.releaseNumber', release(second));
    expect(shortOf((await register(office)).rows)).toEqual(['1 voided']);
    expect(
      await ruleOf(office, 'documents.voidNumber', { ...release(first), reason: '再次', expectedRevision: 2 }),
    ).toBe('not-voided-twice');
  });

  test('a voided number is never given out again', async () => {
    const office = await open();
    await office.call('documents.reserveNumbers', reservation);
    const { id, revision } = await rowOf(office, 1);
    await office.call('documents.voidNumber', { id, reason: '跳号', expectedRevision: revision });
    expect((await office.refusal({ number: inSeries(1) })).code).toBe('DUPLICATE_DOCUMENT_NUMBER');
    expect(await ruleOf(office, 'documents.reserveNumbers', { ...reservation, serial: 1 })).toBe(
      'DUPLICATE_DOCUMENT_NUMBER',
    );
  });

  test('a number on a paper is not voided by itself', async () => {
    const office = await open();
    await office.issue({ number: inSeries(1) });
    const { id, revision } = await rowOf(office, 1);
    const input = { id, reason: '不用了', expectedRevision: revision };
    expect(await ruleOf(office, 'documents.voidNumber', input)).toBe('number-without-paper');
  });

  test('what was passed over is shown as a gap, and no more once somebody said why', async () => {
    const office = await open();
    await office.issue({ number: inSeries(2) });
    await office.issue({ number: inSeries(6) });
    expect(shortOf((await register(office)).rows)).toEqual(['6 used', '3–5 gap', '2 used', '1–1 gap']);
    expect((await register(office)).counts.gap).toBe(4);
    const gap = { series: aSeries.id, year: 2026, from: 3, to: 4, reason: '原登记簿跳号' };
    await office.call('documents.explainGap', gap);
    expect(shortOf((await register(office)).rows)).toEqual([
      '6 used',
      '5–5 gap',
      '4 voided',
      '3 voided',
      '2 used',
      '1–1 gap',
    ]);
    expect(await ruleOf(office, 'documents.explainGap', gap)).toBe('gap-unregistered');
    expect(await ruleOf(office, 'documents.explainGap', { ...gap, from: 7, to: 9 })).toBe('gap-unregistered');
    expect(shortOf((await register(office, { states: ['gap'] })).rows)).toEqual(['5–5 gap', '1–1 gap']);
  });

  test('years are apart in a series that begins anew, and one row of numbers in one that counts on', async () => {
    const office = await open();
    await office.issue({ number: inSeries(2, 2025) });
    await office.issue({ number: inSeries(1, 2026) });
    for (const [year, serial] of [
      [2025, 1],
      [2026, 3],
    ] as const)
      await office.call('documents.reserveNumbers', { ...reservation, series: aCountingSeries.id, year, serial });
    expect(shortOf((await register(office, { series: aSeries.id })).rows)).toEqual(['1 used', '2 used', '1–1 gap']);
    expect(shortOf((await register(office, { series: aCountingSeries.id })).rows)).toEqual([
      '3 reserved',
      '2–2 gap',
      '1 reserved',
    ]);
    const again = { ...reservation, series: aCountingSeries.id, year: 2027, serial: 1 };
    expect(await ruleOf(office, 'documents.reserveNumbers', again)).toBe('DUPLICATE_DOCUMENT_NUMBER');
    expect((await register(office, { year: 2025 })).total).toBe(3);
  });

  test('紧急发文 is entered afterwards with who signed and why; its paper takes the number later', async () => {
    const office = await open();
    const { printed } = await office.call('documents.enterEmergencyNumber', emergency);
    expect(printed).toBe('云人常发〔2026〕1号');
    const row = await rowOf(office, 1);
    expect([row.emergency, row.signed, row.reason, row.paper]).toEqual([
      true,
      { by: '程景行', on: '2026-01-04' },
      '防汛紧急',
      null,
    ]);
    const paper = await office.issue({ number: inSeries(1) });
    expect((await rowOf(office, 1)).paper?.id).toBe(paper.id);
    expect(contradictionsIn(office.database())).toEqual([]);
    const later = { ...emergency, signedOn: '2026-02-01' };
    expect(await ruleOf(office, 'documents.enterEmergencyNumber', later)).toBe('signed-before-entry');
  });

  test('a number that stands on a paper by its text alone is not given again', async () => {
    const office = await open();
    const paper = await office.issue({ number: inSeries(4) });
    expect(paper.documentNumber).toBe('云人常发〔2026〕4号');
    expect(await ruleOf(office, 'documents.reserveNumbers', { ...reservation, serial: 3, count: 2 })).toBe(
      'DUPLICATE_DOCUMENT_NUMBER',
    );
    expect(shortOf((await register(office)).rows)).toEqual(['4 used', '1–3 gap']);
  });

  test('the register is searched by number, purpose, title and people', async () => {
    const office = await open();
    await office.call('documents.reserveNumbers', { ...reservation, purpose: '印发湿地保护决定' });
    await office.call('documents.enterEmergencyNumber', emergency);
    for (const [search, found] of [
      ['湿地', ['1 reserved']],
      ['程景行', ['2 used']],
      ['〔2026〕2号', ['2 used']],
      ['防汛 紧急', ['2 used']],
      ['没有', []],
    ] as const)
      expect(shortOf((await register(office, { search })).rows), search).toEqual(found);
    expect((await register(office, { offset: 1, limit: 1 })).rows).toHaveLength(1);
  });
});
