import type { Comparison } from '@core/official-document/compare/comparison';
import type { DocumentKind } from '@core/official-document/model';
import type { Pages } from '@core/official-document/paginate/pages';
import type { Recognition } from '@core/official-document/recognise/recognition';
import type { SourceText } from '@core/official-document/source-text';
import type { CompareRequest } from './compare';
import type { LayoutRequest } from './layout';
import type { Looked, LookRequest } from './look';

export type WorkerTask =
  | { name: 'recognise'; source: SourceText; kind: DocumentKind | 'auto' }
  | { name: 'compare'; request: CompareRequest }
  | { name: 'layout'; request: LayoutRequest }
  | { name: 'look'; request: LookRequest };
export interface WorkerRequest {
  id: number;
  task: WorkerTask;
}
export type WorkerAnswer =
  | { id: number; ok: true; value: Pages | Recognition | Looked | Comparison }
  | { id: number; ok: false; message: string };
