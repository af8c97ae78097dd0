/** Periods at the beginning of a line of the 简历. */
const month = String.raw`(\d{4})(?:\s*[.\-/年]\s*(\d{1,2})\s*月?|(\d{2})(?!\d))?\s*年?`;
const dash = String.raw`\s*(?:-{1,4}|[—–―－─~～]{1,4}|至|到)\s*`;
/** 1997.09--2001.07, and the text behind. */
export const endedPeriod = new RegExp(`^${month}${dash}${month}(?!\\d)[\\s:：,，]*(.*)$`, 'u');
/** 2021.05--, 2021.05--至今. */
export const lastingPeriod = new RegExp(`^${month}${dash}(?:至?今|现在|目前)?[\\s:：,，]*(.*)$`, 'u');
