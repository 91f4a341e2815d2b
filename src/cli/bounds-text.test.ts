import { expect, it } from 'vitest';
import { projectCatalogues } from '../../test/support/project-catalogues.ts';
import type { Bound } from '../intake/views.ts';
import { boundsText } from './bounds-text.ts';

it('tells figures of one name apart by their catalogues, and names no catalogue else', async () => {
  const catalogues = await projectCatalogues();
  const all = catalogues.flatMap(({ definitions }) => definitions);
  const [one, other] = all.flatMap((first) => {
    const twin = all.find(
      ({ name, catalogue }) => name.da === first.name.da && catalogue !== first.catalogue,
    );
    return twin ? [first, twin] : [];
  });
  if (!one || !other) throw new Error('no two figures have one name');
  const part = (numerator: number) => ({ numerator, denominator: 1000, scale: 1 });
  const boundOf = ({ catalogue, figure }: typeof one): Bound => ({
    catalogue,
    figure,
    date: '2025-01-01',
    low: part(1),
    now: part(2),
    high: part(3),
    exact: true,
  });
  const titleOf = (name: string) => catalogues.find((each) => each.name === name)?.title.da ?? '';
  const both = boundsText([boundOf(one), boundOf(other)], catalogues, 'da');
  for (const { catalogue } of [one, other]) expect(both).toContain(`${one.name.da} (${titleOf(catalogue)}) `);
  expect(boundsText([boundOf(one)], catalogues, 'da')).not.toContain(titleOf(one.catalogue));
});
