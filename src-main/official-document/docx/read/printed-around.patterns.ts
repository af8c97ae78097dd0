/** A 题注, its day left open or not, in a paragraph of its own; blanks taken out. */
export const passageNoteAlone = /^（\d{4}年[^（）]*(?:会议|大会)[^（）]*(?:通过|批准|修订|修正)[^（）]*）$/u;
