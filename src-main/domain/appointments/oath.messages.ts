/**
 * 誓词 of the decision of the NPCSC on the oath to the constitution, as revised on 2018-02-24 and in force since
 * 2018-03-12. It is fixed: no office changes it, and that of 2015 is never printed.
 */
export const oathText =
  '我宣誓：忠于中华人民共和国宪法，维护宪法权威，履行法定职责，忠于祖国、忠于人民，恪尽职守、廉洁奉公，接受人民监督，为建设富强民主文明和谐美丽的社会主义现代化强国努力奋斗！';
