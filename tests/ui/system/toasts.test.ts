import { ElMessage } from 'element-plus';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { limitToasts } from '../../../src-renderer/composables/toasts';

let end: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  end = limitToasts();
});
afterEach(() => {
  end();
  ElMessage.closeAll();
  vi.useRealTimers();
  document.body.innerHTML = '';
});

/** What stands in the corner of the window, once what is going is gone. */
async function shown(): Promise<string[]> {
  await vi.advanceTimersByTimeAsync(500);
  return [...document.querySelectorAll<HTMLElement>('.el-message')]
    .filter((one) => one.style.display !== 'none' && !one.className.includes('leave'))
    .map((one) => one.querySelector('.el-message__content')?.textContent ?? '');
}

test('messages stand in the lower right corner, off titles and what is pressed', () => {
  ElMessage({ type: 'success', message: '已保存。' });
  expect(document.querySelector('.el-message')?.classList).toContain('is-right');
  expect(document.querySelector('.el-message')?.classList).toContain('is-bottom');
});

test('two messages stand at the most, the latest ones', async () => {
  for (const message of ['一', '二', '三', '四']) ElMessage({ type: 'success', message });
  expect(await shown()).toEqual(['三', '四']);
  ElMessage({ type: 'success', message: '五' });
  expect(await shown()).toEqual(['四', '五']);
});

test('an error gives way to nothing but errors', async () => {
  ElMessage({ type: 'error', message: '没有存成' });
  for (const message of ['一', '二']) ElMessage({ type: 'success', message });
  expect(await shown()).toEqual(['没有存成', '二']);
  ElMessage({ type: 'error', message: '还是没有' });
  ElMessage({ type: 'error', message: '第三个错' });
  expect(await shown()).toEqual(['还是没有', '第三个错']);
});

test('a message that is said again is counted, not repeated', async () => {
  for (let times = 0; times < 3; times++) ElMessage({ type: 'success', message: '已另存。' });
  expect(await shown()).toEqual(['已另存。']);
  expect(document.querySelector('.el-badge__content')?.textContent).toBe('3');
});
