import { onBeforeUnmount, ref, watch, type Ref } from 'vue';

/**
 * Asks for more rows whenever the end of a list comes into view. Answers the ref of an element of a pixel's height that
 * stands behind the last row (`<div ref="end" class="rows-end" />`). `more` itself knows whether there is any more and
 * whether it is already on its way, as the one of usePagedRows does.
 */
export function useMoreRows(more: () => unknown): Ref<HTMLElement | undefined> {
  const end = ref<HTMLElement>();
  const observer = new IntersectionObserver((seen) => void (seen.some((one) => one.isIntersecting) && more()));
  watch(
    end,
    (now, before) => {
      if (before) observer.unobserve(before);
      if (now) observer.observe(now);
    },
    { flush: 'post' },
  );
  onBeforeUnmount(() => observer.disconnect());
  return end;
}
