import years from '../../resources/holidays/years.json';
import { workCalendar } from '@core/domain/followups/calendar';
import { seedCalendar } from '@core/domain/followups/seed-calendar';

/** The years that come with the program: 2004 to 2026. */
export const seededYears = seedCalendar(years);
export const seededCalendar = workCalendar(seededYears);
