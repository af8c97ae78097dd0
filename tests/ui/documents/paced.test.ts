import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '../../../src-renderer/composables/paced';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('waits until the typing pauses', () => {
  const call = vi.fn();
  const pacing = paced(call, 1000, 5000);
  pacing.schedule();
  vi.advanceTimersByTime(900);
  pacing.schedule();
  vi.advanceTimersByTime(999);
  expect(call).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(call).toHaveBeenCalledTimes(1);
});

test('does not wait longer than five seconds for a pause that never comes', () => {
  const call = vi.fn();
  const pacing = paced(call, 1000, 5000);
  for (let at = 0; at < 10_000; at += 500) {
    pacing.schedule();
    vi.advanceTimersByTime(500);
  }
  expect(call).toHaveBeenCalledTimes(2);
});

test('does nothing once it was cancelled, and begins anew afterwards', () => {
  const call = vi.fn();
  const pacing = paced(call, 1000, 5000);
  pacing.schedule();
  vi.advanceTimersByTime(500);
  pacing.cancel();
  vi.advanceTimersByTime(10_000);
  expect(call).not.toHaveBeenCalled();
  pacing.schedule();
  vi.advanceTimersByTime(1000);
  expect(call).toHaveBeenCalledTimes(1);
});
