import type { Office } from '../../../contract/organization/organization.contract';
import { printedSecrecy } from '../../../domain/documents/secrecy.messages';
import type { Sender } from '../../../domain/organization/office-settings';
import { generalOfficeOf } from '../../../domain/organization/senders.messages';
import type { Dispatch } from '../../../storage/documents/dispatches';

/**
 * 版头, 署名 and 版记 of a paper by its 发文稿纸: of the standing committee, or of its 办公室; either is printed and sent
 * round by the 办公室. `sender` holds while there is no 发文稿纸.
 */
export function circularHeadOf(office: Office, dispatch: Dispatch | null, sender: Sender) {
  const generalOffice = generalOfficeOf(office);
  const organ = (dispatch?.sender ?? sender) === 'office' ? generalOffice : office.fullName;
  const upward = dispatch?.upward ?? false;
  return {
    headOrgan: organ,
    signer: organ,
    printedBy: generalOffice,
    documentNumber: dispatch?.number?.printed ?? null,
    copyNumber: dispatch?.copyNumber || null,
    secrecy: dispatch?.classification ? printedSecrecy(dispatch.classification) : null,
    urgency: dispatch?.urgency || null,
    preprinted: dispatch?.preprinted ?? false,
    upward,
    signedBy: upward ? dispatch?.signedBy || null : null,
  };
}
