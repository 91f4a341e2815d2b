import type { statementDa } from './statement-da.ts';

/** The accessibility statement in English; the headings follow the model of the Danish act. */
export const statementEn: Statement = {
  title: 'Accessibility statement for Indsatstrappen',
  lead: 'The municipality that uses Indsatstrappen must make its website accessible under the Danish act on the accessibility of public websites and mobile applications (act no. 692 of 8 June 2018). This statement covers the pages of Indsatstrappen. It is a draft that the municipality must go through, complete and publish as its own.',
  status: {
    title: 'Compliance status',
    text: 'The pages are partially compliant with EN 301 549 and WCAG 2.1 level AA. No known fault is left standing, but people have not gone through the pages in full, see below.',
  },
  content: {
    title: 'Non-accessible content',
    items: [
      'The pages have not been tried with screen readers (such as NVDA, JAWS or VoiceOver).',
      'The pages have not been tried with users who have disabilities.',
      'The pages under Data (taking in, checking and publishing) need JavaScript.',
      'Spreadsheets (Excel and CSV) are written with a header row and without merged cells, but have not been tried with assistive technology.',
      'Pictures of charts (PNG and SVG) hold their title, source and caveats as text in the picture. The numbers can be had as a table instead.',
    ],
  },
  burden: {
    title: 'Disproportionate burden',
    text: 'No part of the pages is exempted as a disproportionate burden.',
  },
  alternatives: {
    title: 'Accessible alternatives',
    text: 'Every chart has a text that says the same and a table of the same numbers. Pages with figures can be read without JavaScript and downloaded as Excel and CSV.',
  },
  feedback: {
    title: 'Feedback and contact information',
    text: 'If you find something that is not accessible, or need content in another format, contact the municipality that shows the pages. Its contact details must stand here when the statement is published.',
  },
  enforcement: {
    title: 'Enforcement procedure',
    text: 'The Danish Agency for Digital Government supervises the act. If you are not satisfied with the answer of the municipality, you can write to webtilgængelighed@digst.dk.',
  },
  preparation: {
    title: 'Preparation of this statement',
    text: 'The statement rests on a self-evaluation. Tried at every change: automatic checks with axe (WCAG 2.1 A and AA) of every kind of page in Danish and English; use by keyboard; windows of 320 (the same as 400 % zoom of 1280), 360 and 1280 pixels; pages without JavaScript. Looked at by hand: print and forced colours. Not tried: screen readers, speech control and use with assistive technology.',
  },
};

type Statement = {
  readonly [K in keyof typeof statementDa]: (typeof statementDa)[K] extends string
    ? string
    : (typeof statementDa)[K] extends { readonly items: readonly string[] }
      ? { readonly title: string; readonly items: readonly string[] }
      : { readonly title: string; readonly text: string };
};
