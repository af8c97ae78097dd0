/** A call put off until nothing more has come for `ms`. */
export function debounced(call: () => void, ms: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(call, ms);
  };
}
