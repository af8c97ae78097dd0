import type { RecordWriter } from '../../../storage/change-set/record-writer';
import type { RenderedLater } from './rendered-later';
import type { RecordingName } from '../../command-labels.messages';
import type { Core } from '../../core';

/** Something that was done in the sample office once. */
export interface SampleStep {
  /** When, with the time zone of China: 2024-11-29T09:20:00+08:00. */
  at: string;
  /** 经办人 who did it. */
  clerk: string;
  /** What it counts as in the history. */
  command: RecordingName;
  /** `at` in UTC milliseconds; earlier where the clock of this PC has not come so far yet. */
  work: (writer: RecordWriter, at: number) => void;
}

export interface SampleContext {
  core: Core;
  signal: AbortSignal;
  /** Keeps bytes for the records; taken away again where the loading is given up. Answers their hash. */
  keep: (bytes: Uint8Array) => Promise<string>;
  /** What was made of meetings and matters so far, by kind and name: meeting:s19, matter:draft-wetland. */
  ids: Map<string, number>;
  /** Papers whose text is known only while the steps are written. */
  rendered: RenderedLater;
  /** One more thing is ready. */
  ready: () => void;
}

/**
 * A part of the sample office. Parts prepare what takes time and answer what was done when; the steps of all parts are
 * put in the order of their moments and written in one transaction. A module that comes later adds a part of its own.
 */
export interface SamplePart {
  /** How many things it prepares, for the progress. */
  size: number;
  prepare: (context: SampleContext) => Promise<SampleStep[]>;
}
