import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NewPasswordFields } from '../app/forms/NewPasswordFields.tsx';
import { useNewPassword } from '../app/forms/newPassword.ts';
import { TextInput } from '../app/forms/TextInput.tsx';

/** Name, post and password of a new operator, and what is missing of them. */
export function useOperatorDraft(usualPost = '') {
  const [name, setName] = useState('');
  const [post, setPost] = useState(usualPost);
  const [submitted, setSubmitted] = useState(false);
  const password = useNewPassword();
  return {
    name,
    post,
    setName,
    setPost,
    submitted,
    password,
    /** The operator, if all is there; otherwise shows what is missing. */
    submit: () => {
      setSubmitted(true);
      const chosen = password.submit();
      if (chosen === undefined || name.trim() === '' || post.trim() === '') return undefined;
      return { name: name.trim(), post: post.trim(), password: chosen };
    },
  };
}

/** The fields of a new operator; the password is typed by that person. */
export function OperatorFields({ draft }: { readonly draft: ReturnType<typeof useOperatorDraft> }) {
  const { t } = useTranslation();
  const { name, post, setName, setPost, submitted, password } = draft;
  return (
    <>
      <TextInput
        label={t('operators.name')}
        error={submitted && name.trim() === '' ? t('operators.add.nameMissing') : undefined}
        value={name}
        maxLength={60}
        autoFocus
        onChange={setName}
      />
      <TextInput
        label={t('operators.post')}
        error={submitted && post.trim() === '' ? t('operators.add.postMissing') : undefined}
        value={post}
        maxLength={60}
        onChange={setPost}
      />
      <p className="hint">{t('operators.add.hint')}</p>
      <NewPasswordFields password={password} label={t('entry.password.first')} />
    </>
  );
}
