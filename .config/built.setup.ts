/** Set-up of the test projects that run what is built: builds out/ when it is stale. */
import { buildWhenStale } from './build.mjs';

export async function setup(): Promise<void> {
  await buildWhenStale();
}
