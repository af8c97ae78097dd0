import type { InputOf } from '../../contract/contract';
import { stagesInUse, type MaterialKey, type StageKey } from '../../domain/appointments/appointment-settings';
import { materialNames, stageNames } from '../../domain/appointments/appointments.messages';
import type { RecordWriter } from '../../storage/change-set/record-writer';
import type { Database } from '../../storage/driver/database';
import { findMeeting } from '../../storage/meetings/meetings';
import { readSettings } from '../../storage/settings';
import { appointments } from '../organization/setting-kinds';
import { missing, refuse } from '../organization/roster/refusals';
import { appointmentsMessages as say } from './appointments.messages';
import { motionOf } from './edit-motion';
import { itemOf } from './edit-items';
import { notifiedOn } from './open-followups';

interface NewRecord {
  id: number;
  revision: number;
}

/** The steps in use by key, as the office calls them. */
export function stageWords(database: Database): Map<string, string> {
  const { settings } = readSettings(database, appointments);
  return new Map(stagesInUse(settings).map(({ key, name }) => [key, name || stageNames[key]]));
}

/** The usual name of a step or a material; the office's own words as they are. */
export const stageName = (stage: string): string => stageNames[stage as StageKey] ?? stage;
export const materialName = (kind: string): string => materialNames[kind as MaterialKey] ?? kind;

/** A motion, or one item of it, comes to a step. The notice of it sets the deadline of the oath. */
export function enterStage(writer: RecordWriter, stage: InputOf<'appointments.enterStage'>): NewRecord {
  const { database } = writer;
  const motion = motionOf(database, stage.motion);
  requireOwn(database, motion.id, stage.item);
  if (stage.meeting !== null && !findMeeting(database, stage.meeting)) missing();
  const name = stageWords(database).get(stage.stage);
  if (name === undefined) refuse('stage-not-used', say.stageUnknown);
  writer.describe(say.enterStage(name, motion.title));
  const id = writer.insert('motion_stage', {
    motion: motion.id,
    item: stage.item,
    stage: stage.stage,
    entered_on: stage.enteredOn,
    meeting: stage.meeting,
    who: stage.who,
    remark: stage.remark,
  });
  if (stage.stage === 'notified') notifiedOn(writer, motion, stage.item, stage.enteredOn);
  return { id, revision: 1 };
}

export function removeStage(writer: RecordWriter, id: number, expectedRevision: number): void {
  const row = writer.find('motion_stage', id) ?? missing();
  writer.describe(say.removeStage(stageName(String(row['stage']))));
  writer.remove('motion_stage', id, expectedRevision);
}

const partyStepColumns = ({ motion, kind, number, heldOn, remark }: InputOf<'appointments.addPartyStep'>) => ({
  motion,
  kind,
  number: number.trim(),
  held_on: heldOn,
  remark: remark.trim(),
});

export function addPartyStep(writer: RecordWriter, step: InputOf<'appointments.addPartyStep'>): NewRecord {
  writer.describe(say.partyStep(motionOf(writer.database, step.motion).title));
  return { id: writer.insert('party_step', partyStepColumns(step)), revision: 1 };
}

export function updatePartyStep(
  writer: RecordWriter,
  { id, expectedRevision, ...step }: InputOf<'appointments.updatePartyStep'>,
): number {
  writer.describe(say.partyStep(motionOf(writer.database, step.motion).title));
  return writer.update('party_step', id, partyStepColumns(step), expectedRevision);
}

export function removePartyStep(writer: RecordWriter, id: number, expectedRevision: number): void {
  writer.describe(say.removePartyStep);
  writer.remove('party_step', id, expectedRevision);
}

export function saveMaterial(
  writer: RecordWriter,
  { id, expectedRevision, motion, item, kind, receivedOn, remark }: InputOf<'appointments.saveMaterial'>,
): NewRecord {
  const { title } = motionOf(writer.database, motion);
  requireOwn(writer.database, motion, item);
  writer.describe(say.saveMaterial(materialName(kind), title));
  const columns = { motion, item, kind, received_on: receivedOn, remark };
  if (id === null) return { id: writer.insert('motion_material', columns), revision: 1 };
  return { id, revision: writer.update('motion_material', id, columns, expectedRevision ?? 0) };
}

/** 特批: a finding that blocks, passed by somebody who may. */
export function addWaiver(writer: RecordWriter, waiver: InputOf<'appointments.addWaiver'>): NewRecord {
  const { motion, item, rule, finding, approver, approvedOn, reason } = waiver;
  requireOwn(writer.database, motion, item);
  writer.describe(say.addWaiver(motionOf(writer.database, motion).title));
  const values = { motion, item, rule, finding, approver, approved_on: approvedOn, reason };
  return { id: writer.insert('waiver', { resolution: null, record_paper: null, ...values }), revision: 1 };
}

export function removeWaiver(writer: RecordWriter, id: number, expectedRevision: number): void {
  const row = writer.find('waiver', id);
  if (row === undefined || row['motion'] === null) missing();
  writer.describe(say.removeWaiver);
  writer.remove('waiver', id, expectedRevision);
}

/** An item named beside its motion is one of its items. */
function requireOwn(database: Database, motion: number, item: number | null): void {
  if (item !== null && itemOf(database, item).motion !== motion) missing();
}
