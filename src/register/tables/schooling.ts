import type { TableDescription } from './description.ts';
import { CHILD } from './shared-columns.ts';

export const SCHOOLING: TableDescription = {
  name: 'schooling',
  danish: 'skolegang',
  columns: [
    CHILD,
    { name: 'group', danish: 'gruppe', kind: 'text' },
    { name: 'school_year', danish: 'skoleaar', kind: 'school_year', required: true },
    { name: 'absence_percent', danish: 'fravaer_procent', kind: 'decimal' },
    { name: 'academic_wellbeing', danish: 'faglig_trivsel', kind: 'decimal' },
    { name: 'social_wellbeing', danish: 'social_trivsel', kind: 'decimal' },
    { name: 'pupils', danish: 'elever', kind: 'whole' },
  ],
  key: ['child_id', 'group', 'school_year'],
};
