import { useState } from 'react';
import { Button, Input, Space } from 'antd';
import { SearchOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';

/** Looks for members from any page; the list of members does the rest. */
export function SearchBox() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="search-box"
      onSubmit={(event) => {
        event.preventDefault();
        const search = text.trim();
        if (search === '') return;
        setText('');
        void navigate(`/registers/members?${new URLSearchParams({ q: search }).toString()}`);
      }}
    >
      <Space.Compact block>
        <Input
          type="search"
          value={text}
          maxLength={100}
          aria-label={t('shell.top.searchShort')}
          title={t('shell.top.search')}
          placeholder={t('shell.top.searchShort')}
          onChange={({ target }) => {
            setText(target.value);
          }}
        />
        <Button htmlType="submit" icon={<SearchOutlined />} aria-label={t('common.search')} />
      </Space.Compact>
    </form>
  );
}
