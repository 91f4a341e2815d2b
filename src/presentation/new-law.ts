import { type Day, dayOf } from '../shared/calendar.ts';

/** The day that barnets lov replaced the provisions of serviceloven. */
export const NEW_LAW: Day = dayOf(2024, 1, 1);
