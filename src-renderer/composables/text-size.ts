import { ref } from 'vue';

export const textSizes = [14, 16, 18] as const;
export type TextSize = (typeof textSizes)[number];

const key = 'yishitai.text-size';

function stored(): TextSize {
  try {
    const value = Number(localStorage.getItem(key));
    return textSizes.find((size) => size === value) ?? 14;
  } catch {
    return 14;
  }
}

/** Size of the interface's text on this PC; papers have their own measures. */
export const textSize = ref<TextSize>(stored());

export function applyTextSize(): void {
  document.documentElement.dataset['text'] = String(textSize.value);
}

export function chooseTextSize(size: TextSize): void {
  textSize.value = size;
  applyTextSize();
  try {
    localStorage.setItem(key, String(size));
  } catch {
    // A browser that keeps nothing: the size holds for this window.
  }
}
