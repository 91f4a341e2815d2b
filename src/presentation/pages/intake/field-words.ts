import type { Bilingual } from '../../../catalogue/definition.ts';
import type { FieldAddress } from '../../../register/import/mapping.ts';
import type { TableName } from '../../../register/register.ts';

/** A field to whoever chooses it: its name, and what it is for. */
interface FieldWords {
  readonly name: Bilingual;
  readonly help: Bilingual;
}

const field = (da: string, en: string, helpDa: string, helpEn: string): FieldWords => ({
  name: { da, en },
  help: { da: helpDa, en: helpEn },
});
const table = (da: string, en: string): Bilingual => ({ da, en });

/** The tables as their rows are told about: `Indsatser`. */
const TABLE_NAMES: Readonly<Record<TableName, Bilingual>> = {
  children: table('Børn og unge', 'Children and young people'),
  measures: table('Indsatser', 'Measures'),
  assessments: table('Børnefaglige undersøgelser', 'Child assessments'),
  follow_ups: table('Opfølgninger', 'Follow-ups'),
  notifications: table('Underretninger', 'Notifications'),
  cases: table('Sager', 'Cases'),
  caseworkers: table('Sagsbehandlere', 'Caseworkers'),
  complaints: table('Klager', 'Complaints'),
  managerial_reviews: table('Ledelsestilsyn', 'Managerial reviews'),
  inspections: table('Tilsyn', 'Inspections'),
  ledger: table('Bogføring', 'Ledger'),
  budget: table('Budget', 'Budget'),
  schooling: table('Skolegang', 'Schooling'),
  goals: table('Mål', 'Goals'),
  population: table('Befolkning (antal 0-17-årige)', 'Population (number of 0-17-year-olds)'),
  reported: table('Indberettede nøgletal', 'Reported figures'),
};

/** By column name: what it means in every table that has it. */
const FIELDS: Readonly<Record<string, FieldWords>> = {
  child_id: field(
    'Barn',
    'Child',
    'Hvem rækken handler om: CPR-nummer eller løbenummer.',
    'Whom the row is about: CPR or serial number.',
  ),
  birth_date: field(
    'Fødselsdato',
    'Date of birth',
    'Behøves ikke, når barnet står med CPR-nummer.',
    'Not needed when the child has a CPR number.',
  ),
  municipality: field(
    'Kommune',
    'Municipality',
    'Kommunens kode med tre cifre; tom betyder jeres egen.',
    'The three-digit code; empty means your own.',
  ),
  sex: field('Køn', 'Sex', 'Dreng eller pige.', 'Boy or girl.'),
  target_group: field(
    'Målgruppe',
    'Target group',
    'Udsat, funktionsnedsættelse eller uledsaget flygtning; tom betyder udsat.',
    'Vulnerable, disability or unaccompanied refugee; empty means vulnerable.',
  ),
  family_id: field(
    'Familie',
    'Family',
    'Et nummer, som søskende har til fælles.',
    'A number that siblings share.',
  ),
  district: field(
    'Distrikt',
    'District',
    'Del af kommunen, som tal kan opdeles efter.',
    'Part of the municipality to split figures by.',
  ),
  left_date: field(
    'Fraflyttet eller død',
    'Moved away or died',
    'Fra den dag tælles barnet ikke med.',
    'The child is not counted from that day.',
  ),
  measure_id: field(
    'Indsatsens nummer',
    'Number of the measure',
    'Et nummer, som kun denne indsats har.',
    'A number that only this measure has.',
  ),
  measure_type: field(
    'Indsatstype',
    'Type of measure',
    'Afgør trinet. Kan udelades, når paragraf eller anbringelsessted afgør det.',
    'Decides the step. May be left out where provision or place decides it.',
  ),
  provision: field(
    'Paragraf',
    'Provision of law',
    'Fx BL § 32 stk. 1 nr. 3. Oversættes til et trin.',
    'E.g. BL § 32 stk. 1 nr. 3. Is translated to a step.',
  ),
  placement_site: field(
    'Anbringelsessted',
    'Place of placement',
    'Slags sted, fx plejefamilie eller opholdssted. Afgør trin 4, 5 og 6.',
    'Kind of place, e.g. foster family. Decides steps 4, 5 and 6.',
  ),
  start_date: field('Startdato', 'Start date', 'Den dag, indsatsen begyndte.', 'The day the measure began.'),
  end_date: field(
    'Slutdato',
    'End date',
    'Den dag, indsatsen sluttede; tom betyder, at den er i gang.',
    'The day the measure ended; empty means ongoing.',
  ),
  granted_date: field(
    'Bevilget dato',
    'Date granted',
    'Bevilget og ikke begyndt tæller som venteliste.',
    'Granted and not begun counts as waiting.',
  ),
  granted_by: field(
    'Bevilget af',
    'Granted by',
    'Myndighed eller anden; tom betyder myndighed.',
    'Authority or other; empty means authority.',
  ),
  team: field('Team', 'Team', 'Det team, der har sagen.', 'The team that has the case.'),
  caseworker_id: field(
    'Sagsbehandler',
    'Caseworker',
    'Initialer eller nummer, ikke et fuldt navn.',
    'Initials or number, not a full name.',
  ),
  provider: field(
    'Leverandør',
    'Provider',
    'Det tilbud eller den familie, der giver hjælpen.',
    'The offer or family that gives the help.',
  ),
  provider_kind: field(
    'Leverandørens art',
    'Kind of provider',
    'Egen, anden kommune eller privat.',
    'Own, another municipality or private.',
  ),
  price: field('Pris', 'Price', 'Beløb i kr. for hver enhed.', 'Amount in kr. for each unit.'),
  price_unit: field(
    'Prisenhed',
    'Unit of the price',
    'Døgn, uge, måned eller engang.',
    'Day, week, month or once.',
  ),
  end_reason: field(
    'Slutårsag',
    'Reason for ending',
    'Hvorfor indsatsen sluttede.',
    'Why the measure ended.',
  ),
  assessment_id: field(
    'Undersøgelsens nummer',
    'Number of the assessment',
    'Et nummer, som kun denne undersøgelse har.',
    'A number that only this assessment has.',
  ),
  aware_date: field(
    'Opmærksom dato',
    'Date aware',
    'Da kommunen blev opmærksom på barnets behov.',
    'When the municipality became aware of the need.',
  ),
  decided_date: field(
    'Besluttet dato',
    'Date decided',
    'Da der blev truffet beslutning.',
    'When it was decided.',
  ),
  completed_date: field(
    'Afsluttet dato',
    'Date completed',
    'Da undersøgelsen var færdig; tom betyder, at den er i gang.',
    'When the assessment was done; empty means ongoing.',
  ),
  'assessments.kind': field(
    'Undersøgelsens art',
    'Kind of assessment',
    'Børnefaglig undersøgelse eller afdækning.',
    'Full or brief assessment.',
  ),
  follow_up_id: field(
    'Opfølgningens nummer',
    'Number of the follow-up',
    'Et nummer, som kun denne opfølgning har.',
    'A number that only this follow-up has.',
  ),
  held_date: field('Afholdt dato', 'Date held', 'Den dag, det fandt sted.', 'The day it took place.'),
  next_agreed_date: field(
    'Næste aftalte dato',
    'Next agreed date',
    'Den næste dag, der er aftalt.',
    'The next day agreed.',
  ),
  notification_id: field(
    'Underretningens nummer',
    'Number of the notification',
    'Et nummer, som kun denne underretning har.',
    'A number that only this notification has.',
  ),
  received_at: field('Modtaget', 'Received', 'Dato og klokkeslæt.', 'Date and time.'),
  assessed_at: field(
    'Vurderet',
    'Assessed',
    'Dato og klokkeslæt; fristen er 24 timer.',
    'Date and time; the limit is 24 hours.',
  ),
  acknowledged_at: field(
    'Kvitteret',
    'Acknowledged',
    'Dato og klokkeslæt for kvittering.',
    'Date and time of the acknowledgement.',
  ),
  'notifications.source': field(
    'Underretter',
    'Notifier',
    'Hvem der underrettede, fx skole.',
    'Who notified, e.g. a school.',
  ),
  unborn: field(
    'Ufødt barn',
    'Unborn child',
    'Ja, når underretningen er om et ufødt barn.',
    'Yes when it is about an unborn child.',
  ),
  case_id: field(
    'Sagens nummer',
    'Number of the case',
    'Et nummer, som kun denne sag har.',
    'A number that only this case has.',
  ),
  opened_date: field('Åbnet dato', 'Date opened', 'Den dag, sagen begyndte.', 'The day the case began.'),
  closed_date: field(
    'Lukket dato',
    'Date closed',
    'Den dag, sagen sluttede; tom betyder åben.',
    'The day the case ended; empty means open.',
  ),
  full_time_share: field(
    'Andel af fuld tid',
    'Share of full time',
    'Fx 0,8 for fire dage om ugen.',
    'E.g. 0.8 for four days a week.',
  ),
  from_date: field('Fra dato', 'From date', 'Den første dag, det gælder.', 'The first day it applies.'),
  to_date: field(
    'Til dato',
    'To date',
    'Den sidste dag, det gælder; tom betyder stadig.',
    'The last day it applies; empty means still.',
  ),
  note: field('Note', 'Note', 'En bemærkning.', 'A remark.'),
  complaint_id: field(
    'Klagens nummer',
    'Number of the complaint',
    'Et nummer, som kun denne klage har.',
    'A number that only this complaint has.',
  ),
  received_date: field('Modtaget dato', 'Date received', 'Den dag, den kom.', 'The day it came.'),
  outcome: field(
    'Udfald',
    'Outcome',
    'Medhold, hjemvist, omgjort eller stadfæstet.',
    'Upheld, returned, changed or confirmed.',
  ),
  review_id: field(
    'Ledelsestilsynets nummer',
    'Number of the review',
    'Et nummer, som kun dette tilsyn har.',
    'A number that only this review has.',
  ),
  remarks: field('Bemærkninger', 'Remarks', 'Hvad ledelsestilsynet fandt.', 'What the review found.'),
  inspection_id: field(
    'Tilsynets nummer',
    'Number of the inspection',
    'Et nummer, som kun dette tilsyn har.',
    'A number that only this inspection has.',
  ),
  approved: field('Godkendt', 'Approved', 'Ja eller nej.', 'Yes or no.'),
  reasons: field('Begrundelse', 'Reasons', 'Hvorfor.', 'Why.'),
  entry_id: field(
    'Posteringens nummer',
    'Number of the entry',
    'Et nummer, som kun denne postering har.',
    'A number that only this entry has.',
  ),
  month: field('Måned', 'Month', 'Fx 2018-01.', 'E.g. 2018-01.'),
  account: field(
    'Konto',
    'Account',
    'Kontoplanens nummer, fx 5.28.21.',
    'Number in the chart of accounts, e.g. 5.28.21.',
  ),
  grouping: field('Gruppering', 'Grouping', 'Tre cifre, fx 017.', 'Three digits, e.g. 017.'),
  kind: field(
    'Art',
    'Kind',
    'Udgift, indtægt eller statsrefusion; tom betyder udgift.',
    'Expenditure, income or state refund; empty means expenditure.',
  ),
  amount: field('Beløb', 'Amount', 'Kr.; minus er en rettelse.', 'Kr.; a minus is a correction.'),
  concerns_earlier_year: field(
    'Vedrører tidligere år',
    'Concerns an earlier year',
    'Ja eller nej.',
    'Yes or no.',
  ),
  group: field(
    'Gruppe',
    'Group',
    'En gruppe børn, når rækken ikke er om ét barn.',
    'A group of children where the row is not about one.',
  ),
  school_year: field('Skoleår', 'School year', 'Fx 2016/17.', 'E.g. 2016/17.'),
  absence_percent: field('Fravær i procent', 'Absence in percent', 'Samlet fravær.', 'Absence in all.'),
  academic_wellbeing: field(
    'Faglig trivsel',
    'Academic well-being',
    'Fra trivselsmålingen.',
    'From the survey of well-being.',
  ),
  social_wellbeing: field(
    'Social trivsel',
    'Social well-being',
    'Fra trivselsmålingen.',
    'From the survey of well-being.',
  ),
  pupils: field('Antal elever', 'Number of pupils', 'Hvor mange rækken er om.', 'How many the row is about.'),
  goal_id: field(
    'Målets nummer',
    'Number of the goal',
    'Et nummer, som kun dette mål har.',
    'A number that only this goal has.',
  ),
  set_date: field('Fastsat dato', 'Date set', 'Den dag, målet blev sat.', 'The day the goal was set.'),
  scored_date: field(
    'Vurderet dato',
    'Date scored',
    'Den dag, målet blev vurderet.',
    'The day the goal was scored.',
  ),
  scale: field('Skala', 'Scale', 'Den skala, der er vurderet på.', 'The scale it was scored on.'),
  score_before: field(
    'Score før',
    'Score before',
    'Vurderingen ved begyndelsen.',
    'The score at the beginning.',
  ),
  score_after: field('Score efter', 'Score after', 'Vurderingen ved slutningen.', 'The score at the end.'),
  met: field('Opfyldt', 'Met', 'Ja eller nej.', 'Yes or no.'),
  date: field('Dato', 'Date', 'Den dag, tallet gælder for.', 'The day the number is about.'),
  age: field('Alder', 'Age', '0 til 17, en række for hver, eller 0-17.', '0 to 17, a row for each, or 0-17.'),
  count: field('Antal', 'Count', 'Hvor mange børn og unge.', 'How many children and young people.'),
  figure: field('Nøgletal', 'Figure', 'Fx indsatstrappen:1.', 'E.g. indsatstrappen:1.'),
  breakdown: field(
    'Opdeling',
    'Breakdown',
    'Hvad tallet er opdelt efter; tom er i alt.',
    'What the number is split by; empty is the total.',
  ),
  category: field(
    'Kategori',
    'Category',
    'Delen af opdelingen, fx 0-5.',
    'The part of the breakdown, e.g. 0-5.',
  ),
  numerator: field('Tæller', 'Numerator', 'Det, der er talt.', 'What was counted.'),
  denominator: field('Nævner', 'Denominator', 'Det, der er talt ud af.', 'What it is out of.'),
  status: field(
    'Status',
    'Status',
    'Ikke indberettet eller databrud; tom er et almindeligt tal.',
    'Not reported or a break; empty is an ordinary number.',
  ),
  source: field('Kilde', 'Source', 'Hvor tallet kommer fra.', 'Where the number comes from.'),
};

/** The name of a table: `Indsatser`. */
export function tableName(name: TableName): Bilingual {
  return TABLE_NAMES[name];
}

/** The words of a field; a bug when it has none. */
export function fieldWords(address: FieldAddress): FieldWords {
  const words = FIELDS[address] ?? FIELDS[address.slice(address.indexOf('.') + 1)];
  if (!words) throw new Error(`no words for ${address}`);
  return words;
}
