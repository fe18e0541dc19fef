// What became of what somebody just did, said above the page's work: that it is done, or why it is not.
import type { Child, FC } from 'hono/jsx';

export const Done: FC<{ readonly text: string | null }> = ({ text }) =>
  text === null ? null : (
    <p class="done" role="status">
      {text}
    </p>
  );

export const Fault: FC<{ readonly text: Child | null }> = ({ text }) =>
  text === null ? null : (
    <p class="fault" role="alert">
      {text}
    </p>
  );
