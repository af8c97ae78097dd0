import type { OutputOf } from '../../../contract/contract';
import type { AnnouncementFields, announcementsContract } from '../../../contract/documents/announcements.contract';
import { CallFailure } from '../../../contract/errors';
import type { RecordWriter } from '../../../storage/change-set/record-writer';
import {
  announcedTexts,
  announcementColumns,
  announcementOfNumber,
  findAnnouncement,
  highestAnnouncement,
  listAnnouncements,
} from '../../../storage/documents/announcements';
import { resolutionSource, type ResolutionSource } from '../../../storage/documents/paper-sources';
import { listKeptPapers } from '../../../storage/documents/record-papers';
import type { Database } from '../../../storage/driver/database';
import { openStore, type Core } from '../../core';
import type { Handlers } from '../../dispatcher';
import { isDropped } from '../record-paper-facts/matter';
import { announcementMessages as say } from './announcements.messages';
import { ownerOf } from '../../../domain/documents/paper-owner';

/** 公告 as records: what they announce, under which number. */
export function announcementsHandlers(core: Core): Handlers<typeof announcementsContract> {
  return {
    'documents.listAnnouncements': (page) => openStore(core).read((database) => listAnnouncements(database, page)),
    'documents.proposeAnnouncement': ({ texts }) =>
      openStore(core).read((database) => proposeAnnouncement(database, texts)),
    'documents.addAnnouncement': (fields, writer) => {
      const matters = requireSound(writer.database, fields, null);
      const id = writer.insert('announcement', announcementColumns(fields));
      saveTexts(writer, id, fields.texts);
      writer.describe(say.added(nameOf(fields, matters)));
      return { id, revision: Number(writer.find('announcement', id)?.['revision']) };
    },
    'documents.updateAnnouncement': ({ id, expectedRevision, ...fields }, writer) => {
      const matters = requireSound(writer.database, fields, id);
      writer.describe(say.updated(nameOf(fields, matters)));
      const revision = writer.update('announcement', id, announcementColumns(fields), expectedRevision);
      saveTexts(writer, id, fields.texts);
      return { revision };
    },
    'documents.removeAnnouncement': ({ id, expectedRevision }, writer) => {
      removeAnnouncement(writer, id, expectedRevision);
      return {};
    },
  };
}

/** Throws NOT_FOUND, RULE_VIOLATED. */
function proposeAnnouncement(database: Database, texts: number[]): OutputOf<'documents.proposeAnnouncement'> {
  const matters = mattersOf(database, texts);
  const { bodyKind, term, meeting, passedOn } = matters[0]!;
  const kind = announcing(matters);
  return {
    bodyKind: kind,
    term,
    number: highestAnnouncement(database, bodyKind, term) + 1,
    issuedOn: passedOn,
    meeting,
    note: '',
    texts,
  };
}

function mattersOf(database: Database, texts: readonly number[]): ResolutionSource[] {
  return texts.map((id) => {
    const matter = resolutionSource(database, id);
    if (!matter) throw new CallFailure('NOT_FOUND');
    return matter;
  });
}

/** The body whose texts these are. Throws RULE_VIOLATED. */
function announcing(matters: readonly ResolutionSource[]): AnnouncementFields['bodyKind'] {
  const { bodyKind, term, title } = matters[0]!;
  if (matters.some((matter) => matter.bodyKind !== bodyKind || matter.term !== term))
    throw new CallFailure('RULE_VIOLATED', { ...say.otherBody, rule: 'announced-of-one-body' });
  if (bodyKind === 'council-of-chairpersons')
    throw new CallFailure('RULE_VIOLATED', { ...say.byCouncil(title), rule: 'announced-by-body' });
  return bodyKind;
}

/** Throws NOT_FOUND, RULE_VIOLATED, DUPLICATE_DOCUMENT_NUMBER. */
function requireSound(database: Database, fields: AnnouncementFields, id: number | null): ResolutionSource[] {
  const matters = mattersOf(database, fields.texts);
  announcing(matters);
  const dropped = matters.find(isDropped);
  if (dropped)
    throw new CallFailure('RULE_VIOLATED', { ...say.cannotAnnounce(dropped.title), rule: 'announced-not-dropped' });
  const { number } = fields;
  if (number !== null) {
    const bearer = announcementOfNumber(database, { ...fields, number });
    if (bearer !== null && bearer !== id) throw new CallFailure('DUPLICATE_DOCUMENT_NUMBER', say.numberTaken(number));
  }
  return matters;
}

const nameOf = ({ number }: AnnouncementFields, matters: readonly ResolutionSource[]): string =>
  say.name(number, matters[0]?.title ?? '', matters.length - 1);

/** The texts as they are to be; rows that stay keep their ids. */
function saveTexts(writer: RecordWriter, announcement: number, texts: readonly number[]): void {
  const standing = announcedTexts(writer.database, announcement);
  for (const { id, resolution, revision } of standing)
    if (!texts.includes(resolution)) writer.remove('announced_text', id, revision);
  texts.forEach((resolution, index) => {
    const row = standing.find((one) => one.resolution === resolution);
    if (row) writer.update('announced_text', row.id, { ordinal: index + 1 }, row.revision);
    else writer.insert('announced_text', { announcement, resolution, ordinal: index + 1 });
  });
}

/** With its papers, unless one was put on file. Throws NOT_FOUND, REFERENCED, STALE_REVISION. */
function removeAnnouncement(writer: RecordWriter, id: number, expectedRevision: number): void {
  const { database } = writer;
  const standing = findAnnouncement(database, id);
  if (!standing) throw new CallFailure('NOT_FOUND');
  const papers = listKeptPapers(database, ownerOf({ announcement: id }));
  if (papers.some(({ issuedPaper }) => issuedPaper !== null)) throw new CallFailure('REFERENCED');
  for (const paper of papers) writer.remove('record_paper', paper.id, paper.revision);
  for (const row of announcedTexts(database, id)) writer.remove('announced_text', row.id, row.revision);
  const first = standing.texts[0]?.title ?? '';
  writer.describe(say.removed(say.name(standing.number, first, standing.texts.length - 1)));
  writer.remove('announcement', id, expectedRevision);
}
