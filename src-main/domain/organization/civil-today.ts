/** China has one time of day, without summer time, eight hours ahead of UTC. */
const beijingAheadMs = 8 * 3_600_000;

/** The day of the calendar in China at a moment (UTC milliseconds), yyyy-mm-dd. The PC's own time zone does not count. */
export const civilDateOf = (moment: number): string => new Date(moment + beijingAheadMs).toISOString().slice(0, 10);
