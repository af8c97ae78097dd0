import type { DispatchFields } from '../../contract/documents/dispatches.contract';
import type { Database, SqlRow } from '../driver/database';

export interface Dispatch extends DispatchFields {
  id: number;
  revision: number;
  /** Row of the number that was given, and how it is printed. */
  number: { id: number; printed: string } | null;
}

/** 发文稿纸 of a paper of a record, or null while nothing was entered. */
export function findDispatch(database: Database, recordPaper: number): Dispatch | null {
  const row = database
    .prepare(
      `SELECT d.*, n.printed AS printed FROM dispatch AS d LEFT JOIN document_number AS n ON n.id = d.document_number
       WHERE d.record_paper = ? ORDER BY d.id DESC LIMIT 1`,
    )
    .get([recordPaper]);
  if (!row) return null;
  const text = (name: string): string => String(row[name] ?? '');
  const date = (name: string): string | null => (row[name] === null ? null : String(row[name]));
  return {
    id: Number(row['id']),
    revision: Number(row['revision']),
    title: text('title'),
    draftedBy: text('drafted_by'),
    draftedOn: date('drafted_on'),
    checkedBy: text('checked_by'),
    checkedOn: date('checked_on'),
    countersignedBy: text('countersigned_by'),
    signedBy: text('signed_by'),
    signedOn: date('signed_on'),
    signedOpinion: text('signed_opinion'),
    proofreadBy: text('proofread_by'),
    mainTo: text('main_to'),
    copyTo: text('copy_to'),
    copies: row['copies'] === null ? null : Number(row['copies']),
    urgency: text('urgency'),
    sealedBy: text('sealed_by'),
    sealedOn: date('sealed_on'),
    sender: text('sender') === 'office' ? 'office' : 'committee',
    copyNumber: text('copy_number'),
    classification: classificationOf(row),
    upward: row['upward'] === 1,
    preprinted: row['preprinted'] === 1,
    number: row['document_number'] === null ? null : { id: Number(row['document_number']), printed: text('printed') },
  };
}

function classificationOf({ grade, grade_years: years }: SqlRow): DispatchFields['classification'] {
  if (grade === null) return null;
  return { grade: grade as NonNullable<DispatchFields['classification']>['grade'], years: Number(years) };
}

export const dispatchColumns = (fields: DispatchFields) => ({
  title: fields.title,
  drafted_by: fields.draftedBy,
  drafted_on: fields.draftedOn,
  checked_by: fields.checkedBy,
  checked_on: fields.checkedOn,
  countersigned_by: fields.countersignedBy,
  signed_by: fields.signedBy,
  signed_on: fields.signedOn,
  signed_opinion: fields.signedOpinion,
  proofread_by: fields.proofreadBy,
  main_to: fields.mainTo,
  copy_to: fields.copyTo,
  copies: fields.copies,
  urgency: fields.urgency,
  sealed_by: fields.sealedBy,
  sealed_on: fields.sealedOn,
  sender: fields.sender,
  copy_number: fields.copyNumber,
  grade: fields.classification?.grade ?? null,
  grade_years: fields.classification?.years ?? null,
  upward: fields.upward ? 1 : 0,
  preprinted: fields.preprinted ? 1 : 0,
});
