import { useState } from 'react';
import type { FilesModel } from '../../../presentation/pages/intake/files-model.ts';
import { wordsOf } from '../../../presentation/texts/words.ts';
import { usePageState } from '../../state/page-state.ts';
import { draftUrl } from './draft-url.ts';
import { sendFile } from './send.ts';
import { textsOf } from './use-change.ts';

const LARGEST_FILE = 400 * 1024 * 1024;

/**
 * Sends files to a draft one at a time: which is on its way, and what was wrong with those that were refused. `tell` is
 * told when some were received.
 */
export function useUpload(
  draft: string,
  replace: (model: FilesModel) => void,
  tell: (status: string) => void,
) {
  const { state } = usePageState();
  const { t } = wordsOf(state.sprog);
  const [sending, setSending] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const sendOne = async (file: File): Promise<readonly string[]> => {
    if (file.size > LARGEST_FILE) return [t('intake.tooLarge.help')];
    const answer = await sendFile<FilesModel>(draftUrl(draft, 'files', state, { name: file.name }), file);
    if (!answer.ok) return textsOf(answer.refusal, t('intake.noAnswer'));
    replace(answer.value);
    return [];
  };
  const take = async (files: readonly File[]) => {
    if (sending !== null || files.length === 0) return;
    tell('');
    const wrong: string[] = [];
    const received: string[] = [];
    for (const { file, name } of files.map((each) => ({ file: each, name: each.name }))) {
      setSending(name);
      const texts = await sendOne(file);
      wrong.push(...texts.map((text) => (text.includes(name) ? text : `${name}: ${text}`)));
      if (texts.length === 0) received.push(name);
    }
    setSending(null);
    setRefused(wrong);
    const [first] = received;
    tell(first ? t('intake.files.added', { count: received.length, name: first }) : '');
  };
  return { sending, refused, take };
}
