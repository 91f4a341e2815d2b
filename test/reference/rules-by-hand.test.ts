import { describe, expect, it } from 'vitest';
import { calculatePlainly, type PlainRequest } from './calculate-plainly.ts';
import type { PlainRegister, PlainRow } from './plain-register.ts';
import { plainRow } from './plain-row.ts';

const request: PlainRequest = {
  at: ['2017-05-31'],
  catalogue: 'indsatstrappen',
  by: [],
  extras: false,
  areas: ['municipality'],
  population: 'year_start',
  regionOf: { '101': '084', '510': '083', '540': '083' },
};

let lastId = 0;

function child(values: Partial<PlainRow<'children'>>): PlainRow<'children'> {
  return plainRow('children', { child_id: 'a', birth_date: '2007-01-01', municipality: '510', ...values });
}

function measure(type: string, start: string, values: Partial<PlainRow<'measures'>> = {}) {
  lastId += 1;
  const own = { measure_id: `m${lastId}`, child_id: 'a', measure_type: type, start_date: start };
  return plainRow('measures', { ...own, ...values });
}

function population(municipality: string, date: string, count: string, age = '0-17') {
  return plainRow('population', { municipality, date, age, count });
}

function entry(month: string, account: string, kind: string, amount: string): PlainRow<'ledger'> {
  return plainRow('ledger', { municipality: '510', month, account, kind, amount });
}

function reported(figure: string, municipality: string, values: Partial<PlainRow<'reported'>>) {
  return plainRow('reported', {
    figure: `indsatstrappen:${figure}`,
    municipality,
    date: '2017-05-31',
    ...values,
  });
}

/** The rows of the figures as `figure municipality category: numerator/denominator value status`. */
function answers(
  register: PlainRegister,
  figures: readonly string[],
  asked: Partial<PlainRequest> = {},
): string[] {
  return calculatePlainly(register, { ...request, ...asked })
    .filter((row) => figures.includes(row.figure))
    .map(
      (row) =>
        `${row.figure} ${row.municipality} ${row.category}: ${row.numerator}/${row.denominator} ${row.value} ${row.status}`,
    );
}

describe('children', () => {
  it('count in the district and the sub-type of each of their measures in the figure', () => {
    const register: PlainRegister = {
      children: [child({ district: 'nord' }), child({ child_id: 'b' })],
      measures: [
        measure('residential_institution.open', '2017-01-01'),
        measure('secure_institution', '2017-05-21', { district: 'syd' }),
        measure('residential_institution.open', '2017-05-30', { child_id: 'b' }),
      ],
      population: [population('510', '2017-01-01', '1000')],
    };
    expect(answers(register, ['1', '1.1', '1.2', '2', '2.2'], { by: ['district', 'sub_type'] })).toEqual([
      '1 510 : 2/1000 2 ok',
      '1 510 nord: 1/  no_denominator',
      '1 510 syd: 1/  no_denominator',
      '1 510 residential_institution.open: 2/1000 2 ok',
      '1 510 secure_institution: 1/1000 1 ok',
      '1.1 510 : 1/2 50 ok',
      '1.1 510 nord: 0/1 0 ok',
      '1.1 510 syd: 0/1 0 ok',
      '1.2 510 : 1/2 50 ok',
      '1.2 510 nord: 0/1 0 ok',
      '1.2 510 syd: 1/1 100 ok',
      '2 510 : 151/2 2.480492813 ok',
      '2 510 nord: 150/1 4.928131417 ok',
      '2 510 syd: 150/1 4.928131417 ok',
      '2.2 510 : 10/1 0.3285420945 ok',
      '2.2 510 syd: 10/1 0.3285420945 ok',
    ]);
  });

  it('have a median halfway between the two in the middle', () => {
    const register: PlainRegister = {
      children: [child({}), child({ child_id: 'b' })],
      measures: [
        measure('secure_institution', '2017-05-21'),
        measure('secure_institution', '2017-05-20', { child_id: 'b' }),
      ],
    };
    const medians = ['2.max', '2.median', '2.min'];
    expect(answers(register, medians, { extras: true })).toEqual([
      '2.max 510 : 11/1 0.3613963039 ok',
      '2.median 510 : 10.5/1 0.3449691992 ok',
      '2.min 510 : 10/1 0.3285420945 ok',
    ]);
  });

  it('join a run across overlap and the next day only, whatever lies after the date', () => {
    const register: PlainRegister = {
      children: [child({})],
      measures: [
        measure('residential_institution', '2017-01-01', { end_date: '2017-02-01' }),
        measure('socio_educational_home', '2017-02-03', { end_date: '2017-04-01' }),
        measure('residential_institution', '2017-03-15', { end_date: '2017-05-30' }),
        measure('residential_institution', '2017-05-31', { end_date: '2017-06-01' }),
        measure('secure_institution', '2017-06-01'),
      ],
    };
    expect(answers(register, ['2', '2.1', '2.2', '2.3'])).toEqual([
      '2 510 : 117/1 3.843942505 ok',
      '2.1 510 : 77/1 2.529774127 ok',
      '2.2 510 : 0/0  no_denominator',
      '2.3 510 : 0/0  no_denominator',
    ]);
  });

  it('out of scope still say where the children are now', () => {
    const register: PlainRegister = {
      children: [child({})],
      measures: [
        measure('residential_institution', '2016-05-31', { end_date: '2017-02-28' }),
        measure('foster_care', '2017-05-01', { target_group: 'disability' }),
      ],
    };
    expect(answers(register, ['3', '7', '7.1', '7.2'])).toEqual([
      '3 510 : 0/  no_denominator',
      '7 510 : 1/1 100 ok',
      '7.1 510 : 1/1 100 ok',
      '7.2 510 : 0/1 0 ok',
    ]);
  });
});

describe('tables that were not handed in', () => {
  it('leave the known parts', () => {
    const register: PlainRegister = {
      children: [child({})],
      measures: [
        measure('early_preventive_offer', '2017-05-01'),
        measure('preventive_measure', '2017-05-30'),
      ],
    };
    const figures = ['6', '10', '11', '12', '12.1', '12.days_between'];
    expect(answers(register, figures, { extras: true, areas: ['country'] })).toEqual([
      '6 000 : 1/  no_denominator',
      '10 000 : /1  not_reported',
      '11 000 : /  not_reported',
      '12 000 : /2  not_reported',
      '12.1 000 : /0  not_reported',
      '12.days_between 000 : 2/  not_reported',
    ]);
  });
});

describe('populations', () => {
  const register: PlainRegister = {
    children: [
      child({}),
      child({ child_id: 'b', municipality: '540' }),
      child({ child_id: 'c', municipality: '101' }),
    ],
    measures: ['a', 'b', 'c'].map((id) => measure('foster_care', '2017-01-01', { child_id: id })),
    population: [
      population('510', '2017-01-01', '500'),
      population('510', '2017-05-31', '400'),
      population('510', '2017-06-01', '300'),
      ...Array.from({ length: 18 }, (_, age) => population('540', '2017-01-01', '10', String(age))),
    ],
  };

  it('are those of the turn of the year or the latest', () => {
    expect(answers(register, ['3'])).toEqual([
      '3 101 : 1/  no_denominator',
      '3 510 : 1/500 2 ok',
      '3 540 : 1/180 5.555555556 ok',
    ]);
    expect(answers(register, ['3'], { population: 'latest' })[1]).toBe('3 510 : 1/400 2.5 ok');
  });

  it('leave municipalities out of the areas where they are unknown', () => {
    const areas = { areas: ['region', 'country'], by: ['age_group'] } as const;
    expect(answers(register, ['3'], areas)).toEqual([
      '3 000 : 2/680 2.941176471 provisional',
      '3 000 0-5: 0/60 0 provisional',
      '3 000 12-17: 0/60 0 provisional',
      '3 000 6-11: 1/60 16.66666667 provisional',
      '3 083 : 2/680 2.941176471 ok',
      '3 083 0-5: 0/60 0 provisional',
      '3 083 12-17: 0/60 0 provisional',
      '3 083 6-11: 1/60 16.66666667 provisional',
      '3 084 : 1/  no_denominator',
      '3 084 0-5: 0/  no_denominator',
      '3 084 12-17: 0/  no_denominator',
      '3 084 6-11: 1/  no_denominator',
    ]);
  });
});

describe('accounts', () => {
  it('follow their dranst before the kind', () => {
    const register: PlainRegister = {
      children: [child({})],
      measures: [],
      ledger: [
        entry('2017-03', '5.28.21', 'expenditure', '100.10'),
        entry('2017-04', '5.28.21.2.017', 'expenditure', '1000'),
        entry('2017-05', '528213017', 'expenditure', '1000'),
        entry('2017-05', '528241999', 'expenditure', '80'),
        entry('2017-05', '5.28.20.1.003', 'income', '30'),
        entry('2017-06', '5.28.21', 'expenditure', '5'),
      ],
    };
    expect(answers(register, ['11'])).toEqual(['11 510 : 100.1/50 2.002 ok']);
    expect(answers(register, ['11'], { at: ['2017-05-30'] })).toEqual(['11 510 : /  not_reported']);
  });
});

describe('reported aggregates', () => {
  const register: PlainRegister = {
    children: [child({})],
    measures: [measure('foster_care', '2017-01-01')],
    population: [population('510', '2017-01-01', '500'), population('101', '2017-01-01', '50')],
    reported: [
      reported('3', '510', { numerator: '9', denominator: '9' }),
      reported('10', '510', { numerator: '1', denominator: '3' }),
      reported('3', '101', { numerator: '1', status: 'break' }),
      reported('4', '101', { status: 'not_reported' }),
      reported('3', '000', { numerator: '7', denominator: '1000' }),
      reported('10', '000', { numerator: '2' }),
    ],
  };

  it('fill what was not calculated and nothing else', () => {
    expect(answers(register, ['3', '4', '10'], { areas: ['municipality', 'country'] })).toEqual([
      '3 000 : 1/500 2 ok',
      '3 101 : 1/50 20 break',
      '3 510 : 1/500 2 ok',
      '4 000 : 0/500 0 ok',
      '4 101 : /50  not_reported',
      '4 510 : 0/500 0 ok',
      '10 000 : 2/  no_denominator',
      '10 101 : /  not_reported',
      '10 510 : 1/3 33.33333333 ok',
    ]);
  });

  it('stand for themselves where no municipality handed in children', () => {
    const onlyReported = { ...register, children: [], measures: [] };
    expect(answers(onlyReported, ['3', '4'], { areas: ['country'] })).toEqual(['3 000 : 7/1000 7 ok']);
  });
});
