/** Posts that are none of the branch committee (domain.md 4.1); those that a branch adds are. */
const outside: ReadonlySet<string> = new Set(['group-leader', 'none']);

/** Whether a post in the Party is one of the committee: the secretary, deputies and commissioners. */
export const isCommitteePost = (post: string | null): boolean =>
  post !== null && post !== '' && !outside.has(post);
