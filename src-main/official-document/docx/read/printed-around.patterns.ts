/** A 题注, its day left open or not, in a paragraph of its own; blanks taken out. */
export const passageNoteAlone = /^（\d{4}年[^（）]*(?:会议|大会)[^（）]*(?:通过|批准|修订|修正)[^（）]*）$/u;

/** A clause of effect or repeal, whatever else it says: what a closing can have been changed into; blanks taken out. */
export const closingAlike = /^本(?:决议|决定|办法|规则|规定|条例|细则)[^。]*起(?:施行|生效|实施)|同时废止。?$/u;
