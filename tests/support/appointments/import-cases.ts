/** Files of people and old lists in the table of contract-cases.ts, and jurors entered as a job. */
import { readFileSync } from 'node:fs';
import type { ContractCase, Earlier } from '../contract-cases';

const form = (name: string) => ({ name, bytes: new Uint8Array(readFileSync(`tests/fixtures/person-forms/${name}`)) });
const text = (name: string, content: string) => ({ name, bytes: new TextEncoder().encode(content) });
const valueOf = <Value>(earlier: Earlier, title: string): Partial<Value> => {
  const result = earlier(title);
  return result?.ok ? (result.value as Value) : {};
};
const idOf = (earlier: Earlier, title: string): number => valueOf<{ id: number }>(earlier, title).id ?? 0;

export const importContractCases: ContractCase[] = [
  {
    title: 'a person form of the newer program',
    method: 'organization.readPeopleFile',
    input: {},
    file: form('sample.lrmx'),
    answers: 'ok',
  },
  {
    title: 'a person form of the older program',
    method: 'organization.readPeopleFile',
    input: {},
    file: form('sample.lrm'),
    answers: 'ok',
  },
  {
    title: 'a person form that wants other files',
    method: 'organization.readPeopleFile',
    input: {},
    file: text(
      'x.lrmx',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><Person>&b;</Person>',
    ),
    answers: 'IMPORT_REFUSED',
  },
  {
    title: 'an old list',
    method: 'appointments.readHistoricalFile',
    input: {},
    file: text(
      '任免名单.txt',
      '云岭市人民代表大会常务委员会任免名单\n（2024年3月28日云岭市第五届人民代表大会常务委员会第十八次会议通过）\n决定任命：\n李长河为云岭市水务局局长。',
    ),
    answers: 'ok',
  },
  {
    title: 'a court for jurors',
    method: 'organization.addOrgan',
    input: { category: 'court', name: '云岭市云台区人民法院', shortName: '', since: null, note: '' },
    answers: 'ok',
  },
  {
    title: 'a post of jurors',
    method: 'organization.addPost',
    input: (earlier) => ({
      ...{ organ: idOf(earlier, 'a court for jurors'), position: 'juror', name: '人民陪审员', prefix: 'organ' },
      ...{ singleSeat: false, since: null, untilOn: null, note: '' },
    }),
    answers: 'ok',
  },
  {
    title: 'a motion of the court',
    method: 'appointments.addMotion',
    input: (earlier) => ({
      ...{ title: '关于提请任命人民陪审员的议案', proposerOrgan: idOf(earlier, 'a court for jurors') },
      ...{ headName: '康正阳', headPost: '云岭市云台区人民法院院长', headCapacity: 'head', joinedBy: null, number: '' },
      ...{ signedOn: null, receivedOn: null, lateReason: '', meeting: null, reason: '', note: '' },
    }),
    answers: 'ok',
  },
  {
    title: 'jurors of a table',
    method: 'appointments.importJurors',
    input: (earlier) => ({
      ...{ motion: idOf(earlier, 'a motion of the court'), post: idOf(earlier, 'a post of jurors') },
      ...{ act: 'appoint', dueUntil: '2031-01-08' },
      jurors: [
        { person: null, name: '于谦益', sex: 'male', born: '1980-05', unit: '云台区第一小学' },
        { person: null, name: '凌霄', sex: 'female', born: null, unit: '' },
      ],
    }),
    answers: 'ok',
  },
  {
    title: 'how the jurors came in',
    method: 'system.getJob',
    input: (earlier) => ({ id: valueOf<{ job: string }>(earlier, 'jurors of a table').job ?? '' }),
    ends: 'done',
    answers: 'ok',
  },
  {
    title: 'a new person of whom only the name is known',
    method: 'organization.addPerson',
    input: { name: '倪光远' },
    answers: 'ok',
  },
  {
    title: 'an item of whom, what and which post',
    method: 'appointments.addItem',
    input: (earlier) => ({
      motion: idOf(earlier, 'a motion of the court'),
      person: idOf(earlier, 'a new person of whom only the name is known'),
      act: 'appoint',
      posts: [idOf(earlier, 'a post of jurors')],
    }),
    answers: 'ok',
  },
  {
    title: 'a sheet of people',
    method: 'organization.exportPeople',
    input: { search: '', organ: null, inOffice: null, order: 'pinyin' },
    answers: 'ok',
  },
];
