export const stepMessages = {
  open: '—',
  planned: (day: string) => `拟 ${day}`,
};
