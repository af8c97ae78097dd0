import { defineStore } from 'pinia';
import { ref, shallowRef } from 'vue';
import type { OutputOf } from '@core/contract/contract';
import type { CallError } from '@core/contract/errors';
import type { Clerk, FormerName, Term } from '@core/contract/organization/organization.contract';
import type { Result } from '@core/contract/result';
import type { ClerkFields, OfficeFields, TermFields } from '@core/domain/organization/office';
import { transport } from '../api/transport';

type Known = OutputOf<'organization.getOffice'>;

/** The office, its terms and clerks, with the revisions changes are based on. Every writer answers the error, or null. */
export const useOfficeStore = defineStore('office', () => {
  const known = shallowRef<Known | null>(null);
  const failed = shallowRef<CallError | null>(null);
  const loading = ref(false);

  async function load(): Promise<void> {
    loading.value = true;
    const result = await transport.call('organization.getOffice', {});
    loading.value = false;
    failed.value = result.ok ? null : result.error;
    if (result.ok) known.value = result.value;
  }

  /** What was written is read back, so that the next change knows its revision. */
  async function written(call: Promise<Result<unknown>>): Promise<CallError | null> {
    const result = await call;
    if (!result.ok) return result.error;
    await load();
    return null;
  }

  /** `renamedOn`: from which day another full name holds; null where a slip of the pen is put right. */
  async function saveOffice(office: OfficeFields, renamedOn: string | null = null): Promise<CallError | null> {
    const expectedRevision = known.value?.office.revision ?? 0;
    return written(transport.call('organization.updateOffice', { ...office, renamedOn, expectedRevision }));
  }
  const addFormerName = (name: string, untilOn: string | null) =>
    written(transport.call('organization.addFormerName', { name, untilOn }));
  const removeFormerName = ({ id, revision }: FormerName) =>
    written(transport.call('organization.removeFormerName', { id, expectedRevision: revision }));

  const addTerm = (term: TermFields) => written(transport.call('organization.addTerm', term));
  const addClerk = (clerk: ClerkFields) => written(transport.call('organization.addClerk', clerk));

  const saveTerm = ({ id, revision }: Term, term: TermFields) =>
    written(transport.call('organization.updateTerm', { ...term, id, expectedRevision: revision }));
  const saveClerk = ({ id, revision }: Clerk, clerk: ClerkFields) =>
    written(transport.call('organization.updateClerk', { ...clerk, id, expectedRevision: revision }));

  const removeTerm = ({ id, revision }: Term) =>
    written(transport.call('organization.removeTerm', { id, expectedRevision: revision }));
  const removeClerk = ({ id, revision }: Clerk) =>
    written(transport.call('organization.removeClerk', { id, expectedRevision: revision }));

  return {
    known,
    failed,
    loading,
    load,
    saveOffice,
    addFormerName,
    removeFormerName,
    addTerm,
    saveTerm,
    removeTerm,
    addClerk,
    saveClerk,
    removeClerk,
  };
});
