import { TARGET_GROUPS } from '../../../catalogue/definition.ts';
import { type Finding, problem } from '../../../shared/problem.ts';
import type { OwnDraft } from './own-draft.ts';

const OLDEST = 17;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** What is missing or wrong in the sentence, so that it cannot be calculated. */
export function faultsOfSentence({ sentence }: OwnDraft): Finding[] {
  const { ageFrom, ageTo, measures, of, kind, leftOut } = sentence;
  const years = [ageFrom, ageTo];
  const areAges =
    years.every((age) => Number.isInteger(age) && age >= 0 && age <= OLDEST) && ageFrom <= ageTo;
  const empty = measures.length === 0 || (kind === 'share' && of.length === 0);
  return [
    ...(empty ? [problem('own.no_measures')] : []),
    ...(areAges ? [] : [problem('own.bad_ages', {}, { value: `${ageFrom}-${ageTo}` })]),
    ...(leftOut.length === TARGET_GROUPS.length ? [problem('own.no_group')] : []),
  ];
}

/** What is missing or wrong in the whole form, so that it cannot be saved. */
export function faultsOfDraft(draft: OwnDraft, confirmed: boolean): Finding[] {
  const { name, slug, owner, law } = draft;
  return [
    ...faultsOfSentence(draft),
    ...(name.trim() === '' ? [problem('own.no_name')] : []),
    ...(SLUG.test(slug) ? [] : [problem('own.bad_slug', {}, { value: slug })]),
    ...(owner.trim() === '' ? [problem('own.no_owner')] : []),
    ...(law.every(({ provisions }) => provisions.trim() === '') ? [problem('own.no_law')] : []),
    ...(confirmed ? [] : [problem('own.unconfirmed')]),
  ];
}

/** A short name made of a name: `familiebehandling-6-11-aarige`. */
export function slugOf(name: string): string {
  const plain = name
    .toLocaleLowerCase('da')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .normalize('NFD')
    .replace(/[^a-z0-9]+/g, '-');
  return plain
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** An id made of a short name: small letters, digits and `_`, a letter first. */
export function idOf(slug: string): string {
  const plain = slug.replaceAll('-', '_');
  return /^[a-z]/.test(plain) ? plain : `own_${plain}`;
}
