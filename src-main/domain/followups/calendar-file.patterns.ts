/** Words of lists of holidays as offices and programs write them. */
export const restWord = /^(休|休息|休息日|放假|假期|节假日|法定节假日|holiday|rest|off)$/i;
export const workWord = /^(班|上班|补班|调休上班|调休|工作|工作日|补班日|work|workday|makeup)$/i;
/** Heads of columns. */
export const dayHead = /^(日期|日|day|date)$/i;
export const kindHead = /^(类型|类别|种类|性质|休\/班|kind|type)$/i;
export const nameHead = /^(名称|节日|假日|节日名称|说明|备注|name|holiday)$/i;
export const sourceHead = /^(来源|依据|source)$/i;
/** 20270101, 2027.1.1, 2027/1/1, 2027-01-01, 2027年1月1日. */
export const dayPattern =
  /^(?<year>\d{4})(?:[-./年]\s*(?<month>\d{1,2})[-./月]\s*(?<date>\d{1,2})日?|(?<digits>\d{4}))$/u;
/** A day as spreadsheets count it, from the end of 1899 on: 1955 to 2200. */
export const serialPattern = /^(?:[2-9]\d{4}|10\d{4})(?:\.\d+)?$/;
/** What parts the cells of a line of text. */
export const cellMarks: readonly string[] = [',', '\t', ';', '，'];
