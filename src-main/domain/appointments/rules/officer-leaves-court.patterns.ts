/** Reasons for which a judge or a procurator has to be removed from every post of the organ. */
export const leavingReasons = /退休|调离|调出|辞职|离职|调任|到龄|达到任职年龄/;
