import { expect, test } from 'vitest';
import { fileNameOf, fileNameOfCompanion } from '@core/application/documents/file-name';

test.each([
  ['关于批准2025年市级决算的决议', '关于批准2025年市级决算的决议.docx'],
  ['关于“十五五”规划　推动发展的决议', '关于“十五五”规划推动发展的决议.docx'],
  ['a/b\\c:d*e?f"g<h>i|j\u0000k\u202El', 'abcdefghijkl.docx'],
  ['../../etc/passwd', 'etcpasswd.docx'],
  ['', '未命名公文.docx'],
  ['CON', '未命名公文.docx'],
  ['…', '….docx'],
])('%j becomes %j', (title, name) => {
  expect(fileNameOf(title, '.docx')).toBe(name);
});

test('is cut by characters, never inside one', () => {
  const name = fileNameOf('𠮷'.repeat(200), '.docx');
  expect(Array.from(name)).toHaveLength(80 + 5);
});

test.each([
  ['勘误', '关于湿地的决定', '《关于湿地的决定》勘误.docx'],
  ['勘误', '关于印发《湿地名录》的通知', '《关于印发〈湿地名录〉的通知》勘误.docx'],
  [
    '《关于印发〈湿地名录〉的通知》收回清单',
    '关于印发《湿地名录》的通知',
    '《关于印发〈湿地名录〉的通知》收回清单.docx',
  ],
])('a list titled %j that goes with %j is the file %j', (printed, paper, name) => {
  expect(fileNameOfCompanion(printed, paper)).toBe(name);
});

test('a long title leaves room for what the list is', () => {
  const name = fileNameOfCompanion('勘误', '长'.repeat(200));
  expect(name).toMatch(/^《长+》勘误\.docx$/u);
  expect(Array.from(name)).toHaveLength(80 + 5);
});
