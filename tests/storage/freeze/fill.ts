import { numbering, typesetting } from '@core/application/organization/setting-kinds';
import type { ChangeOrigin } from '@core/storage/change-set/keep-change-set';
import type { RecordWriter } from '@core/storage/change-set/record-writer';
import { undoChangeSet } from '@core/storage/change-set/undo-change-set';
import { saveSettings } from '@core/storage/settings';
import type { Store } from '@core/storage/store';

/** Something of every kind that a file can hold, invented, so that a later version meets all of it. */
export function fillWithEverything(store: Store): void {
  let at = Date.UTC(2026, 0, 5, 1);
  const write = (label: string, work: (writer: RecordWriter) => void): number | null => {
    const origin: ChangeOrigin = { at: (at += 3_600_000), account: 'tester', clerk: '周明远', command: 'test', label };
    return store.write(origin, work).changeSet;
  };

  write('建立本单位', (writer) => {
    const office = { full_name: '云岭市人民代表大会常务委员会', short_name: '云岭市人大常委会', level: 'city' };
    writer.insert('office', { ...office, region: '云岭市', secrecy: 'unclassified', sample: 0 }, 1);
    writer.insert('term', { number: 5, begins_on: '2022-02-18', ends_on: null });
    writer.insert('clerk', { name: '周明远', duty: '综合科科长', active: 1 });
    writer.insert('clerk', { name: '沈若兰', duty: '', active: 1 });
  });
  write('添加第四届', (writer) => {
    writer.insert('term', { number: 4, begins_on: '2017-02-10', ends_on: '2022-02-18' });
  });
  const removal = write('删除经办人沈若兰', (writer) => writer.remove('clerk', 2, 1));
  write('撤销：删除经办人沈若兰', (writer) => undoChangeSet(writer, removal!));
  write('删除第四届', (writer) => writer.remove('term', 2, 1));
  write('修改排版设置', (writer) => {
    saveSettings(writer, typesetting, { ...typesetting.defaults, profile: 'strict' }, 0);
    saveSettings(writer, numbering, numbering.defaults, 0);
  });
  store.note((database) => {
    const draft = database.prepare(
      `INSERT INTO draft (id, form, title, excerpt, characters, content, created_at, saved_at, removed_at)
       VALUES (?, 'typeset', ?, ?, ?, ?, ?, ?, ?)`,
    );
    const moment = new Date(at).toISOString();
    const ids = ['0b1c2d3e-4f50-4617-8283-94a5b6c7d8e9', '1b1c2d3e-4f50-4617-8283-94a5b6c7d8e9'];
    draft.run([
      ids[0]!,
      '关于批准决算的决议',
      '云岭市人大常委会',
      8,
      '{"text":"云岭市人大常委会"}',
      moment,
      moment,
      null,
    ]);
    draft.run([ids[1]!, '', '', 0, '{}', moment, moment, moment]);
    const state = database.prepare('INSERT INTO data_state (key, value) VALUES (?, ?)');
    state.run(['clerk', '1']);
    state.run(['idle-minutes', '15']);
    database.prepare('INSERT INTO long_text (hash, body) VALUES (?, ?)').run(['0'.repeat(64), '长文'.repeat(2_000)]);
    database
      .prepare('INSERT INTO stored_file (hash, bytes, media_type, stored_at) VALUES (?, ?, ?, ?)')
      .run(['a'.repeat(64), 12, 'text/plain', moment]);
  });
}
